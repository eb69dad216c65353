import type { ModuleKey, Words } from '../types';

interface ModuleTexts {
  readonly brings: Words;
  /** A row as it might stand there. */
  readonly example: Words;
}

/** The tabs that can be added: what each brings, and what a row of it looks like. */
export const galleryTexts = {
  customers: {
    brings: {
      ko: '고객마다 한 줄씩, 어디까지 왔는지와 다음 할 일을 봅니다.',
      en: 'One row per customer: how far they have come, and what to do next.',
    },
    example: {
      ko: '김소라 · 단골 · 밖, 초대 · 다음 할 일 ‘클럽 안내 문자’',
      en: 'Sora Kim · regular · outside, invite · next step “text about the club”',
    },
  },
  costs: {
    brings: {
      ko: '급여와 도구까지 적어, 고객 한 명을 얻는 데 든 모든 비용을 셉니다.',
      en: 'With pay and tools written down, you see all that a new customer costs.',
    },
    example: { ko: '5월 2일 · 도구·구독 · 예약 서비스 · 낸 금액', en: '2 May · Tools · booking service · amount paid' },
  },
  digilog: {
    brings: {
      ko: '일을 해 본 기록을 남기고, 배운 것으로 업무 프로세스를 고칩니다.',
      en: 'A record of each run, so that what was learned improves the written steps.',
    },
    example: {
      ko: '신청 안내 · 다르게 함 · 주차 문의가 많음 · 문자에 주차 안내 추가 · 반영',
      en: 'Reply to bookings · done differently · many ask about parking · add it to the text · accepted',
    },
  },
  fandom: {
    brings: {
      ko: '함께 일할 사람을 찾아 팬 직원이 되기까지를 봅니다. 파일을 공유받은 사람은 누구나 볼 수 있습니다.',
      en: 'From first hearing of you to a fan who works here. Everyone the file is shared with can read it.',
    },
    example: {
      ko: '‘초록’ · 체험근무 · 단골의 소개 · 6월 3일',
      en: '“Green” · trial day · referred by a regular · 3 June',
    },
  },
  automation: {
    brings: {
      ko: '어느 일을 기계에게 맡길 수 있는지 실행 기록으로 판정합니다.',
      en: 'Judges by run records which work can go to a machine.',
    },
    example: {
      ko: '신청 안내 · 지금 0 손으로 · 목표 2 SaaS 하나 · 예약 서비스의 자동 알림',
      en: 'Reply to bookings · now 0 by hand · wanted 2 one SaaS · automatic messages of a booking service',
    },
  },
  roadmap: {
    brings: {
      ko: '설계에서 확산까지 다섯 단계의 기준과 지금 어디까지 왔는지 봅니다.',
      en: 'Five steps from design to expansion: what each asks for, and how far you are.',
    },
    example: { ko: '시운전 · 처음 온 손님 열 명 · 지금까지', en: 'Trial run · ten first-time customers · so far' },
  },
  history: {
    brings: {
      ko: '캔버스와 업무가 바뀐 기록, 주마다의 숫자, 미룬 일과 그 이유가 남습니다.',
      en: 'Keeps changes of canvas and processes, weekly numbers, and what was put off and why.',
    },
    example: {
      ko: '5월 14일 · 업무 고침 · 신청 안내 · 주차 안내 추가',
      en: '14 May · process change · reply to bookings · parking added',
    },
  },
} as const satisfies Readonly<Record<ModuleKey, ModuleTexts>>;
