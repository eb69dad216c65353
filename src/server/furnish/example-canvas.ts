import { type BoxKey, boxes } from '../../../sheets-templates/canvas-boxes';
import type { Half } from '../../../sheets-templates/canvas-fields';
import { longText } from '../../../sheets-templates/long-text';
import { type CanvasLine, type WrittenField, writtenFields } from '../../domain/structure/canvas-versions';
import type { CanvasTexts } from '../../report/canvas/tab';
import { exampleCanvas } from '../../report/examples/canvas-texts';
import { EXAMPLE_EDITION } from '../../report/examples/first-edition';
import { priceList } from '../../report/examples/price-list';
import type { Day } from '../../schema/table';
import { readCells } from '../../sheet/read-tab';
import { isUnwritten } from '../../sheet/text-cells';
import type { Books } from '../books/books';
import type { Example } from '../books/memory';
import type { Shop } from '../books/shop';
import type { InstallChoice, Trade } from '../contract';
import { textPlaces } from './fill-examples';

/** Raised when the example canvases get texts for more lines. */
const EDITION = 2;

/** An example that is still there stays the one it was; into a canvas that somebody has written in it does not go. */
export function exampleFor(
  { memory, today, tabs }: Books,
  { example, trade, lang }: InstallChoice,
  currency: string,
): Example | null {
  const before = memory.installed?.example ?? null;
  if (!example) return before;
  const wanted = before ?? { trade, lang, day: today, currency, canvas: 0, edition: EXAMPLE_EDITION };
  const canvas = tabs.get('canvas');
  const isFilled = !canvas || isUnwritten(textPlaces(readCells(canvas), textsOf(wanted)));
  return isFilled ? { ...wanted, canvas: EDITION } : wanted;
}

/** What the example filled into the canvas, from its day on: nobody's change. A canvas may lack a line for a text. */
export function exampleLines({ books, work }: Pick<Shop, 'books' | 'work'>, day: Day): CanvasLine[] {
  const example = books.memory.installed?.example;
  if (!example || example.canvas === 0 || day < example.day) return [];
  const texts = textsOf(example);
  const isLacking = (half: Half, box: BoxKey, field: WrittenField) =>
    work.canvasBoxes.get(box)?.has(field) === false ||
    (example.canvas < EDITION && isOfSecond(example.trade, half, box, field));
  return boxes.flatMap(({ key, half }) =>
    writtenFields(key).map(field => ({
      box: key,
      field,
      text: isLacking(half, key, field) ? '' : String(texts[key]?.[field] ?? ''),
    })),
  );
}

function textsOf({ trade, lang, currency }: Example): CanvasTexts {
  return exampleCanvas(longText('trades')[trade].canvas, lang, priceList(currency));
}

/** Lines for which the first edition had no text. */
function isOfSecond(trade: Trade, half: Half, box: BoxKey, field: WrittenField): boolean {
  if (box === 'holdingPool' || (box === 'vision' && trade !== 'academy')) return true;
  return half === 'frame' && (field === 'channel' || (box === 'revenue' && field === 'next'));
}
