import { isErrorValue, normaliseText } from './clean-text';
import { type ColumnReader, type ColumnWork, report } from './column-work';
import { isBroken } from './read-name';

/** Text that does not repeat: ids, notes, addresses. '' where there is none. */
export function textReader(work: ColumnWork): ColumnReader<readonly string[]> {
  const { cells, lines, place } = work;
  const texts = new Array<string>(lines.length).fill('');
  const isId = work.spec.type === 'id';
  function readBlock(from: number, to: number): void {
    for (let row = from; row < to; row++) {
      const cell = cells[lines[row]!]![place];
      if (cell === '' || cell === null || cell === undefined) continue;
      const text = typeof cell === 'string' ? normaliseText(cell) : String(cell);
      if (isId && isErrorValue(text)) report(work, row, 'error-value', 'error', cell);
      else if (isId && isBroken(text)) report(work, row, 'broken-text', 'error', cell);
      else texts[row] = text;
    }
  }
  return { data: texts, readBlock };
}
