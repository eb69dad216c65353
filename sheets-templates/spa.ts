import { metrics } from './metrics';
import type { TabSpec } from './types';

/** Where a piece of work belongs: the customer's way, then what stands behind it. */
export const stages = {
  inflow: { ko: '유입', en: 'Inflow' },
  application: { ko: '신청', en: 'Apply' },
  experience: { ko: '경험', en: 'Experience' },
  decision: { ko: '결정', en: 'Decide' },
  regular: { ko: '단골', en: 'Regular' },
  production: { ko: '생산', en: 'Production' },
  support: { ko: '지원', en: 'Support' },
} as const;

/** One row per piece of work: the customer's scene first, then the work that makes it happen. `method.md` 10.5. */
export const spa = {
  key: 'spa',
  name: { ko: 'SPA', en: 'SPA' },
  color: '#b06000',
  columns: [
    {
      key: 'id',
      name: { ko: '업무ID', en: 'Work ID' },
      aliases: ['id', '업무번호'],
      type: 'id',
      prefix: 'S-',
      width: 90,
      help: {
        ko: '비워 두면 새로고침할 때 번호가 붙습니다. 한 번 붙은 번호는 바뀌지 않습니다.',
        en: 'Leave it blank: a refresh fills in a number that never changes afterwards.',
      },
    },
    {
      key: 'stage',
      name: { ko: '단계', en: 'Stage' },
      aliases: ['stage'],
      type: 'pick',
      required: true,
      choices: { fixed: stages },
      width: 108,
      help: {
        ko: '손님의 어느 단계에서 하는 일인지 고릅니다. 손님을 만나지 않는 일은 생산이나 지원입니다.',
        en: 'The customer’s stage this work belongs to. Work without the customer is Production or Support.',
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
      name: { ko: '고객 시나리오', en: 'Customer scene' },
      aliases: ['scenario', '시나리오', '고객 경험 시나리오', 'customer scenario'],
      type: 'long',
      width: 240,
      help: {
        ko: '손님이 무엇을 보고 느끼고 하는지 한두 줄로 적습니다. 여기부터 적습니다.',
        en: 'What the customer sees, feels and does, in a line or two. Start here.',
      },
    },
    {
      key: 'touchpoint',
      name: { ko: '접점', en: 'Contact point' },
      aliases: ['touchpoint'],
      type: 'text',
      width: 90,
      help: {
        ko: '전화, 카톡, 매장, 택배처럼 손님과 닿는 곳입니다.',
        en: 'Where you meet: phone, chat, shop, parcel.',
      },
    },
    {
      key: 'process',
      name: { ko: '업무 프로세스', en: 'Work steps' },
      aliases: ['process', '프로세스', 'work process'],
      type: 'long',
      required: true,
      width: 280,
      help: {
        ko: '그 장면을 만들려고 우리가 하는 일을 1, 2, 3 차례로 적습니다. 비어 있으면 아직 맡길 수 없습니다.',
        en: 'What we do to make that scene happen, numbered 1, 2, 3. While blank, it cannot be handed over.',
      },
    },
    {
      key: 'task',
      name: { ko: '할 일', en: 'Task' },
      aliases: ['task'],
      type: 'long',
      width: 170,
      help: { ko: '맡길 때 건네는 한 줄입니다.', en: 'The one line you hand over.' },
    },
    {
      key: 'doneWhen',
      name: { ko: '완료 기준', en: 'Done when' },
      type: 'long',
      width: 150,
      help: { ko: '무엇이 되어 있으면 끝난 일인지 적습니다.', en: 'How anyone can tell that it is finished.' },
    },
    {
      key: 'workType',
      name: { ko: '업무 유형', en: 'Work type' },
      type: 'pick',
      choices: { fixed: { routine: { ko: '루틴', en: 'Routine' }, project: { ko: '프로젝트', en: 'Project' } } },
      width: 92,
      help: {
        ko: '되풀이하면 루틴, 날짜가 있는 한 번의 일이면 프로젝트입니다.',
        en: 'Routine repeats; a project is done once, by a date.',
      },
    },
    {
      key: 'difficulty',
      name: { ko: '난이도', en: 'Difficulty' },
      type: 'pick',
      choices: {
        fixed: {
          simple: { ko: '단순', en: 'Simple' },
          judgement: { ko: '판단', en: 'Judgement' },
          expert: { ko: '전문', en: 'Expert' },
        },
      },
      width: 104,
      help: {
        ko: '적힌 대로 하면 단순, 상황을 보고 정하면 판단, 배운 사람만 하면 전문입니다. 단순한 일부터 맡깁니다.',
        en: 'Simple: follow the steps. Judgement: decide as it comes. Expert: needs training. Hand over simple work first.',
      },
    },
    {
      key: 'tool',
      name: { ko: '도구·양식', en: 'Tool or form' },
      aliases: ['tool', '도구', '양식'],
      type: 'long',
      width: 130,
      help: { ko: '쓰는 도구나 양식의 이름, 또는 주소입니다.', en: 'The tool or form used: its name or link.' },
    },
    {
      key: 'cycle',
      name: { ko: '주기', en: 'Cycle' },
      type: 'pick',
      choices: {
        fixed: {
          daily: { ko: '매일', en: 'Daily' },
          weekly: { ko: '매주', en: 'Weekly' },
          monthly: { ko: '매월', en: 'Monthly' },
          asNeeded: { ko: '그때그때', en: 'As needed' },
        },
      },
      width: 96,
      help: { ko: '얼마나 자주 하는지 고릅니다.', en: 'How often it is done.' },
    },
    {
      key: 'minutes',
      name: { ko: '1회 소요(분)', en: 'Minutes each time' },
      aliases: ['minutes', '소요 시간'],
      type: 'count',
      width: 88,
      help: { ko: '한 번 하는 데 걸리는 시간(분)입니다.', en: 'How many minutes it takes once.' },
    },
    {
      key: 'timesPerWeek',
      name: { ko: '주간 횟수', en: 'Times a week' },
      type: 'number',
      width: 80,
      help: { ko: '일주일에 몇 번 하는지 적습니다.', en: 'How often a week it is done.' },
    },
    {
      key: 'metric',
      name: { ko: '연결 지표', en: 'Measured by' },
      type: 'pick',
      choices: { fixed: metrics },
      width: 128,
      help: { ko: '이 일을 잘하면 좋아지는 숫자입니다.', en: 'The figure that improves when this is done well.' },
    },
    {
      key: 'version',
      name: { ko: '버전', en: 'Version' },
      type: 'count',
      width: 60,
      help: { ko: '업무 프로세스를 고칠 때마다 1을 더합니다.', en: 'Add 1 each time the work steps change.' },
    },
    {
      key: 'revised',
      name: { ko: '최근 수정일', en: 'Last changed' },
      aliases: ['revised', '수정일'],
      type: 'day',
      width: 100,
      help: { ko: '업무 프로세스를 마지막으로 고친 날입니다.', en: 'The day the work steps last changed.' },
    },
  ],
} as const satisfies TabSpec;
