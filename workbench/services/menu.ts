import type { MenuItem } from '../contract';
import type { Context } from '../run/context';
import { signatureError } from '../run/exception';
import { strict } from '../run/strict';

export interface Menu {
  addItem(caption: string, functionName: string): Menu;
  addSeparator(): Menu;
  addSubMenu(menu: Menu): Menu;
  addToUi(): void;
}

const built = new WeakMap<object, { caption: string | null; items: MenuItem[] }>();

/** A menu under construction. The add-on's own menu has no caption: Google names it after the add-on. */
export function createMenu(context: Context, caption: string | null): Menu {
  const items: MenuItem[] = [];
  const plain: Menu = {
    addItem(label, functionName) {
      if (typeof label !== 'string' || typeof functionName !== 'string') {
        throw signatureError('Menu.addItem', [label, functionName]);
      }
      items.push({ kind: 'item', caption: label, functionName });
      return menu;
    },
    addSeparator() {
      items.push({ kind: 'separator' });
      return menu;
    },
    addSubMenu(child) {
      const sub = built.get(child);
      if (!sub || sub.caption === null) throw signatureError('Menu.addSubMenu', [child]);
      items.push({ kind: 'menu', caption: sub.caption, items: [...sub.items] });
      return menu;
    },
    addToUi() {
      context.host.menu(caption === null ? [...items] : [{ kind: 'menu', caption, items: [...items] }]);
    },
  };
  const menu: Menu = strict('Menu', plain, context);
  built.set(menu, { caption, items });
  return menu;
}
