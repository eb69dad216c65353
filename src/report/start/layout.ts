import { headerStyle, palette } from '../../../sheets-templates/style';
import { stepKeys } from '../../guide/steps';
import { type Area, areaAt, type Layout, styled } from '../output-tab';
import { GLOSSARY, startPlaces as places, START_HEIGHT, START_WIDTH } from './places';

const MOVES = 3;

/** Reads like a page: wide text column, room between the lines. */
export function startLayout(): Layout {
  const wide = [places.title, places.what, places.what + 1, places.next, places.why, places.privacy];
  const aims = [places.aims, places.aims + 1];
  const headings = [
    places.aimsHeading,
    places.nextHeading,
    places.stepsHeading,
    places.movesHeading,
    places.wordsHeading,
  ];
  const texts = [
    ...Array.from({ length: MOVES }, (_, i) => places.moves + i),
    ...Array.from({ length: GLOSSARY }, (_, i) => places.words + i),
  ];
  return {
    rows: START_HEIGHT,
    columns: START_WIDTH,
    widths: [170, 330, 84, 430],
    heights: [
      { row: places.title, pixels: 48 },
      ...[places.what, places.what + 1, places.privacy].map(row => ({ row, pixels: 26 })),
      ...aims.map(row => ({ row, pixels: 76 })),
      { row: places.next, pixels: 40 },
      { row: places.why, pixels: 26 },
      { row: places.stepsHeader, pixels: 30 },
      ...stepKeys.map((_, i) => ({ row: places.steps + i, pixels: 88 })),
      ...texts.map(row => ({ row, pixels: 30 })),
    ],
    merges: [
      ...wide.map(line),
      ...aims.map(row => areaAt(row, 3, 1, START_WIDTH - 2)),
      ...texts.map(row => areaAt(row, 2, 1, START_WIDTH - 1)),
    ],
    frozenRows: 0,
    styles: [
      styled({ color: palette.ink, vertical: 'middle', wrap: true, format: '@' }, all(1, START_HEIGHT)),
      styled({ size: 22, bold: true, color: palette.deepBlue }, line(places.title)),
      styled({ color: palette.faint }, all(places.what, 2)),
      styled({ color: palette.faint, size: 9 }, line(places.privacy)),
      styled({ color: palette.faint }, line(places.why)),
      styled({ bold: true }, areaAt(places.aims, 1, aims.length)),
      styled({ bold: true, size: 13, color: palette.deepBlue }, areaAt(places.aims, 2, aims.length)),
      styled({ color: palette.faint }, areaAt(places.aims, 3, aims.length, 2)),
      ...headings.map(row => styled({ size: 13, bold: true }, line(row))),
      styled({ background: palette.paleBlue, color: palette.deepBlue, bold: true, size: 11 }, line(places.next)),
      styled({ ...headerStyle, wrap: true, border: 'bottom' }, line(places.stepsHeader)),
      styled({ border: 'bottom' }, areaAt(places.steps + stepKeys.length - 1, 1, 1, START_WIDTH)),
      styled({ bold: true }, areaAt(places.steps, 1, stepKeys.length)),
      styled({ format: '0%', align: 'center' }, areaAt(places.steps, 3, stepKeys.length)),
      styled({ color: palette.faint }, areaAt(places.steps, 4, stepKeys.length)),
      styled({ align: 'right', color: palette.faint }, areaAt(places.moves, 1, MOVES)),
      styled({ bold: true }, areaAt(places.words, 1, GLOSSARY)),
    ],
    charts: [],
  };
}

function line(row: number): Area {
  return all(row, 1);
}

function all(row: number, rows: number): Area {
  return areaAt(row, 1, rows, START_WIDTH);
}
