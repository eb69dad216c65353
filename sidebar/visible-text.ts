const shownLength = 60;
const lineLength = 1000;

/** Line ends, control characters and those that turn the reading direction, made harmless. */
const breaks = /[\r\n\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** What was read from a cell, on one line, short, with nothing hidden in it. */
export function visibleText(read: string): string {
  return shortened(read.replace(breaks, ' ↵ '), shownLength);
}

/** The same with its line ends, and whole unless it is longer than anybody reads here. */
export function readableText(written: string): string {
  return written
    .split(/\r\n|\n|\r|\u2028|\u2029/)
    .map(line => shortened(line, lineLength))
    .join('\n')
    .trim();
}

function shortened(text: string, most: number): string {
  const plain = text.replace(invisible, '\ufffd').trim();
  const characters = Array.from(plain);
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : plain;
}
