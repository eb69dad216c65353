/** The engine reads the keyboard in the grid through one hidden editable element. */
export function focusSheet(): void {
  document.querySelector<HTMLElement>('.o-grid [contenteditable="true"]')?.focus();
}

/** The grid keeps Tab to itself, so F6 leads on: bar, sheet, sidebar. */
export function moveBetweenParts(event: KeyboardEvent): void {
  if (event.key !== 'F6' || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  const parts = ['.bar', '.sheet', '.sidebar'].flatMap(part => document.querySelector(part) ?? []);
  const here = parts.findIndex(part => part.contains(document.activeElement));
  const next = parts[(here + 1) % parts.length];
  if (next?.classList.contains('sheet')) focusSheet();
  else next?.querySelector<HTMLElement>('select, button')?.focus();
}
