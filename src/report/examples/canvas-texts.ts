import type { BoxKey } from '../../../sheets-templates/canvas-boxes';
import { type BoxField, boxStatuses } from '../../../sheets-templates/canvas-fields';
import type { BoxTexts, Price, TradePreset } from '../../../sheets-templates/trades/preset';
import type { Lang } from '../../../sheets-templates/types';
import type { CanvasTexts } from '../canvas/tab';

/** The example's canvas in one language. */
export function exampleCanvas(boxes: TradePreset['canvas'], lang: Lang, prices: keyof Price): CanvasTexts {
  const texts: Partial<Record<BoxKey, Partial<Record<BoxField, string | number>>>> = {};
  for (const key of Object.keys(boxes) as BoxKey[]) {
    const box = boxes[key];
    if (box) texts[key] = boxTexts(box, lang, prices);
  }
  return texts;
}

function boxTexts(
  { status, goal, perRegular, ...words }: BoxTexts,
  lang: Lang,
  prices: keyof Price,
): Partial<Record<BoxField, string | number>> {
  const texts: Partial<Record<BoxField, string | number>> = {};
  for (const field of ['design', 'present', 'channel', 'next'] as const) {
    const text = words[field]?.[lang];
    if (text !== undefined) texts[field] = text;
  }
  if (status) texts.status = boxStatuses[status][lang];
  if (goal) texts.goal = goal[prices];
  if (perRegular) texts.perRegular = perRegular[prices];
  return texts;
}
