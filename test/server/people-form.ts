import { roles } from '../../sheets-templates/roles';
import type { FormBlock, PageAsked, PageView } from '../../src/server/contract';
import { installedShop, type Shop, typeRows } from './shop';

export const asked: PageAsked = { page: 'handOver', item: 'S-000001', options: {} };

export async function shopWithWork(): Promise<Shop> {
  const shop = await installedShop();
  typeRows(shop, 'SPA', [
    ['단계', '업무 프로세스', '할 일', '완료 기준', '1회 소요(분)', '주간 횟수'],
    ['지원', '1 쓸기', '청소', '바닥이 마름', 15, 6],
    ['신청', '1 예약 확인', '신청 안내', '당일 100%', 6, 8],
  ]);
  typeRows(shop, '업무분담', [
    ['업무', '현재 담당', '위임 상태', '메모'],
    ['청소', '오너', '기록됨', '열쇠는 서랍'],
  ]);
  shop.api('refresh');
  return shop;
}

export function formOf({ sections }: PageView): FormBlock {
  const [form] = sections.flatMap(({ blocks }) => blocks.filter(block => block.kind === 'form'));
  if (!form) throw new Error('no form');
  return form;
}

/** Sends the form as it was drawn, with what was changed in it. */
export function send(shop: Shop, page: PageView, changes: Readonly<Record<string, string>>) {
  const form = formOf(page);
  const drawn = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
  return shop.api('act', 'ko', { action: form.action, item: form.item, values: { ...drawn, ...changes } }, page.asked);
}

export function row(shop: Shop, number: number): Record<string, unknown> {
  const [header = []] = shop.grid('업무분담');
  const cells = shop.grid('업무분담')[number - 1] ?? [];
  return Object.fromEntries(roles.columns.map(({ key, name }) => [key, cells[header.indexOf(name.ko)]]));
}

export function cellOf(shop: Shop, name: string) {
  return shop.tab('업무분담').getRange(2, (shop.grid('업무분담')[0] ?? []).indexOf(name) + 1);
}
