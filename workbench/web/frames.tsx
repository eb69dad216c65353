import { useEffect, useRef } from 'preact/hooks';
import { withGoogle } from './script-frame';
import type { Frame, Shell } from './shell';
import { useStore } from './store';

/** The add-on's sidebar: 300 pixels wide, as on Google, beside the sheet. */
export function Sidebar({ shell }: { shell: Shell }) {
  const { sidebar } = useStore(shell);
  const words = shell.words();
  if (!sidebar) return null;
  return (
    <aside class="sidebar" aria-label={sidebar.title || words.sidebarPlace}>
      <div class="sidebar-title">
        <h2>{sidebar.title || words.addOn}</h2>
        <button
          type="button"
          class="plain"
          aria-label={words.close}
          title={words.close}
          onClick={() => shell.closeFrame('sidebar')}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <Page frame={sidebar} />
    </aside>
  );
}

/** A page of the add-on as a modal dialog. */
export function ScriptDialog({ shell }: { shell: Shell }) {
  const { dialog } = useStore(shell);
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog && !box.current?.open) box.current?.showModal();
  }, [dialog]);
  if (!dialog) return null;
  const words = shell.words();
  return (
    <dialog ref={box} class="box script" aria-label={dialog.title} onClose={() => shell.closeFrame('dialog')}>
      <div class="box-title">
        <h2>{dialog.title}</h2>
        <button type="button" class="plain" aria-label={words.close} onClick={() => shell.closeFrame('dialog')}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div style={{ width: `${dialog.width}px`, height: `${dialog.height}px`, maxWidth: '90vw', maxHeight: '75vh' }}>
        <Page frame={dialog} />
      </div>
    </dialog>
  );
}

function Page({ frame }: { frame: Frame }) {
  return <iframe key={frame.id} title={frame.title} srcdoc={withGoogle(frame.html, frame.kind)} />;
}
