import type { BoxKey } from '../../sheets-templates/canvas-boxes';
import type { BoxField } from '../../sheets-templates/canvas-fields';
import { fieldCell } from '../../src/report/canvas/places';
import { formatDay, parseIsoDay } from '../../src/schema/day';
import type { InstallChoice, PageAsked, Summary } from '../../src/server/contract';
import { openShop, type Shop, typeRows } from '../server/shop';

export type BoxTexts = Readonly<Partial<Record<BoxField, string | number>>>;

/** What an owner does in one week; a day is a number from 1, the first day of that week. */
export interface Week {
  readonly boxes?: Readonly<Partial<Record<BoxKey, BoxTexts>>>;
  /** By tab: the header, then the rows. */
  readonly rows?: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  /** What is done besides typing. */
  readonly also?: (life: Life) => void;
}

/** A business that is lived through week by week, in the bundle, on a clock of its own. */
export interface Life {
  readonly shop: Shop;
  /** yyyy-MM-dd, the Monday of a week counted from 1, and so many days after. */
  day(week: number, after?: number): string;
  /** Lives one week: everything is typed, then on Sunday evening the dashboard is refreshed. */
  live(week: number, done: Week): Summary;
}

/** Under what a piece of work, and who does it, are typed. */
export const spaHeader = [
  '단계',
  '순서',
  '고객 시나리오',
  '업무 프로세스',
  '할 일',
  '완료 기준',
  '업무 유형',
  '난이도',
  '주기',
  '1회 소요(분)',
  '주간 횟수',
  '연결 지표',
];
export const rolesHeader = ['업무', '현재 담당', '목표 담당', '맡은 사람', '위임 상태', '책임 지표', '목표'];

/** Rows are what the spreadsheet of the tests is slow with: no ledger here grows longer in half a year. */
const NEW_TAB_ROWS = 300;
/** The first Monday of the story. */
const BEGINNING = '2026-01-05';
const DAY = 24 * 60 * 60 * 1000;

export async function openLife(choice: Omit<InstallChoice, 'example'>): Promise<Life> {
  const first = parseIsoDay(BEGINNING) ?? 0;
  const day = (week: number, after = 0) => formatDay(first + (week - 1) * 7 + after);
  // Sunday, eight in the evening in Seoul
  const sunday = (week: number) => Date.parse(`${day(week, 6)}T11:00:00Z`);
  let now = sunday(1) - 6 * DAY;
  const shop = await openShop({ now: () => now, timeZone: 'Asia/Seoul', locale: 'ko_KR', newTabRows: NEW_TAB_ROWS });
  shop.api('install', { ...choice, example: false });
  const live = (week: number, { boxes = {}, rows = {}, also }: Week) => {
    now = sunday(week);
    for (const [box, texts] of Object.entries(boxes)) fillBox(shop, box as BoxKey, texts);
    for (const [tab, lines] of Object.entries(rows)) if (lines.length > 1) typeRows(shop, tab, lines);
    also?.(life);
    return shop.api('refresh');
  };
  const life: Life = { shop, day, live };
  return life;
}

function fillBox(shop: Shop, box: BoxKey, texts: BoxTexts): void {
  const tab = shop.tab('캔버스');
  for (const [field, text] of Object.entries(texts)) {
    const cell = fieldCell(box, field as BoxField);
    if (!cell) throw new Error(`no ${field} in ${box}`);
    tab.getRange(cell.row, cell.column).setValue(text);
  }
}

/** Types over cells in the row of a piece of work, as an owner does in the tab. */
export function typeOver(
  { shop }: Life,
  tab: string,
  work: string,
  cells: Readonly<Record<string, string | number>>,
): void {
  const [header = [], ...lines] = shop.grid(tab);
  const named = header.indexOf(tab === 'SPA' ? '할 일' : '업무');
  const row = lines.findIndex(line => line[named] === work) + 2;
  for (const [column, text] of Object.entries(cells)) {
    shop
      .tab(tab)
      .getRange(row, header.indexOf(column) + 1)
      .setValue(text);
  }
}

/** Fills in a form of a page, and sends it with what stands in it besides. */
export function sendForm(
  { shop }: Life,
  asked: PageAsked,
  action: string,
  typed: Readonly<Record<string, string>>,
): void {
  const blocks = shop.api('page', 'ko', asked).sections.flatMap(section => section.blocks);
  const form = blocks.find(block => block.kind === 'form' && block.action === action);
  if (form?.kind !== 'form') throw new Error(`no form ${action}`);
  const values = Object.fromEntries(form.fields.map(({ name, value }) => [name, typed[name] ?? value]));
  const { said, isPoor } = shop.api('act', 'ko', { action, item: form.item, values }, asked);
  if (isPoor) throw new Error(said);
}

export function setSetting({ shop }: Life, item: string, text: string): void {
  const grid = shop.grid('설정');
  const row = grid.findIndex(cells => cells.includes(item));
  const at = grid[row]?.indexOf(item) ?? 0;
  // the value stands right of its item
  shop
    .tab('설정')
    .getRange(row + 1, at + 2)
    .setValue(text);
}
