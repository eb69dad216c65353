import type { Anomalies, Signal, Watched } from '../../domain/guidance/anomalies';
import type { GuidanceFigures } from '../../domain/guidance/guidance';
import type { DashboardWords } from '../../messages/ko/dashboard';
import type { GuidanceWords } from '../../messages/ko/guidance';
import type { SignalWords } from '../../messages/ko/signals';
import { shownScore } from './scores';
import { shownNumber } from './shown-number';

export interface AdviceInput extends GuidanceFigures {
  readonly anomalies: Anomalies;
  /** Decimals of the currency. */
  readonly digits: number;
}

export interface AdviceWords {
  readonly guidance: GuidanceWords;
  readonly signals: SignalWords;
}

/** Where to begin, what this week asks for, what was unlike other weeks, what is to come: a label and a sentence each. */
export function adviceLines(
  input: AdviceInput,
  words: DashboardWords,
  { guidance: said, signals }: AdviceWords,
): [string, string][] {
  return [
    [said.bottleneck.title, bottleneckSentence(input, said.bottleneck)],
    [said.scorecard.todo, weekSentence(input, words, said.scorecard)],
    [words.unusual, unusualSentence(input, words, signals)],
    [said.forecast.title, forecastSentence(input, said.forecast)],
  ];
}

function bottleneckSentence({ bottleneck: found }: AdviceInput, said: GuidanceWords['bottleneck']): string {
  if (!found) return said.noTarget;
  const percent = (share: number) => shownNumber(share, 'rate', 0);
  const [worst] = found.missed;
  if (worst) {
    const months = [...new Set([found.months[0], found.months[found.months.length - 1]])].join('~');
    const gain = said.gain(worst.rate, percent(worst.target), worst.extraRegulars.toFixed(1));
    return `${gain} ${said.from(worst.rate, months, String(worst.part), String(worst.whole))}`;
  }
  const [unclear] = found.unclear;
  if (unclear) return said.unclear(unclear.rate, percent(unclear.actual), percent(unclear.target));
  const [unknown] = found.unknown;
  return found.met.length === 0 && unknown ? said.unknown(unknown) : said.allMet;
}

function weekSentence({ scorecard, digits }: AdviceInput, words: DashboardWords, said: GuidanceWords['scorecard']) {
  if (!scorecard?.numbers.some(({ target }) => target !== null)) return said.noTargets;
  const [first, ...more] = scorecard.todo;
  if (!first) return said.nothingToDo;
  const { metric, lastWeek, target, weeksOff, owner } = first;
  const shown = (value: number) => shownScore(first, value, digits);
  return [
    said.task(words.columns[metric], shown(lastWeek), shown(target), weeksOff),
    ...(owner?.person ? [said.owner(owner.person)] : []),
    ...(more.length > 0 ? [words.moreLikeIt(more.length)] : []),
  ].join(' ');
}

/** A week beyond its limits says more than the eighth on one side. */
function unusualSentence({ anomalies, digits }: AdviceInput, words: DashboardWords, said: SignalWords): string {
  const { lastWeek, signals, series } = anomalies;
  const found = signals.filter(({ week }) => week === lastWeek);
  const isRun = ({ kind }: Signal) => kind === 'runAbove' || kind === 'runBelow';
  const signal = found.find(each => !isRun(each)) ?? found[0];
  if (!signal) return series.some(({ limits }) => limits !== null) ? words.usual : words.usualUnknown;
  const { metric, kind, value, mean, lower, upper } = signal;
  const shown = (number: number) => shownWatched(metric, number, digits, words);
  const sentence = said.told[kind]({
    metric,
    when: said.lastWeek,
    value: shown(value),
    mean: shown(mean),
    lower: shown(lower),
    upper: shown(upper),
  });
  const others = new Set(found.map(each => each.metric)).size - 1;
  return [sentence, ...(others > 0 ? [words.moreLikeIt(others)] : []), said.todo].join(' ');
}

function shownWatched(metric: Watched, value: number, digits: number, words: DashboardWords): string {
  if (metric === 'sales') return shownNumber(value, 'money', digits);
  const isThing = metric === 'orders' || metric === 'visits';
  return `${shownNumber(Math.round(value), 'count', 0)}${isThing ? words.things : words.people}`;
}

function forecastSentence({ forecast, digits }: AdviceInput, said: GuidanceWords['forecast']): string {
  const [sales] = forecast.sales.months ?? [];
  const [regulars] = forecast.regulars.months ?? [];
  const money = (value: number) => shownNumber(value, 'money', digits);
  const count = (value: number) => shownNumber(Math.round(value), 'count', 0);
  const sentences = [
    ...(sales
      ? [`${said.sales} ${said.month(sales.month, money(sales.expected), money(sales.low), money(sales.high))}`]
      : []),
    ...(regulars
      ? [
          `${said.regulars} ${said.month(regulars.month, count(regulars.expected), count(regulars.low), count(regulars.high))}`,
        ]
      : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : said.off[forecast.sales.reason ?? 'too-short'];
}
