import { components } from '@odoo/o-spreadsheet';

/** The parts of the engine's cell editor used here; its types do not name them. */
interface CellEditor {
  props: { composerStore: { editionMode: string } };
  contentHelper: { el: HTMLElement | null; setText(lines: never[]): void };
  onKeydown(event: KeyboardEvent): void;
  onCompositionStart(event: CompositionEvent): void;
}

/**
 * The engine's hidden editor holds the text of the cell last drawn. Who types before the next frame (a slow
 * machine, a fast Korean typist) would have that text behind their own: it is emptied first.
 */
export function startTypingEmpty(): void {
  const grid = components.Grid as unknown as {
    components: { GridComposer: { components: { Composer: { prototype: CellEditor } } } };
  };
  const editor = grid.components.GridComposer.components.Composer.prototype;
  const { onKeydown, onCompositionStart } = editor;
  editor.onKeydown = function (event) {
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) empty(this);
    onKeydown.call(this, event);
  };
  editor.onCompositionStart = function (event) {
    empty(this);
    onCompositionStart.call(this, event);
  };
}

function empty({ props, contentHelper }: CellEditor): void {
  if (props.composerStore.editionMode === 'inactive' && contentHelper.el?.textContent) contentHelper.setText([]);
}
