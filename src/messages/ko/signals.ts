import type { Watched } from '../../domain/guidance/anomalies';
import type { SignalKind } from '../../domain/guidance/control-limits';

/** What a signal says, its numbers already written out with their units. */
export interface SignalParts {
  readonly metric: Watched;
  /** `lastWeek`, or `weekOf` a day. */
  readonly when: string;
  readonly value: string;
  readonly mean: string;
  readonly lower: string;
  readonly upper: string;
}

export interface SignalWords {
  readonly lastWeek: string;
  readonly weekOf: (day: string) => string;
  readonly told: Readonly<Record<SignalKind, (parts: SignalParts) => string>>;
  /** What to do about it. */
  readonly todo: string;
}

/** Each with the particle that its last letter asks for. */
const topics: Readonly<Record<Watched, string>> = {
  sales: '매출은',
  orders: '거래는',
  visits: '유입은',
  applications: '신청은',
  firstExperience: '신규 경험은',
  decisions: '결정은',
  activeRegulars: '활성 단골은',
};

export const signals: SignalWords = {
  lastWeek: '지난주',
  weekOf: day => `${day}에 시작한 주`,
  told: {
    above: ({ metric, when, value, lower, upper }) =>
      `${when} ${topics[metric]} ${value}입니다. 이 가게의 평소 범위(${lower} ~ ${upper})보다 많습니다.`,
    below: ({ metric, when, value, lower, upper }) =>
      `${when} ${topics[metric]} ${value}입니다. 이 가게의 평소 범위(${lower} ~ ${upper})보다 적습니다.`,
    runAbove: ({ metric, when, mean }) =>
      `${when}까지 ${topics[metric]} 여덟 주 잇달아 평소(${mean})보다 많았습니다. 이제 이것이 새로운 평소입니다.`,
    runBelow: ({ metric, when, mean }) =>
      `${when}까지 ${topics[metric]} 여덟 주 잇달아 평소(${mean})보다 적었습니다. 이제 이것이 새로운 평소입니다.`,
  },
  todo: '무엇이 달랐는지 적어 두세요.',
};
