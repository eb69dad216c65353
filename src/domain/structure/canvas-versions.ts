import { type BoxKey, boxes } from '../../../sheets-templates/canvas-boxes';
import { type BoxField, type BoxStatus, boxStatuses } from '../../../sheets-templates/canvas-fields';
import { breakEvenRegulars, type Canvas, type CanvasBox } from '../../schema/canvas';
import { optionOf } from '../../schema/option-column';
import type { Day } from '../../schema/table';
import { type HistoryRow, stateKey, stateOn } from '../history/history';

/** What a person writes on a line; the break-even follows from two of them. */
export type WrittenField = Exclude<BoxField, 'breakEven'>;

/** One line of a box as text; a state is its code, an amount its plain number. */
export interface CanvasLine {
  readonly box: BoxKey;
  readonly field: WrittenField;
  readonly text: string;
}

export interface CanvasChange extends Omit<CanvasLine, 'text'> {
  readonly before: string;
  readonly after: string;
}

/** Every line that is still on the canvas, blank ones too. What is not found is not known to be blank. */
export function canvasLines(canvas: Canvas): CanvasLine[] {
  return allLines(({ box, field }) => (canvas.missing.includes(box) ? null : written(canvas, box, field)));
}

/** As the history has it at the end of a day. `first`: what stood there before any change. */
export function canvasOn(past: readonly HistoryRow[], day: Day, first: readonly CanvasLine[] = []): CanvasLine[] {
  const state = stateOn(past, 'canvas', day);
  const filled = new Map(first.map(({ box, field, text }) => [stateKey(box, field), text]));
  return allLines(({ box, field }) => {
    const key = stateKey(box, field);
    const text = state.get(key)?.after ?? filled.get(key) ?? '';
    return field === 'status' ? (optionOf<BoxStatus>(boxStatuses, text) ?? text) : text;
  });
}

/** Lines that differ, in the order of the canvas; a line that only one of both has is left aside. */
export function canvasChanges(earlier: readonly CanvasLine[], later: readonly CanvasLine[]): CanvasChange[] {
  const known = new Map(earlier.map(({ box, field, text }) => [stateKey(box, field), text]));
  return later.flatMap(({ box, field, text }) => {
    const before = known.get(stateKey(box, field));
    return before === undefined || before === text ? [] : [{ box, field, before, after: text }];
  });
}

/** As a canvas that can be judged; boxes without a line are blank. */
export function canvasOfLines(lines: readonly CanvasLine[]): Canvas {
  const texts = new Map(lines.map(({ box, field, text }) => [stateKey(box, field), text]));
  const textOf = (box: BoxKey, field: WrittenField) => texts.get(stateKey(box, field)) ?? '';
  const entries = boxes.map(({ key }): [BoxKey, CanvasBox] => [
    key,
    {
      design: textOf(key, 'design'),
      present: textOf(key, 'present'),
      channel: textOf(key, 'channel'),
      next: textOf(key, 'next'),
      status: optionOf<BoxStatus>(boxStatuses, textOf(key, 'status')),
    },
  ]);
  const amount = (field: 'goal' | 'perRegular') => {
    const text = textOf('revenue', field);
    return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
  };
  const [goal, perRegular] = [amount('goal'), amount('perRegular')];
  return {
    // every key of `boxes` has its entry
    boxes: Object.fromEntries(entries) as Canvas['boxes'],
    missing: [],
    goal,
    perRegular,
    breakEven: breakEvenRegulars(goal, perRegular),
  };
}

/** Days on which something changed, the latest first. */
export function canvasDays(past: readonly HistoryRow[]): Day[] {
  const days = new Set(past.filter(({ kind }) => kind === 'canvas').map(({ day }) => day));
  return [...days].sort((one, other) => other - one);
}

export function writtenFields(key: BoxKey): WrittenField[] {
  const fields: readonly BoxField[] = boxes.find(box => box.key === key)?.fields ?? [];
  return fields.filter(field => field !== 'breakEven');
}

function allLines(textOf: (line: Omit<CanvasLine, 'text'>) => string | null): CanvasLine[] {
  return boxes.flatMap(({ key }) =>
    writtenFields(key).flatMap(field => {
      const text = textOf({ box: key, field });
      return text === null ? [] : [{ box: key, field, text }];
    }),
  );
}

function written({ boxes, goal, perRegular }: Canvas, box: BoxKey, field: WrittenField): string {
  if (field === 'goal') return String(goal ?? '');
  if (field === 'perRegular') return String(perRegular ?? '');
  return boxes[box][field] ?? '';
}
