import { expect, test } from 'vitest';
import { assertAgreement } from '../../bench/agreement';
import { ours } from '../../bench/engines/ours';
import { enginesHere } from '../../bench/ledger-speed';
import { makeInput } from '../../bench/make-input';

test('every engine of the bench works out the same tables of a shop of 2,000 rows', async () => {
  const { engines } = await enginesHere();
  const input = makeInput(2000);
  await assertAgreement(engines, { ...input, kpis: input.kpis.slice(0, 1) });
  expect(Object.keys(engines)).toEqual(expect.arrayContaining(['tables', 'plain', 'arquero']));
});

test('a table that differs in one number is named with its place', async () => {
  const input = makeInput(400);
  const tables = ours(input);
  const wrong = { ...tables, intervals: { ...tables.intervals, count: tables.intervals.count + 1 } };
  const engines = { right: () => tables, wrong: () => wrong };
  await expect(assertAgreement(engines, input)).rejects.toThrow('wrong has');
  await expect(assertAgreement(engines, input)).rejects.toThrow('.intervals.count');
});
