import { isErrorValue, normaliseText } from './clean-text';
import { BLANK, guessed, type Reading, read, refused } from './reading';

export const LONGEST_NAME = 200;

const CONTROL = /(?![\t\n\r])\p{Cc}|[\ufffd\ufffe\uffff]/u;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
// UTF-8 Hangul read as Mac Roman or as Windows-1252: a lead sign and two of the signs above 0x7F, over and over.
const MAC_HANGUL =
  /^(?:[ÍÎÏÌ][ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø][ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø]\s*){2,}$/;
const WINDOWS_HANGUL =
  /^(?:[êëìí][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]\s*){2,}$/;
const MARKUP = /<[/!?]?[a-z?!=]/i;

// Nothing below can find fault with such a name, and nearly all names are such.
const EASY = /^[0-9A-Za-z\uac00-\ud7a3](?:[0-9A-Za-z \uac00-\ud7a3]{0,60}[0-9A-Za-z\uac00-\ud7a3])?$/;

/** A name: of a customer, a channel, a product. What cannot be a name is refused; what looks odd is kept and marked. */
export function readName(raw: string, longest = LONGEST_NAME): Reading<string> {
  if (raw.length <= longest && EASY.test(raw)) return read(raw);
  const name = normaliseText(raw);
  if (/^[-–—−.·]*$/.test(name)) return BLANK;
  if (isErrorValue(name)) return refused('error-value');
  if (isBroken(name)) return refused('broken-text');
  if (name.length > longest) return guessed(name, 'long-text');
  if (isFormula(name)) return guessed(name, 'formula-text');
  if (MARKUP.test(name)) return guessed(name, 'markup-text');
  return read(name);
}

function isBroken(text: string): boolean {
  if (/^[\x20-\x7e\uac00-\ud7a3]*$/.test(text)) return false;
  return CONTROL.test(text) || LONE_SURROGATE.test(text) || MAC_HANGUL.test(text) || WINDOWS_HANGUL.test(text);
}

/** A telephone number begins with + and a price change with -; only what could be run as a formula is marked. */
function isFormula(text: string): boolean {
  return /^[\t\r]*[=＝]/.test(text) || (/^[\t\r]*[+\-@]/.test(text) && /[(|!]/.test(text));
}
