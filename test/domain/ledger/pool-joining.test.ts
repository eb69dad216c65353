import { expect, test } from 'vitest';
import type { ProductSetting, Settings } from '../../../src/schema/settings';
import { figuresOf } from '../ledger-grid';
import { HEADER, row } from '../sale-rows';

const product = (name: string, kind: ProductSetting['kind']): ProductSetting => ({
  name,
  kind,
  price: null,
  taxType: 'taxable',
  margin: null,
});
const products = [product('수업', 'regular'), product('클럽', 'pool')];

/** Rows and customers that are asked about. */
function asked(rows: ReturnType<typeof row>[], settings: Partial<Settings> = {}): [number | null, string][] {
  const { issues } = figuresOf({ deals: [HEADER, ...rows], settings: { products, ...settings } });
  const own = issues.filter(({ code, level }) => code === 'pool-without-joining' && level === 'warning');
  return own.map(issue => [issue.row, issue.read]);
}

const club = (customer: string, day: string) => row({ customer, day, product: '클럽' });
const joining = (customer: string, day: string) => row({ customer, day, kind: '멤버십가입', amount: '' });

test('who bought the pool and has no membership row is asked about once, at the first such sale', () => {
  const rows = [
    club('김', '2026-05-02'),
    club('김', '2026-05-09'),
    row({ customer: '이', product: '수업' }),
    club('박', '2026-05-03'),
    joining('박', '2026-05-03'),
    joining('최', '2026-05-01'),
    club('최', '2026-05-20'),
  ];
  expect(asked(rows)).toEqual([[2, '김']]);
  const { figures } = figuresOf({ deals: [HEADER, ...rows], settings: { products } });
  expect(figures.months.at(-1)?.decisions).toBe(2);
});

test('joining later, or being paid back, answers it; leaving and buying the pool again asks anew', () => {
  expect(asked([club('김', '2026-05-02'), joining('김', '2026-05-10')])).toEqual([]);
  expect(
    asked([
      club('김', '2026-05-02'),
      row({ customer: '김', day: '2026-05-03', kind: '환불', product: '클럽', amount: -1 }),
    ]),
  ).toEqual([]);
  const left = row({ customer: '김', day: '2026-05-10', kind: '탈퇴', amount: '' });
  expect(asked([joining('김', '2026-05-01'), club('김', '2026-05-01'), left, club('김', '2026-05-20')])).toEqual([
    [5, '김'],
  ]);
});

test('a sale to nobody known, and a shop that decides by purchases, are not asked', () => {
  expect(asked([club('비회원', '2026-05-02'), row({ customer: '김', product: '' })])).toEqual([]);
  expect(asked([club('김', '2026-05-02')], { decisionRule: 'purchases' })).toEqual([]);
});
