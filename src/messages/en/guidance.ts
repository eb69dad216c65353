import type { RateKey } from '../../domain/guidance/bottleneck';
import type { MethodKey } from '../../domain/guidance/forecast-methods';
import type { GuidanceWords } from '../ko/guidance';

const step: Readonly<Record<RateKey, string>> = {
  applicationRate: 'the share of visits that apply',
  experienceRate: 'the share of applications that come and buy',
  decisionRate: 'the share of first buyers who decide',
  activeRate: 'the share of regulars who buy in a month',
};

const counted: Readonly<Record<RateKey, (part: string, whole: string) => string>> = {
  applicationRate: (part, whole) => `${part} applied on ${whole} visits.`,
  experienceRate: (part, whole) => `${part} bought for the first time on ${whole} applications.`,
  decisionRate: (part, whole) => `${part} decided and ${whole} bought for the first time.`,
  activeRate: (part, whole) => `the regulars of each month add up to ${whole}, and ${part} of them bought in it.`,
};

const methodNames: Readonly<Record<MethodKey, string>> = {
  lastMonth: 'last month',
  drift: 'the mean change from month to month',
  smoothing: 'a mean in which recent months weigh more',
  theta: 'recent months and a gentle trend',
  dampedTrend: 'the recent trend, growing weaker',
  lastYear: 'the same month of last year',
  lastYearDrift: 'the same month of last year and the change since',
};

export const guidance: GuidanceWords = {
  bottleneck: {
    title: 'Where to begin',
    gain: (rate, target, regulars) =>
      `If ${step[rate]} rose to ${target}, you would have about ${regulars} more active regulars a month.`,
    from: (rate, months, part, whole) => `In ${months}, ${counted[rate](part, whole)}`,
    unclear: (rate, actual, target) =>
      `At ${actual}, ${step[rate]} is below its target of ${target}, but with so few people that may be chance. Keep watching.`,
    allMet: 'Every rate with a target has reached it.',
    unknown: rate => `There are no records yet to work out ${step[rate]}.`,
    noTarget: 'Write target rates into Settings or Roles to be told where to begin.',
  },
  scorecard: {
    title: 'Weekly scorecard',
    todo: 'To do this week',
    task: (metric, lastWeek, target, weeksOff) =>
      `${metric}: ${lastWeek} last week, goal ${target}. ${weeksOff === 1 ? 'Below it this time.' : `Below it for ${weeksOff} weeks.`}`,
    owner: name => `Who answers for it: ${name}.`,
    noOwner: 'Two people answer for it. Leave one of them in Roles.',
    nothingToDo: 'No number is below its goal.',
    unreadGoals: count => `Goals that cannot be read: ${count}. See Check in the sidebar.`,
    noTargets: 'Write a goal beside each number in Roles to see what to do.',
    tooFew: (part, whole) => `${part} / ${whole}. It is held against the goal from ten people on.`,
    means: 'Counts and money are those of the week. Rates and active regulars are of the four weeks that end with it.',
  },
  forecast: {
    title: 'The next three months',
    sales: 'Sales',
    regulars: 'Regulars, end',
    month: (name, expected, low, high) =>
      `${name}: about ${expected}, and four times in five between ${low} and ${high}.`,
    from: (method, from, to, months) => `Worked out from ${months} months, ${from} to ${to}: ${methodNames[method]}.`,
    trial: (forecasts, error, lastMonthError) =>
      `Tried ${forecasts} times on your own records it was off by ${error} on average. Last month’s value would be off by ${lastMonthError}.`,
    off: {
      'too-short': 'No forecast yet. It begins when fifteen whole months are in the books.',
      'no-sales-last-month': 'No forecast: there was no sale last month. See whether rows are missing in Transactions.',
      'no-better-than-last-month':
        'No forecast: tried on your own records, nothing does better than taking last month’s value.',
    },
  },
};
