import type { Lang } from '../../../sheets-templates/types';
import type { Anomalies, Signal, Watched } from '../../domain/guidance/anomalies';
import type { Forecast } from '../../domain/guidance/forecast';
import type { GuidanceFigures } from '../../domain/guidance/guidance';
import type { DashboardWords } from '../../messages/ko/dashboard';
import type { GuidanceWords } from '../../messages/ko/guidance';
import type { SignalWords } from '../../messages/ko/signals';
import { type ColumnFormat, type FigureColumn, formatOf } from './columns';
import { monthsText } from './months-text';
import { scoreName } from './scores';
import { grouped, shownNumber, withCurrency } from './shown-number';

export interface AdviceInput extends GuidanceFigures {
  readonly anomalies: Anomalies;
  /** Decimals of the currency. */
  readonly digits: number;
  /** ISO code. */
  readonly currency: string;
  readonly lang: Lang;
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

function bottleneckSentence({ bottleneck: found, lang }: AdviceInput, said: GuidanceWords['bottleneck']): string {
  if (!found) return said.noTarget;
  const percent = (share: number) => shownNumber(share, 'rate', 0);
  const [worst] = found.missed;
  if (worst) {
    const months = monthsText(found.months, lang);
    const gain = said.gain(worst.rate, percent(worst.target), shownGain(worst.extraRegulars));
    return `${gain} ${said.from(worst.rate, months, String(worst.part), String(worst.whole))}`;
  }
  const [unclear] = found.unclear;
  if (unclear) return said.unclear(unclear.rate, percent(unclear.actual), percent(unclear.target));
  const [unknown] = found.unknown;
  return found.met.length === 0 && unknown ? said.unknown(unknown) : said.allMet;
}

/** Tenths where they say something: "11.0 people" does not. */
function shownGain(people: number): string {
  return people < 10 ? String(Math.round(people * 10) / 10) : grouped(String(Math.round(people)));
}

function weekSentence(input: AdviceInput, words: DashboardWords, said: GuidanceWords['scorecard']): string {
  const { scorecard } = input;
  const unread = scorecard?.unreadGoals ?? 0;
  const unreadGoals = unread > 0 ? [said.unreadGoals(unread)] : [];
  const hasTarget = scorecard?.numbers.some(({ target }) => target !== null) ?? false;
  const [first, ...more] = scorecard?.todo ?? [];
  // a goal that cannot be read may be missed: then all is not well
  if (!first && unread > 0) return unreadGoals.join('');
  if (!hasTarget) return said.noTargets;
  if (!first) return said.nothingToDo;
  const { metric, lastWeek, target, weeksOff, owner } = first;
  const shown = (value: number) => inSentence(value, formatOf(metric satisfies FigureColumn), input);
  return [
    said.task(scoreName(metric, words), shown(lastWeek), shown(target), weeksOff),
    ...(owner?.person ? [said.owner(owner.person)] : []),
    ...(more.length > 0 ? [words.moreLikeIt(more.length)] : []),
    ...unreadGoals,
  ].join(' ');
}

/** A week beyond its limits says more than the eighth on one side. */
function unusualSentence(input: AdviceInput, words: DashboardWords, said: SignalWords): string {
  const { lastWeek, signals, series } = input.anomalies;
  const found = signals.filter(({ week }) => week === lastWeek);
  const isRun = ({ kind }: Signal) => kind === 'runAbove' || kind === 'runBelow';
  const signal = found.find(each => !isRun(each)) ?? found[0];
  if (!signal) return series.some(({ limits }) => limits !== null) ? words.usual : words.usualUnknown;
  const { metric, kind, value, mean, lower, upper } = signal;
  const shown = (number: number) => shownWatched(metric, number, input, words);
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

/** Sentences name the currency; tables need not. */
function inSentence(value: number, format: ColumnFormat, { digits, currency, lang }: AdviceInput): string {
  const number = shownNumber(value, format, digits);
  return format === 'money' ? withCurrency(number, currency, lang) : number;
}

function shownWatched(metric: Watched, value: number, input: AdviceInput, words: DashboardWords): string {
  if (metric === 'sales') return inSentence(value, 'money', input);
  const isThing = metric === 'orders' || metric === 'visits';
  return `${shownNumber(Math.round(value), 'count', 0)}${isThing ? words.things : words.people}`;
}

/** All three months, what they are worked out from and how well that did; where there is none, why. */
export function forecastLines(input: AdviceInput, { guidance: { forecast: said } }: AdviceWords): string[] {
  const { lang } = input;
  const { sales, regulars } = input.forecast;
  const lines = (
    name: string,
    { months, method, from, to, monthsKnown, backtest, reason }: Forecast,
    format: ColumnFormat,
  ) => {
    if (!months || !method || !from || !to) return [name, said.off[reason ?? 'too-short']];
    const shown = (value: number) => inSentence(format === 'count' ? Math.round(value) : value, format, input);
    const error = (value: number) => inSentence(Number(value.toFixed(format === 'count' ? 1 : 0)), format, input);
    return [
      name,
      ...months.map(({ month, expected, low, high }) =>
        said.month(monthsText([month], lang), shown(expected), shown(low), shown(high)),
      ),
      said.from(method, monthsText([from], lang), monthsText([to], lang), monthsKnown),
      ...(backtest ? [said.trial(backtest.forecasts, error(backtest.error), error(backtest.lastMonthError))] : []),
    ];
  };
  if (!sales.months && !regulars.months && sales.reason === regulars.reason)
    return [said.off[sales.reason ?? 'too-short']];
  return [...lines(said.sales, sales, 'money'), ...lines(said.regulars, regulars, 'count')];
}

function forecastSentence(input: AdviceInput, said: GuidanceWords['forecast']): string {
  const { forecast, lang } = input;
  const [sales] = forecast.sales.months ?? [];
  const [regulars] = forecast.regulars.months ?? [];
  const money = (value: number) => inSentence(value, 'money', input);
  const count = (value: number) => shownNumber(Math.round(value), 'count', 0);
  const sentences = [
    ...(sales
      ? [
          `${said.sales} ${said.month(monthsText([sales.month], lang), money(sales.expected), money(sales.low), money(sales.high))}`,
        ]
      : []),
    ...(regulars
      ? [
          `${said.regulars} ${said.month(monthsText([regulars.month], lang), count(regulars.expected), count(regulars.low), count(regulars.high))}`,
        ]
      : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : said.off[forecast.sales.reason ?? 'too-short'];
}
