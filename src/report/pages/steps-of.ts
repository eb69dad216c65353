/** One line is one step; a number in front of it would stand there twice. */
export function stepsOf(process: string): string[] {
  const numbering = /^\s*(?:\d{1,2}(?:[.)]\s*|\s+)|[①-⑳]\s*|[-•*]\s+)/u;
  return process
    .split('\n')
    .map(line => line.replace(numbering, '').trim())
    .filter(line => line !== '');
}
