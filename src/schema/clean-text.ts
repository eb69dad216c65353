// Zero-width and direction marks, soft hyphen, byte order mark.
const INVISIBLE = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
// The zero-width joiner holds emoji families and Indic letters together; anywhere else it is dirt.
const NEEDS_JOINER = /[\p{Extended_Pictographic}\u0900-\u0dff]/u;
const PLAIN = /^[\x21-\x7e\uac00-\ud7a3](?:[\x20-\x7e\uac00-\ud7a3]*[\x21-\x7e\uac00-\ud7a3])?$/;
const GUARDED_FORMULA = /^[\t\r]+(?=[=+\-@])/;
// Characters that are drawn as nothing but are no white space: braille blank, Hangul fillers.
const DRAWN_BLANK = '\u2800\u3164\u115f\u1160\uffa0';

/** One spelling for one word: NFC, no invisible characters, no blanks around. */
export function normaliseText(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  // A tab before a formula sign was put there to keep it text, and is part of what was typed.
  const guard = GUARDED_FORMULA.exec(raw)?.[0] ?? '';
  const text = raw.normalize('NFC').replace(INVISIBLE, '');
  return guard + withoutBlanksAround(NEEDS_JOINER.test(text) ? text : text.replace(/\u200d/g, ''));
}

function isBlankSign(sign: string): boolean {
  return sign.trim() === '' || DRAWN_BLANK.includes(sign);
}

// Not a regular expression: `\s+$` is quadratic on ten thousand blanks.
function withoutBlanksAround(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlankSign(text.charAt(start))) start++;
  while (end > start && isBlankSign(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Full-width digits, letters and signs as typed by a Korean or Japanese keyboard, in their half-width form. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\uffe6/g, '₩')
    .replace(/\uffe5/g, '¥')
    .replace(/\u3000/g, ' ');
}

/** Does a cell hold nothing a person can see? */
export function isBlankCell(cell: unknown): boolean {
  if (cell === '' || cell === null || cell === undefined) return true;
  if (typeof cell !== 'string') return false;
  const first = cell.charCodeAt(0);
  return (first <= 32 || first >= 127) && normaliseText(cell) === '';
}

const ERROR_VALUE =
  /^#(?:REF|DIV\/0|VALUE|NAME|N\/A|NULL|NUM|ERROR|SPILL|CALC|FIELD|BLOCKED|CONNECT|UNKNOWN|CYCLE|BAD_EXPR)[!?]?$/i;

/** What a spreadsheet shows instead of a value: `#REF!`, `#N/A`, `Loading...`. */
export function isErrorValue(text: string): boolean {
  return text.length < 16 && (ERROR_VALUE.test(text) || text === 'Loading...' || text === '로드 중...');
}

/** The part of a cell that an issue shows. */
export function excerpt(cell: unknown, length = 80): string {
  const text = typeof cell === 'object' && cell !== null ? Object.prototype.toString.call(cell) : String(cell);
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  // Half of a surrogate pair is no character and breaks JSON consumers.
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
