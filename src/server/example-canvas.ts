import { type BoxKey, boxes } from '../../sheets-templates/canvas-boxes';
import { longText } from '../../sheets-templates/long-text';
import { type CanvasLine, writtenFields } from '../domain/structure/canvas-versions';
import { exampleCanvas } from '../report/examples/canvas-texts';
import { priceList } from '../report/examples/price-list';
import type { Day } from '../schema/table';
import type { Memory } from './memory';

/** What the example filled into the canvas, from its day on: nobody's change. */
export function exampleLines({ installed }: Memory, day: Day): CanvasLine[] {
  if (!installed?.example || day < installed.example.day) return [];
  const { trade, lang, currency } = installed.example;
  const texts = exampleCanvas(longText('trades')[trade].canvas, lang, priceList(currency));
  const ofBox = (box: BoxKey) =>
    writtenFields(box).map(field => ({ box, field, text: String(texts[box]?.[field] ?? '') }));
  return boxes.flatMap(({ key }) => ofBox(key));
}
