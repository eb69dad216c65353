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
