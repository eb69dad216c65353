import { fandomStages } from '../fandom-stages';
import type { ColumnSpec } from '../types';

export const fandomColumns = [
  {
    key: 'id',
    name: { ko: '번호', en: 'ID' },
    aliases: ['id'],
    type: 'id',
    prefix: 'T-',
    width: 90,
    help: {
      ko: '비워 두면 새로고침할 때 번호가 붙습니다. 한 번 붙은 번호는 바뀌지 않습니다.',
      en: 'Leave it blank: a refresh fills in a number that never changes afterwards.',
    },
  },
  {
    key: 'person',
    name: { ko: '이름(별칭)', en: 'Name or alias' },
    aliases: ['person', '이름', '별칭'],
    type: 'text',
    required: true,
    width: 120,
    help: {
      ko: '별칭이면 충분합니다. 파일을 공유받은 사람은 누구나 볼 수 있습니다.',
      en: 'An alias will do: everyone the file is shared with can read it.',
    },
  },
  {
    key: 'stage',
    name: { ko: '단계', en: 'Stage' },
    type: 'pick',
    choices: { fixed: fandomStages },
    width: 104,
    help: {
      ko: '지금 어디까지 왔는지 고릅니다. 비우면 적힌 날짜로 봅니다.',
      en: 'How far they have come. Blank: taken from the dates.',
    },
  },
  {
    key: 'channel',
    name: { ko: '알게 된 곳', en: 'Found through' },
    aliases: ['channel', '채널'],
    type: 'text',
    width: 120,
    help: { ko: '구인 글, 지인, 손님처럼 알게 된 곳입니다.', en: 'A job advert, a friend, a customer.' },
  },
  {
    key: 'applied',
    name: { ko: '지원일', en: 'Applied on' },
    type: 'day',
    width: 100,
    help: { ko: '함께 일하고 싶다고 한 날입니다.', en: 'The day they asked to work here.' },
  },
  {
    key: 'trial',
    name: { ko: '체험근무일', en: 'Trial on' },
    type: 'day',
    width: 100,
    help: { ko: '처음으로 함께 일해 본 날입니다.', en: 'The first day of working together on trial.' },
  },
  {
    key: 'settled',
    name: { ko: '정착 결정일', en: 'Settled on' },
    type: 'day',
    width: 100,
    help: { ko: '함께하기로 서로 정한 날입니다.', en: 'The day both sides decided to stay together.' },
  },
  {
    key: 'fan',
    name: { ko: '팬 직원이 된 날', en: 'Fan since' },
    type: 'day',
    width: 108,
    help: {
      ko: '스스로 일을 고치거나 사람을 데려온 첫 날입니다.',
      en: 'The first day they improved the work, or brought somebody, of their own accord.',
    },
  },
  {
    key: 'left',
    name: { ko: '퇴사일', en: 'Left on' },
    type: 'day',
    width: 100,
    help: { ko: '그만둔 날입니다.', en: 'The day they left.' },
  },
  {
    key: 'referredBy',
    name: { ko: '추천인', en: 'Brought by' },
    aliases: ['referredBy'],
    type: 'text',
    width: 110,
    help: { ko: '이 사람을 데려온 직원이나 손님입니다.', en: 'The employee or customer who brought them.' },
  },
  {
    key: 'note',
    name: { ko: '메모', en: 'Note' },
    aliases: ['note', '비고', 'memo'],
    type: 'long',
    width: 220,
    help: {
      ko: '무엇이든 자유롭게 적습니다. 건강이나 가족 이야기는 적지 않습니다.',
      en: 'Anything you like, but nothing about health or family.',
    },
  },
] as const satisfies readonly ColumnSpec[];
