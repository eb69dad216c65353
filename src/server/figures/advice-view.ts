import type { Lang } from '../../../sheets-templates/types';
import type { WholeFigures } from '../../domain/compute-figures';
import { adviceLines, forecastLines } from '../../report/dashboard/advice';
import { lastScore, scoreName, shownScore } from '../../report/dashboard/scores';
import { adviceTexts, dashboardTexts } from '../../report/dashboard/words';
import { currencyDigits } from '../../schema/currency';
import type { FiguresView } from '../views';

/** What to begin with, what this week asks for and what is to come, in sentences; and the week's numbers with their targets. */
export function adviceView(whole: WholeFigures, currency: string, lang: Lang): Pick<FiguresView, 'advice' | 'scores'> {
  const digits = currencyDigits(currency);
  const words = dashboardTexts(lang);
  const said = adviceTexts(lang);
  const { bottleneck, scorecard, forecast, anomalies } = whole;
  const input = { bottleneck, scorecard, forecast, anomalies, digits, currency, lang };
  const { title } = said.forecast;
  const short = adviceLines(input).filter(([name]) => name !== title);
  const advice = [
    ...short.map(([name, text]) => ({ title: name, text })),
    { title, text: forecastLines(input).join('\n') },
  ];
  if (!scorecard) return { advice, scores: null };
  const lines = scorecard.numbers.map(number => ({
    name: scoreName(number.metric, words),
    owner: number.owner?.person ?? '',
    // what missed its target is said beside it
    lastWeek: lastScore({ ...number, target: null }, digits),
    target: number.target === null ? null : shownScore(number, number.target, digits),
    isOff: number.state === 'offTrack',
    values: [...number.values],
  }));
  return { advice, scores: { title: said.scorecard.title, means: said.scorecard.means, lines } };
}
