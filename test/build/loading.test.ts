import { expect, test } from 'vitest';
import { serverCode } from '../../scripts/build';
import { entries } from '../../scripts/entries';

const services = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'Utilities',
  'ScriptApp',
  'Logger',
  'Charts',
  'UrlFetchApp',
  'DriveApp',
  'Browser',
  'ContentService',
  'console',
];

/** Answers nothing: any use of it is a call that Google forbids here. */
function forbidden(name: string): unknown {
  const refuse = (): never => {
    throw new Error(`${name} was used`);
  };
  return new Proxy(refuse, { get: refuse, has: refuse, construct: refuse, apply: refuse });
}

type Entry = (...args: unknown[]) => unknown;

async function load(allowed: Record<string, unknown>): Promise<Record<string, Entry>> {
  const code = await serverCode();
  const returned = `\nreturn { ${entries.join(', ')} };`;
  const loaded = new Function(...services, code + returned);
  return loaded(...services.map(name => allowed[name] ?? forbidden(name)));
}

test('loading the script touches no service', async () => {
  const loaded = await load({});
  expect(Object.keys(loaded)).toEqual([...entries]);
});

/** What Google gives before a person has agreed to anything: the menu and the user's language. */
function beforeConsent(locale: string, built: string[]) {
  const menu = new Proxy(
    {},
    {
      get: (_, method) => {
        if (!['addItem', 'addSeparator', 'addSubMenu', 'addToUi'].includes(String(method)))
          throw new Error(`menu.${String(method)}`);
        return (...args: unknown[]) => {
          built.push([String(method), ...args.filter(part => typeof part === 'string')].join(' '));
          return menu;
        };
      },
    },
  );
  const only = (name: string, members: Record<string, unknown>) =>
    new Proxy(members, {
      get: (target, key) => {
        if (!Object.hasOwn(target, key)) throw new Error(`${name}.${String(key)} was used`);
        return Reflect.get(target, key);
      },
    });
  return {
    SpreadsheetApp: only('SpreadsheetApp', { getUi: () => only('Ui', { createAddonMenu: () => menu }) }),
    Session: only('Session', { getActiveUserLocale: () => locale }),
  };
}

test.each([
  ['ko', '시작하기'],
  ['en', 'Start'],
  ['de', 'Start'],
])(
  'before consent the menu is built, in the language of a user of %s, and nothing else happens',
  async (locale, first) => {
    for (const entry of ['onOpen', 'onInstall']) {
      const built: string[] = [];
      const loaded = await load(beforeConsent(locale, built));
      loaded[entry]?.({ authMode: 'NONE' });
      expect(built[0]).toContain(`addItem ${first}`);
      expect(built.filter(line => line.startsWith('addItem')).map(line => line.split(' ').at(-1))).toEqual([
        'openStart',
        'refreshDashboard',
        'openSidebar',
      ]);
      expect(built.at(-1)).toBe('addToUi');
    }
  },
);
