import type { ColumnSpec } from '../types';

export const roadmapColumns = [
  {
    key: 'step',
    name: { ko: '단계', en: 'Step' },
    type: 'text',
    required: true,
    computed: true,
    width: 110,
    help: {
      ko: '설계, 시운전, 완성, 운영, 확산의 차례입니다.',
      en: 'Design, trial run, completion, operation, expansion: in this order.',
    },
  },
  {
    key: 'criterion',
    name: { ko: '기준', en: 'Criterion' },
    type: 'long',
    required: true,
    computed: true,
    width: 320,
    help: { ko: '이 단계를 마쳤다고 볼 근거입니다.', en: 'What shows that the step is done.' },
  },
  {
    key: 'have',
    name: { ko: '지금', en: 'Now' },
    type: 'text',
    computed: true,
    width: 90,
    help: { ko: '장부에서 센 지금의 값입니다.', en: 'The value counted in your books today.' },
  },
  {
    key: 'need',
    name: { ko: '필요', en: 'Needed' },
    type: 'text',
    computed: true,
    width: 90,
    help: { ko: '설정 탭에서 바꿀 수 있는 기준값입니다.', en: 'The threshold; it can be changed in the settings.' },
  },
  {
    key: 'met',
    name: { ko: '충족', en: 'Met' },
    type: 'text',
    computed: true,
    width: 80,
    help: { ko: '기준을 채웠는지입니다.', en: 'Whether it is met.' },
  },
  {
    key: 'note',
    name: { ko: '메모', en: 'Note' },
    aliases: ['note', '비고', 'memo'],
    type: 'long',
    width: 240,
    help: { ko: '무엇이든 자유롭게 적습니다.', en: 'Anything you like.' },
  },
] as const satisfies readonly ColumnSpec[];
