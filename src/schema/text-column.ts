import { normaliseText } from './clean-text';
import { type ColumnReader, type ColumnWork, report } from './column-work';
import { LONGEST_NAME, readName } from './read-name';

const LONGEST_NOTE = 5000;
const PLAIN_ID = /^[\w-]{1,100}$/;

export interface TextReader extends ColumnReader<readonly string[]> {
  /** Do the texts so far come in order, each longer or greater than the one before? Then none of them repeats. */
  isAscending(): boolean;
}

/** Text that does not repeat: ids, notes, addresses. '' where there is none; what looks odd is kept and marked. */
export function textReader(work: ColumnWork): TextReader {
  const { cells, lines, place } = work;
  const texts = new Array<string>(lines.length).fill('');
  const longest = work.spec.type === 'id' ? LONGEST_NAME : LONGEST_NOTE;
  const isId = work.spec.type === 'id';
  let isAscending = isId;
  let last = '';
  function keepChecked(row: number, raw: string): void {
    const { value, issue } = readName(raw, longest);
    if (issue !== null) report(work, row, issue, value === null ? 'error' : 'warning', raw);
    if (value !== null) texts[row] = value;
    else if (issue === null && work.spec.type !== 'id') texts[row] = normaliseText(raw);
  }
  function readBlock(from: number, to: number): void {
    for (let row = from; row < to; row++) {
      const cell = cells[lines[row]!]![place];
      if (cell === '' || cell === null || cell === undefined) continue;
      if (typeof cell !== 'string') texts[row] = String(cell);
      else if (PLAIN_ID.test(cell)) texts[row] = cell;
      else keepChecked(row, cell);
      // D-1000000 comes after D-999999
      if (!isAscending) continue;
      const text = texts[row]!;
      if (text === '') continue;
      isAscending = text.length === last.length ? text > last : text.length > last.length;
      last = text;
    }
  }
  function finish(length: number): readonly string[] {
    texts.length = length;
    return texts;
  }
  return { readBlock, finish, isAscending: () => isAscending };
}
