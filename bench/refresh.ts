import { type Profiler, Session } from 'node:inspector/promises';
import { shopWithSales, totalCalls } from '../scripts/budgets';
import { median } from './timing';

interface Measured {
  readonly rows: number;
  readonly calls: number;
  readonly milliseconds: number;
  /** Of the time of a refresh, spent in our bundle's own functions. */
  readonly ours: number;
}

async function measure(rows: number): Promise<Measured> {
  const workbook = await shopWithSales(rows);
  workbook.api('refresh');
  workbook.resetCalls();
  const repeats = rows > 10_000 ? 2 : 5;
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  const times = Array.from({ length: repeats }, () => {
    const start = performance.now();
    workbook.api('refresh');
    return performance.now() - start;
  });
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return { rows, calls: totalCalls(workbook) / repeats, milliseconds: median(times), ours: shareOfBundle(profile) };
}

/**
 * What share of the time was spent inside the bundle's own functions, what they call of the host not counted. The workbench
 * evaluates the very bundle that is published, so it has a script's number but no file's name.
 */
function shareOfBundle({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): number {
  const ofNode = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  let [ours, all] = [0, 0];
  samples.forEach((id, index) => {
    const frame = ofNode.get(id);
    if (!frame || frame.functionName === '(idle)') return;
    all += timeDeltas[index] ?? 0;
    if (frame.url === '' && frame.scriptId !== '0') ours += timeDeltas[index] ?? 0;
  });
  return all === 0 ? Number.NaN : ours / all;
}

/** Seconds say more of the machine than of us: what counts is how calls and time grow with the rows. */
export async function measureRefresh(): Promise<string[]> {
  const measured = [await measure(100), await measure(5_000), await measure(50_000)];
  const line = ({ rows, calls, milliseconds, ours }: Measured) =>
    [
      `  ${`${rows.toLocaleString('en')} rows`.padEnd(16)}`,
      `${calls} service calls`.padEnd(20),
      `${(milliseconds / 1000).toFixed(2)} s`.padStart(9),
      `${(100 * ours).toFixed(0)} % of it in our code`.padStart(28),
    ].join('');
  return ['A refresh as a whole, in the workbench', ...measured.map(line)];
}

export async function main(): Promise<void> {
  process.stdout.write(`${(await measureRefresh()).join('\n')}\n`);
}
