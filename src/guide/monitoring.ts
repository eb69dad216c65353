import { deals as dealsTab } from '../../sheets-templates/deals';
import { kpis as kpisTab } from '../../sheets-templates/kpis';
import { metrics } from '../../sheets-templates/metrics';
import { firstDayOfWeek, formatDay } from '../schema/day';
import type { Targets } from '../schema/settings';
import { type Day, NO_DAY } from '../schema/table';
import type { Place } from '../server/contract';
import { type Evidence, freeCell, type Judgement, type Mark, mark, sorted, workCell } from './evidence';
import type { Rule } from './rule';

const KPI_WEEKS = 4;
const DEALS = 10;
/** Weeks that are over in which neither ledger may have been left. */
const KEPT_WEEKS = 3;
const SHOWN_DEALS = 3;

/** Step 2: both ledgers begun, kept since, and something to hold the rates against. */
export const monitoring = [
  { key: 'kpiWeeks', isBase: true, turn: 3, minutes: 5, tab: 'kpis', judge: kpiWeeks },
  { key: 'deals', isBase: true, turn: 4, minutes: 5, tab: 'deals', judge: tenDeals },
  { key: 'weeksKept', isBase: false, turn: 1, minutes: 10, tab: 'deals', judge: weeksKept },
  { key: 'targets', isBase: false, turn: 6, minutes: 5, tab: 'settings', judge: targets },
] as const satisfies readonly Rule[];

function thisWeek({ today, settings }: Evidence): Day {
  return firstDayOfWeek(today, settings.weekStart);
}

/** The first row of each week up to today, by the week's first day. */
function weekRows(days: Int32Array, { today, settings }: Evidence): Map<Day, number> {
  const rows = new Map<Day, number>();
  days.forEach((day, row) => {
    if (day === NO_DAY || day > today) return;
    const week = firstDayOfWeek(day, settings.weekStart);
    if (!rows.has(week)) rows.set(week, row);
  });
  return rows;
}

function kpiWeeks(evidence: Evidence): Judgement {
  const { kpis } = evidence;
  const weeks = weekRows(kpis.start, evidence);
  const now = thisWeek(evidence);
  const latest = [...weeks].sort(([one], [other]) => other - one).slice(0, KPI_WEEKS);
  return {
    have: weeks.size,
    need: KPI_WEEKS,
    proofs: latest.map(([week, row]) => mark(kpiCell(kpis.row[row] ?? null), formatDay(week))),
    lacks: weeks.size >= KPI_WEEKS || weeks.has(now) ? [] : [mark(freeCell(evidence, 'kpis', 'start'), formatDay(now))],
  };
}

function kpiCell(row: number | null): Place {
  return { tab: 'kpis', row, column: 'start' };
}

function dealMark({ deals }: Evidence, row: number): Mark {
  return mark(
    workCell({ row: deals.row[row] ?? 1, id: deals.id[row] ?? '' }, 'deals', 'day'),
    formatDay(deals.day[row]!),
  );
}

/** Who wrote one within the week keeps the ledger: there is nothing to be told. */
function tenDeals(evidence: Evidence): Judgement {
  const { counted, today } = evidence;
  const { day } = evidence.deals;
  const dated = [...day.keys()].filter(row => day[row] !== NO_DAY && day[row]! <= today);
  const isKept = dated.some(row => day[row]! > today - 7);
  return {
    have: counted,
    need: DEALS,
    proofs: dated.slice(-SHOWN_DEALS).map(row => dealMark(evidence, row)),
    lacks: counted >= DEALS || isKept ? [] : [mark(freeCell(evidence, 'deals', 'day'), formatDay(today))],
  };
}

/** What is empty of a ledger that was begun by then is to be filled in. null: the books are younger. */
function weeksKept(evidence: Evidence): Judgement | null {
  const now = thisWeek(evidence);
  const weeks = Array.from({ length: KEPT_WEEKS }, (_, back) => now - 7 * (back + 1));
  const earliest = now - 7 * KEPT_WEEKS;
  const ledgers = [
    { tab: kpisTab, column: 'start', rows: weekRows(evidence.kpis.start, evidence) },
    { tab: dealsTab, column: 'day', rows: weekRows(evidence.deals.day, evidence) },
  ].map(ledger => ({ ...ledger, isBegun: [...ledger.rows.keys()].some(week => week <= earliest) }));
  if (!ledgers.some(({ isBegun }) => isBegun)) return null;
  const asked = ledgers.flatMap(ledger => weeks.map(week => ({ ...ledger, week })));
  type Asked = (typeof asked)[number];
  const named = ({ tab, week }: Asked) => ({
    ko: `${tab.name.ko} ${formatDay(week)}`,
    en: `${tab.name.en} ${formatDay(week)}`,
  });
  const isKept = ({ rows, week }: Asked) => rows.has(week);
  const proof = (one: Asked) =>
    one.tab === dealsTab ? dealMark(evidence, one.rows.get(one.week) ?? 0) : kpiProof(evidence, one);
  const lack = (one: Asked) => mark(freeCell(evidence, one.tab.key, one.column), named(one));
  const due = asked.filter(one => one.isBegun && !isKept(one));
  return { ...sorted(asked, isKept, proof, lack), lacks: due.map(lack) };
}

function kpiProof(
  { kpis }: Evidence,
  { rows, week }: { readonly rows: ReadonlyMap<Day, number>; readonly week: Day },
): Mark {
  return mark(kpiCell(kpis.row[rows.get(week) ?? 0] ?? null), formatDay(week));
}

const settingOf = {
  applicationRate: 'targetApplicationRate',
  experienceRate: 'targetExperienceRate',
  decisionRate: 'targetDecisionRate',
  activeRate: 'targetActiveRate',
} as const satisfies Record<keyof Targets, string>;

/** Of the rates that this shop's ledgers can tell, once there is something to tell them from. */
function targets(evidence: Evidence): Judgement | null {
  const { settings, duties, recordsApplications, works } = evidence;
  if (evidence.counted < DEALS) return null;
  const told: readonly (keyof Targets)[] = recordsApplications
    ? ['applicationRate', 'experienceRate', 'decisionRate', 'activeRate']
    : ['decisionRate', 'activeRate'];
  const inRoles = (rate: keyof Targets) => duties.some(({ metric, target }) => metric === rate && target !== null);
  const setting = (rate: keyof Targets) =>
    mark({ tab: 'settings', row: null, column: 'value', id: settingOf[rate] }, metrics[rate]);
  return sorted(
    told,
    rate => settings.targets[rate] !== null || inRoles(rate),
    rate => {
      const role = works.flatMap(({ roles }) => roles).find(({ metric }) => metric === rate);
      return settings.targets[rate] === null && role
        ? mark(workCell(role, 'roles', 'goal'), metrics[rate])
        : setting(rate);
    },
    setting,
  );
}
