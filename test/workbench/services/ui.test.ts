import { expect, test } from 'vitest';
import type { AuthMode, Host } from '../../../workbench/contract';
import { createContext } from '../../../workbench/run/context';
import { createHtmlService } from '../../../workbench/services/html';
import { createUi } from '../../../workbench/services/ui';

function open(host: Partial<Host> = {}, authMode: AuthMode = 'FULL') {
  const context = createContext({ host });
  context.authMode = authMode;
  const suspended: string[] = [];
  const ui = createUi(context, () => suspended.push('suspended'));
  return { context, suspended, ui, html: createHtmlService(context) };
}

test('the add-on menu arrives with its items, separators and sub-menus when it is added', () => {
  const menus: unknown[] = [];
  const { ui } = open({ menu: menu => menus.push(menu) }, 'NONE');
  const menu = ui
    .createAddonMenu()
    .addItem('시작하기', 'openStart')
    .addSeparator()
    .addSubMenu(ui.createMenu('더 보기').addItem('사이드바 열기', 'openSidebar'));
  expect(menus).toEqual([]);
  menu.addToUi();
  expect(menus).toEqual([
    [
      { kind: 'item', caption: '시작하기', functionName: 'openStart' },
      { kind: 'separator' },
      {
        kind: 'menu',
        caption: '더 보기',
        items: [{ kind: 'item', caption: '사이드바 열기', functionName: 'openSidebar' }],
      },
    ],
  ]);
});

test('an alert shows title, text and buttons and gives the button back', () => {
  const asked: unknown[] = [];
  const { suspended, ui } = open({
    alert: (...question) => {
      asked.push(question);
      return 'NO';
    },
  });
  expect(ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO)).toBe(ui.Button.NO);
  ui.alert('Only text');
  ui.alert('Text', ui.ButtonSet.OK_CANCEL);
  expect(asked).toEqual([
    ['Title', 'Sure?', 'YES_NO'],
    ['', 'Only text', 'OK'],
    ['', 'Text', 'OK_CANCEL'],
  ]);
  expect(suspended).toHaveLength(3);
});

test('a prompt gives the text and the button', () => {
  const { ui } = open({ prompt: () => ({ button: 'OK', text: '  카페 ' }) });
  const answer = ui.prompt('이름', ui.ButtonSet.OK_CANCEL);
  expect(answer.getSelectedButton()).toBe(ui.Button.OK);
  expect(answer.getResponseText()).toBe('  카페 ');
});

test('wrong arguments to a dialog are refused', () => {
  const { ui } = open();
  expect(() => ui.alert()).toThrow("don't match the method signature for Ui.alert");
  expect(() => ui.alert('a', 'b')).toThrow("don't match the method signature for Ui.alert");
  expect(() => ui.showSidebar('<p>text</p>')).toThrow("don't match the method signature for Ui.showSidebar");
  expect(() => Reflect.get(ui.Button, 'MAYBE')).toThrow('not in the local host: Button.MAYBE');
});

test('the sidebar is 300 pixels wide whatever was asked', () => {
  const shown: unknown[] = [];
  const { html, ui } = open({ htmlFile: name => `<p>${name}</p>`, show: (...what) => shown.push(what) });
  ui.showSidebar(html.createHtmlOutputFromFile('Sidebar').setTitle('장부').setWidth(900));
  expect(shown).toEqual([['sidebar', '<p>Sidebar</p>', { title: '장부', width: 300 }]]);
});

test('a dialog has the size asked for and the title of the call', () => {
  const shown: unknown[] = [];
  const { html, ui } = open({ show: (...what) => shown.push(what) });
  ui.showModalDialog(html.createHtmlOutput('<b>x</b>').append('y').setTitle('no').setWidth(400).setHeight(200), 'Yes');
  expect(shown).toEqual([['dialog', '<b>x</b>y', { title: 'Yes', width: 400, height: 200 }]]);
  expect(() => ui.showModalDialog(html.createHtmlOutput('x'), undefined)).toThrow('method signature');
});

test.each(['NONE', 'LIMITED'] as const)('in mode %s the menu can be built but nothing can be shown', mode => {
  const { html, ui } = open({}, mode);
  ui.createMenu('menu').addItem('a', 'b').addToUi();
  const page = html.createHtmlOutput('x');
  expect(() => ui.showSidebar(page)).toThrow('You do not have permission to call Ui.showSidebar');
  expect(() => ui.showModalDialog(page, 'x')).toThrow('You do not have permission to call Ui.showModalDialog');
  expect(() => ui.alert('x')).toThrow('You do not have permission to call Ui.alert');
  expect(() => ui.prompt('x')).toThrow('You do not have permission to call Ui.prompt');
});

test('a missing html file is named', () => {
  const { html } = open();
  expect(() => html.createHtmlOutputFromFile('Nope')).toThrow('No HTML file named Nope was found.');
});

test('templates are not in the host, because a script in them would be run as a template', () => {
  const { html } = open();
  expect(() => Reflect.get(html, 'createTemplateFromFile')).toThrow(
    'not in the local host: HtmlService.createTemplateFromFile',
  );
});
