import { assertAgreement, type Engine } from './agreement';
import { arquero } from './engines/arquero';
import { floor, leanFloor } from './engines/floor';
import { ours, oursWhole } from './engines/ours';
import { plain } from './engines/plain';
import type { BenchInput } from './input';
import { makeInput } from './make-input';
import { median, medianRatio, type Times, timeInRounds } from './timing';

export const SIZES = [10_000, 100_000, 1_000_000];

/** Those that can be had here; null for the database where its program was not made for this machine. */
export async function enginesHere(): Promise<{ engines: Record<string, Engine>; hasDatabase: boolean }> {
  const peers: Record<string, Engine> = { tables: ours, plain, arquero };
  try {
    const { duckdb } = await import('./engines/duckdb');
    return { engines: { ...peers, duckdb }, hasDatabase: true };
  } catch {
    return { engines: peers, hasDatabase: false };
  }
}

const WORDS: Readonly<Record<string, string>> = {
  floor: 'the floor',
  leanFloor: 'a floor that leaves numbers and notes uncoded',
  tables: 'ours, the five tables',
  whole: 'ours, all but the forecasts',
  duckdb: 'DuckDB, the five tables',
  plain: 'plain code, the five tables',
  arquero: 'Arquero, the five tables',
};

/** Checks that all work out the same, then times them; one line for each. */
export async function measureLedger(rows: number): Promise<string[]> {
  const { engines, hasDatabase } = await enginesHere();
  const input = makeInput(rows);
  const few = { ...input, kpis: input.kpis.slice(0, 1) };
  await assertAgreement(engines, few);
  const works = { floor: () => floor(input), leanFloor: () => leanFloor(input), whole: () => oursWhole(input) };
  const peers = Object.entries(engines).map(([name, engine]) => [name, () => engine(few)] as const);
  const times = await timeInRounds({ ...works, ...Object.fromEntries(peers) }, roundsFor(input));
  const lines = Object.keys(WORDS)
    .filter(name => times.has(name))
    .map(name => lineFor(times, name));
  const note = hasDatabase ? [] : ['  DuckDB could not be loaded on this machine and is left out'];
  return [`${rows.toLocaleString('en')} rows (all engines agree)`, HEADER, ...lines, ...note, ...goals(times)];
}

function roundsFor({ deals }: BenchInput): number {
  if (deals.length > 500_000) return 5;
  return deals.length > 50_000 ? 15 : 61;
}

const HEADER = `  ${''.padEnd(46)}${['ms', 'CPU ms', '/ floor', 'by CPU', 'lean'].map(word => word.padStart(9)).join('')}`;

function lineFor(times: Times, name: string): string {
  const { wall = [], processor = [] } = times.get(name) ?? {};
  const cells = [
    median(wall).toFixed(0),
    median(processor).toFixed(0),
    medianRatio(times, 'wall', name, 'floor').toFixed(2),
    medianRatio(times, 'processor', name, 'floor').toFixed(2),
    medianRatio(times, 'processor', name, 'leanFloor').toFixed(2),
  ];
  return `  ${(WORDS[name] ?? name).padEnd(46)}${cells.map(cell => cell.padStart(9)).join('')}`;
}

/** Judged by processor time, which other work on the machine changes least. */
function goals(times: Times): string[] {
  const lines = [
    ['tables', 'floor', 1.3],
    ['whole', 'floor', 2],
    ['tables', 'duckdb', 0.5],
    ['tables', 'plain', 0.25],
    ['tables', 'arquero', 0.1],
  ] as const;
  return lines
    .filter(([, to]) => times.has(to))
    .map(([name, to, goal]) => {
      const [wall, processor] = (['wall', 'processor'] as const).map(clock => medianRatio(times, clock, name, to)) as [
        number,
        number,
      ];
      const words = `${WORDS[name]} / ${WORDS[to]}`;
      const verdict = processor <= goal ? 'met   ' : 'MISSED';
      return `  ${verdict} ${words}: ${processor.toFixed(2)} by CPU, ${wall.toFixed(2)} by the clock (goal ${goal})`;
    });
}
