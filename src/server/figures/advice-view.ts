import type { Lang } from '../../../sheets-templates/types';
import type { WholeFigures } from '../../domain/compute-figures';
import type { ScorecardNumber } from '../../domain/guidance/scorecard';
import { adviceLines, forecastLines } from '../../report/dashboard/advice';
import { scoreName, shownScore } from '../../report/dashboard/scores';
import { adviceTexts, dashboardTexts } from '../../report/dashboard/words';
import { NOTHING, rateCell } from '../../report/rate';
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
    lastWeek: lastWeek(number, digits),
    target: number.target === null ? null : shownScore(number, number.target, digits),
    isOff: number.state === 'offTrack',
    values: [...number.values],
  }));
  return { advice, scores: { title: said.scorecard.title, means: said.scorecard.means, lines } };
}

/** A rate of few people stands as its counts. */
function lastWeek(number: ScorecardNumber, digits: number): string {
  const value = number.values[number.values.length - 1] ?? null;
  if (value === null) return NOTHING;
  const few = number.of && rateCell(number.of.part, number.of.whole);
  return typeof few === 'string' ? few : shownScore(number, value, digits);
}
