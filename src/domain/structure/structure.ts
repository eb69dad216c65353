import { type BoxKey, boxes } from '../../../sheets-templates/canvas-boxes';
import type { BoxStatus } from '../../../sheets-templates/canvas-fields';
import type { Canvas } from '../../schema/canvas';

export type ModelVerdict = 'funnel' | 'engine';

/** A box that keeps the model a funnel, and how far it is. */
export interface BoxState {
  readonly box: BoxKey;
  readonly state: BoxStatus;
}

export interface Structure {
  /** An engine where regulars are both won and kept: `method.md` 10.1. */
  readonly verdict: ModelVerdict;
  /** What the engine lacks, the decision first; nothing where it is one. */
  readonly lacking: readonly BoxState[];
  /** Boxes that are empty or only designed, in the order of the canvas. */
  readonly gaps: readonly BoxState[];
  readonly stopped: readonly BoxKey[];
  readonly breakEven: BreakEven | null;
}

export interface BreakEven {
  /** Major units, a month. */
  readonly goal: number;
  readonly perRegular: number;
  /** Regulars that bring the goal. */
  readonly regulars: number;
  /** Regulars who bought in the last full month; null: nobody knows. */
  readonly active: number | null;
  /** How many more it takes; 0 = reached. */
  readonly missing: number | null;
}

/** The two boxes that make a circle of the line. */
const ENGINE: readonly BoxKey[] = ['decision', 'regularsPool'];

export function structureOf(canvas: Canvas, active: number | null): Structure {
  const states = boxes.map(({ key }): BoxState => ({ box: key, state: stateOfBox(canvas, key) }));
  const lacking = ENGINE.flatMap(box => states.filter(each => each.box === box && !isRunning(each)));
  return {
    verdict: lacking.length === 0 ? 'engine' : 'funnel',
    lacking,
    gaps: states.filter(each => isGap(each) && !isLeftBlank(each)),
    stopped: states.filter(({ state }) => state === 'stopped').map(({ box }) => box),
    breakEven: breakEvenOf(canvas, active),
  };
}

/** As it was picked; where nothing was, what is written tells whether there is a design. */
export function stateOfBox({ boxes, goal, perRegular }: Canvas, key: BoxKey): BoxStatus {
  const { status, design, present } = boxes[key];
  if (status !== null) return status;
  const hasAmount = key === 'revenue' && (goal !== null || perRegular !== null);
  return hasAmount || design !== '' || present !== '' ? 'designed' : 'empty';
}

function isRunning({ state }: BoxState): boolean {
  return state === 'partial' || state === 'working';
}

function isGap({ state }: BoxState): boolean {
  return state === 'empty' || state === 'designed';
}

/** The holding pool may be. */
function isLeftBlank({ box, state }: BoxState): boolean {
  return box === 'holdingPool' && state === 'empty';
}

function breakEvenOf({ goal, perRegular, breakEven }: Canvas, active: number | null): BreakEven | null {
  if (goal === null || perRegular === null || breakEven === null) return null;
  const missing = active === null ? null : Math.max(0, breakEven - active);
  return { goal, perRegular, regulars: breakEven, active, missing };
}
