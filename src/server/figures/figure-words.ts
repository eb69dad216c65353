import { longText } from '../../../sheets-templates/long-text';
import { stageMetrics } from '../../domain/metrics/stage';
import type { FigureWords } from '../contract';

/** What the key figures are called and how they are counted; in both languages, so that switching asks nothing. */
export function keyFigureWords(): Record<string, FigureWords> {
  const texts = longText('metrics');
  return Object.fromEntries(
    stageMetrics.flatMap(({ key }): [string, FigureWords][] => {
      const text = texts[key];
      if (!text) return [];
      const { name, means, counted } = text;
      return [[key, { name, means, ...(counted && { counted }) }]];
    }),
  );
}
