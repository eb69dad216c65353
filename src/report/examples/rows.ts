import { automation } from '../../../sheets-templates/automation';
import { deals } from '../../../sheets-templates/deals';
import { digilog } from '../../../sheets-templates/digilog';
import { fandom } from '../../../sheets-templates/fandom';
import { kpis } from '../../../sheets-templates/kpis';
import { longText } from '../../../sheets-templates/long-text';
import { roles } from '../../../sheets-templates/roles';
import { spa } from '../../../sheets-templates/spa';
import type { Price, TradePreset } from '../../../sheets-templates/trades/preset';
import type { Trade } from '../../../sheets-templates/trades/trades';
import type { Lang, TabSpec } from '../../../sheets-templates/types';
import { firstDayOfMonth, firstDayOfWeek, type Month, monthOfDay } from '../../schema/day';
import type { Day } from '../../schema/table';
import type { CanvasTexts } from '../canvas/tab';
import { exampleCanvas } from './canvas-texts';
import { type Deal, exampleDeals } from './deals';
import { type ExampleCell, optionWord } from './option-word';
import { practiceRows } from './practice-rows';
import { priceList, usualCurrency } from './price-list';
import { exampleLists, type ListText } from './settings-lists';
import { exampleWork } from './work-rows';

/** One cell per column of the tab's spec, in its order. */
export type ExampleRow = readonly ExampleCell[];

export interface ExampleRows {
  readonly kpis: readonly ExampleRow[];
  readonly deals: readonly ExampleRow[];
  readonly spa: readonly ExampleRow[];
  readonly roles: readonly ExampleRow[];
  readonly digilog: readonly ExampleRow[];
  readonly automation: readonly ExampleRow[];
  readonly fandom: readonly ExampleRow[];
  readonly canvas: CanvasTexts;
  readonly lists: readonly ListText[];
}

export const EXAMPLE_ID = 'EX-';
const guest: Readonly<Record<Lang, string>> = { ko: '비회원', en: 'guest' };
export const exampleMark: Readonly<Record<Lang, string>> = { ko: '[예시]', en: '[Example]' };
const MONTHS = 6;

/** By its row ID, or by its note in a tab without IDs. */
export function isExample(idOrNote: string): boolean {
  return [EXAMPLE_ID, exampleMark.ko, exampleMark.en].some(mark => idOrNote.startsWith(mark));
}

/** The example business of a trade, the same for the same day: six whole months before it, and this month up to it. */
export function exampleRows(trade: Trade, lang: Lang, today: Day, currency = usualCurrency[lang]): ExampleRows {
  const preset: TradePreset = longText('trades')[trade];
  const words: Wording = { lang, prices: priceList(currency) };
  const practice = practiceRows(preset, lang, today);
  return {
    kpis: kpiRows(preset, words, today),
    deals: exampleDeals(preset, monthOfDay(today) - MONTHS, today).map((deal, index) =>
      dealRow(preset, words, deal, index),
    ),
    spa: withIds(spa, exampleWork(preset, lang, today)),
    roles: preset.roles.map((_, index) => roleRow(preset, lang, index, today)),
    digilog: withIds(digilog, practice.digilog),
    automation: withIds(automation, practice.automation),
    fandom: withIds(fandom, practice.fandom),
    canvas: exampleCanvas(preset.canvas, lang, words.prices),
    lists: exampleLists(preset, lang, words.prices),
  };
}

interface Wording {
  readonly lang: Lang;
  readonly prices: keyof Price;
}

/** By the columns of a tab, so that a new column cannot shift the cells of the others. */
function inColumns(spec: TabSpec, cells: Readonly<Record<string, ExampleCell>>): ExampleRow {
  return spec.columns.map(({ key }) => cells[key] ?? null);
}

function withIds(spec: TabSpec, rows: readonly Readonly<Record<string, ExampleCell>>[]): ExampleRow[] {
  return rows.map((row, index) => inColumns(spec, { id: exampleId(index), ...row }));
}

export function exampleId(index: number): string {
  return `${EXAMPLE_ID}${String(index + 1).padStart(3, '0')}`;
}

function dealRow(preset: TradePreset, { lang, prices }: Wording, deal: Deal, index: number): ExampleRow {
  const { remark } = deal;
  const payment = deal.payment === null ? null : preset.payments[deal.payment];
  return inColumns(deals, {
    id: exampleId(index),
    day: deal.day,
    kind: optionWord(deals, 'kind', deal.kind, lang),
    customer: deal.customer === null ? guest[lang] : (preset.example.names[lang][deal.customer] ?? null),
    channel: preset.channels[deal.channel]?.name[lang] ?? null,
    product: preset.products[deal.product]?.name[lang] ?? null,
    quantity: deal.kind === 'sale' ? 1 : null,
    amount: deal.amount[prices],
    status: optionWord(deals, 'status', deal.status, lang),
    staff: preset.staff[deal.staff]?.[lang] ?? null,
    payment: payment?.name[lang] ?? null,
    evidence: payment ? optionWord(deals, 'evidence', payment.evidence, lang) : null,
    note: remark === null ? null : `${exampleMark[lang]} ${preset.example.remarks[remark][lang]}`,
  });
}

/** Good weeks and bad ones, in turn: hundredths of a usual week. */
const swing = [86, 94, 103, 90, 108, 97, 115, 101, 92, 110, 105, 98, 112];

function kpiRows(preset: TradePreset, words: Wording, today: Day): ExampleRow[] {
  const first: Month = monthOfDay(today) - MONTHS;
  const rows: ExampleRow[] = [];
  let week = 0;
  for (let start = firstDayOfWeek(firstDayOfMonth(first) + 6, 'monday'); start <= today; start += 7) {
    const daysGone = Math.min(7, today - start + 1);
    preset.channels.forEach((_, channel) => {
      rows.push(kpiRow(preset, words, { start, channel, gone: daysGone / 7, week }));
    });
    week++;
  }
  return rows;
}

interface ChannelWeek {
  readonly start: Day;
  readonly channel: number;
  /** How much of the week is over. */
  readonly gone: number;
  readonly week: number;
}

function kpiRow(
  { channels }: TradePreset,
  { lang, prices }: Wording,
  { start, channel, gone, week }: ChannelWeek,
): ExampleRow {
  const usual = channels[channel]?.week;
  const share = ((swing[(week * 3 + channel * 5) % swing.length] ?? 100) / 100) * gone;
  const scaled = (count: number | null | undefined) => (count == null ? null : Math.round(count * share));
  const cost = usual?.cost?.[prices];
  return inColumns(kpis, {
    start,
    channel: channels[channel]?.name[lang] ?? null,
    impressions: scaled(usual?.impressions),
    visits: scaled(usual?.visits),
    cost: cost === undefined ? null : Math.round(cost * gone),
    note: exampleMark[lang],
  });
}

function roleRow({ roles: given, spa: works, staff }: TradePreset, lang: Lang, index: number, today: Day): ExampleRow {
  const role = given[index];
  if (!role) return [];
  const isHandedOver = role.state !== 'ownerOnly' && role.state !== 'written';
  return inColumns(roles, {
    id: exampleId(index),
    work: works.find(({ key }) => key === role.work)?.task[lang] ?? null,
    now: optionWord(roles, 'now', role.now, lang),
    target: optionWord(roles, 'target', role.target, lang),
    person: staff[role.person]?.[lang] ?? null,
    state: optionWord(roles, 'state', role.state, lang),
    since: isHandedOver ? today - 35 + index * 7 : null,
    review: isHandedOver ? today + 7 + index * 7 : null,
    metric: optionWord(roles, 'metric', role.metric, lang),
    goal: role.goal,
  });
}
