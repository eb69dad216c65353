import { expect, test } from 'vitest';
import type { PageView } from '../../src/server/contract';
import { installedShop, type Shop } from './shop';

function roadmap(shop: Shop, lang: 'ko' | 'en'): PageView {
  return shop.api('page', lang, { page: 'roadmap', item: '', options: {} });
}

function items({ sections }: PageView, title: string) {
  const blocks = sections.find(section => section.title === title)?.blocks ?? [];
  return blocks.flatMap(block => (block.kind === 'list' ? block.items : []));
}

test('the roadmap opens the step under way, with what it has, needs and asks to do', async () => {
  const shop = await installedShop({ now: '2026-05-31T09:00:00+09:00' });
  const view = roadmap(shop, 'ko');
  expect(view.sections.map(({ title, isFolded }) => [title, isFolded])).toEqual([
    [null, false],
    ['1 설계 · 0/4', false],
    ['2 시운전 · 0/3', true],
    ['3 완성 · 0/3', true],
    ['4 운영 · 0/3', true],
    ['5 확산 · 0/3', true],
    [null, false],
  ]);
  expect(items(view, '1 설계 · 0/4')[1]).toMatchObject({
    text: '프레임 칸을 모두 설계함',
    aside: '0칸 / 8칸',
    meter: 0,
  });
  expect(items(roadmap(shop, 'en'), '2 Trial run · 0/3')[0]).toMatchObject({
    text: 'Strangers who have bought',
    aside: '0 / 10',
  });
});
