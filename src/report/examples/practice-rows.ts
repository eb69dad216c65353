import { automation } from '../../../sheets-templates/automation';
import { digilog } from '../../../sheets-templates/digilog';
import { fandom } from '../../../sheets-templates/fandom';
import { longText } from '../../../sheets-templates/long-text';
import type { TradePreset } from '../../../sheets-templates/trades/preset';
import type { Lang } from '../../../sheets-templates/types';
import type { Day } from '../../schema/table';
import { type ExampleCell, optionWord } from './option-word';

type Row = Readonly<Record<string, ExampleCell>>;

/** What the example business has in the tabs that are added later: its runs, what a service could do of them, its staff. */
export function practiceRows(preset: TradePreset, lang: Lang, today: Day) {
  const { runs, saas, team } = preset.practice;
  const taskOf = (key: string) => preset.spa.find(work => work.key === key)?.task[lang] ?? null;
  const kinds = longText('serviceKinds');
  return {
    digilog: runs.map((run, index): Row => {
      const earlier = runs.slice(0, index).filter(each => each.work === run.work && each.decision === 'accepted');
      const version = 1 + earlier.length;
      return {
        day: today - run.daysAgo,
        work: taskOf(run.work),
        version,
        staff: preset.staff[run.person]?.[lang] ?? null,
        result: optionWord(digilog, 'result', run.result, lang),
        learned: run.learned?.[lang] ?? null,
        change: run.change?.[lang] ?? null,
        decision: run.decision ? optionWord(digilog, 'decision', run.decision, lang) : null,
        newVersion: run.decision === 'accepted' ? version + 1 : null,
        minutes: run.minutes,
      };
    }),
    // only work of which there is a record
    automation: saas
      .filter(({ work }) => runs.some(run => run.work === work))
      .map(
        (plan): Row => ({
          work: taskOf(plan.work),
          levelNow: optionWord(automation, 'levelNow', 'byHand', lang),
          levelTarget: optionWord(automation, 'levelTarget', 'oneService', lang),
          service: plan.kinds.map(kind => kinds[kind].name[lang]).join(', '),
        }),
      ),
    fandom: team.map(({ alias, stage, daysAgo, channel, referredBy, note }): Row => {
      const days = Object.entries(daysAgo).map(([key, ago]) => [key, today - ago]);
      return {
        person: alias[lang],
        stage: optionWord(fandom, 'stage', stage, lang),
        channel: channel[lang],
        referredBy: referredBy?.[lang] ?? null,
        note: note?.[lang] ?? null,
        ...Object.fromEntries(days),
      };
    }),
  };
}
