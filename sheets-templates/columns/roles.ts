import { delegationStates, takers } from '../delegation';
import { metrics } from '../metrics';
import type { ColumnSpec } from '../types';

export const roleColumns = [
  {
    key: 'id',
    name: { ko: '분담ID', en: 'Role ID' },
    aliases: ['id'],
    type: 'id',
    prefix: 'R-',
    width: 90,
    help: {
      ko: '비워 두면 새로고침할 때 번호가 붙습니다. 한 번 붙은 번호는 바뀌지 않습니다.',
      en: 'Leave it blank: a refresh fills in a number that never changes afterwards.',
    },
  },
  {
    key: 'work',
    name: { ko: '업무', en: 'Work' },
    aliases: ['work', '업무명'],
    type: 'text',
    required: true,
    width: 200,
    help: {
      ko: 'SPA 탭에 적은 일의 이름입니다. SPA에 없는 일은 아직 맡기지 않습니다.',
      en: 'The work as named in the SPA tab. What is not written there is not handed over yet.',
    },
  },
  {
    key: 'now',
    name: { ko: '현재 담당', en: 'Done by now' },
    type: 'pick',
    choices: { fixed: takers },
    width: 96,
    help: { ko: '지금 이 일을 누가 하는지 고릅니다.', en: 'Who does it today.' },
  },
  {
    key: 'target',
    name: { ko: '목표 담당', en: 'To be done by' },
    type: 'pick',
    choices: { fixed: takers },
    width: 104,
    help: { ko: '앞으로 누가, 또는 무엇이 맡을지 고릅니다.', en: 'Who, or what, should do it.' },
  },
  {
    key: 'person',
    name: { ko: '맡은 사람', en: 'Name' },
    aliases: ['person'],
    type: 'pick',
    choices: { list: 'staff' },
    width: 118,
    help: {
      ko: '설정 탭의 담당자 가운데 맡은 사람입니다.',
      en: 'The person, from the staff list in the settings tab.',
    },
  },
  {
    key: 'state',
    name: { ko: '위임 상태', en: 'State' },
    aliases: ['delegation'],
    type: 'pick',
    required: true,
    choices: { fixed: delegationStates },
    width: 124,
    help: {
      ko: '오너 전담, 기록됨, 시범 위임, 위임 완료, 자동화의 차례로 나아갑니다.',
      en: 'It moves from Owner only to Written down, On trial, Handed over, Automated.',
    },
  },
  {
    key: 'since',
    name: { ko: '시작일', en: 'Since' },
    type: 'day',
    width: 100,
    help: { ko: '맡기기 시작한 날입니다.', en: 'The day the hand-over began.' },
  },
  {
    key: 'review',
    name: { ko: '점검일', en: 'Review on' },
    type: 'day',
    width: 100,
    help: { ko: '잘되고 있는지 함께 볼 날입니다.', en: 'The day you look at it together.' },
  },
  {
    key: 'metric',
    name: { ko: '책임 지표', en: 'Answers for' },
    type: 'pick',
    choices: { fixed: metrics },
    width: 128,
    help: {
      ko: '맡은 사람이 책임지는 숫자입니다. 대시보드의 같은 숫자로 확인합니다.',
      en: 'The figure this person answers for: the same one as on the dashboard.',
    },
  },
  {
    key: 'goal',
    name: { ko: '목표', en: 'Goal' },
    type: 'text',
    width: 90,
    help: {
      ko: '한 주에 얼마면 잘된 것인지 숫자로 적습니다. 비율과 활성 단골은 4주를 함께 봅니다. 예: 12 또는 85%',
      en: 'What it should be in a week, as a number. Rates and active regulars are of four weeks. For example 12 or 85%.',
    },
  },
  {
    key: 'note',
    name: { ko: '메모', en: 'Note' },
    aliases: ['note', '비고', 'memo'],
    type: 'long',
    width: 220,
    help: { ko: '무엇이든 자유롭게 적습니다.', en: 'Anything you like.' },
  },
  {
    key: 'result',
    name: { ko: '실적', en: 'Result' },
    type: 'text',
    computed: true,
    width: 90,
    help: {
      ko: '책임 지표의 숫자입니다. 대시보드와 똑같이 끝난 지난주의 것이고, 비율과 활성 단골은 4주의 것입니다. ▼는 목표에 못 미친 것입니다.',
      en: 'The figure it answers for, as on the dashboard: of the last whole week, rates and active regulars of four. ▼ is below the goal.',
    },
  },
  {
    key: 'ownerMinutes',
    name: { ko: '주간 오너 시간(분)', en: 'Owner’s minutes a week' },
    type: 'count',
    computed: true,
    width: 112,
    help: {
      ko: '지금 오너가 이 일에 쓰는 시간입니다. SPA 탭의 1회 소요와 주간 횟수를 곱합니다.',
      en: 'What the owner spends on it now: minutes each time, times a week, from the SPA tab.',
    },
  },
  {
    key: 'freed',
    name: { ko: '덜어 낸 시간(분)', en: 'Minutes won back' },
    type: 'count',
    computed: true,
    width: 104,
    help: {
      ko: '오너가 맡았다가 지금 다른 사람이나 기계가 하는, 한 주의 시간입니다. 시범 위임부터 셉니다.',
      en: 'Of a week of what was the owner’s, in other hands now: on trial, handed over or automated.',
    },
  },
  {
    key: 'toFree',
    name: { ko: '덜어 낼 시간(분)', en: 'Minutes to win back' },
    type: 'count',
    computed: true,
    width: 104,
    help: {
      ko: '지금 오너가 하지만, 목표 담당이 맡으면 오너에게 돌아올 한 주의 시간입니다.',
      en: 'Minutes a week that the owner spends now, and has back once the intended person does it.',
    },
  },
] as const satisfies readonly ColumnSpec[];
