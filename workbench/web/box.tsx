import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface BoxProps {
  title: string;
  cancel: string;
  /** Without one the box only closes. */
  action?: { label: string; isOff?: boolean; isDanger?: boolean; run(): void };
  onClose(): void;
  children: ComponentChildren;
}

/** A dialog of the workbench: the browser keeps the focus in it and closes it on Escape. */
export function Box({ title, cancel, action, onClose, children }: BoxProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!box.current?.open) box.current?.showModal();
  }, []);
  return (
    <dialog ref={box} class="box" aria-label={title} onClose={onClose}>
      <form
        onSubmit={event => {
          event.preventDefault();
          action?.run();
        }}
      >
        <h2>{title}</h2>
        {children}
        <div class="box-buttons">
          <button type="button" onClick={onClose}>
            {cancel}
          </button>
          {action && (
            <button type="submit" class={action.isDanger ? 'danger' : 'primary'} disabled={action.isOff ?? false}>
              {action.label}
            </button>
          )}
        </div>
      </form>
    </dialog>
  );
}
