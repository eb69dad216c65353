import { deals } from '../../sheets-templates/deals';
import { kpis } from '../../sheets-templates/kpis';
import { settingItems } from '../../sheets-templates/setting-items';
import { settings } from '../../sheets-templates/settings';
import type { Lang, TabSpec } from '../../sheets-templates/types';
import { findHeader } from '../../src/schema/header';
import { beans } from '../examples/beans';
import { type Business, type BusinessKey, readBusiness } from '../examples/business';
import type { Runtime } from '../run/runtime';
import { readCsv } from './csv-file';
import { inLanguage, matchLines, openTabs, typeLines } from './tab-rows';

/** The rows of an example; those with a folder are fetched from the server. */
export async function fetchBusiness(key: BusinessKey, lang: Lang): Promise<Business> {
  if (key === 'beans') return beans(lang);
  const [about, dealLines, kpiLines] = await Promise.all([
    fetchBytes(`/examples/${key}/business.json`),
    fetchBytes(`/examples/${key}/deals.csv`),
    fetchBytes(`/examples/${key}/kpis.csv`),
  ]);
  const data: unknown = JSON.parse(new TextDecoder().decode(about));
  return { ...readBusiness(data), deals: linesOf(dealLines), kpis: linesOf(kpiLines) };
}

async function fetchBytes(path: string): Promise<Uint8Array> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}

function linesOf(bytes: Uint8Array): string[][] {
  const read = readCsv(bytes);
  if (!read.ok) throw new Error(read.problem);
  return read.lines;
}

/** Installs the tabs as a person would through the sidebar, then types the business into them. */
export function fillIn(runtime: Runtime, business: Business, lang: Lang): void {
  install(runtime, business, lang);
  nameBusiness(runtime, business.businessName);
  addToList(runtime, ['channel', 'channelNature'], business.channels, lang);
  addToList(runtime, ['product', 'productKind', 'price'], business.products, lang);
  addToList(
    runtime,
    ['staffName'],
    business.staff.map(name => [name]),
    lang,
  );
  typeTable(runtime, kpis, business.kpis, lang);
  typeTable(runtime, deals, business.deals, lang);
}

function install(runtime: Runtime, { trade }: Business, lang: Lang): void {
  const request = JSON.stringify({ method: 'install', args: [{ trade, lang, example: false }] });
  const answer = String(runtime.scriptRun('api', [request]));
  const read: unknown = JSON.parse(answer);
  if (typeof read !== 'object' || read === null || !('ok' in read) || read.ok !== true) throw new Error(answer);
}

function typeTable(runtime: Runtime, spec: TabSpec, lines: string[][], lang: Lang): void {
  const [tab] = openTabs(runtime, [spec]);
  const matched = matchLines(spec, inLanguage(spec, lines, lang));
  if (!tab || !matched) throw new Error(spec.name[lang]);
  typeLines(runtime, tab, matched);
}

/** One of the lists that stand side by side in the settings; what it offers already is not added again. */
function addToList(runtime: Runtime, keys: readonly string[], rows: string[][], lang: Lang): void {
  const [tab] = openTabs(runtime, [settings]);
  const sheet = tab && runtime.app.getActiveSpreadsheet().getSheetByName(tab.name);
  const matched = matchLines(settings, inLanguage(settings, [[...keys, 'item'], ...rows], lang));
  if (!sheet || !matched) throw new Error(settings.name[lang]);
  const cells = sheet.getDataRange().getValues();
  const { at } = findHeader(settings, { cells });
  const place = at[settings.columns.findIndex(column => column.key === keys[0])] ?? -1;
  const known = new Set(cells.map(line => line[place]));
  typeLines(
    runtime,
    tab,
    {
      ...matched,
      header: { ...matched.header, at: matched.header.at.map(from => (from < keys.length ? from : -1)) },
      rows: matched.rows.filter(([name]) => !known.has(name)),
    },
    'columns',
  );
}

function nameBusiness(runtime: Runtime, businessName: string): void {
  const [tab] = openTabs(runtime, [settings]);
  const sheet = tab && runtime.app.getActiveSpreadsheet().getSheetByName(tab.name);
  if (!sheet) return;
  const cells = sheet.getDataRange().getValues();
  const { at } = findHeader(settings, { cells });
  const [item = -1, value = -1] = at;
  const words = settingItems.find(({ key }) => key === 'businessName')?.name;
  const row = cells.findIndex(line => line[item] === words?.ko || line[item] === words?.en);
  if (row >= 0) sheet.getRange(row + 1, value + 1).setValue(businessName);
}
