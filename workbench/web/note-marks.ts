import {
  type CellPosition,
  type Getters,
  type GridRenderingContext,
  registries,
  UIPlugin,
  type Zone,
} from '@odoo/o-spreadsheet';
import { Component, xml } from '@odoo/owl';
import type { MetaState } from '../engine/meta-state';

const corner = 7;

function notesOf(getters: Getters, sheetId: string): { zone: Zone; text: string }[] {
  const { notes } = (getters as Getters & { getGasMeta(): MetaState }).getGasMeta();
  return Object.values(notes[sheetId] ?? {}).map(({ range, text }) => ({
    zone: getters.expandZone(sheetId, range.zone),
    text,
  }));
}

/** The triangle in the corner of a cell with a note. */
class NoteMarksPlugin extends UIPlugin {
  static override layers = ['Highlights'] as const;

  override drawLayer({ ctx, viewports, sheetId }: GridRenderingContext): void {
    ctx.fillStyle = '#f29900';
    for (const { zone } of notesOf(this.getters, sheetId)) {
      const { x, y, width, height } = viewports.getVisibleRect(sheetId, zone);
      if (width <= corner || height <= corner) continue;
      ctx.beginPath();
      ctx.moveTo(x + width - corner, y);
      ctx.lineTo(x + width, y);
      ctx.lineTo(x + width, y + corner);
      ctx.fill();
    }
  }
}

class NotePopover extends Component {
  static override template = xml`<div class="note-popover" t-esc="props.text"/>`;
  static override props = ['text', 'onClosed?'];
  static maxSize = { maxWidth: 300, maxHeight: 260 };
}

function hoveredNote({ sheetId, col, row }: CellPosition, getters: Getters): string | undefined {
  const isHere = ({ left, right, top, bottom }: Zone) => col >= left && col <= right && row >= top && row <= bottom;
  return notesOf(getters, sheetId).find(note => isHere(note.zone))?.text;
}

/** Before the first spreadsheet is made. */
export function installNotes(): void {
  registries.featurePluginRegistry.add('note_marks', NoteMarksPlugin);
  registries.cellPopoverRegistry.add('Note', {
    onHover(position, getters) {
      const text = hoveredNote(position, getters);
      if (text === undefined) return { isOpen: false };
      return { isOpen: true, Component: NotePopover, props: { text }, cellCorner: 'top-right' };
    },
  });
}
