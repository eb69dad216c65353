import type { StageFigures } from '../../domain/figures';

export interface KeyFigureWords {
  readonly name: string;
  /** How it is counted, in one sentence. */
  readonly means: string;
  /** What a count counts, after the number. */
  readonly counted?: string;
}

export const keyFigures: Readonly<Record<keyof StageFigures, KeyFigureWords>> = {
  applications: { name: '신청', means: '그 달에 신청한 고객의 수입니다.', counted: '명' },
  firstExperience: { name: '신규 경험', means: '그 달에 처음으로 거래한 고객의 수입니다.', counted: '명' },
  decisions: { name: '결정', means: '그 달에 단골이 되기로 결정한 고객의 수입니다.', counted: '명' },
  baseRegulars: { name: '기초 단골', means: '그 달 첫날에 단골인 고객의 수입니다.', counted: '명' },
  activeRegulars: { name: '활성 단골', means: '기초 단골 가운데 그 달에 거래한 고객의 수입니다.', counted: '명' },
  closingRegulars: { name: '기말 단골', means: '그 달이 끝날 때 단골인 고객의 수입니다.', counted: '명' },
  decisionRate: { name: '결정률', means: '그 달의 결정을 신규 경험으로 나눈 값입니다. 100%를 넘을 수 있습니다.' },
  activeRate: { name: '활성률', means: '활성 단골을 기초 단골로 나눈 값입니다.' },
  sales: { name: '매출', means: '완료된 거래의 금액에서 환불을 뺀 값입니다. 부가세를 포함합니다.' },
  orders: { name: '거래', means: '완료된 거래의 수입니다.', counted: '건' },
  averageOrder: { name: '객단가', means: '매출을 거래 수로 나눈 값입니다.' },
  regularSales: { name: '단골매출', means: '결정한 날부터 산 단골상품의 매출입니다.' },
  unregisteredSales: { name: '미등록 매출', means: '고객을 적지 않은 거래의 매출입니다.' },
};
