/** One line is one step; a number in front of it would stand there twice. */
export function stepsOf(process: string): string[] {
  const numbering = /^\s*(?:\d{1,2}(?:[.)]\s*|\s+)|[①-⑳]\s*|[-•*]\s+)/u;
  return process
    .split('\n')
    .map(line => line.replace(numbering, '').trim())
    .filter(line => line !== '');
}

/** The steps with one more below them, numbered or marked as the last of them is; unless they say it already. */
export function withStep(process: string, step: string): string {
  if (process === '' || process.includes(step)) return process || step;
  const last = process.slice(process.lastIndexOf('\n') + 1).trim();
  const [mark = ''] = /^(?:\d{1,2}(?:[.)]\s*|\s+)|[①-⑲]\s*|[-•*]\s+)/u.exec(last) ?? [];
  const next = mark.replace(/^\d+/, number => String(Number(number) + 1));
  return `${process}\n${next.replace(/[①-⑲]/u, sign => String.fromCharCode(sign.charCodeAt(0) + 1))}${step}`;
}
