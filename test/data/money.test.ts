import { expect, test } from 'vitest';
import { figuresOf } from '../domain/ledger-grid';
import { columnOf, sharedLines, sharedRows } from '../shared-data';

const files = [
  { folder: 'cdnow_sample', currency: 'USD', asOf: '1998-06-30' },
  { folder: 'online_retail_orders', currency: 'GBP', asOf: '2011-12-09' },
] as const;

const folders = files.map(({ folder }) => folder);
type Folder = (typeof folders)[number];

function moneyOf(folder: Folder, deals: readonly (readonly string[])[]) {
  const { currency, asOf } = files.find(file => file.folder === folder)!;
  return figuresOf({ deals, settings: { currency }, asOf, fromText: true }).money();
}

const lines = new Map(folders.map(folder => [folder, sharedLines(`${folder}/deals.csv`)]));
const read = new Map(folders.map(folder => [folder, moneyOf(folder, lines.get(folder)!)]));

const cents = (value: string | number | undefined) => Math.round(Number(value) * 100);

test.each(folders)('%s: sales, orders and customers of each month are theirs', folder => {
  const { months } = read.get(folder)!.money;
  const monthly = sharedRows(`${folder}/expected/monthly.csv`);
  expect(months.map(({ month }) => month)).toEqual(columnOf(monthly, 'month'));
  expect(months.map(({ sales }) => cents(sales))).toEqual(columnOf(monthly, 'net').map(cents));
  expect(months.map(({ orders }) => orders)).toEqual(columnOf(monthly, 'sale_rows').map(Number));
  expect(months.map(({ customers }) => customers)).toEqual(columnOf(monthly, 'customers').map(Number));
});

test.each(folders)('%s: without refunds, what is new are the sales on first purchase days (their rule D)', folder => {
  const [header = [], ...rows] = lines.get(folder)!;
  const kind = header.indexOf('kind');
  const { months } = moneyOf(folder, [header, ...rows.filter(row => row[kind] !== '환불')]).money;
  const monthly = sharedRows(`${folder}/expected/monthly.csv`);
  expect(months.map(({ from }) => cents(from.new.sales))).toEqual(columnOf(monthly, 'gross_first_day_D').map(cents));
  expect(months.map(({ from }) => cents(from.returning.sales))).toEqual(
    columnOf(monthly, 'gross_after_first_day_D').map(cents),
  );
});

test.each(folders)('%s: refunds lower the parts by what the files say was refunded', folder => {
  const monthly = sharedRows(`${folder}/expected/monthly.csv`);
  const { months } = read.get(folder)!.money;
  const differences = months.map(
    ({ from }, index) =>
      cents(from.new.sales) +
      cents(from.returning.sales) -
      cents(monthly[index]?.gross_first_day_D) -
      cents(monthly[index]?.gross_after_first_day_D),
  );
  expect(differences).toEqual(columnOf(monthly, 'refund').map(cents));
});

test.each(folders)('%s: the only product has all sales, and every buyer of a month', folder => {
  const { products, months } = read.get(folder)!.money;
  const [only] = sharedRows(`${folder}/expected/top20_products.csv`);
  expect([...new Set(products.map(({ name }) => name))]).toEqual([only?.product]);
  expect(products.reduce((sum, { orders }) => sum + orders, 0)).toBe(Number(only?.sale_rows));
  expect(products.map(({ customers }) => customers)).toEqual(months.map(({ customers }) => customers));
  expect(products.every(({ share }) => share === 1)).toBe(true);
});

/** Sales less refunds of the window by customer, in cents, the largest first. */
function byCustomer(folder: Folder, from: string, to: string) {
  const sums = new Map<string, number>();
  for (const { customer = '', day = '', amount } of sharedRows(`${folder}/deals.csv`)) {
    if (day < from || day > to) continue;
    sums.set(customer, (sums.get(customer) ?? 0) + cents(amount));
  }
  return [...sums].sort(([, one], [, other]) => other - one);
}

test.each([
  ['cdnow_sample', '1997-07', '1998-06', '1998-06-30'],
  ['online_retail_orders', '2010-12', '2011-11', '2011-11-30'],
] as const)('%s: the largest customer of the latest twelve whole months', (folder, from, to, lastDay) => {
  const { concentration } = read.get(folder)!;
  const sums = byCustomer(folder, `${from}-01`, lastDay);
  const total = sums.reduce((sum, [, amount]) => sum + amount, 0);
  const [[name, largest] = ['', 0], ...others] = sums;
  const three = [largest, ...others.slice(0, 2).map(([, amount]) => amount)].reduce((one, other) => one + other, 0);
  expect(concentration).toMatchObject({ from, to, months: 12, sales: total / 100 });
  expect(concentration?.customer).toEqual({
    top: { name, sales: largest / 100, share: largest / total },
    topThreeShare: three / total,
    names: sums.length,
    salesPerMonthWithout: Math.round((total - largest) / 12) / 100,
    unknownShare: 0,
  });
});
