import type { Block, Section } from '../../../src/server/contract';

/** What a person reads, line by line. */
export function lines(sections: readonly Section[]): string[] {
  return sections.flatMap(({ title, blocks }) => [`# ${title ?? ''}`, ...blocks.flatMap(linesOf)]);
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'list':
      return block.items.map(({ text, aside, note }) => [text, aside, note].filter(Boolean).join(' | '));
    case 'table':
      return block.rows.map(row => row.join(' | '));
    case 'form':
      return block.fields.filter(({ kind }) => kind !== 'hidden').map(({ label, value }) => `${label}: ${value}`);
    case 'buttons':
      return block.buttons.map(({ text }) => `[${text}]`);
  }
}
