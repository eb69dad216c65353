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
    width: 104,
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
] as const satisfies readonly ColumnSpec[];
