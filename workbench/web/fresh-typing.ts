import { components } from '@odoo/o-spreadsheet';
import { onMounted } from '@odoo/owl';

/** The parts of the engine's cell editor used here; its types do not name them. */
interface CellEditor {
  props: { composerStore: { editionMode: string } };
  contentHelper: { el: HTMLElement | null; setText(lines: never[]): void };
  setup(): void;
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
  const { setup } = editor;
  editor.setup = function () {
    setup.call(this);
    onMounted(() => {
      // a syllable being composed must not lose its ground: it is emptied before the first
      for (const event of ['compositionstart', 'beforeinput']) {
        this.contentHelper.el?.addEventListener(event, () => empty(this), { capture: true });
      }
    });
  };
}

function empty({ props, contentHelper }: CellEditor): void {
  if (props.composerStore.editionMode === 'inactive' && contentHelper.el?.textContent) contentHelper.setText([]);
}
