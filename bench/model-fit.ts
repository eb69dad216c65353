import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitBgnbd, type RepeatHistory } from '../src/domain/model/bgnbd';
import { median } from './timing';

/** Public data, which lie beside the repository because they are not ours to give away. */
const CDNOW = join(import.meta.dirname, '../../shared/data/cdnow_sample/expected/bgnbd_39w_customers.csv');
const COLD_STARTS = 21;
const WARM_FITS = 50;

function readCdnow(): RepeatHistory {
  const [header = '', ...lines] = readFileSync(CDNOW, 'utf8').trim().split('\n');
  const column = (name: string) => {
    const place = header.trim().split(',').indexOf(name);
    return lines.map(line => Number(line.split(',')[place]));
  };
  return { x: column('x'), tx: column('t_x'), T: column('T') };
}

function timeOfFit(history: RepeatHistory): number {
  const start = performance.now();
  fitBgnbd(history);
  return performance.now() - start;
}

/** Milliseconds of the first fit in a process of its own. */
function coldFit(): number {
  const program = ['scripts/bootstrap.mjs', 'bench/model-fit.ts', 'cold'];
  return Number(spawnSync(process.execPath, program, { encoding: 'utf8' }).stdout);
}

/** BG/NBD on the CDNOW sample (2,357 customers): the first fit of a process, and one after many. */
export function measureModelFit(): string[] {
  if (!existsSync(CDNOW)) return ['BG/NBD on CDNOW: the data are not there (../shared/data), nothing measured'];
  const history = readCdnow();
  const cold = Array.from({ length: COLD_STARTS }, coldFit);
  for (let fit = 0; fit < WARM_FITS; fit++) fitBgnbd(history);
  const warm = median(Array.from({ length: WARM_FITS }, () => timeOfFit(history)));
  return [
    'BG/NBD on CDNOW (goal: 10 ms)',
    `  the first in a process      ${median(cold).toFixed(1)} ms (the fastest of ${COLD_STARTS}: ${Math.min(...cold).toFixed(1)})`,
    `  after ${WARM_FITS} others             ${warm.toFixed(1)} ms`,
  ];
}

export function main(args: string[]): void {
  process.stdout.write(args[0] === 'cold' ? String(timeOfFit(readCdnow())) : `${measureModelFit().join('\n')}\n`);
}
