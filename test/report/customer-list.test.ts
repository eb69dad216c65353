import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CellMove, mergeNotes as mergeCells } from '../../src/report/customers/merge-notes';
import { needsFormulas, planList, type StandingList } from '../../src/report/customers/plan';

const own = {
  places: [1, 2, 3],
  note: 3,
  header: ['고객', '다음', '기한', '메모'],
  shown: (cell: unknown) => String(cell ?? ''),
};

type Rows = readonly (readonly unknown[])[];
const mergeNotes = (rows: Rows, from: number, to: number, columns = own, formulas: string[][] | null = null) =>
  mergeCells({ rows, formulas }, from, to, columns);

/** Rows of name, next step, due date, note; `!` before a name: marked as gone already. */
function list(rows: readonly unknown[][], formulas: StandingList['formulas'] = null): StandingList {
  const marked = new Set<readonly unknown[]>();
  const cells = rows.map(([name, ...rest]) => {
    const row = [String(name).replace('!', ''), ...rest];
    if (String(name).startsWith('!')) marked.add(row);
    return row;
  });
  return { rows: cells, nameAt: 0, own, isMarkedGone: row => marked.has(row), formulas };
}

const shownRows = (plan: ReturnType<typeof planList>) => plan.rows.map(({ kind, name }) => `${kind} ${name}`.trim());

test('an empty list takes the customers in the order they come', () => {
  const plan = planList(list([]), ['나', '가'], []);
  expect(plan).toEqual({
    merges: [],
    toEnd: [],
    unmerged: 0,
    insert: null,
    rows: [
      { kind: 'customer', name: '나' },
      { kind: 'customer', name: '가' },
    ],
  });
});

test('rows stay as they were sorted; new customers fill rows that say nothing, then come last', () => {
  const rows = [
    ['다', '', '', ''],
    ['', '', '', ''],
    ['가', '', '', '적음'],
    ['떠난', '', '', ''],
  ];
  expect(shownRows(planList(list(rows), ['가', '나', '다', '라', '마'], []))).toEqual([
    'customer 다',
    'customer 나',
    'customer 가',
    'customer 라',
    'customer 마',
  ]);
});

test('who is gone with a note goes to the end once, in order; new customers come above them', () => {
  const rows = [
    ['떠난1', '', '', '하나'],
    ['가', '', '', ''],
    ['떠난2', '', '', '둘'],
    ['!먼저', '', '', '셋'],
  ];
  const plan = planList(list(rows), ['가', '나'], []);
  // the second stands among those at the end already
  expect(plan.toEnd).toEqual([0]);
  expect(plan.insert).toEqual({ at: 1, count: 1 });
  expect(shownRows(plan)).toEqual(['customer 가', 'customer 나', 'gone 떠난2', 'gone 먼저', 'gone 떠난1']);
  // sorted into the middle afterwards they stay there
  const later = planList(
    list([
      ['!떠난1', '', '', '하나'],
      ['가', '', '', ''],
    ]),
    ['가'],
    [],
  );
  expect([later.toEnd, shownRows(later)]).toEqual([[], ['gone 떠난1', 'customer 가']]);
});

test('ten rows at most go to the end at a time, twenty are merged', () => {
  const gone = Array.from({ length: 12 }, (_, row) => [`떠난${row}`, '', '', '적음']);
  expect(planList(list([...gone, ['가', '', '', '']]), ['가'], []).toEnd).toHaveLength(10);
  const copies = Array.from({ length: 22 }, (_, row) => ['가', `할 일 ${row}`, '', '']);
  const plan = planList(list([['가', '', '', '처음'], ...copies]), ['가'], []);
  expect(plan.rows.filter(({ kind }) => kind === 'merged')).toHaveLength(20);
  expect(plan.rows.filter(({ kind }) => kind === 'gone')).toHaveLength(2);
});

test('the row under the own name is the one that stays, wherever it stands', () => {
  const rows = [
    ['별명', '', '', '둘'],
    ['본명', '', '', '하나'],
  ];
  const plan = planList(list(rows), ['본명'], [{ name: '별명', of: '본명' }]);
  expect(shownRows(plan)).toEqual(['merged', 'customer 본명']);
  expect(plan.merges).toEqual([{ kind: 'text', column: 3, row: 1, text: '하나\n둘' }]);
  const only = planList(list([['별명', '', '', '둘']]), ['본명'], [{ name: '별명', of: '본명' }]);
  expect([only.merges, shownRows(only)]).toEqual([[], ['customer 본명']]);
});

test('formulas are asked for only where something stands beside nobody, and are no notes', () => {
  const rows = [
    ['가', 1, '', ''],
    ['', 0, '', ''],
  ];
  expect(needsFormulas(list(rows), new Set(['가']), [])).toBe(true);
  expect(needsFormulas(list([['가', 1, '', '']]), new Set(['가']), [])).toBe(false);
  expect(needsFormulas(list([['별명', 1, '', '']]), new Set(['가']), [{ name: '별명', of: '가' }])).toBe(false);
  const second = [
    ['별명', 1, '', ''],
    ['가', '', '', ''],
  ];
  expect(needsFormulas(list(second), new Set(['가']), [{ name: '별명', of: '가' }])).toBe(true);
  const formulas = [
    ['', '=B2', '', ''],
    ['', '=B3', '', ''],
  ];
  expect(shownRows(planList(list(rows, formulas), ['가', '나'], []))).toEqual(['customer 가', 'customer 나']);
  expect(shownRows(planList(list(rows), ['가', '나'], []))).toEqual(['customer 가', 'own', 'customer 나']);
});

test('a box that is not ticked is no note', () => {
  expect(shownRows(planList(list([['떠난', false, '', '']]), ['가'], []))).toEqual(['customer 가']);
  expect(shownRows(planList(list([['떠난', true, '', '']]), ['가'], []))).toEqual(['customer 가', 'gone 떠난']);
});

test('merging: blank cells take the other’s, equal ones stay, what has no room goes to the note, twice is once', () => {
  const to = ['가', '전화', 20, '하나'];
  const from = ['가', '편지', 21, '둘'];
  expect(mergeNotes([to, from], 1, 0, own)).toEqual([
    { kind: 'text', column: 1, row: 0, text: '전화\n편지' },
    { kind: 'text', column: 3, row: 0, text: '하나\n둘\n기한: 21' },
  ]);
  expect(mergeNotes([['가', '전화\n편지', 20, '하나\n둘\n기한: 21'], from], 1, 0, own)).toEqual([]);
  expect(mergeNotes([['가', '', '', ''], from], 1, 0, own)).toEqual([
    { kind: 'copy', column: 1, from: 1, to: 0 },
    { kind: 'copy', column: 2, from: 1, to: 0 },
    { kind: 'text', column: 3, row: 0, text: '둘' },
  ]);
  expect(mergeNotes([to, ['가', '', '', '']], 1, 0, own)).toEqual([]);
});

test('without a column of notes a row stays while something in it has no place', () => {
  const bare = { ...own, places: [1, 2], note: -1 };
  const rows = [
    ['본명', '전화', 20],
    ['별명', '편지', 21],
    ['별칭', '문자', 20],
  ];
  expect(mergeNotes(rows, 1, 0, bare)).toBeNull();
  const aliases = ['별명', '별칭'].map(name => ({ name, of: '본명' }));
  const plan = planList({ ...list(rows), own: bare }, ['본명'], aliases);
  expect(plan.merges).toEqual([{ kind: 'text', column: 1, row: 0, text: '전화\n문자' }]);
  expect([plan.unmerged, shownRows(plan)]).toEqual([1, ['customer 본명', 'merged', 'gone 별명']]);
});

test('three rows of one customer become one, with what each of them said', () => {
  const rows = [
    ['가', '', '', '하나'],
    ['가', '전화', 20, '둘'],
    ['가', '편지', 21, '셋'],
  ];
  const { merges } = planList(list(rows), ['가'], []);
  expect(after(rows, merges)[0]).toEqual(['가', '전화\n편지', 20, '하나\n둘\n셋\n기한: 21']);
});

test('merging never writes over a formula: a text goes to the note, another formula keeps its row', () => {
  const rows = [
    ['가', '=', 4, ''],
    ['가', '전화', 6, ''],
  ];
  const filled = [
    ['', '=UPPER(A2)', '=D2*$D$2', ''],
    ['', '', '=D3*$D$2', ''],
  ];
  expect(mergeNotes(rows, 1, 0, own, [filled[0] ?? [], ['', '', '', '']])).toEqual([
    { kind: 'text', column: 3, row: 0, text: '다음: 전화\n기한: 6' },
  ]);
  const plan = planList(list(rows, filled), ['가'], []);
  expect([plan.merges, plan.unmerged]).toEqual([[{ kind: 'text', column: 3, row: 0, text: '다음: 전화' }], 0]);
  // a formula of its own, and one where the note stands
  const other = planList(list(rows, [filled[0] ?? [], ['', '', '=D3*5', '']]), ['가'], []);
  expect([other.merges, other.unmerged, shownRows(other)]).toEqual([[], 1, ['customer 가', 'gone 가']]);
  const noted = [
    ['가', '', '', '하나'],
    ['가', '', '', '둘'],
  ];
  expect(mergeNotes(noted, 1, 0, own, [['', '', '', '="하나"'], []])).toBeNull();
  expect(mergeNotes(noted, 1, 0, own, [[], ['', '', '', '="둘"']])).toBeNull();
  // one that shows nothing now
  const blank = [['가', '', '', ''], rows[1] ?? []];
  expect(mergeNotes(blank, 1, 0, own, [['', '=IF(D2="","","x")', '', ''], []])).toEqual([
    { kind: 'copy', column: 2, from: 1, to: 0 },
    { kind: 'text', column: 3, row: 0, text: '다음: 전화' },
  ]);
});

test('whatever second rows hold, each text is kept in the row that stays or its row stays', () => {
  const cell = (column: number) => fc.constantFrom('', `ㄱ${column}`, `ㄴ${column}`, `ㄷ${column}`);
  const row = fc.tuple(fc.constant('가'), cell(1), fc.constantFrom<unknown>('', 1, 2, 3), cell(3));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.boolean(), (rows, hasNote) => {
      const columns = hasNote ? own : { ...own, note: -1 };
      // marked as gone already, they are not moved to the end
      const plan = planList({ ...list(rows), own: columns, isMarkedGone: () => true }, ['가'], []);
      const cells = after(rows, plan.merges);
      const kept = cells.filter(
        (_, index) => plan.rows[index]?.kind === 'customer' || plan.rows[index]?.kind === 'gone',
      );
      const text = kept.flat().join('\n');
      for (const typed of rows.flat()) expect(text).toContain(String(typed));
    }),
    { numRuns: 200 },
  );
});

function after(rows: Rows, merges: readonly CellMove[]): unknown[][] {
  const cells = rows.map(row => [...row]);
  for (const move of merges) {
    const row = cells[move.kind === 'copy' ? move.to : move.row] ?? [];
    row[move.column] = move.kind === 'copy' ? rows[move.from]?.[move.column] : move.text;
  }
  return cells;
}

test('whatever the list looked like: every customer has one row, and no note is dropped', () => {
  const name = fc.constantFrom('가', '나', '다', '라', '별명', '', '낯선');
  const row = fc.tuple(name, fc.constantFrom('', '할 일'), fc.constant(''), fc.constantFrom('', '적음'));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), fc.subarray(['가', '나', '다', '라']), (rows, customers) => {
      const plan = planList(list(rows), customers, [{ name: '별명', of: '가' }]);
      const named = plan.rows.filter(({ kind }) => kind === 'customer').map(row => row.name);
      expect([...named].sort()).toEqual([...customers].sort());
      const noted = rows.filter(([, ...cells]) => cells.some(cell => cell !== '')).length;
      const kept = plan.rows.filter(({ kind }) => kind !== 'free').length;
      expect(kept).toBeGreaterThanOrEqual(noted);
      expect(plan.rows.length).toBeGreaterThanOrEqual(rows.length);
    }),
    { numRuns: 200 },
  );
});
