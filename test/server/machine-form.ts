import type { Block, PageKey, PageView } from '../../src/server/contract';
import { installedShop, type Shop, typeRows } from './shop';

export const columns = [
  '업무ID',
  '단계',
  '업무 프로세스',
  '할 일',
  '완료 기준',
  '난이도',
  '1회 소요(분)',
  '주간 횟수',
  '연결 지표',
];
export const works = [
  ['S-000001', '신청', '1 예약 확인 2 안내 문자', '체험 예약 안내', '모두 안내', '단순', 6, 8, '매출'],
  ['S-000002', '경험', '', '자세 리포트 보내기', '', '판단', 25, 8, '결정률'],
];

export async function shopWithWork(): Promise<Shop> {
  const shop = await installedShop({ now: '2026-05-31T09:00:00+09:00' });
  typeRows(shop, 'SPA', [columns, ...works]);
  return shop;
}

export function page(shop: Shop, key: PageKey, item = '', lang: 'ko' | 'en' = 'ko'): PageView {
  return shop.api('page', lang, { page: key, item, options: {} });
}

export function blocks({ sections }: PageView, title: string | null): readonly Block[] {
  return sections.find(section => section.title === title)?.blocks ?? [];
}

export function items(view: PageView, title: string | null) {
  return blocks(view, title).flatMap(block => (block.kind === 'list' ? block.items : []));
}

export const blankPlan = {
  levelNow: '',
  levelTarget: '',
  service: '',
  kind: '',
  monthlyCost: '',
  setUpCost: '',
  minutesAfter: '',
  since: '',
  limit: '',
  reason: '',
};

export function drawnForm(view: PageView): Readonly<Record<string, string>> {
  const forms = view.sections.flatMap(section => section.blocks.filter(block => block.kind === 'form'));
  const fields = forms.find(({ action }) => action === 'planMachine')?.fields ?? [];
  return Object.fromEntries(fields.map(({ name, value }) => [name, value]));
}

/** The form as the page draws it now, with all of its fields emptied but those that are said. */
export function plan(shop: Shop, values: Partial<typeof blankPlan>, item = 'S-000001') {
  const { seen = '{}' } = drawnForm(page(shop, 'machine', item));
  return send(shop, { ...blankPlan, ...values, seen }, item);
}

export function send(shop: Shop, values: Readonly<Record<string, string>>, item = 'S-000001') {
  const act = { action: 'planMachine', item, values: { ...values } };
  return shop.api('act', 'ko', act, { page: 'machine', item, options: {} });
}

export function rowsOf(shop: Shop, tab: string, names: readonly string[]): unknown[][] {
  const [header = [], ...rows] = shop.grid(tab);
  return rows.map(row => names.map(name => row[header.indexOf(name)]));
}
