import { headerStyle, palette } from '../../../sheets-templates/style';
import type { Area, Condition, Styled } from '../output-tab';
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
  return rows.flatMap(row => [{ row, column: 1, rows: 1, columns: ADVICE.label }, sentence(row)]);
}

function sentence(row: number): Area {
  return { row, column: 1 + ADVICE.label, rows: 1, columns: WIDTH - ADVICE.label };
}

/** What to do stands in a band of its own: it is what the page is for. */
function adviceStyles(): Styled[] {
  const band = { row: ADVICE.first, column: 1, rows: ADVICE.rows, columns: WIDTH };
  return [
    { area: band, style: { background: palette.paleBlue, border: 'lines' } },
    { area: { ...band, columns: 1 }, style: { bold: true, color: palette.deepBlue } },
    { area: { ...sentence(ADVICE.first), rows: ADVICE.rows }, style: { wrap: true } },
    { area: sentence(ADVICE.first), style: { bold: true } },
  ];
}

export function pageStyles(currencyDigits: number): Styled[] {
  const body = ({ first, rows, column, columns }: Block): Area => ({ row: first, column, rows, columns });
  const all = { ...body(heatMap), rows: 1 };
  return [
    ...adviceStyles(),
    ...[pageChannels, heatMap, scoreBlock].flatMap(blockStyles),
    ...pageColumns.map((key, index) => ({
      area: { ...body(pageChannels), column: pageChannels.column + index, columns: 1 },
      style: { format: numberFormat(pageFormats[key], currencyDigits) },
    })),
    { area: { ...body(heatMap), column: heatMap.column + 1, columns: 1 }, style: { format: '#,##0' } },
    { area: ages(), style: { format: '0%', align: 'center' as const } },
    { area: { ...ages(), row: heatMap.header, rows: 1 }, style: { align: 'center' as const } },
    { area: all, style: { bold: true, border: 'bottom' } },
    {
      area: { row: HEAT_NOTE, column: heatMap.column, rows: 1, columns: heatMap.columns },
      style: { color: palette.faint, size: 8 },
    },
    { area: { ...body(scoreBlock), columns: 1 }, style: { wrap: true } },
    { area: { ...body(scoreBlock), column: 2, columns: 1 }, style: { color: palette.faint } },
  ];
}

function blockStyles({ heading, header, first, rows, column, columns }: Block): Styled[] {
  return [
    { area: { row: heading, column, rows: 1, columns }, style: { size: 12, bold: true } },
    {
      area: { row: header, column, rows: 1, columns },
      style: { ...headerStyle, wrap: true, size: 9, align: 'right', border: 'bottom' },
    },
    { area: { row: first, column: column + 1, rows, columns: columns - 1 }, style: { align: 'right' } },
    { area: { row: header, column, rows: rows + 1, columns: 1 }, style: { align: 'left' } },
    { area: { row: first, column, rows, columns }, style: { size: 9 } },
  ];
}

function ages(): Area {
  const { first, rows, column, columns } = heatMap;
  return { row: first, column: column + 2, rows, columns: columns - 2 };
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
      area: { row: scores.first, column: 3, rows: scores.rows, columns: WIDTH - 2 },
      when: { startsWith: MISSED },
      background: palette.paleRed,
      color: palette.red,
    },
  ];
}
