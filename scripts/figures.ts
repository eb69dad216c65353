import { directFigures } from './figures/direct';
import { InputError } from './figures/input-error';
import { readJob } from './figures/job';
import { readOptions } from './figures/options';
import { sheetFigures } from './figures/through-sheet';

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** JSON on standard output, or one sentence on standard error; 2 says that the input was at fault, 1 that we were. */
export async function main(args: string[]): Promise<number> {
  // A reader such as `head` that has seen enough closes the pipe; that is no mistake.
  process.stdout.on('error', () => process.exit(0));
  try {
    const options = readOptions(args);
    const job = readJob(options);
    const figures = options.direct ? directFigures(job) : await sheetFigures(job);
    process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof InputError) {
      complain(error.message);
      return 2;
    }
    complain(`The figures could not be computed. ${error instanceof Error ? error.stack : String(error)}`);
    return 1;
  }
}
