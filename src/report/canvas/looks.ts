import { moneyFormat, palette } from '../../../sheets-templates/style';
import { type Area, areaAt, type Layout, type Style, type Styled, styled } from '../output-tab';
import {
  boxPlaces,
  COLUMNS,
  ENGINE_HEADING,
  FRAME_HEADING,
  gapBelow,
  gapRight,
  LEAD,
  ROWS,
  slotArea,
  TITLE,
} from './places';

const heading: Style = { size: 13, bold: true, color: palette.ink, vertical: 'middle' };
const arrow: Style = { bold: true, color: palette.faint, align: 'center', vertical: 'middle' };

/** Colours, sizes and merged cells of the drawn canvas. */
export function canvasStyles(): Pick<Layout, 'styles' | 'merges'> {
  const guide = slotArea('frame', 0, 0);
  const back = slotArea('engine', 1, 0);
  const titleRows = [TITLE, LEAD, FRAME_HEADING, ENGINE_HEADING];
  const guideRows = [0, 1, 2, 3].map(line => ({ ...guide, row: guide.row + line, rows: line === 3 ? 2 : 1 }));
  const sideways = [
    { band: 0, slot: 0 },
    { band: 0, slot: 1 },
    { band: 2, slot: 0 },
    { band: 2, slot: 1 },
  ].map(({ band, slot }) => ({ ...slotArea('engine', band, slot), column: gapRight(slot), columns: 1 }));
  const down = [0, 1].flatMap(band =>
    [0, 2].map(slot => ({ ...slotArea('engine', band, slot), row: gapBelow('engine', band), rows: 1 })),
  );
  return {
    styles: [
      styled({ background: palette.stripe }, areaAt(1, 1, ROWS, COLUMNS)),
      styled({ size: 20, bold: true, color: palette.ink, vertical: 'middle' }, wide(TITLE)),
      styled({ color: palette.faint, vertical: 'middle' }, wide(LEAD)),
      styled(heading, wide(FRAME_HEADING)),
      styled(heading, wide(ENGINE_HEADING)),
      styled({ color: palette.faint, wrap: true, vertical: 'top' }, guide),
      styled({ bold: true, vertical: 'middle' }, { ...guide, rows: 1 }),
      styled({ color: palette.deepGreen, bold: true, align: 'center', vertical: 'middle', wrap: true }, back),
      ...sideways.map(area => styled({ ...arrow, size: 22 }, area)),
      ...down.map(area => styled({ ...arrow, size: 14 }, area)),
      ...boxPlaces.flatMap(({ box, area }) => boxStyles(area, box)),
    ],
    merges: [...titleRows.map(wide), ...guideRows, back, ...sideways, ...down, ...boxPlaces.map(title)],
  };
}

function wide(row: number): Area {
  return areaAt(row, 2, 1, COLUMNS - 2);
}

function title({ area }: { readonly area: Area }): Area {
  return { ...area, rows: 1 };
}

function boxStyles(area: Area, { color, fields }: { color: string; fields: readonly string[] }): Styled[] {
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const labels = { ...body, columns: 1 };
  const texts = { ...body, column: body.column + 1, columns: 1 };
  const line = (field: string): Area => ({ ...texts, row: body.row + fields.indexOf(field), rows: 1 });
  const amounts = fields.filter(field => field === 'goal' || field === 'perRegular' || field === 'breakEven');
  return [
    styled({ background: color, color: palette.paper, bold: true, vertical: 'middle' }, title({ area })),
    styled({ background: palette.shade, color: palette.faint, size: 9, vertical: 'middle', wrap: true }, labels),
    styled(
      {
        background: palette.paper,
        color: palette.ink,
        vertical: 'middle',
        wrap: true,
        align: 'left',
        format: '@',
      },
      texts,
    ),
    ...amounts.map(field =>
      styled(
        { format: moneyFormat(0), bold: field === 'breakEven', size: field === 'breakEven' ? 14 : 10 },
        line(field),
      ),
    ),
    ...(fields.includes('breakEven') ? [styled({ background: palette.stripe }, line('breakEven'))] : []),
    styled({ border: 'grid' }, area),
  ];
}
