import type { Context } from '../run/context';
import { signatureError } from '../run/exception';
import { demand } from '../run/permission';
import { strict } from '../run/strict';
import { pageOf } from './html';
import { createMenu, type Menu } from './menu';

const Button = { CLOSE: 'CLOSE', OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO' } as const;
const ButtonSet = {
  OK: 'OK',
  OK_CANCEL: 'OK_CANCEL',
  YES_NO: 'YES_NO',
  YES_NO_CANCEL: 'YES_NO_CANCEL',
} as const;
const sidebarWidth = 300;

/** What `SpreadsheetApp.getUi()` gives. `suspend` runs when a dialog stops the script until it is answered. */
export function createUi(context: Context, suspend: () => void) {
  const ui = {
    Button: strict('Button', Button, context),
    ButtonSet: strict('ButtonSet', ButtonSet, context),
    createMenu: (caption: string): Menu => createMenu(context, caption),
    createAddonMenu: (): Menu => createMenu(context, null),
    alert(...args: unknown[]): string {
      demand(context, 'FULL', 'Ui.alert');
      const { title, prompt, buttons } = question('Ui.alert', args);
      suspend();
      return known(context.host.alert(title, prompt, buttons));
    },
    prompt(...args: unknown[]) {
      demand(context, 'FULL', 'Ui.prompt');
      const { title, prompt, buttons } = question('Ui.prompt', args);
      suspend();
      const answer = context.host.prompt(title, prompt, buttons);
      const button = known(answer.button);
      return strict('PromptResponse', { getSelectedButton: () => button, getResponseText: () => answer.text }, context);
    },
    showSidebar(html: unknown): void {
      demand(context, 'FULL', 'Ui.showSidebar');
      const page = pageOf(html);
      if (!page) throw signatureError('Ui.showSidebar', [html]);
      context.host.show('sidebar', page.content, { title: page.title, width: sidebarWidth });
    },
    showModalDialog: (html: unknown, title: unknown) => showDialog(context, 'Ui.showModalDialog', html, title),
    showModelessDialog: (html: unknown, title: unknown) => showDialog(context, 'Ui.showModelessDialog', html, title),
  };
  return strict('Ui', ui, context);
}

function showDialog(context: Context, method: string, html: unknown, title: unknown): void {
  demand(context, 'FULL', method);
  const page = pageOf(html);
  if (!page || typeof title !== 'string') throw signatureError(method, [html, title]);
  const { content, width, height } = page;
  const size = { ...(width === null ? {} : { width }), ...(height === null ? {} : { height }) };
  context.host.show('dialog', content, { title, ...size });
}

/** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
function question(method: string, args: unknown[]): { title: string; prompt: string; buttons: string } {
  const [first, second, third] = args;
  const isSet = (value: unknown): value is string => typeof value === 'string' && Object.hasOwn(ButtonSet, value);
  if (args.length === 1 && typeof first === 'string') return { title: '', prompt: first, buttons: 'OK' };
  if (args.length === 2 && typeof first === 'string' && isSet(second)) {
    return { title: '', prompt: first, buttons: second };
  }
  if (args.length === 3 && typeof first === 'string' && typeof second === 'string' && isSet(third)) {
    return { title: first, prompt: second, buttons: third };
  }
  throw signatureError(method, args);
}

function known(button: string): string {
  if (!Object.hasOwn(Button, button)) throw new Error(`the host answered with an unknown button: ${button}`);
  return button;
}
