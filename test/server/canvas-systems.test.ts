import { expect, test } from 'vitest';
import type { Item, PageView } from '../../src/server/contract';
import { setCell } from './canvas-shop';
import { installedShop, openShop } from './shop';

function itemsOf(sections: PageView['sections']): Item[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(block => (block.kind === 'list' ? block.items : [])));
}

test('of fifteen gaps five are shown, and the rest is one click away', async () => {
  const shop = await installedShop();
  setCell(shop, 'value', 'design', '사람은 숨을 깊게 쉬어야 한다');
  const { sections } = shop.api('page', 'ko', { page: 'canvas', item: '', options: {} });
  const gaps = itemsOf(sections.filter(({ title }) => title === '비어 있거나 설계만 있는 칸 15곳'));
  expect(gaps.map(({ text }) => text)).toEqual(['단골풀', '단골', '경험', '신청', '방문', '그 밖에 10곳 더 보기']);
  const lead = gaps[5]?.lead;
  if (lead?.to !== 'page') throw new Error('the rest has no page');
  const all = shop.api('page', 'ko', lead.asked);
  expect(itemsOf(all.sections)).toHaveLength(15);
  const value = itemsOf(all.sections).find(({ text }) => text === '가치');
  expect(value).toMatchObject({ note: '사람은 숨을 깊게 쉬어야 한다' });
  expect(all.up?.asked.page).toBe('canvas');
});

test('each system has a page with its boxes, figures and work; a box names its system, the goal how it is worked out', async () => {
  const shop = await openShop({ locale: 'ko_KR', lang: 'ko' });
  shop.api('install', { trade: 'academy', lang: 'ko', example: true });
  const { sections } = shop.api('page', 'ko', { page: 'canvas', item: '', options: {} });
  const ways = itemsOf(sections).filter(({ text }) => text === '업무와 숫자 보기');
  const shown = ways.map(({ aside, lead }) => {
    if (lead?.to !== 'page') throw new Error('a system has no page');
    const { title, sections: own } = shop.api('page', 'ko', lead.asked);
    const count = (name: string) => itemsOf(own.filter(section => section.title === name)).length;
    return [title, count('칸'), count('숫자'), `업무 ${count('업무')}가지` === aside];
  });
  expect(shown).toEqual([
    ['고객 시스템', 13, 9, true],
    ['생산 시스템', 2, 0, true],
    ['수익 시스템', 1, 3, true],
  ]);
  const core = shop.api('page', 'ko', { page: 'box', item: 'core', options: {} });
  expect(JSON.stringify(core.sections)).toContain('5 / 16 칸 · 생산 시스템');
  const revenue = shop.api('page', 'ko', { page: 'box', item: 'revenue', options: {} }).sections;
  const example = revenue.find(({ title }) => title === '예');
  expect(example?.blocks).toMatchObject([
    {
      text: expect.stringMatching(
        /^월 목표 수익: 6,000,000원\n단골당 월 수익: 150,000원\n손익분기 단골: 40명\n다음 할 일: /,
      ),
    },
  ]);
  const needed = itemsOf(revenue).find(({ text }) => text === '필요한 단골');
  expect(needed).toMatchObject({ aside: '40명', note: '월 목표 수익 6,000,000원 ÷ 단골당 150,000원' });
});

test('in English every page speaks English', async () => {
  const shop = await openShop({ locale: 'en_US', lang: 'en' });
  shop.api('install', { trade: 'cafe', lang: 'en', example: true });
  for (const asked of [
    { page: 'canvas' as const, item: '', options: {} },
    { page: 'box' as const, item: 'decision', options: {} },
    { page: 'canvasThen' as const, item: '', options: {} },
    ...['gaps', 'customer', 'production', 'revenue'].map(show => ({
      page: 'canvas' as const,
      item: '',
      options: { show },
    })),
  ]) {
    expect(JSON.stringify(shop.api('page', 'en', asked))).not.toMatch(/[가-힣]/);
  }
});
