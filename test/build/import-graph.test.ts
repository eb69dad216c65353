import { expect, test } from 'vitest';
import { codeOnly, findCycle, readSources } from './import-graph';

const sources = readSources(['src', 'sheets-templates', 'sidebar']);

/** Types only, shared by the two sides of a call; it imports none of its readers. */
const contract = 'src/server/contract.ts';

/** What a folder may import besides itself. The arrows of the house: they run one way. */
const arrows: Record<string, readonly string[]> = {
  'sheets-templates': [],
  'src/schema': ['sheets-templates'],
  'src/domain': ['src/schema', 'sheets-templates'],
  'src/guide': [contract, 'src/domain', 'src/schema', 'sheets-templates'],
  'src/messages': [contract, 'src/domain', 'src/schema', 'sheets-templates'],
  'src/report': [contract, 'src/messages', 'src/guide', 'src/domain', 'src/schema', 'sheets-templates'],
  'src/sheet': ['src/report', 'src/domain', 'src/schema', 'sheets-templates'],
  'src/server': [
    'src/sheet',
    'src/report',
    'src/guide',
    'src/messages',
    'src/domain',
    'src/schema',
    'sheets-templates',
  ],
  sidebar: [contract, 'src/messages', 'src/domain', 'src/schema', 'sheets-templates'],
};

const packages: Record<string, readonly string[]> = {
  sidebar: ['preact', 'preact/hooks', 'valibot'],
  'src/server': ['valibot'],
  'src/schema': ['fflate'],
};

function roomOf(path: string): string {
  const room = Object.keys(arrows).find(folder => path.startsWith(`${folder}/`));
  if (!room) throw new Error(`${path} lies in no room of the house.`);
  return room;
}

function isPackage(path: string): boolean {
  return !path.startsWith('src/') && !path.startsWith('sidebar/') && !path.startsWith('sheets-templates/');
}

test('no arrow runs back', () => {
  const wrong = sources.flatMap(({ path, imports }) => {
    const room = roomOf(path);
    const allowed = [room, ...(arrows[room] ?? [])];
    const ours = imports.filter(target => !isPackage(target));
    return ours
      .filter(target => !allowed.some(a => target === a || target.startsWith(`${a}/`)))
      .map(target => `${path} -> ${target}`);
  });
  expect(wrong).toEqual([]);
});

/** From what one call reads up to what a click does: a room of the server imports only rooms before it. */
const serverRooms = [
  'books',
  'furnish',
  'work',
  'write',
  'history',
  'refresh',
  'figures',
  'install',
  'endpoints',
  'pages',
  'actions',
];

test('in the server too arrows run one way, and every folder has its place', () => {
  const floorOf = (path: string) => {
    const [, room] = /^src\/server\/([^/]+)\//.exec(path) ?? [];
    return room === undefined ? null : serverRooms.indexOf(room);
  };
  const wrong = sources.flatMap(({ path, imports }) => {
    const floor = floorOf(path);
    if (floor === null) return [];
    const above = imports.filter(target => (floorOf(target) ?? floor) > floor);
    return floor < 0 ? [`${path}: no such room`] : above.map(target => `${path} -> ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('the contract between the two sides is types and nothing that runs', () => {
  const text = sources.find(({ path }) => path === contract)?.text ?? '';
  expect(text).toContain('export interface Api');
  expect(codeOnly(text)).not.toMatch(/\b(const|let|function|class|enum)\b|import\s+(?!type\b)/);
});

test('no file leads back to itself', () => {
  expect(findCycle(sources)).toBeNull();
});

test('a cycle would be found', () => {
  const file = (path: string, ...imports: string[]) => ({ path, text: '', imports });
  expect(findCycle([file('a', 'b'), file('b', 'c'), file('c', 'b')])).toEqual(['b', 'c', 'b']);
});

test('packages come in only where they may, and no other', () => {
  const used = sources.flatMap(({ path, imports }) =>
    imports
      .filter(target => isPackage(target) && !(packages[roomOf(path)] ?? []).includes(target))
      .map(target => `${path} -> ${target}`),
  );
  expect(used).toEqual([]);
});

test('only src/sheet names a Google service, and only it knows Date', () => {
  const google =
    /\b(SpreadsheetApp|HtmlService|PropertiesService|CacheService|LockService|Session|Utilities|ScriptApp|Logger|Charts|UrlFetchApp|DriveApp|GoogleAppsScript)\b/;
  const found = sources.flatMap(({ path, text }) => {
    if (path.startsWith('src/sheet/') || path.startsWith('sidebar/')) return [];
    const code = codeOnly(text);
    return [google.exec(code)?.[0], /\bDate\b/.exec(code)?.[0]].flatMap(name => (name ? [`${path}: ${name}`] : []));
  });
  expect(found).toEqual([]);
});

test('no source file is longer than 250 lines', () => {
  const all = [...sources, ...readSources(['scripts', 'workbench', 'test'])];
  const long = all.filter(({ text }) => text.split('\n').length > 251).map(({ path }) => path);
  expect(long).toEqual([]);
});
