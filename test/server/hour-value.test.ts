import { expect, test } from 'vitest';
import type { PageView } from '../../src/server/contract';
import { installedShop, typeRows } from './shop';

function asksHour({ sections }: PageView): boolean {
  return sections.some(({ blocks }) => blocks.some(block => block.kind === 'form' && block.action === 'setHourValue'));
}

test('what an hour is worth goes from the page into the settings', async () => {
  const shop = await installedShop();
  typeRows(shop, 'SPA', [['할 일'], ['체험 예약 안내']]);
  shop.api('addModule', 'automation');
  expect(asksHour(shop.api('page', 'ko', { page: 'machines', item: '', options: {} }))).toBe(true);
  const act = { action: 'setHourValue', item: '', values: { value: '12,000원' } };
  const done = shop.api('act', 'ko', act, { page: 'machines', item: '', options: {} });
  expect(done.said).toBe('설정에 적었습니다.');
  const [, value] = shop.grid('설정').find(([item]) => item === '오너 한 시간의 금액') ?? [];
  expect(Number(value)).toBe(12000);
  expect(asksHour(done.page)).toBe(false);
});

test('an hour that somebody wrote in words or meanwhile is said and stays', async () => {
  const shop = await installedShop();
  shop.api('addModule', 'automation');
  const row = shop.grid('설정').findIndex(([item]) => item === '오너 한 시간의 금액') + 1;
  const cell = shop.tab('설정').getRange(row, 2);
  const said = (value: string) => {
    const act = { action: 'setHourValue', item: '', values: { value } };
    return shop.api('act', 'ko', act, { page: 'machines', item: '', options: {} });
  };
  cell.setValue('알바 두 배쯤');
  const unread = { isPoor: true, said: expect.stringMatching(/설정 탭 B\d+ 칸.*‘알바 두 배쯤’ 내용을 읽을 수 없어/) };
  expect(said('12000')).toMatchObject(unread);
  expect(cell.getValue()).toBe('알바 두 배쯤');
  cell.setValue(15000);
  expect(said('12000')).toMatchObject({ isPoor: true, said: expect.stringContaining('‘15000’') });
  expect(Number(cell.getValue())).toBe(15000);
});
