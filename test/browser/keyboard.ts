import type { Frame, Page } from 'playwright-core';

export interface Focus {
  /** What a screen reader would call it. */
  name: string;
  tag: string;
  /** A ring is drawn around it, and it is in sight. */
  isVisible: boolean;
}

export interface Keyboard {
  focus(): Promise<Focus>;
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Tab by Tab to the control of that name; each stop on the way has to be seen. `back`: with Shift. */
  to(name: string | RegExp, back?: 'back'): Promise<void>;
}

const MOST_STOPS = 150;

/** Runs in the sidebar. */
function focusThere(): Focus {
  const element = document.activeElement instanceof HTMLElement ? document.activeElement : document.body;
  const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
  const label = (element instanceof HTMLTextAreaElement ? element.labels : labels)?.[0]?.textContent;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const isInSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  return {
    name: (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim(),
    tag: element.tagName,
    isVisible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && isInSight,
  };
}

/** The hands of somebody without a mouse. `frame` finds the sidebar, which is another one after it was opened again. */
export function keyboardOf(page: Page, frame: () => Frame): Keyboard {
  const focus = () => frame().evaluate(focusThere);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const isNamed = (name: string | RegExp, found: Focus) =>
    typeof name === 'string' ? found.name === name : name.test(found.name);
  return {
    focus,
    press,
    type: text => page.keyboard.insertText(text),
    async to(name, back) {
      const passed: string[] = [];
      for (let stops = 0; stops < MOST_STOPS; stops++) {
        await press(back ? 'Shift+Tab' : 'Tab');
        const found = await focus();
        if (found.tag === 'BODY') break;
        passed.push(found.name);
        if (!found.isVisible) throw new Error(`the focus on ${found.tag} ${found.name} cannot be seen`);
        if (isNamed(name, found)) return;
      }
      throw new Error(`no way to ${name}: ${passed.join(' | ')}`);
    },
  };
}
