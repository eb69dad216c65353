import { shopWithSales, totalCalls } from '../scripts/budgets';

interface Measured {
  rows: number;
  calls: number;
  milliseconds: number;
}

const repeats = 5;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function measure(rows: number): Promise<Measured> {
  const workbook = await shopWithSales(rows);
  workbook.api('refresh');
  workbook.resetCalls();
  const times = Array.from({ length: repeats }, () => {
    const start = performance.now();
    workbook.api('refresh');
    return performance.now() - start;
  });
  return { rows, calls: totalCalls(workbook) / repeats, milliseconds: median(times) };
}

/** Seconds say more of the machine than of us: what counts is how calls and time grow with the rows. */
export async function main(): Promise<void> {
  const few = await measure(100);
  const many = await measure(5000);
  const ratio = (value: number) => value.toFixed(2);
  process.stdout.write(
    [
      `A refresh of ${many.rows} rows against one of ${few.rows}, ${many.rows / few.rows} times the rows (median of ${repeats}):`,
      `  service calls  ${ratio(many.calls / few.calls)} times (${many.calls} and ${few.calls})`,
      `  time           ${ratio(many.milliseconds / few.milliseconds)} times`,
      '',
    ].join('\n'),
  );
}
