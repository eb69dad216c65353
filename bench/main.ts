import { measureLedger, SIZES } from './ledger-speed';
import { measureMemory } from './memory';
import { measureModelFit } from './model-fit';
import { measureRefresh } from './refresh';

const LARGEST = 1_000_000;

/** The memory comes first, while nothing else is on the heap. */
const PARTS: Readonly<Record<string, readonly (() => Promise<string[]>)[]>> = {
  memory: [() => measureMemory(LARGEST)],
  fit: [async () => measureModelFit()],
  ledger: SIZES.map(rows => () => measureLedger(rows)),
  refresh: [measureRefresh],
};

/** All parts, or the ones named: `npm run bench -- ledger`. */
export async function main(names: string[]): Promise<number> {
  const unknown = names.find(name => !(name in PARTS));
  if (unknown !== undefined) {
    process.stderr.write(`There is no part "${unknown}"; the parts are ${Object.keys(PARTS).join(', ')}.\n`);
    return 2;
  }
  const chosen = Object.entries(PARTS).filter(([name]) => names.length === 0 || names.includes(name));
  for (const measure of chosen.flatMap(([, measures]) => measures)) {
    process.stdout.write(`${(await measure()).join('\n')}\n\n`);
  }
  return 0;
}
