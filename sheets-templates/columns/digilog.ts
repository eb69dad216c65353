import { runDecisions, runResults } from '../runs';
import type { ColumnSpec } from '../types';

export const digilogColumns = [
  {
    key: 'id',
    name: { ko: '로그ID', en: 'Log ID' },
    aliases: ['id'],
    type: 'id',
    prefix: 'L-',
    width: 90,
    help: {
      ko: '비워 두면 새로고침할 때 번호가 붙습니다. 한 번 붙은 번호는 바뀌지 않습니다.',
      en: 'Leave it blank: a refresh fills in a number that never changes afterwards.',
    },
  },
  {
    key: 'day',
    name: { ko: '날짜', en: 'Date' },
    aliases: ['day', '일시'],
    type: 'day',
    required: true,
    width: 100,
    help: { ko: '이 일을 한 날입니다.', en: 'The day it was done.' },
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
    key: 'version',
    name: { ko: '쓰인 버전', en: 'Version used' },
    type: 'count',
    width: 72,
    help: {
      ko: '어느 버전의 업무 프로세스를 보고 했는지 적습니다. 비우면 그때의 버전으로 봅니다.',
      en: 'Which version of the work steps was followed. Blank means the one in force.',
    },
  },
  {
    key: 'staff',
    name: { ko: '작성자', en: 'Written by' },
    aliases: ['staff', '담당', '담당자'],
    type: 'pick',
    choices: { list: 'staff' },
    width: 96,
    help: { ko: '이 일을 한 사람입니다.', en: 'Who did it.' },
  },
  {
    key: 'result',
    name: { ko: '결과', en: 'Result' },
    type: 'pick',
    required: true,
    choices: { fixed: runResults },
    width: 104,
    help: {
      ko: '적힌 대로 되었는지, 막혔는지, 다르게 했는지 고릅니다.',
      en: 'Whether it went as written, got stuck, or was done differently.',
    },
  },
  {
    key: 'learned',
    name: { ko: '배운 것', en: 'What was learned' },
    aliases: ['learned'],
    type: 'long',
    width: 220,
    help: { ko: '해 보고 알게 된 것을 한두 줄로 적습니다.', en: 'What doing it has taught, in a line or two.' },
  },
  {
    key: 'change',
    name: { ko: '고칠 내용', en: 'What to change' },
    aliases: ['change'],
    type: 'long',
    width: 220,
    help: {
      ko: '업무 프로세스를 어떻게 고치면 좋을지 적습니다.',
      en: 'How the written steps should be changed.',
    },
  },
  {
    key: 'decision',
    name: { ko: '처리', en: 'Decision' },
    type: 'pick',
    choices: { fixed: runDecisions },
    width: 90,
    help: {
      ko: '고칠 내용을 반영했는지, 보류하는지, 기각했는지입니다. 사이드바에서 반영하면 옛 글이 이력에 남습니다.',
      en: 'Whether the change was accepted, is on hold or was rejected. Accepting it in the sidebar keeps the old text.',
    },
  },
  {
    key: 'newVersion',
    name: { ko: '새 버전', en: 'New version' },
    type: 'count',
    width: 72,
    help: { ko: '반영해서 만들어진 버전입니다.', en: 'The version that came of accepting it.' },
  },
  {
    key: 'minutes',
    name: { ko: '걸린 시간(분)', en: 'Minutes taken' },
    aliases: ['minutes'],
    type: 'count',
    width: 88,
    help: { ko: '이번에 걸린 시간(분)입니다.', en: 'How many minutes it took this time.' },
  },
] as const satisfies readonly ColumnSpec[];
