import type { TabSpec } from './types';

/** The stages a module of work belongs to: the customer's way, then what stands behind it. `method.md` 10.5. */
export const stages = {
  inflow: { ko: '유입', en: 'Inflow' },
  application: { ko: '신청', en: 'Apply' },
  experience: { ko: '경험', en: 'Experience' },
  decision: { ko: '결정', en: 'Decide' },
  regular: { ko: '단골', en: 'Regular' },
  production: { ko: '생산', en: 'Production' },
  support: { ko: '지원', en: 'Support' },
} as const;

/** SPA: one row per module of work, the customer's scenario first, then the staff's process. */
export const spa = {
  key: 'spa',
  name: { ko: 'SPA', en: 'SPA' },
  color: '#b06000',
  columns: [
    {
      key: 'id',
      name: { ko: '업무ID', en: 'Work ID' },
      aliases: ['id'],
      type: 'id',
      width: 90,
      help: {
        ko: '비워 두면 새로고침할 때 번호가 붙습니다.',
        en: 'Leave it blank: a refresh fills in a number.',
      },
    },
    {
      key: 'stage',
      name: { ko: '단계', en: 'Stage' },
      aliases: ['stage'],
      type: 'pick',
      required: true,
      choices: { fixed: stages },
      width: 80,
      help: {
        ko: '손님이 지나는 어느 단계의 일인지 고릅니다.',
        en: "Which stage of the customer's way the work belongs to.",
      },
    },
    {
      key: 'order',
      name: { ko: '순서', en: 'Order' },
      aliases: ['order'],
      type: 'count',
      width: 56,
      help: { ko: '같은 단계 안에서 몇 번째 일인지 적습니다.', en: 'Which comes first within the stage: 1, 2, 3.' },
    },
    {
      key: 'scenario',
      name: { ko: '고객 시나리오', en: 'Customer scenario' },
      aliases: ['scenario', '시나리오'],
      type: 'long',
      required: true,
      width: 240,
      help: {
        ko: '손님이 보고 느끼고 하는 것을 먼저 적습니다.',
        en: 'First what the customer sees, feels and does.',
      },
    },
    {
      key: 'touchpoint',
      name: { ko: '접점', en: 'Touchpoint' },
      aliases: ['touchpoint'],
      type: 'text',
      width: 90,
      help: { ko: '전화, 카톡, 매장처럼 만나는 곳입니다.', en: 'Where you meet: phone, chat, shop, parcel.' },
    },
    {
      key: 'process',
      name: { ko: '업무 프로세스', en: 'Work process' },
      aliases: ['process', '프로세스'],
      type: 'long',
      required: true,
      width: 280,
      help: {
        ko: '그 장면을 만들려고 직원이 하는 일을 1, 2, 3 차례로 적습니다.',
        en: 'What staff do to make that scene happen, in numbered steps.',
      },
    },
    {
      key: 'instruction',
      name: { ko: '할 일', en: 'Instruction' },
      aliases: ['instruction', '할 일 (한 줄)'],
      type: 'text',
      width: 170,
      help: { ko: '맡길 때 건네는 한 줄입니다.', en: 'The one line you hand over.' },
    },
    {
      key: 'done',
      name: { ko: '완료 기준', en: 'Done when' },
      aliases: ['done'],
      type: 'text',
      width: 150,
      help: { ko: '무엇이 되면 끝난 일인지 적습니다.', en: 'How anyone can tell that it is finished.' },
    },
    {
      key: 'type',
      name: { ko: '업무 유형', en: 'Work type' },
      aliases: ['type'],
      type: 'pick',
      choices: { fixed: { routine: { ko: '루틴', en: 'Routine' }, project: { ko: '프로젝트', en: 'Project' } } },
      width: 84,
      help: {
        ko: '되풀이하면 루틴, 날짜가 있는 한 번의 일이면 프로젝트입니다.',
        en: 'Routine repeats; a project is done once, by a date.',
      },
    },
    {
      key: 'difficulty',
      name: { ko: '난이도', en: 'Difficulty' },
      aliases: ['difficulty'],
      type: 'pick',
      choices: {
        fixed: {
          simple: { ko: '단순', en: 'Simple' },
          judgement: { ko: '판단', en: 'Judgement' },
          expert: { ko: '전문', en: 'Expert' },
        },
      },
      width: 76,
      help: { ko: '단순한 일부터 맡깁니다.', en: 'Simple work is handed over first.' },
    },
    {
      key: 'tools',
      name: { ko: '도구·양식', en: 'Tools and forms' },
      aliases: ['tools'],
      type: 'text',
      width: 120,
      help: { ko: '쓰는 도구나 양식의 이름, 주소입니다.', en: 'Name or address of the tool or form used.' },
    },
    {
      key: 'minutes',
      name: { ko: '1회 소요(분)', en: 'Minutes each' },
      aliases: ['minutes'],
      type: 'count',
      width: 88,
      help: { ko: '한 번 하는 데 걸리는 시간입니다.', en: 'How long it takes once.' },
    },
    {
      key: 'perWeek',
      name: { ko: '주간 횟수', en: 'Times a week' },
      aliases: ['perweek'],
      type: 'number',
      width: 80,
      help: { ko: '일주일에 몇 번 하는지 적습니다.', en: 'How often a week it is done.' },
    },
    {
      key: 'metric',
      name: { ko: '연결 지표', en: 'Linked metric' },
      aliases: ['metric'],
      type: 'text',
      width: 96,
      help: {
        ko: '이 일이 잘되면 좋아지는 지표입니다. 예: 경험률',
        en: 'The figure this work moves, e.g. decision rate.',
      },
    },
  ],
} as const satisfies TabSpec;
