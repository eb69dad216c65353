import { stages } from '../../../sheets-templates/stages';
import type { SystemKey } from '../../../sheets-templates/systems';
import { systemOfWork } from '../../domain/structure/systems';
import type { Section } from '../../server/contract';
import { aboutFigure, figureName, type LinkedFigure, valueText } from '../canvas/linked-figure';
import { item, list, section, text } from './blocks';
import { type CanvasPage, systemBoxes } from './canvas';
import { canvasSpeaker } from './canvas-speaker';
import { toWork } from './process-shop';

/** One of the three systems whole: its boxes, the work that belongs to it, and the figures of that work. */
export function systemPage(system: SystemKey, page: CanvasPage, measured: readonly LinkedFigure[]): Section[] {
  const { reader, works } = page;
  const { lang } = reader;
  const say = canvasSpeaker(lang);
  const own = works
    .filter(work => systemOfWork(work) === system)
    .map(work =>
      item(work.name, {
        aside: work.stage && stages[work.stage][lang],
        note: work.metric && figureName(work.metric, lang),
        lead: toWork(work),
      }),
    );
  const figures = measured.map(figure =>
    item(figureName(figure.metric, lang), {
      aside: valueText(figure, reader),
      note: aboutFigure(figure, reader).join(' · ') || null,
    }),
  );
  return [
    section(null, [text(say(system))]),
    section(say('itsBoxes'), [list(systemBoxes(system, page))]),
    section(say('itsFigures'), [list(figures) ?? text(say('noFigures'), 'soft')]),
    section(say('itsWorks'), [list(own) ?? text(say('noWorks'), 'soft')]),
  ];
}
