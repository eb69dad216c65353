import { type BoxKey, boxes } from '../../../sheets-templates/canvas-boxes';
import type { Canvas } from '../../schema/canvas';
import { NO_DAY } from '../../schema/table';
import { type Measured, type RoadmapBooks, referralTest, threshold } from './roadmap-books';

const WAY: readonly BoxKey[] = ['application', 'experience', 'decision', 'regular'];

/** Design and trial run: on paper, then with real customers. */
export const designMeasures = {
  message: ({ canvas }: RoadmapBooks): Measured => ({ have: canvas.boxes.message.design === '' ? 0 : 1, need: 1 }),
  frameBoxes: ({ canvas }: RoadmapBooks): Measured => {
    const frame = boxes.filter(({ half }) => half === 'frame').map(({ key }) => key);
    return { have: designed(canvas, frame), need: frame.length };
  },
  wayBoxes: ({ canvas }: RoadmapBooks): Measured => ({ have: designed(canvas, WAY), need: WAY.length }),
  breakEven: ({ canvas }: RoadmapBooks): Measured => ({ have: canvas.breakEven === null ? 0 : 1, need: 1 }),
  strangers: (books: RoadmapBooks): Measured => ({
    have: strangers(books).length,
    need: threshold(books.settings, 'strangers'),
  }),
  deciders: (books: RoadmapBooks): Measured => ({
    have: strangers(books).filter(({ decisionDay }) => decisionDay !== NO_DAY).length,
    need: threshold(books.settings, 'deciders'),
  }),
  revisions: (books: RoadmapBooks): Measured => ({
    have: revisions(books),
    need: threshold(books.settings, 'revisions'),
  }),
};

/** A box with a design and no status is on paper as well; one that says it is empty is not, whatever stands in it. */
function designed({ boxes: filled, goal, perRegular }: Canvas, keys: readonly BoxKey[]): number {
  return keys.filter(key => {
    const { status, design } = filled[key];
    const isWritten = key === 'revenue' ? goal !== null && perRegular !== null : design !== '';
    return status === null ? isWritten : status !== 'empty';
  }).length;
}

/** Who bought and came by a channel that is known and no referral. */
function strangers({ roster, settings }: RoadmapBooks) {
  const isReferral = referralTest(settings);
  return roster.filter(({ firstDay, channel }) => firstDay !== NO_DAY && channel !== '' && !isReferral(channel));
}

/** Boxes by the days on which they were changed after the first sale; a status or a next step is no part of the design. */
function revisions({ roster, past }: RoadmapBooks): number {
  const days = roster.map(({ firstDay }) => firstDay).filter(day => day !== NO_DAY);
  const firstSale = days.reduce((first, day) => Math.min(first, day), Number.MAX_SAFE_INTEGER);
  const changes = past.filter(
    ({ kind, before, day, field }) =>
      kind === 'canvas' && before !== '' && day > firstSale && field !== 'next' && field !== 'status',
  );
  return new Set(changes.map(({ day, subject }) => `${day} ${subject}`)).size;
}
