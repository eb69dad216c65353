import { expect, test } from 'vitest';
import type { PageView } from '../../src/server/contract';
import { cellOf } from './canvas-shop';
import { installedShop } from './shop';

/** Each changed line of a box: its name, the old text and the new one, with their days. */
function comparedOf(sections: PageView['sections'], box: string): string[] {
  return sections
    .filter(({ title }) => title === box)
    .flatMap(({ blocks }) => blocks)
    .flatMap(block => {
      if (block.kind === 'text') return block.text;
      return block.kind === 'list' ? block.items.map(({ text, aside }) => `${aside} ${text}`) : [];
    });
}

test('two days stand side by side, the later one today as it is typed, before any refresh', async () => {
  let today = Date.parse('2026-05-10T12:00:00+09:00');
  const shop = await installedShop({ now: () => today });
  const then = { page: 'canvasThen' as const, item: '', options: {} };
  expect(JSON.stringify(shop.api('page', 'ko', then).sections)).toContain('아직 바뀐 기록이 없습니다');
  cellOf(shop, 'decision', 'design').setValue('전화로 권하기');
  cellOf(shop, 'decision', 'status').setValue('설계만');
  cellOf(shop, 'regularsPool', 'status').setValue('일부 작동');
  shop.api('refresh');
  today = Date.parse('2026-06-30T12:00:00+09:00');
  cellOf(shop, 'decision', 'design').setValue('QR로 가입');
  cellOf(shop, 'decision', 'status').setValue('작동');
  const { sections } = shop.api('page', 'ko', then);
  const tables = sections.flatMap(({ blocks }) => blocks.filter(block => block.kind === 'table'));
  expect(tables).toMatchObject([
    {
      header: ['', '2026-05-10', '2026-06-30'],
      rows: [
        ['모델', '퍼널', '엔진'],
        ['작동하는 칸', '1', '2'],
        ['비었거나 설계만', '14', '13'],
        ['손익분기 단골', '–', '–'],
      ],
    },
  ]);
  const decision = [
    '설계',
    '2026-05-10 전화로 권하기',
    '2026-06-30 QR로 가입',
    '상태',
    '2026-05-10 설계만',
    '2026-06-30 작동',
  ];
  expect(comparedOf(sections, '결정')).toEqual(decision);
  const values = { from: '2026-06-30', to: '2026-05-01' };
  const compared = shop.api('act', 'ko', { action: 'compareCanvas', item: '', values }, then);
  expect(compared.page.asked.options).toEqual({ from: '2026-05-10', to: '2026-06-30' });
  expect(compared.said).toBe('2026-05-10과 2026-06-30의 캔버스입니다.');
  const toCome = { action: 'compareCanvas', item: '', values: { from: '2026-06-01', to: '2030-01-01' } };
  expect(shop.api('act', 'ko', toCome, then)).toMatchObject({ isPoor: true, said: '오늘까지의 날짜를 골라 주세요.' });
  expect(JSON.stringify(compared.page.sections)).toContain('첫 기록은 2026-05-10입니다');
  expect(comparedOf(compared.page.sections, '결정')).toEqual(decision);
});

test('what the example filled in is no change between two days; what the owner made of it is', async () => {
  let today = Date.parse('2026-05-10T12:00:00+09:00');
  const shop = await installedShop({ now: () => today }, { trade: 'academy', example: true });
  today = Date.parse('2026-06-30T12:00:00+09:00');
  const filledIn = cellOf(shop, 'decision', 'design').getValue();
  cellOf(shop, 'decision', 'design').setValue('QR로 가입');
  shop.api('refresh');
  const { sections } = shop.api('page', 'ko', { page: 'canvasThen', item: '', options: { from: '2026-05-20' } });
  const named = sections.flatMap(({ title }) => (title === null || title === '바뀐 날' ? [] : title));
  expect(named).toEqual(['결정']);
  expect(comparedOf(sections, '결정')).toEqual(['설계', `2026-05-20 ${filledIn}`, '2026-06-30 QR로 가입']);
});
