import { type BoxKey, boxes } from '../../../sheets-templates/canvas-boxes';
import { longText } from '../../../sheets-templates/long-text';
import { type CanvasLine, canvasLines, writtenFields } from '../../domain/structure/canvas-versions';
import { exampleCanvas } from '../../report/examples/canvas-texts';
import { priceList } from '../../report/examples/price-list';
import type { Day } from '../../schema/table';
import type { Shop } from '../books/shop';

/**
 * What the example filled into the canvas, from its day on: nobody's change. A line that is blank and was never kept is left
 * aside: an older version's example may have had no text for it.
 */
export function exampleLines({ books, work }: Pick<Shop, 'books' | 'work'>, day: Day): CanvasLine[] {
  const { installed } = books.memory;
  if (!installed?.example || day < installed.example.day) return [];
  const { trade, lang, currency } = installed.example;
  const texts = exampleCanvas(longText('trades')[trade].canvas, lang, priceList(currency));
  const blank = canvasLines(work.canvas).filter(({ text }) => text === '');
  const isNobodys = (box: BoxKey, field: string) =>
    blank.some(line => line.box === box && line.field === field) &&
    !work.past.some(row => row.kind === 'canvas' && row.subject === box && row.field === field);
  const ofBox = (box: BoxKey) =>
    writtenFields(box).map(field => ({
      box,
      field,
      text: isNobodys(box, field) ? '' : String(texts[box]?.[field] ?? ''),
    }));
  return boxes.flatMap(({ key }) => ofBox(key));
}
