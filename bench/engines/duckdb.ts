import { DOUBLE, DuckDBDataChunk, DuckDBInstance, type DuckDBValue, INTEGER, VARCHAR } from '@duckdb/node-api';
import { AMOUNT, type BenchInput, CHANNEL, CUSTOMER, DAY, KIND, PRODUCT, STATUS } from '../input';
import type { Tables } from '../tables';
import { cohortsFrom, type QueriedCohorts } from './cohorts-from';
import { CHANNELS as CHANNELS_SQL, COHORTS, INTERVALS, MONTHS, PREPARE, REPEATS, SEGMENTS } from './duckdb-sql';
import { amountOfCell, dayOfCell } from './plain-rows';

const CHUNK = 2048;
const TYPES = [INTEGER, INTEGER, VARCHAR, VARCHAR, VARCHAR, VARCHAR, DOUBLE, VARCHAR];

type Connection = Awaited<ReturnType<DuckDBInstance['connect']>>;

/** Only the columns that are asked for go in, a chunk of rows at a time: the quickest way in that its Node API has. */
async function ingest(connection: Connection, { deals }: BenchInput): Promise<void> {
  await connection.run(
    `CREATE TABLE deals (line INTEGER, day INTEGER, kind VARCHAR, customer VARCHAR, channel VARCHAR, product VARCHAR,
      amount DOUBLE, status VARCHAR)`,
  );
  const appender = await connection.createAppender('deals');
  for (let from = 1; from < deals.length; from += CHUNK) {
    const rows = deals.slice(from, from + CHUNK);
    const texts = [KIND, CUSTOMER, CHANNEL, PRODUCT].map(place => rows.map(cells => String(cells[place])));
    const columns: DuckDBValue[][] = [
      rows.map((_, index) => from + index),
      rows.map(cells => dayOfCell(cells[DAY])),
      ...texts,
      rows.map(cells => amountOfCell(cells[AMOUNT])),
      rows.map(cells => String(cells[STATUS])),
    ];
    const chunk = DuckDBDataChunk.create(TYPES, rows.length);
    chunk.setColumns(columns);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** One query's rows as objects, numbers as numbers. */
async function rowsOf<Row>(connection: Connection, sql: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(sql);
  // The queries name and cast their columns as the tables do; the results are compared with the other engines'.
  return reader.getRowObjectsJS() as Row[];
}

/** A new database in memory, filled, asked, and closed again. */
export async function duckdb(input: BenchInput): Promise<Tables> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await ingest(connection, input);
    const regular = input.settings.products.filter(({ kind }) => kind === 'regular').map(({ name }) => `'${name}'`);
    for (const statement of PREPARE(regular.join(', '), input.asOf)) await connection.run(statement);
    const queried: QueriedCohorts = {
      months: await rowsOf(connection, COHORTS),
      repeats: await rowsOf(connection, REPEATS(input.asOf)),
    };
    const [intervals] = await rowsOf<Tables['intervals']>(connection, INTERVALS);
    const [cuts] = await rowsOf<{ low: number; middle: number; high: number }>(connection, 'SELECT * FROM cuts');
    if (!intervals || !cuts) throw new Error('The database gave no intervals or no cuts.');
    const recency: [number, number, number] = [intervals.median ?? 0, intervals.p75 ?? 0, intervals.p90 ?? 0];
    return {
      months: await rowsOf(connection, MONTHS),
      channels: await rowsOf(connection, CHANNELS_SQL),
      cohorts: cohortsFrom(queried, input.asOf),
      intervals,
      segments: {
        cuts: { recency, purchaseDays: [2, 3, 5], amount: [cuts.low, cuts.middle, cuts.high] },
        list: await rowsOf(connection, SEGMENTS(input.asOf)),
      },
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
