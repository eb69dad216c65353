import { headerStyle, palette } from '../../../sheets-templates/style';
import { type Area, areaAt, type Condition, type Styled, styled } from '../output-tab';
import { numberFormat } from './number-format';
import { pageColumns, pageFormats } from './page-channels';
import { ADVICE, HEAT_NOTE, heatMap, pageChannels, scores, WIDTH } from './places';
import { MISSED } from './scores';

interface Block {
  readonly heading: number;
  readonly header: number;
  readonly first: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

const scoreBlock: Block = { ...scores, column: 1, columns: WIDTH };

/** Label and sentence of each line of advice. */
export function adviceMerges(): Area[] {
  const rows = Array.from({ length: ADVICE.rows }, (_, index) => ADVICE.first + index);
  return rows.flatMap(row => [areaAt(row, 1, 1, ADVICE.label), sentence(row)]);
}

function sentence(row: number): Area {
  return areaAt(row, 1 + ADVICE.label, 1, WIDTH - ADVICE.label);
}

/** What to do stands in a band of its own: it is what the page is for. */
function adviceStyles(): Styled[] {
  const band = areaAt(ADVICE.first, 1, ADVICE.rows, WIDTH);
  return [
    styled({ background: palette.paleBlue, border: 'lines' }, band),
    styled({ bold: true, color: palette.deepBlue }, { ...band, columns: 1 }),
    styled({ wrap: true }, { ...sentence(ADVICE.first), rows: ADVICE.rows }),
    styled({ bold: true }, sentence(ADVICE.first)),
  ];
}

export function pageStyles(currencyDigits: number): Styled[] {
  const body = ({ first, rows, column, columns }: Block): Area => areaAt(first, column, rows, columns);
  const all = { ...body(heatMap), rows: 1 };
  return [
    ...adviceStyles(),
    ...[pageChannels, heatMap, scoreBlock].flatMap(blockStyles),
    ...pageColumns.map((key, index) =>
      styled(
        { format: numberFormat(pageFormats[key], currencyDigits) },
        { ...body(pageChannels), column: pageChannels.column + index, columns: 1 },
      ),
    ),
    styled({ format: '#,##0' }, { ...body(heatMap), column: heatMap.column + 1, columns: 1 }),
    styled({ format: '0%', align: 'center' }, ages()),
    styled({ align: 'center' }, { ...ages(), row: heatMap.header, rows: 1 }),
    styled({ bold: true, border: 'bottom' }, all),
    styled({ color: palette.faint, size: 8 }, areaAt(HEAT_NOTE, heatMap.column, 1, heatMap.columns)),
    styled({ wrap: true }, { ...body(scoreBlock), columns: 1 }),
    styled({ color: palette.faint }, { ...body(scoreBlock), column: 2, columns: 1 }),
  ];
}

function blockStyles({ heading, header, first, rows, column, columns }: Block): Styled[] {
  return [
    styled({ size: 12, bold: true }, areaAt(heading, column, 1, columns)),
    styled(
      { ...headerStyle, wrap: true, size: 9, align: 'right', border: 'bottom' },
      areaAt(header, column, 1, columns),
    ),
    styled({ align: 'right' }, areaAt(first, column + 1, rows, columns - 1)),
    styled({ align: 'left' }, areaAt(header, column, rows + 1)),
    styled({ size: 9 }, areaAt(first, column, rows, columns)),
  ];
}

function ages(): Area {
  const { first, rows, column, columns } = heatMap;
  return areaAt(first, column + 2, rows, columns - 2);
}

/** The more came back the deeper; few people are counts and stay white. */
export function pageConditions(): Condition[] {
  const steps = [
    { from: 0.0001, below: 0.1, background: '#e8f0fe', color: palette.ink },
    { from: 0.1, below: 0.2, background: '#c6dafc', color: palette.ink },
    { from: 0.2, below: 0.35, background: '#9dc1f8', color: palette.ink },
    { from: 0.35, below: 0.5, background: '#6ea2f0', color: palette.ink },
    { from: 0.5, below: 1.01, background: '#174ea6', color: palette.paper },
  ];
  return [
    ...steps.map(({ from, below, background, color }) => ({ area: ages(), when: { from, below }, background, color })),
    {
      area: areaAt(scores.first, 3, scores.rows, WIDTH - 2),
      when: { startsWith: MISSED },
      background: palette.paleRed,
      color: palette.red,
    },
  ];
}
