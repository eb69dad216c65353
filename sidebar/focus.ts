import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Task } from './task';

/**
 * A new view is announced by its heading. The same where the button that was pressed has gone away, so that a keyboard
 * never starts again from the top of the page; who takes the rows of the ledger back goes on where they had asked for them.
 */
export function useFocus(page: RefObject<HTMLElement | null>, view: string | null, task: Task): void {
  const before = useRef<string | null>(null);
  const focusHeading = () => page.current?.querySelector<HTMLElement>('h1')?.focus();

  useEffect(() => {
    // The first view was not asked for: the focus stays where it is, usually in the sheet.
    if (before.current !== null && before.current !== view) {
      focusHeading();
    }
    before.current = view;
  }, [view]);

  const pressed = useRef(false);
  const askedRows = useRef<Element | null>(null);
  useEffect(() => {
    const isNowhere = () => document.activeElement === document.body;
    const nowhere = isNowhere();
    if (task.busy === 'showRows' && !nowhere) askedRows.current = document.activeElement;
    if (!task.busy && pressed.current && nowhere) {
      if (askedRows.current instanceof HTMLElement) askedRows.current.focus();
      if (isNowhere()) focusHeading();
    }
    pressed.current = task.busy !== null && !nowhere;
  }, [task.busy]);
}
