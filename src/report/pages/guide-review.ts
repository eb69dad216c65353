import { historyKinds } from '../../../sheets-templates/history-kinds';
import { metrics } from '../../../sheets-templates/metrics';
import type { ModuleKey, Words } from '../../../sheets-templates/types';
import type { WeekFigures } from '../../domain/figures';
import type { Scorecard } from '../../domain/guidance/scorecard';
import type { HistoryRow } from '../../domain/history/history';
import { NAME_FIELD } from '../../domain/work/past-names';
import type { NextStep } from '../../guide/next';
import { formatDay } from '../../schema/day';
import type { Day } from '../../schema/table';
import type { Block, Section } from '../../server/contract';
import { type FigureColumn, formatOf } from '../dashboard/columns';
import { shownNumber } from '../dashboard/shown-number';
import { type AimTexts, guideSpeaker, nextReason, nextText } from '../guide/texts';
import { buttons, form, item, list, section, table, text, toModule, toPage } from './blocks';
import { markLead } from './guide-step';

export interface ReviewInput {
  readonly lang: 'ko' | 'en';
  readonly digits: number;
  /** The last whole week and the one before, where there are any. */
  readonly weeks: readonly [WeekFigures | null, WeekFigures | null];
  readonly lastReview: Day | null;
  /** The day of the next one, where this week's is done; null: it is due. */
  readonly nextReview: Day | null;
  /** Changes since the review before, the latest first. */
  readonly changes: readonly HistoryRow[];
  readonly scorecard: Scorecard | null;
  readonly stuck: readonly {
    readonly id: string;
    readonly name: string;
    readonly isStuck: boolean;
    readonly lastRun: Day | null;
  }[];
  /** Was any work ever logged as run? Without that none can be found stuck. */
  readonly hasRuns: boolean;
  /** Did anybody write down applications? Without, their number is not 0 but unknown. */
  readonly hasApplications: boolean;
  /** What waits to be decided, or was to be done or looked at by a day that has come. */
  readonly overdue: readonly Section[];
  readonly aims: readonly AimTexts[];
  readonly toInvite: number;
  readonly next: NextStep | null;
  /** The tab in which it is done, where that is to be added first. */
  readonly missing: { readonly key: ModuleKey; readonly name: Words } | null;
  /** What to remember before the file is shared; null: nothing private is in it. */
  readonly privacy: string | null;
}

const SHOWN = ['sales', 'applications', 'firstExperience', 'decisions', 'activeRegulars'] as const;
const MOST = 8;

/** Five minutes, from top to bottom: numbers, what changed, what is off, whom to invite, and one thing to do. Once it is done, that thing first and the rest folded. */
export function reviewSections(input: ReviewInput): Section[] {
  const { lang, lastReview, nextReview, privacy } = input;
  const say = guideSpeaker(lang);
  const last = lastReview === null ? '' : formatDay(lastReview);
  const isDone = nextReview !== null;
  const head = section(null, [
    isDone
      ? text(say('reviewedOn', { day: last, next: formatDay(nextReview) }), 'good')
      : text(last === '' ? say('reviewFirst') : say('reviewLast', { day: last }), 'soft'),
    privacy === null ? null : text(privacy, 'poor'),
  ]);
  const details = [
    aimsSection(input),
    weekSection(input),
    offSection(input),
    ...input.overdue,
    stuckSection(input),
    inviteSection(input),
    changesSection(input),
  ];
  if (isDone) return [head, nextSection(input), ...details.map(each => ({ ...each, isFolded: true }))];
  const submit = form('reviewed', { submit: say('reviewDone'), busy: say('saving'), isMain: true }, []);
  return [head, ...details, nextSection(input, submit)];
}

function nextSection({ lang, next, missing }: ReviewInput, submit: Block | null = null): Section {
  const say = guideSpeaker(lang);
  return section(say('nextTitle'), [
    text(next ? nextText(next, lang) : say('nextNone'), 'strong'),
    next?.because ? text(nextReason(next, lang) ?? '', 'soft') : null,
    next
      ? buttons(
          missing ? [say('addTab', { tab: missing.name[lang] }), toModule(missing.key)] : [say('go'), markLead(next)],
        )
      : null,
    submit,
  ]);
}

function aimsSection({ lang, aims }: ReviewInput): Section {
  return section(guideSpeaker(lang)('aimsTitle'), [
    list(aims.map(({ name, value, note, trend }) => item(name, { aside: value, note, trend }))),
  ]);
}

function inviteSection({ lang, toInvite }: ReviewInput): Section {
  const say = guideSpeaker(lang);
  return section(say('inviteTitle'), [
    text(toInvite > 0 ? say('invite', { count: toInvite }) : say('inviteNone')),
    toInvite > 0 ? buttons([say('inviteGo'), { to: 'view', view: 'customers' }]) : null,
  ]);
}

function weekSection({ weeks: [now, before], hasApplications, lang, digits }: ReviewInput): Section {
  const say = guideSpeaker(lang);
  if (!now) return section(say('weekTitle'), [text(say('weekNone'))]);
  const isBlank = (of: WeekFigures) => SHOWN.every(key => key === 'activeRegulars' || of[key] === 0);
  const shown = (key: (typeof SHOWN)[number], of: WeekFigures | null) => {
    // nothing at all in a week is a week that nobody wrote down, or one of rest: neither is a row of noughts
    const isKnown = key !== 'applications' || hasApplications;
    return of === null || isBlank(of) || !isKnown
      ? '–'
      : shownNumber(of[key], formatOf(key satisfies FigureColumn), digits);
  };
  const rows = SHOWN.map(key => [metrics[key][lang], shown(key, now), shown(key, before)]);
  return section(say('weekTitle'), [
    table([say('reviewFigure'), say('weekNow', { day: now.week.slice(5) }), say('weekBefore')], rows),
  ]);
}

function offSection({ scorecard, lang, digits }: ReviewInput): Section {
  const say = guideSpeaker(lang);
  const lines = (scorecard?.todo ?? []).slice(0, MOST).map(({ metric, target, lastWeek, weeksOff, owner }) => {
    const shown = (value: number) => shownNumber(value, formatOf(metric satisfies FigureColumn), digits);
    return item(metrics[metric][lang], {
      note: [say('offAside', { value: shown(lastWeek), target: shown(target) }), owner?.person ?? '']
        .filter(Boolean)
        .join(' · '),
      aside: say('offWeeks', { weeks: weeksOff }),
      tone: 'bad',
    });
  });
  const isHeld = scorecard?.numbers.some(({ target, values }) => {
    return target !== null && (values[values.length - 1] ?? null) !== null;
  });
  const none = isHeld ? text(say('offNone'), 'good') : text(say('offNoTarget'));
  return section(say('offTitle'), [list(lines) ?? none]);
}

function stuckSection({ stuck, hasRuns, lang }: ReviewInput): Section {
  const say = guideSpeaker(lang);
  const lines = stuck.slice(0, MOST).map(({ id, name, isStuck, lastRun }) =>
    item(name, {
      note: isStuck || lastRun === null ? say('stuck') : say('stale', { day: formatDay(lastRun) }),
      lead: toPage('work', id || name),
    }),
  );
  return section(say('stuckTitle'), [list(lines) ?? (hasRuns ? text(say('stuckNone'), 'good') : text(say('noRuns')))]);
}

function changesSection({ changes, lang }: ReviewInput): Section {
  const say = guideSpeaker(lang);
  const lines = changes.slice(0, MOST).map(({ day, kind, field, name, subject, before, reason, after }) =>
    item(`${isAdded({ kind, field, before }) ? say('workAdded') : historyKinds[kind][lang]} · ${name || subject}`, {
      aside: formatDay(day).slice(5),
      ...((reason || after) && { note: (reason || after).slice(0, 120) }),
    }),
  );
  const rest = changes.length - lines.length;
  return section(say('changedTitle'), [
    list(lines) ?? text(say('changedNone')),
    rest > 0 ? text(say('more', { count: rest }), 'soft') : null,
  ]);
}

/** Steps that were written for the first time. */
function isAdded({ kind, field, before }: Pick<HistoryRow, 'kind' | 'field' | 'before'>): boolean {
  return kind === 'process' && field !== NAME_FIELD && before === '';
}
