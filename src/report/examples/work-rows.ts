import { spa } from '../../../sheets-templates/spa';
import type { TradePreset, WorkPreset } from '../../../sheets-templates/trades/preset';
import type { Lang } from '../../../sheets-templates/types';
import type { StageKey, Work } from '../../domain/work/work';
import { normaliseHeader } from '../../schema/header';
import type { Day } from '../../schema/table';
import { type ExampleCell, optionWord } from './option-word';

/** A row of the SPA tab by the keys of its columns. */
export type WorkRow = Readonly<Record<string, ExampleCell>>;

/** The example business began its project a week ago. */
const BEGUN_BEFORE = 7;

/** What the example business has written down of its work. */
export function exampleWork({ spa: works, practice }: TradePreset, lang: Lang, today: Day): WorkRow[] {
  const begun = works.filter(({ inExample }) => inExample !== 'none');
  return begun.map((work, index) => {
    const order = begun.slice(0, index + 1).filter(({ stage }) => stage === work.stage).length;
    const scene = { ...sceneOf(work, lang), order };
    if (work.inExample === 'scene') return scene;
    if (work.workType === 'project') return { ...scene, ...writtenWork(work, lang, today - BEGUN_BEFORE) };
    const changes = practice.runs.filter(run => run.work === work.key && run.decision === 'accepted');
    const revised = today - (changes[changes.length - 1]?.daysAgo ?? 50 + index * 9);
    return { ...scene, ...writtenWork(work, lang, revised), version: 1 + changes.length };
  });
}

/** Work of the trade that the shop could take over as it stands. */
export interface Starter {
  readonly key: string;
  readonly stage: StageKey;
  readonly task: string;
}

/** Those of which the SPA tab has neither the name nor the scene nor the steps, in any language. */
export function starters({ spa: presets }: TradePreset, lang: Lang, works: readonly Work[]): Starter[] {
  const known = new Set(works.flatMap(({ name, scenario, process }) => [name, scenario, process].map(normaliseHeader)));
  const isThere = ({ task, scenario, process }: WorkPreset) =>
    [task, scenario, process].some(text => [text.ko, text.en].some(word => known.has(normaliseHeader(word))));
  return presets.filter(preset => !isThere(preset)).map(({ key, stage, task }) => ({ key, stage, task: task[lang] }));
}

/** The rows of the starters named, behind what each stage has. One that is there already is left out. */
export function starterRows(
  preset: TradePreset,
  lang: Lang,
  works: readonly Work[],
  keys: readonly string[],
  today: Day,
): WorkRow[] {
  const wanted = new Set(keys);
  const lacking = new Set(starters(preset, lang, works).map(({ key }) => key));
  const last = new Map<StageKey, number>();
  for (const { stage, order } of works) if (stage) last.set(stage, Math.max(last.get(stage) ?? 0, order ?? 0));
  return preset.spa
    .filter(({ key }) => wanted.has(key) && lacking.has(key))
    .map(work => {
      const order = (last.get(work.stage) ?? 0) + 1;
      last.set(work.stage, order);
      return { ...sceneOf(work, lang), ...writtenWork(work, lang, today), order };
    });
}

function sceneOf(work: WorkPreset, lang: Lang): WorkRow {
  return {
    stage: optionWord(spa, 'stage', work.stage, lang),
    scenario: work.scenario[lang],
    touchpoint: work.touchpoint[lang],
    task: work.task[lang],
  };
}

function writtenWork(work: WorkPreset, lang: Lang, begun: Day): WorkRow {
  return {
    process: work.process[lang],
    doneWhen: work.doneWhen[lang],
    workType: optionWord(spa, 'workType', work.workType ?? 'routine', lang),
    difficulty: optionWord(spa, 'difficulty', work.difficulty, lang),
    tool: work.tool?.[lang] ?? null,
    cycle: optionWord(spa, 'cycle', work.cycle, lang),
    minutes: work.minutes,
    timesPerWeek: work.timesPerWeek,
    metric: optionWord(spa, 'metric', work.metric, lang),
    version: 1,
    revised: begun,
    due: work.dueInDays === undefined ? null : begun + work.dueInDays,
  };
}
