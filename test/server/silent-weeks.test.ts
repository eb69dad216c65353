import { expect, test } from 'vitest';
import type { PageView } from '../../src/server/contract';
import { installedShop, type Shop, typeRows } from './shop';

const WEEK = 7 * 86_400_000;

function linesOf(view: PageView, title: string): string[] {
  const section = view.sections.find(each => each.title === title);
  return (section?.blocks ?? []).flatMap(block => {
    if (block.kind === 'text') return [block.text];
    if (block.kind === 'list') return block.items.map(({ text, aside }) => [text, aside].filter(Boolean).join(' '));
    return block.kind === 'table' ? block.rows.map(cells => cells.join(' ')) : [];
  });
}

const page = (shop: Shop, name: 'review' | 'work' | 'machine', item = '') =>
  shop.api('page', 'ko', { page: name, item, options: {} });

/** The example's work for news, meant to move decisions, changed on Sunday the 31st of May. */
async function changedShop(clock: () => number): Promise<Shop> {
  const shop = await installedShop({ now: clock }, { example: true, trade: 'academy' });
  for (const module of ['digilog', 'automation'] as const) shop.api('addModule', module);
  const [header = [], first = []] = shop.grid('SPA');
  const column = (name: string) => header.indexOf(name) + 1;
  shop.tab('SPA').getRange(2, column('연결 지표')).setValue('결정');
  const was = String(first[column('업무 프로세스') - 1]);
  const asked = { page: 'log' as const, item: '', options: {} };
  const run = { result: 'different', learned: '', change: '사진 먼저', minutes: '', staff: '' };
  shop.api('act', 'ko', { action: 'logRun', item: 'EX-001', values: run }, asked);
  const log = shop.grid('디지로그').find(cells => String(cells[0]).startsWith('L-'))?.[0];
  const values = { was, process: `${was}\n9 사진`, reason: '사진이 늦다' };
  const done = shop.api('act', 'ko', { action: 'acceptChange', item: String(log), values }, asked);
  expect(done).toMatchObject({ isPoor: false });
  return shop;
}

test('nine weeks in which nobody wrote anything down are not blamed on the shop, its people or a change', async () => {
  let now = Date.parse('2026-05-31T03:00:00Z');
  const shop = await changedShop(() => now);
  now += 9 * WEEK;
  const review = page(shop, 'review');
  expect(linesOf(review, '목표에 못 미친 숫자')).toEqual(['목표가 있는 숫자 가운데 지난주에 기록된 것이 없습니다.']);
  expect(linesOf(review, '지난주 숫자')).toContain('결정 – –');
  // of the thirteen weeks up to the 2nd of August the example holds four
  expect(linesOf(review, '두 목표')[0]).toMatch(/^안정 운영 4주 중 [34]주$/);
  const effect = () => page(shop, 'work', 'EX-001').sections.find(({ title }) => title?.startsWith('버전 2'))?.blocks;
  const told = '고친 뒤 네 주가 장부에 다 적혀 있지 않아 앞뒤를 견줄 수 없습니다.';
  expect(JSON.stringify(effect())).toContain(told);
  expect(linesOf(page(shop, 'machine', 'EX-005'), '맡기기 전 조건')).toContain('시트에 있는 자료 아직');
  shop.api('refresh');
  const said = shop.grid('대시보드').flat().map(String);
  expect(said).toContain('지난주 기록이 없습니다. 쉰 주가 아니면 기억나는 만큼 적으세요.');
  expect(said).toContain('지난주 기록이 없어 평소와 견줄 수 없습니다.');
  // what is written down after all is judged: four weeks with sales and no decision, the third between two others
  const later = ['2026-06-03', '2026-06-10', '2026-06-24'];
  typeRows(shop, '거래장부', [['거래일', '구분', '금액'], ...later.map(on => [on, '거래', 1000])]);
  expect(JSON.stringify(effect())).toMatch(/앞 네 주 한 주 평균 [\d.]+ \([^)]*\), 뒤 네 주 한 주 평균 0 \(0–0.9\)/);
});
