import { type BoxKey, boxes } from '../../sheets-templates/canvas-boxes';
import { type BoxStatus, boxStatuses } from '../../sheets-templates/canvas-fields';
import { longText } from '../../sheets-templates/long-text';
import type { Lang } from '../../sheets-templates/types';
import { canvasChanges, canvasLines, canvasOn, type WrittenField } from '../domain/structure/canvas-versions';
import type { CanvasTexts } from '../report/canvas/tab';
import { exampleCanvas } from '../report/examples/canvas-texts';
import { priceList } from '../report/examples/price-list';
import type { NewHistoryRow } from './keep-history';
import { type Memory, sheetLang } from './memory';
import type { Shop } from './shop';

/** Each line of a box that says something else than the history. What an example filled in is nobody's change. */
export function canvasHistory({ books: { memory, locale, today }, work: { canvas, past } }: Shop): NewHistoryRow[] {
  const lang = sheetLang(memory, locale);
  const filledIn = exampleTexts(memory);
  const exampleText = (box: BoxKey, field: WrittenField) => String(filledIn[box]?.[field] ?? '');
  const now = canvasLines(canvas).map(line => {
    const isExample = inWords(line.field, line.text, lang) === exampleText(line.box, line.field);
    return isExample ? { ...line, text: '' } : line;
  });
  return canvasChanges(canvasOn(past, Number.MAX_SAFE_INTEGER), now).map(({ box, field, before, after }) => ({
    day: today,
    kind: 'canvas',
    subject: box,
    name: boxes.find(({ key }) => key === box)?.name[lang] ?? box,
    field,
    before: inWords(field, before, lang) || exampleText(box, field),
    after: inWords(field, after, lang),
  }));
}

/** As a person reads it in the history tab. */
function inWords(field: WrittenField, text: string, lang: Lang): string {
  return field === 'status' ? (boxStatuses[text as BoxStatus]?.[lang] ?? text) : text;
}

function exampleTexts({ installed }: Memory): CanvasTexts {
  if (!installed?.example) return {};
  const { trade, lang, currency } = installed.example;
  return exampleCanvas(longText('trades')[trade].canvas, lang, priceList(currency));
}
