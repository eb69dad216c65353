import type { Words } from '../types';

/** What every form says where it may not write into a cell. */
export const formsTexts = {
  formula: {
    ko: '{tab} 탭 {cell} 칸(‘{name}’)에 수식이 있어 아무것도 적지 않았습니다. 수식을 지우고 다시 적거나, 시트에서 직접 고쳐 주세요.',
    en: 'Cell {cell} (“{name}”) of the {tab} tab holds a formula, so nothing was written. Delete the formula and save again, or change it in the sheet.',
  },
  unread: {
    ko: '{tab} 탭 {cell} 칸(‘{name}’)의 ‘{read}’ 내용을 읽을 수 없어 아무것도 적지 않았습니다. 그 칸을 고치거나 비우고 다시 적어 주세요.',
    en: 'What stands in cell {cell} (“{name}”) of the {tab} tab cannot be read, so nothing was written: “{read}”. Correct or empty the cell and save again.',
  },
} as const satisfies Readonly<Record<string, Words>>;
