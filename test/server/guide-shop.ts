import { fieldCell } from '../../src/report/canvas/places';
import type { Shop } from './shop';

/** Sunday. */
export const now = '2026-05-31T03:00:00Z';

/** All needed boxes say what is wanted, what is, and that they work. */
export function drawBoxes(shop: Shop): void {
  const fields = { design: '바라는 모습', present: '지금 모습', status: '작동' } as const;
  const keys = ['targetPool', 'visit', 'application', 'experience', 'decision', 'regular', 'regularsPool'] as const;
  for (const box of keys) {
    for (const field of ['design', 'present', 'status'] as const) {
      const cell = fieldCell(box, field);
      if (cell) shop.tab('캔버스').getRange(cell.row, cell.column).setValue(fields[field]);
    }
  }
}

export function selected(shop: Shop): { tab: string; header: unknown; row: number; column: number } {
  const sheet = shop.app.getActiveSpreadsheet().getActiveSheet();
  const range = sheet.getActiveRange();
  const [row, column] = [range.getRow(), range.getColumn()];
  return { tab: sheet.getName(), header: sheet.getRange(1, column).getValue(), row, column };
}
