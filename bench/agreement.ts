import type { BenchInput } from './input';
import { assertSame, type MonthTable, type Tables } from './tables';

/** Only what all of them work out, in one order. */
function comparable({ months, channels, cohorts, intervals, segments }: Tables): Tables {
  const order = ({ month, channel }: Tables['channels'][number]) => `${month} ${channel}`;
  return {
    months: months.map(monthTable),
    channels: channels
      .filter(row => row.applications !== 0 || row.firstExperience !== 0 || row.decisions !== 0 || row.sales !== 0)
      .map(({ month, channel, applications, firstExperience, decisions, sales }) => {
        return { month, channel, applications, firstExperience, decisions, sales };
      })
      .sort((one, other) => (order(one) < order(other) ? -1 : 1)),
    cohorts: cohorts.map(({ cohort, size, active, amount, repeat }) => ({ cohort, size, active, amount, repeat })),
    intervals,
    segments,
  };
}

function monthTable(row: MonthTable): MonthTable {
  const { month, applications, firstExperience, decisions, baseRegulars, activeRegulars, closingRegulars } = row;
  const { sales, orders, regularSales, unregisteredSales } = row;
  const regulars = { baseRegulars, activeRegulars, closingRegulars };
  const money = { sales, orders, regularSales, unregisteredSales };
  return { month, applications, firstExperience, decisions, ...regulars, ...money };
}

export type Engine = (input: BenchInput) => Tables | Promise<Tables>;

/** Throws unless every engine works out the same as the first. */
export async function assertAgreement(engines: Readonly<Record<string, Engine>>, input: BenchInput): Promise<void> {
  const [first, ...others] = Object.entries(engines);
  if (!first) return;
  const expected = comparable(await first[1](input));
  for (const [name, engine] of others) assertSame(name, expected, comparable(await engine(input)));
}
