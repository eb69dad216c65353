import { automationLevels } from '../automation-levels';
import type { ColumnSpec } from '../types';

export const automationColumns = [
  {
    key: 'id',
    name: { ko: '자동화ID', en: 'Automation ID' },
    aliases: ['id'],
    type: 'id',
    prefix: 'A-',
    width: 90,
    help: {
      ko: '비워 두면 새로고침할 때 번호가 붙습니다. 한 번 붙은 번호는 바뀌지 않습니다.',
      en: 'Leave it blank: a refresh fills in a number that never changes afterwards.',
    },
  },
  {
    key: 'work',
    name: { ko: '업무', en: 'Work' },
    aliases: ['work', '업무ID', '업무명'],
    type: 'text',
    required: true,
    width: 180,
    help: {
      ko: 'SPA 탭에 적은 할 일의 이름이나 업무ID입니다.',
      en: 'The task as named in the SPA tab, or its work ID.',
    },
  },
  {
    key: 'levelNow',
    name: { ko: '지금 수준', en: 'Level now' },
    type: 'pick',
    choices: { fixed: automationLevels },
    width: 116,
    help: { ko: '지금 기계가 어디까지 하는지 고릅니다.', en: 'How much of it a machine does today.' },
  },
  {
    key: 'levelTarget',
    name: { ko: '목표 수준', en: 'Level wanted' },
    type: 'pick',
    choices: { fixed: automationLevels },
    width: 116,
    help: { ko: '어디까지 맡길지 고릅니다. SaaS가 먼저입니다.', en: 'How far it should go. SaaS comes first.' },
  },
  {
    key: 'service',
    name: { ko: '후보 서비스', en: 'Candidate services' },
    aliases: ['service'],
    type: 'long',
    width: 180,
    help: {
      ko: '이 일을 나눠 맡을 만한 서비스의 종류나 이름입니다.',
      en: 'Kinds or names of services that could take over part of it.',
    },
  },
  {
    key: 'monthlyCost',
    name: { ko: '월 비용', en: 'Cost a month' },
    type: 'money',
    width: 90,
    help: {
      ko: '목표 수준에서 다달이 내는 돈입니다. 들지 않으면 0을 적습니다.',
      en: 'What the level wanted costs every month. Where it costs nothing, enter 0.',
    },
  },
  {
    key: 'setUpCost',
    name: { ko: '도입 비용', en: 'Set-up cost' },
    type: 'money',
    width: 90,
    help: {
      ko: '목표 수준에 처음 한 번 드는 돈입니다. 자체 시스템이면 만드는 비용이고, 들지 않으면 0입니다.',
      en: 'What the level wanted costs once; for an own system, the price of building it. None: 0.',
    },
  },
  {
    key: 'minutesAfter',
    name: { ko: '도입 뒤 1회(분)', en: 'Minutes each time after' },
    type: 'count',
    width: 96,
    help: {
      ko: '기계가 돕고 난 뒤 한 번에 드는 시간(분)입니다. 비우면 0으로 보므로 절감이 최대로 나옵니다.',
      en: 'How many minutes each time still takes with the machine. Blank counts as 0: then the saving is the most there can be.',
    },
  },
  {
    key: 'since',
    name: { ko: '쓰기 시작한 날', en: 'In use since' },
    type: 'day',
    width: 100,
    help: { ko: '서비스를 쓰기 시작한 날입니다.', en: 'The day the service was first used.' },
  },
  {
    key: 'limit',
    name: { ko: '드러난 한계', en: 'Limit found' },
    aliases: ['Limit met'],
    type: 'long',
    width: 180,
    help: {
      ko: '써 보니 모자란 것(비용, 기능, 양)을 적습니다. 이것이 있어야 자체 시스템을 검토합니다.',
      en: 'What proved lacking in use: cost, function or volume. Without it no own system is considered.',
    },
  },
  {
    key: 'savedMinutes',
    name: { ko: '월 절감(분)', en: 'Minutes saved a month' },
    type: 'number',
    computed: true,
    width: 96,
    help: {
      ko: '한 달에 아끼는 시간입니다. (지금 1회 − 도입 뒤 1회) × 주간 횟수 × 52 ÷ 12',
      en: 'Time saved in a month: (minutes now − minutes after) × times a week × 52 ÷ 12.',
    },
  },
  {
    key: 'payback',
    name: { ko: '회수 개월', en: 'Months to pay back' },
    type: 'number',
    computed: true,
    width: 88,
    help: {
      ko: '도입 비용을 몇 달 만에 되찾는지입니다. 오너 시간의 값은 설정 탭에 적습니다.',
      en: 'How many months it takes to earn back the set-up cost. The value of an hour is in the settings.',
    },
  },
  {
    key: 'verdict',
    name: { ko: '판정', en: 'Verdict' },
    type: 'long',
    computed: true,
    width: 240,
    help: {
      ko: '실행 기록으로 판정합니다: 아직 아님, SaaS 먼저, 자체 시스템 검토.',
      en: 'Judged from the run records: not yet, SaaS first, or consider an own system.',
    },
  },
  {
    key: 'note',
    name: { ko: '결정 메모', en: 'Decision note' },
    aliases: ['note', '메모'],
    type: 'long',
    width: 200,
    help: { ko: '왜 그렇게 정했는지 적습니다.', en: 'Why it was decided so.' },
  },
] as const satisfies readonly ColumnSpec[];
