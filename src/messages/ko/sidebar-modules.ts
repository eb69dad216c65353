import type { ModuleKey } from '../../../sheets-templates/types';

/** What each tab that can be added brings. */
const notes: Readonly<Record<ModuleKey, string>> = {
  customers: '고객마다 한 줄씩, 메모와 다음 할 일을 적을 탭입니다. 새로고침해도 적은 것은 그대로 있습니다.',
  costs: '급여, 도구, 대행료까지 적으면 고객 한 명을 얻는 데 든 모든 비용을 셉니다.',
  digilog: '일을 해 본 기록을 남기고, 배운 것으로 업무 프로세스를 고쳐 나갑니다.',
  fandom: '함께 일할 사람을 찾아 팬 직원이 되기까지를 봅니다. 혼자만 보는 탭입니다.',
  automation: '어느 일을 기계에게 맡길 수 있는지 실행 기록으로 판정합니다.',
  roadmap: '창업부터 확산까지 다섯 단계의 기준과 지금 어디까지 왔는지 봅니다.',
  history: '캔버스와 업무가 바뀐 기록, 주마다의 숫자, 미룬 일과 그 이유가 남습니다.',
};

export const modules = {
  notes,
  button: (tab: string) => `${tab} 탭 더하기`,
  busy: '더하는 중…',
  done: (tab: string) => `${tab} 탭을 더했습니다.`,
};
