import { type BoxKey, boxes } from '../../sheets-templates/canvas-boxes';
import type { BoxField } from '../../sheets-templates/canvas-fields';
import { fieldCell } from '../../src/report/canvas/places';
import { installedShop, type Shop, studio, type Tab, typeExample } from './shop';

/** May of the worked example, as the canvas tells it. */
export const MAY = {
  company: '매출 1,675,000원 · 2026-05',
  customer: '산 고객 4 · 2026-05',
  core: '90일 안 재구매 –',
  message: '유입 대비 경험 0.9% · 2026-05',
  action: '재구매 주기 16.5일 · 다시 산 횟수 4',
  targetPool: '유입당 비용 1,165원 · 2026-05',
  holdingPool: '첫 경험 후 결정 전환 3 / 5',
  visit: '유입 106 · 2026-05',
  application: '신청률 0.9% · 2026-05',
  experience: '경험률 1 / 1 · 2026-05',
  decision: '결정률 1 / 1 · 2026-05',
  regular: '활성률 2 / 2 · 2026-05',
  regularsPool: '활성 단골 2 · 손익분기 40 · 2026-05',
  revenue: '단골매출 1,655,000원 · 손익분기까지 단골 38명 · 2026-05',
};

export async function studioShop(): Promise<Shop> {
  const shop = await installedShop();
  typeExample(shop, studio, 'membership');
  setCell(shop, 'revenue', 'goal', 6_000_000);
  setCell(shop, 'revenue', 'perRegular', 150_000);
  return shop;
}

export function cellOf(shop: Shop, box: BoxKey, field: BoxField) {
  const cell = fieldCell(box, field);
  if (!cell) throw new Error(`no ${field} in ${box}`);
  return shop.tab('캔버스').getRange(cell.row, cell.column);
}

export function setCell(shop: Shop, box: BoxKey, field: BoxField, value: string | number) {
  cellOf(shop, box, field).setValue(value);
}

/** The cell under the box's last line, as drawn, with rows and columns put before it. */
export function under(tab: Tab, key: BoxKey, moved = { rows: 0, columns: 0 }): unknown {
  const box = boxes.find(each => each.key === key);
  const place = tab
    .getNamedRanges()
    .find(named => named.getName() === `canvas_${key}`)
    ?.getRange();
  if (!box || !place) throw new Error(`no box ${key}`);
  return tab.getRange(place.getRow() + place.getNumRows() + moved.rows, place.getColumn() + moved.columns).getValue();
}

export function shown(shop: Shop): Record<string, unknown> {
  const tab = shop.tab('캔버스');
  return Object.fromEntries(
    Object.keys(MAY).map(key => [key, String(under(tab, key as BoxKey)).replace(/^[→←↑↓] {2}/u, '')]),
  );
}
