import { fandomStages } from '../../../sheets-templates/fandom-stages';
import type { FandomFigures } from '../../domain/fandom/fandom';
import type { Item, Section } from '../../server/contract';
import { FEWEST_FOR_RATE, rateCell } from '../rate';
import { buttons, item, list, section, table, text, toAct, toCell, toModule } from './blocks';
import type { PeopleTalk } from './people-talk';

export const HIDE_FANDOM = 'hideFandom';

/** null: the tab is not there. Nobody is named here: the page stands in everybody's sidebar. */
export function fandomSections(figures: FandomFigures | null, talk: PeopleTalk): Section[] {
  const { say } = talk;
  const warning = section(say('privacyTitle'), [
    text(say('privacy'), 'bad'),
    figures
      ? buttons([say('hide'), toAct(HIDE_FANDOM)], [say('openTab'), toCell({ tab: 'fandom', row: null, column: null })])
      : buttons([say('addFandom'), toModule('fandom')]),
    figures ? text(say('hideNote'), 'soft') : null,
  ]);
  if (!figures) return [section(null, [text(say('fandomBrings'))]), warning];
  if (figures.members.length === 0) return [warning, section(null, [text(say('noStaff'))])];
  return [warning, ...figureSections(figures, talk)];
}

function figureSections(figures: FandomFigures, talk: PeopleTalk): Section[] {
  const { say, lang } = talk;
  const { standing, steps, channels } = figures;
  const stands = Object.entries(fandomStages).map(([key, words]) =>
    item(words[lang], { aside: say('peopleCount', { n: standing[key as keyof typeof standing] }) }),
  );
  const ways = steps.map(({ from, to, part, whole, open }) =>
    item(`${fandomStages[from][lang]} → ${fandomStages[to][lang]}`, {
      aside: shownShare(part, whole),
      note: open > 0 ? say('waiting', { n: open }) : null,
      meter: whole >= FEWEST_FOR_RATE ? part / whole : null,
    }),
  );
  const rows = channels.map(({ channel, applied, settled }) => [
    channel ?? say('noChannel'),
    `${applied}`,
    `${settled}`,
  ]);
  return [
    section(null, [list(keyLines(figures, talk))]),
    section(say('steps'), [list(ways)], { note: say('stepsNote') }),
    section(say('standing'), [list(stands)], { isFolded: true }),
    section(say('channels'), [table([say('channels'), say('applied'), say('settled')], rows)], { isFolded: true }),
  ];
}

function keyLines({ retention, applications, referrals }: FandomFigures, { say }: PeopleTalk): Item[] {
  const { part, whole, unknown } = retention;
  const left = unknown > 0 ? [say('staysUnknown', { n: unknown })] : [];
  return [
    item(say('stays'), { aside: shownShare(part, whole), note: [say('staysNote'), ...left].join('. ') }),
    item(say('applications'), {
      aside: say('peopleCount', { n: applications.year }),
      note: say('applicationsAll', { n: applications.all }),
    }),
    item(say('referrals'), { aside: shownShare(referrals.part, referrals.whole) }),
  ];
}

/** Below ten people the counts themselves. */
function shownShare(part: number, whole: number): string {
  const cell = rateCell(part, whole);
  return typeof cell === 'number' ? `${(cell * 100).toFixed(0)}% (${part} / ${whole})` : String(cell);
}
