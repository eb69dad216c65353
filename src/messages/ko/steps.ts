import type { StepKey } from '../../server/contract';

export interface StepWords {
  readonly name: string;
  /** What the step is for, in one sentence. */
  readonly goal: string;
}

export const steps: Readonly<Record<StepKey, StepWords>> = {
  structure: { name: '구조 파악', goal: '고객이 들어와 단골이 되기까지를 캔버스에 그립니다.' },
  monitoring: { name: '모니터링', goal: '지표장부와 거래장부를 꾸준히 적습니다.' },
  processes: { name: '업무 정리', goal: '단계마다 할 일을 SPA에 적습니다.' },
  people: { name: '사람에게 위임', goal: '적어 둔 일을 맡기고 지표로 확인합니다.' },
  machines: { name: '기계에게 위임', goal: '맡겨 본 일을 도구로 줄입니다.' },
};

/** What each piece of evidence counts, written before its numbers. */
export const evidence = {
  engineBoxes: '설계와 현재를 모두 적은 엔진 칸',
  kpiWeeks: '지표장부를 적은 주',
  deals: '거래장부에서 센 줄',
  stagesWithProcess: '업무 프로세스를 적은 단계',
  delegated: '지표와 함께 위임을 마친 업무',
  automated: '자동화한 업무',
};

/** What to do next, as one sentence. */
export const nextActions = {
  engineBoxes: '캔버스에서 빈 엔진 칸 하나를 골라 바라는 모습과 지금 모습을 한 줄씩 적으세요.',
  kpiWeeks: '지표장부에 이번 주 채널마다 유입 수를 한 줄씩 적으세요.',
  deals: '거래장부에 오늘 있었던 신청과 거래를 한 줄씩 적으세요.',
  stagesWithProcess: 'SPA에서 프로세스가 없는 단계를 골라 고객이 겪는 장면과 직원이 할 일을 적으세요.',
  delegated: '업무분담에서 단순한 업무 하나를 골라 지표를 정하고 맡겨 보세요.',
  automated: '맡겨서 잘 돌아가는 업무 하나를 골라 도구에게 넘기세요.',
};
