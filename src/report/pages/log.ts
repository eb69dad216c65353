import { digilog } from '../../../sheets-templates/digilog';
import { runDecisions, runResults } from '../../../sheets-templates/runs';
import type { Lang } from '../../../sheets-templates/types';
import { type Logged, loggedRuns, runKey, waitingChanges } from '../../domain/work/open-changes';
import { projectState } from '../../domain/work/process-state';
import { type RunState, runState, runsWell } from '../../domain/work/runs';
import type { Work } from '../../domain/work/work';
import { formatDay } from '../../schema/day';
import type { Item, Section } from '../../server/contract';
import { buttons, field, form, item, list, optionsOf, section, text, toAct, toPage } from './blocks';
import { columnName, digilogOut, type ProcessShop, processSpeaker, type Say, toWork, workKey } from './process-shop';
import { stepsOf, withStep } from './steps-of';

const RECENT = 10;

/** Which work was done, what is to be decided, and which work is stuck, stable or stale. */
export function logPage(shop: ProcessShop, lang: Lang): Section[] {
  const say = processSpeaker(lang);
  const { held } = waitingChanges(shop.works);
  const open = openChanges(shop.works, lang);
  const states = shop.works.map(work => ({ work, state: runState(work, shop.past, shop.today) }));
  const named = (key: 'stuckTitle' | 'staleTitle' | 'stableTitle', is: (state: RunState) => boolean) =>
    folded(
      say(key),
      states.filter(({ state }) => is(state)).map(({ work, state }) => stateItem(work, state, say)),
      false,
    );
  const recent = loggedRuns(shop.works).slice(0, RECENT);
  return [
    ...(shop.isDigilogOut ? [section(null, digilogOut(say))] : []),
    ...worksToLog(shop, say),
    ...(open ? [open] : []),
    ...folded(
      say('heldChanges', { n: held.length }),
      held.map(logged => changeItem(logged, say)),
    ),
    ...named('stuckTitle', ({ isStuck }) => isStuck),
    ...named('staleTitle', ({ isStuck, isStale }) => isStale && !isStuck),
    ...named('stableTitle', runsWell),
    ...folded(
      say('recent'),
      recent.map(logged => runItem(logged, lang)),
    ),
  ];
}

/** What runs called for and nobody has decided on; null: nothing. */
export function openChanges(works: readonly Work[], lang: Lang): Section | null {
  const say = processSpeaker(lang);
  const { open } = waitingChanges(works);
  if (open.length === 0) return null;
  return section(say('openChanges', { n: open.length }), [list(open.map(logged => changeItem(logged, say)))]);
}

function folded(title: string, items: readonly Item[], isFolded = true): Section[] {
  return items.length === 0 ? [] : [section(title, [list(items)], { isFolded })];
}

export function digilogName(key: (typeof digilog)['columns'][number]['key'], lang: Lang): string {
  return digilog.columns.find(column => column.key === key)?.name[lang] ?? '';
}

/** One tap on the work leads to where one more logs it. Work run lately stands first; what is logged for today already, below. */
function worksToLog({ works, today }: ProcessShop, say: Say): Section[] {
  const last = ({ runs }: Work) => runs[runs.length - 1]?.day ?? 0;
  const runsToday = ({ runs }: Work) => runs.filter(({ day }) => day === today).length;
  const line = (work: Work) => {
    const n = runsToday(work);
    const before = last(work) === 0 ? null : formatDay(last(work));
    return item(work.name, { aside: n === 0 ? before : say('times', { n }), lead: toPage('log', workKey(work)) });
  };
  const open = works.filter(work => projectState(work, today) !== 'done').sort((one, other) => last(other) - last(one));
  if (open.length === 0) return [section(null, [text(say('noWork'), 'poor')])];
  const waiting = open.filter(work => runsToday(work) === 0).map(line);
  const logged = open.filter(work => runsToday(work) > 0).map(line);
  return [...folded(say('whichWork'), waiting, false), ...folded(say('loggedToday'), logged, false)];
}

/** The steps to work by, and the form of one run: its result is its button. */
export function logWorkPage(work: Work, { settings: { staff } }: Pick<ProcessShop, 'settings'>, lang: Lang): Section[] {
  const say = processSpeaker(lang);
  const steps = stepsOf(work.process).map(step => item(step));
  const nobody = { value: '', text: '–' };
  const run = form('logRun', { item: workKey(work), submit: say('save'), busy: say('saving'), isMain: true }, [
    field('learned', 'long', digilogName('learned', lang)),
    field('change', 'long', digilogName('change', lang)),
    field('minutes', 'number', digilogName('minutes', lang)),
    ...(staff.length === 0
      ? []
      : [
          field('staff', 'pick', digilogName('staff', lang), {
            options: [nobody, ...staff.map(name => ({ value: name, text: name }))],
          }),
        ]),
    field('result', 'send', say('howDone'), { options: optionsOf(runResults, lang) }),
  ]);
  return [
    ...(steps.length > 0 ? [section(columnName('process', lang), [list(steps, true)])] : []),
    section(say('notes'), [run], { note: say('logNote') }),
  ];
}

function changeItem({ work, run }: Logged, say: Say): Item {
  const told = say('of', { work: work.name, day: formatDay(run.day) });
  return item(run.change, { note: run.staff ? `${told} · ${run.staff}` : told, lead: toPage('change', runKey(run)) });
}

/** Each piece of work stands in one list, that of what needs somebody most. */
function stateItem(work: Work, { runs, revisions, lastRun, isStuck, isStable }: RunState, say: Say): Item {
  const counts = say('counts', { n: runs, m: revisions });
  const note = isStuck && isStable ? `${counts}. ${say('stuckYetWritten')}` : counts;
  return item(work.name, { aside: lastRun === null ? null : formatDay(lastRun), note, lead: toWork(work) });
}

function runItem({ work, run }: Logged, lang: Lang): Item {
  const tones = { asWritten: 'plain', stuck: 'bad', different: 'poor' } as const;
  const note = [formatDay(run.day), run.staff, run.learned].filter(Boolean).join(' · ');
  return item(work.name, { aside: runResults[run.result][lang], tone: tones[run.result], note, lead: toWork(work) });
}

/** One change that a run called for: what to write, or why not. */
export function changePage({ work, run }: Logged, lang: Lang): Section[] {
  const say = processSpeaker(lang);
  const facts = [
    item(work.name, { aside: formatDay(run.day), lead: toWork(work) }),
    item(digilogName('result', lang), { aside: runResults[run.result][lang] }),
    ...(run.staff ? [item(digilogName('staff', lang), { aside: run.staff })] : []),
    ...(run.learned ? [item(digilogName('learned', lang), { note: run.learned })] : []),
    ...(run.decision ? [item(digilogName('decision', lang), { aside: runDecisions[run.decision][lang] })] : []),
  ];
  return [section(null, [text(run.change, 'strong'), list(facts)]), ...decideSections({ work, run }, say)];
}

function decideSections({ work, run }: Logged, say: Say): Section[] {
  if (run.decision === 'accepted') return [section(null, [text(say('acceptedBefore'), 'soft')])];
  const key = runKey(run);
  const accept = form('acceptChange', { item: key, submit: say('accept'), busy: say('accepting'), isMain: true }, [
    field('was', 'hidden', '', { value: work.process }),
    field('process', 'long', say('newSteps'), {
      value: withStep(work.process, run.change),
      hint: say('newStepsHint'),
      isRequired: true,
    }),
    field('reason', 'long', say('reason'), { value: run.change }),
  ]);
  const decide = (decision: 'held' | 'rejected', words: string) =>
    [words, toAct('decideChange', key, { decision })] as const;
  const others = [decide('held', say('hold')), decide('rejected', say('reject'))] as const;
  return [
    section(null, [
      accept,
      buttons(...others.filter(([, lead]) => lead.to !== 'act' || lead.act.values.decision !== run.decision)),
    ]),
  ];
}
