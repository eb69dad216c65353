/** A, B, ... Z, AA for columns from 1. */
export function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** 0 for what is no column's letter. */
export function columnOfLetter(letter: string): number {
  if (!/^[A-Z]{1,3}$/.test(letter)) return 0;
  return [...letter].reduce((column, sign) => column * 26 + sign.charCodeAt(0) - 64, 0);
}
