import { automationLevels } from '../../sheets-templates/automation-levels';
import { runResults } from '../../sheets-templates/runs';
import { listTabs, tabs } from '../../sheets-templates/tabs';
import type { Lang, ModuleKey, TabKey, Words } from '../../sheets-templates/types';
import { fieldCell } from '../../src/report/canvas/places';
import type { Trade } from '../../src/server/contract';
import type { SavedWorkbook } from '../../workbench/contract';
import { installedShop, openShop, type Shop, typeRows } from './shop';

const MODULES: readonly ModuleKey[] = ['digilog', 'customers', 'automation', 'fandom', 'roadmap', 'costs'];

const fans = [
  ['지은', 'Jane', '2026-01-05', '2026-01-08', '2026-01-20'],
  ['민호', 'Mark', '2026-02-02', '2026-02-06', ''],
  ['하나', 'Hanna', '2026-03-02', '', ''],
] as const;

const changes: readonly Words[] = [
  { ko: '사진을 먼저 찍고 나서 보내기', en: 'Take the pictures first, then send them' },
  { ko: '두 번째 단계에서 전화도 하기', en: 'Call as well in the second step' },
];

function nameOf(tab: TabKey, lang: Lang): string {
  const found = [...tabs, ...listTabs].find(({ key }) => key === tab);
  if (!found) throw new Error(`no tab ${tab}`);
  return found.name[lang];
}

/** Types rows by the keys of the columns, in the shop's language. */
function typeByKey(shop: Shop, lang: Lang, tab: TabKey, rows: readonly Readonly<Record<string, string | number>>[]) {
  const spec = listTabs.find(({ key }) => key === tab);
  const keys = Object.keys(rows[0] ?? {});
  const header = keys.map(key => spec?.columns.find(column => column.key === key)?.name[lang] ?? key);
  typeRows(shop, nameOf(tab, lang), [header, ...rows.map(row => keys.map(key => row[key]))], spec?.notice ? 2 : 1);
}

const used = new Map<string, SavedWorkbook>();

/** An example shop three weeks on: every tab is there, runs are logged, one change is accepted and one open, the canvas has changed. */
export async function usedShop(lang: Lang, trade: Trade): Promise<Shop> {
  const file = used.get(`${lang} ${trade}`) ?? (await useShop(lang, trade)).save();
  used.set(`${lang} ${trade}`, file);
  return openShop({ lang, file });
}

async function useShop(lang: Lang, trade: Trade): Promise<Shop> {
  let now = Date.parse('2026-06-09T03:00:00Z');
  const locale = lang === 'ko' ? 'ko_KR' : 'en_US';
  const shop = await installedShop({ locale, lang, now: () => now }, { trade, lang, example: true });
  for (const module of MODULES) shop.api('addModule', module);
  const spa = shop.grid(nameOf('spa', lang));
  const idOf = (row: number) => String(spa[row]?.[0]);
  typeByKey(
    shop,
    lang,
    'digilog',
    changes.map((change, index) => ({
      day: '2026-06-08',
      work: idOf(index + 1),
      result: index === 0 ? runResults.stuck[lang] : runResults.different[lang],
      change: change[lang],
    })),
  );
  const level = { work: idOf(3), levelNow: automationLevels.oneService[lang], since: '2026-03-02', monthlyCost: 20 };
  typeByKey(shop, lang, 'automation', [level]);
  typeByKey(
    shop,
    lang,
    'fandom',
    fans.map(([ko, en, applied, trial, settled]) => ({ person: { ko, en }[lang], applied, trial, settled })),
  );
  shop.api('refresh');
  accept(shop, lang);
  now += 21 * 86_400_000;
  const cell = fieldCell('decision', 'present');
  const present = { ko: '상담 뒤 그 자리에서 권합니다.', en: 'We ask right after the talk.' }[lang];
  if (cell) shop.tab(nameOf('canvas', lang)).getRange(cell.row, cell.column).setValue(present);
  shop.api('refresh');
  return shop;
}

/** The change that the first run called for, as the form of its page accepts it. */
function accept(shop: Shop, lang: Lang): void {
  const pages = shop.api('page', lang, { page: 'log', item: '', options: {} }).sections;
  const leads = pages.flatMap(({ blocks }) =>
    blocks.flatMap(block => (block.kind === 'list' ? block.items.map(({ text, lead }) => ({ text, lead })) : [])),
  );
  const lead = leads.find(({ text }) => text === changes[0]?.[lang])?.lead;
  if (lead?.to !== 'page') throw new Error('the change is not offered');
  const page = shop.api('page', lang, lead.asked);
  const form = page.sections.flatMap(({ blocks }) => blocks).find(block => block.kind === 'form');
  if (form?.kind !== 'form') throw new Error('no form');
  const drawn = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
  const done = shop.api('act', lang, { action: form.action, item: form.item, values: drawn }, page.asked);
  if (done.isPoor) throw new Error(done.said);
}
