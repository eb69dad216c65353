import type { BoxKey } from './canvas-boxes';
import type { BoxField } from './canvas-fields';
import { palette } from './style';

/** Signs between the boxes of the engine. `gap` is the row under the band or the column right of the slot. */
export const arrows = [
  { band: 0, slot: 0, gap: 'right', sign: '→' },
  { band: 0, slot: 1, gap: 'right', sign: '→' },
  { band: 0, slot: 2, gap: 'below', sign: '↓' },
  { band: 1, slot: 2, gap: 'below', sign: '↓' },
  { band: 2, slot: 1, gap: 'right', sign: '←' },
  { band: 2, slot: 0, gap: 'right', sign: '←' },
  { band: 1, slot: 0, gap: 'below', sign: '↑' },
  { band: 0, slot: 0, gap: 'below', sign: '↑' },
] as const;

export const canvas = {
  key: 'canvas',
  name: { ko: '캔버스', en: 'Canvas' },
  color: palette.red,
  /** Pixels: margin, then for each of three slots label and text, with a gap between. */
  widths: { margin: 20, label: 96, text: 244, gap: 44 },
  /** Pixels of the rows. */
  heights: { title: 44, heading: 34, boxTitle: 28, gap: 26, short: 26, next: 40, long: 58 },
  /** Lines that hold more than a word or two. */
  longFields: ['design', 'present'] satisfies readonly BoxField[],
} as const;

/** Name of the range that follows a box wherever its rows and columns move. */
export function rangeName(box: BoxKey): string {
  return `canvas_${box}`;
}

/** Names and figures of the table below the canvas. */
export const FIGURES_RANGE = 'canvas_figures';

/** Since the first a canvas has a table of figures: an older one gets it by its next refresh. */
export const CANVAS_LAYOUT = 1;
