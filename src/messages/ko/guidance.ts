import type { RateKey } from '../../domain/guidance/bottleneck';
import type { ForecastOff } from '../../domain/guidance/forecast';
import type { MethodKey } from '../../domain/guidance/forecast-methods';

/** Numbers, months and names come in as the text that the person is to read. */
export interface GuidanceWords {
  readonly bottleneck: {
    readonly title: string;
    /** What meeting the target would bring. */
    gain(rate: RateKey, target: string, regulars: string): string;
    /** What it was worked out from. */
    from(rate: RateKey, months: string, part: string, whole: string): string;
    unclear(rate: RateKey, actual: string, target: string): string;
    readonly allMet: string;
    unknown(rate: RateKey): string;
    readonly noTarget: string;
  };
  readonly scorecard: {
    readonly title: string;
    readonly todo: string;
    task(metric: string, lastWeek: string, target: string, weeksOff: number): string;
    owner(name: string): string;
    readonly noOwner: string;
    readonly nothingToDo: string;
    /** Said beside it: those goals may be missed all the same. */
    unreadGoals(count: number): string;
    readonly noTargets: string;
    tooFew(part: string, whole: string): string;
    /** How the numbers of a week are counted. */
    readonly means: string;
  };
  readonly forecast: {
    readonly title: string;
    readonly sales: string;
    readonly regulars: string;
    month(name: string, expected: string, low: string, high: string): string;
    from(method: MethodKey, from: string, to: string, months: number): string;
    trial(forecasts: number, error: string, lastMonthError: string): string;
    readonly off: Readonly<Record<ForecastOff, string>>;
  };
}

const step: Readonly<Record<RateKey, string>> = {
  applicationRate: '유입에서 신청으로 가는 비율',
  experienceRate: '신청에서 경험으로 가는 비율',
  decisionRate: '경험에서 결정으로 가는 비율',
  activeRate: '단골이 한 달 안에 다시 사는 비율',
};

const counted: Readonly<Record<RateKey, (part: string, whole: string) => string>> = {
  applicationRate: (part, whole) => `유입 ${whole}건에 신청 ${part}명이었습니다.`,
  experienceRate: (part, whole) => `신청 ${whole}명에 첫 거래 ${part}명이었습니다.`,
  decisionRate: (part, whole) => `첫 거래 ${whole}명에 결정 ${part}명이었습니다.`,
  activeRate: (part, whole) => `달마다 센 단골을 더하면 ${whole}명이고, 그 가운데 ${part}명이 그 달에 샀습니다.`,
};

const methodNames: Readonly<Record<MethodKey, string>> = {
  lastMonth: '지난달 값',
  drift: '지금까지 한 달에 늘거나 준 만큼',
  smoothing: '최근 달을 더 무겁게 본 평균',
  theta: '최근 달의 평균과 완만한 추세',
  dampedTrend: '점점 약해지는 최근 추세',
  lastYear: '작년 같은 달',
  lastYearDrift: '작년 같은 달과 그 뒤 한 해의 변화',
};

export const guidance: GuidanceWords = {
  bottleneck: {
    title: '가장 먼저 손볼 곳',
    gain: (rate, target, regulars) =>
      `${step[rate]}을 ${target}로 올리면 한 달에 활성 단골이 약 ${regulars}명 더 늘어납니다.`,
    from: (rate, months, part, whole) => `${months}에는 ${counted[rate](part, whole)}`,
    unclear: (rate, actual, target) =>
      `${step[rate]}은 ${actual}로 목표 ${target}보다 낮지만, 사람 수가 적어 우연일 수 있습니다. 더 지켜보세요.`,
    allMet: '목표를 정한 비율은 모두 목표에 닿았습니다.',
    unknown: rate => `${step[rate]}은 아직 셀 기록이 없습니다.`,
    noTarget: '설정이나 업무분담에 목표 비율을 적으면 어디를 먼저 손볼지 알려 드립니다.',
  },
  scorecard: {
    title: '주간 점검표',
    todo: '이번 주에 할 일',
    task: (metric, lastWeek, target, weeksOff) =>
      `${metric}: 지난주 ${lastWeek}, 목표 ${target}. ${weeksOff === 1 ? '이번에 목표를 밑돌았습니다.' : `${weeksOff}주째 목표를 밑돕니다.`}`,
    owner: name => `맡은 사람: ${name}.`,
    noOwner: '맡은 사람이 둘입니다. 업무분담에서 한 명만 남겨 주세요.',
    nothingToDo: '목표를 밑도는 숫자가 없습니다.',
    unreadGoals: count => `읽을 수 없는 목표가 ${count}개 있습니다. 사이드바의 ‘확인’에서 찾아갑니다.`,
    noTargets: '업무분담에 숫자마다 목표를 적으면 할 일을 골라 드립니다.',
    tooFew: (part, whole) => `${part} / ${whole}. 열 명이 모이면 목표와 견줍니다.`,
    means: '수와 금액은 그 주의 값이고, 비율과 활성 단골은 그 주까지 4주를 함께 본 값입니다.',
  },
  forecast: {
    title: '앞으로 석 달',
    sales: '매출',
    regulars: '기말 단골',
    month: (name, expected, low, high) =>
      `${name}: 약 ${expected}. 다섯 번에 네 번은 ${low}에서 ${high} 사이에 듭니다.`,
    from: (method, from, to, months) =>
      `${from}부터 ${to}까지 ${months}개월을 보았습니다. 셈한 방법: ${methodNames[method]}.`,
    trial: (forecasts, error, lastMonthError) =>
      `지난 기록으로 ${forecasts}번 시험해 보니 평균 ${error} 빗나갔습니다. 지난달 값을 그대로 쓰면 ${lastMonthError} 빗나갑니다.`,
    off: {
      'too-short': '아직 예측하지 않습니다. 처음부터 끝까지 적은 달이 열다섯 달 모이면 시작합니다.',
      'no-sales-last-month': '지난달 거래가 없어 예측하지 않습니다. 거래장부에 빠진 줄이 없는지 확인해 주세요.',
      'no-better-than-last-month':
        '우리 가게 기록으로 시험해 보니 지난달 값보다 잘 맞히는 방법이 없어 예측을 보여 드리지 않습니다.',
    },
  },
};
