import { longText } from '../../../sheets-templates/long-text';
import type { ModuleKey } from '../../../sheets-templates/types';
import type { Lead, Section } from '../../server/contract';
import { guideSpeaker } from '../guide/texts';
import { buttons, section, text, toAct, toCell, toModule, toPage } from './blocks';

export interface GalleryTab {
  readonly key: ModuleKey;
  readonly name: string;
  /** The step that it belongs to, as it is called; null: of use at any time. */
  readonly step: string | null;
  readonly isThere: boolean;
  /** Its step is the one that is worked on. */
  readonly isDue: boolean;
}

/** For the owner alone: hiding it hides it from nobody. */
const PRIVATE: readonly ModuleKey[] = ['fandom'];
/** What everything else is kept in stays. */
const STAYS: readonly ModuleKey[] = ['history'];

/** The tabs that are not there yet, the due ones first, and those that can be taken out again. */
export function addSections(tabs: readonly GalleryTab[], lang: 'ko' | 'en'): Section[] {
  const say = guideSpeaker(lang);
  const absent = tabs.filter(({ isThere }) => !isThere).sort((one, other) => Number(other.isDue) - Number(one.isDue));
  const there = tabs.filter(({ key, isThere }) => isThere && !STAYS.includes(key));
  return [
    section(null, [text(say('addNote'), 'soft')]),
    ...absent.map(tab => absentTab(tab, lang)),
    ...(there.length > 0 ? [section(say('inUse'), [text(say('takeOutNote'), 'soft')])] : []),
    ...there.map(({ key, name }) =>
      section(name, [
        PRIVATE.includes(key) ? text(say('privateNote'), 'poor') : null,
        buttons(
          ...pagesOf(key, say('seeRoadmap')),
          [say('open'), toCell({ tab: key, row: null, column: null })],
          [say('takeOut', { tab: name }), toAct('takeOut', key)],
        ),
      ]),
    ),
  ];
}

function absentTab({ key, name, step, isDue }: GalleryTab, lang: 'ko' | 'en'): Section {
  const say = guideSpeaker(lang);
  const { brings, example } = longText('pages').gallery[key];
  return section(name, [
    text(brings[lang]),
    text(say('addExample', { example: example[lang] }), 'soft'),
    isDue ? text(say('addNow'), 'good') : step === null ? null : text(say('addWhen', { step }), 'soft'),
    buttons([say('addTab', { tab: name }), toModule(key)], ...pagesOf(key, say('seeRoadmap'))),
  ]);
}

/** The roadmap can be looked at without its tab, and from nowhere else. */
function pagesOf(key: ModuleKey, see: string): (readonly [string, Lead])[] {
  return key === 'roadmap' ? [[see, toPage('roadmap')]] : [];
}
