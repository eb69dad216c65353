import type { DashboardTexts } from '../../../sheets-templates/report-texts/dashboard';
import type { Lang } from '../../../sheets-templates/types';
import type { Anomalies, Signal, Watched } from '../../domain/guidance/anomalies';
import type { Forecast, ForecastMonth } from '../../domain/guidance/forecast';
import type { GuidanceFigures } from '../../domain/guidance/guidance';
import { filled } from '../pages/fill';
import { type ColumnFormat, type FigureColumn, formatOf } from './columns';
import { monthsText } from './months-text';
import { scoreName } from './scores';
import { grouped, shownNumber, withCurrency } from './shown-number';
import { adviceTexts, dashboardTexts } from './words';

export interface AdviceInput extends GuidanceFigures {
  readonly anomalies: Anomalies;
  /** Decimals of the currency. */
  readonly digits: number;
  /** ISO code. */
  readonly currency: string;
  readonly lang: Lang;
}

/** Where to begin, what this week asks for, what was unlike other weeks, what is to come: a label and a sentence each. */
export function adviceLines(input: AdviceInput): [string, string][] {
  const { bottleneck, scorecard, forecast } = adviceTexts(input.lang);
  return [
    [bottleneck.title, bottleneckSentence(input)],
    [scorecard.todo, weekSentence(input)],
    [dashboardTexts(input.lang).unusual, unusualSentence(input)],
    [forecast.title, forecastSentence(input)],
  ];
}

function bottleneckSentence({ bottleneck: found, lang }: AdviceInput): string {
  const said = adviceTexts(lang).bottleneck;
  if (!found) return said.noTarget;
  const percent = (share: number) => shownNumber(share, 'rate', 0);
  const [worst] = found.missed;
  if (worst) {
    const { rate, part, whole } = worst;
    const months = monthsText(found.months, lang);
    const regulars = shownGain(worst.extraRegulars);
    const gain = filled(said.gain, { rate: said.rates[rate], target: percent(worst.target), regulars });
    return `${gain} ${filled(said.from[rate], { months, part, whole })}`;
  }
  const [unclear] = found.unclear;
  if (unclear) {
    const { rate, actual, target } = unclear;
    return filled(said.unclear, { rate: said.rates[rate], actual: percent(actual), target: percent(target) });
  }
  const [unknown] = found.unknown;
  return found.met.length === 0 && unknown ? filled(said.unknown, { rate: said.rates[unknown] }) : said.allMet;
}

/** Tenths where they say something: "11.0 people" does not. */
function shownGain(people: number): string {
  return people < 10 ? String(Math.round(people * 10) / 10) : grouped(String(Math.round(people)));
}

function weekSentence(input: AdviceInput): string {
  const { scorecard, lang } = input;
  const [words, said] = [dashboardTexts(lang), adviceTexts(lang).scorecard];
  const unread = scorecard?.unreadGoals ?? 0;
  const unreadGoals = unread > 0 ? [filled(said.unreadGoals, { n: unread })] : [];
  const hasTarget = scorecard?.numbers.some(({ target }) => target !== null) ?? false;
  const [first, ...more] = scorecard?.todo ?? [];
  // a goal that cannot be read may be missed: then all is not well
  if (!first && unread > 0) return unreadGoals.join('');
  if (!hasTarget) return said.noTargets;
  if (!first) return isKept(input) ? said.nothingToDo : said.notKept;
  const { metric, lastWeek, target, weeksOff, owner } = first;
  const shown = (value: number) => inSentence(value, formatOf(metric satisfies FigureColumn), input);
  return [
    filled(said.task, { metric: scoreName(metric, words), lastWeek: shown(lastWeek), target: shown(target) }),
    weeksOff === 1 ? said.offOnce : filled(said.offLong, { weeks: weeksOff }),
    ...(owner?.person ? [filled(said.owner, { name: owner.person })] : []),
    ...(more.length > 0 ? [filled(words.moreLikeIt, { n: more.length })] : []),
    ...unreadGoals,
  ].join(' ');
}

/** Do the ledgers tell of last week? Then they tell its sales. */
function isKept({ scorecard }: AdviceInput): boolean {
  return scorecard?.numbers.some(({ values }) => (values[values.length - 1] ?? null) !== null) ?? false;
}

/** A week beyond its limits says more than the eighth on one side. */
function unusualSentence(input: AdviceInput): string {
  const words = dashboardTexts(input.lang);
  const said = adviceTexts(input.lang).signals;
  const { lastWeek, signals, series } = input.anomalies;
  const found = signals.filter(({ week }) => week === lastWeek);
  const isRun = ({ kind }: Signal) => kind === 'runAbove' || kind === 'runBelow';
  const signal = found.find(each => !isRun(each)) ?? found[0];
  const isKnown = series.some(({ limits }) => limits !== null);
  if (!signal) return !isKnown ? words.usualUnknown : isKept(input) ? words.usual : said.notKept;
  const { metric, kind, value, mean, lower, upper } = signal;
  const shown = (number: number) => shownWatched(metric, number, input, words);
  const sentence = filled(said[kind], {
    metric: said.metrics[metric],
    value: shown(value),
    mean: shown(mean),
    lower: shown(lower),
    upper: shown(upper),
  });
  const others = new Set(found.map(each => each.metric)).size - 1;
  return [sentence, ...(others > 0 ? [filled(words.moreLikeIt, { n: others })] : []), said.todo].join(' ');
}

/** Sentences name the currency; tables need not. */
function inSentence(value: number, format: ColumnFormat, { digits, currency, lang }: AdviceInput): string {
  const number = shownNumber(value, format, digits);
  return format === 'money' ? withCurrency(number, currency, lang) : number;
}

function shownWatched(metric: Watched, value: number, input: AdviceInput, words: DashboardTexts): string {
  if (metric === 'sales') return inSentence(value, 'money', input);
  const isThing = metric === 'orders' || metric === 'visits';
  return `${shownNumber(Math.round(value), 'count', 0)}${isThing ? words.things : words.people}`;
}

/** All three months, what they are worked out from and how well that did; where there is none, why. */
export function forecastLines(input: AdviceInput): string[] {
  const { lang } = input;
  const said = adviceTexts(lang).forecast;
  const { sales, regulars } = input.forecast;
  const lines = (
    name: string,
    { months, method, from, to, monthsKnown, backtest, reason }: Forecast,
    format: ColumnFormat,
  ) => {
    if (!months || !method || !from || !to) return [name, said.off[reason ?? 'too-short']];
    const shown = (value: number) => inSentence(format === 'count' ? Math.round(value) : value, format, input);
    const error = (value: number) => inSentence(Number(value.toFixed(format === 'count' ? 1 : 0)), format, input);
    const range = { from: monthsText([from], lang), to: monthsText([to], lang) };
    return [
      name,
      ...months.map(month => monthText(month, shown, input)),
      filled(said.from, { ...range, months: monthsKnown, method: said.methods[method] }),
      ...(backtest
        ? [
            filled(said.trial, {
              n: backtest.forecasts,
              error: error(backtest.error),
              lastMonthError: error(backtest.lastMonthError),
            }),
          ]
        : []),
    ];
  };
  if (!sales.months && !regulars.months && sales.reason === regulars.reason)
    return [said.off[sales.reason ?? 'too-short']];
  return [...lines(said.sales, sales, 'money'), ...lines(said.regulars, regulars, 'count')];
}

function monthText(
  { month, expected, low, high }: ForecastMonth,
  shown: (value: number) => string,
  { lang }: AdviceInput,
): string {
  const name = monthsText([month], lang);
  return filled(adviceTexts(lang).forecast.month, {
    name,
    expected: shown(expected),
    low: shown(low),
    high: shown(high),
  });
}

function forecastSentence(input: AdviceInput): string {
  const said = adviceTexts(input.lang).forecast;
  const { sales, regulars } = input.forecast;
  const money = (value: number) => inSentence(value, 'money', input);
  const count = (value: number) => shownNumber(Math.round(value), 'count', 0);
  const first = (name: string, { months }: Forecast, shown: (value: number) => string) =>
    (months ?? []).slice(0, 1).map(month => `${name} ${monthText(month, shown, input)}`);
  const sentences = [...first(said.sales, sales, money), ...first(said.regulars, regulars, count)];
  return sentences.length > 0 ? sentences.join(' ') : said.off[sales.reason ?? 'too-short'];
}
