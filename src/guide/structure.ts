import { type BoxKey, boxes, neededBoxes } from '../../sheets-templates/canvas-boxes';
import { type BoxField, boxFields } from '../../sheets-templates/canvas-fields';
import type { StageKey } from '../domain/work/work';
import type { Place } from '../server/contract';
import { type Evidence, type Judgement, type Mark, mark, sorted } from './evidence';
import type { Rule } from './rule';

const stageOfBox: Readonly<Partial<Record<BoxKey, StageKey>>> = {
  targetPool: 'inflow',
  visit: 'inflow',
  application: 'application',
  experience: 'experience',
  decision: 'decision',
  regular: 'regular',
  regularsPool: 'regular',
};

/** Step 1: the customer system drawn, how far it works, and how many regulars it takes. */
export const structure = [
  { key: 'engineBoxes', isBase: true, turn: 2, minutes: 10, tab: 'canvas', judge: engineBoxes },
  { key: 'breakEven', isBase: false, turn: 5, minutes: 5, tab: 'canvas', judge: breakEven },
  { key: 'boxesWork', isBase: false, turn: 11, minutes: 30, tab: 'canvas', judge: boxesWork },
] as const satisfies readonly Rule[];

/** A line of a box, wherever its columns are by then. */
export function boxCell(box: BoxKey, field: BoxField): Place {
  return { tab: 'canvas', row: null, column: `${box}.${field}` };
}

function boxMark(box: BoxKey, field: BoxField): Mark {
  return mark(boxCell(box, field), boxes.find(({ key }) => key === box)?.name ?? box, stageOfBox[box] ?? null);
}

function engineBoxes({ canvas }: Evidence): Judgement {
  return sorted(
    neededBoxes,
    box => canvas.boxes[box].design !== '' && canvas.boxes[box].present !== '',
    box => boxMark(box, 'design'),
    box => boxMark(box, canvas.boxes[box].design === '' ? 'design' : 'present'),
  );
}

function breakEven({ canvas }: Evidence): Judgement {
  const moneyMark = (field: 'goal' | 'perRegular') => mark(boxCell('revenue', field), boxFields[field]);
  return sorted(['goal', 'perRegular'] as const, field => (canvas[field] ?? 0) > 0, moneyMark, moneyMark);
}

/** Asked once something is drawn: on an empty canvas nothing can work. */
function boxesWork({ canvas }: Evidence): Judgement | null {
  const drawn = neededBoxes.filter(box => canvas.boxes[box].design !== '');
  if (drawn.length === 0) return null;
  const works = (box: BoxKey) => ['partial', 'working'].includes(canvas.boxes[box].status ?? '');
  const statusMark = (box: BoxKey) => boxMark(box, 'status');
  // what is not drawn cannot work, and taking a drawing away proves nothing
  return { ...sorted(drawn, works, statusMark, statusMark), need: neededBoxes.length };
}
