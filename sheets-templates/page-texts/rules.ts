import type { Words } from '../types';

interface RuleTexts {
  /** What is asked, as a fact that holds or not. */
  readonly asks: Words;
  /** What to do now; `{what}`: the box, stage, work or week it is about. */
  readonly action: Words;
  /** What to do now where it is half done. */
  readonly half?: Words;
  /** Why there is nothing to do just now. */
  readonly wait?: Words;
}

/** What the guide asks at each of the five steps, by the keys of `src/guide`. */
export const ruleTexts = {
  engineBoxes: {
    asks: { ko: '엔진 칸마다 설계와 현재 상황이 있습니다', en: 'Each engine box has a design and a present state' },
    action: {
      ko: '캔버스의 ‘{what}’ 칸에 바라는 모습과 지금 모습을 한 줄씩 적으세요.',
      en: 'On the canvas, fill the “{what}” box: one line on what you want, one on what is.',
    },
  },
  breakEven: {
    asks: { ko: '단골이 몇 명 필요한지 계산되어 있습니다', en: 'You know how many regulars it takes' },
    action: {
      ko: '캔버스의 수익 목표 칸에 ‘{what}’ 금액을 적으세요. 필요한 단골 수가 계산됩니다.',
      en: 'In the revenue goal box of the canvas, write “{what}”. The regulars you need follow from it.',
    },
  },
  boxesWork: {
    asks: { ko: '엔진 칸마다 일부라도 작동합니다', en: 'Each engine box works at least in part' },
    action: {
      ko: '캔버스의 ‘{what}’ 칸에서 다음 할 일을 하나만 정해 해 보고, 작동하기 시작하면 상태를 고치세요.',
      en: 'Choose one next step for the “{what}” box of the canvas, do it, and change its status once it works.',
    },
  },
  kpiWeeks: {
    asks: { ko: '지표장부에 네 주의 기록이 있습니다', en: 'The KPI ledger has four weeks' },
    action: {
      ko: '지표장부에 이번 주 채널마다 유입 수를 한 줄씩 적으세요.',
      en: "Write this week's visits into the KPI ledger, one row per channel.",
    },
    wait: {
      ko: '이번 주 지표는 적었습니다. 다음 주에 이어서 적으세요.',
      en: 'This week is in the KPI ledger. Go on with it next week.',
    },
  },
  deals: {
    asks: { ko: '거래장부에 열 줄이 있습니다', en: 'The transaction ledger has ten rows' },
    action: {
      ko: '거래장부에 최근에 있었던 신청과 거래를 한 줄씩 적으세요.',
      en: 'Write the latest applications and sales into Transactions, one row each.',
    },
    wait: {
      ko: '거래장부를 적고 있습니다. 이대로 이어 가세요.',
      en: 'Transactions is being kept. Go on as you do.',
    },
  },
  weeksKept: {
    asks: { ko: '지난 세 주 동안 장부를 거르지 않았습니다', en: 'Both ledgers were kept every week for three weeks' },
    action: {
      ko: '비어 있는 주가 있습니다: {what}. 기억나는 만큼 적고 이번 주부터 이어 가세요.',
      en: 'A week is empty: {what}. Write what you remember, and go on from this week.',
    },
    wait: { ko: '두 장부를 매주 이어 적으세요.', en: 'Go on with both ledgers every week.' },
  },
  targets: {
    asks: { ko: '비율마다 목표가 있습니다', en: 'The rates have targets' },
    action: {
      ko: '설정에 {what} 목표를 적으세요. 지금보다 조금 높게 잡으면, 어디가 막혔는지 알 수 있습니다.',
      en: 'Set a target for the {what} in the settings, a little above today. It shows where customers are lost.',
    },
  },
  stagesWithProcess: {
    asks: { ko: '단계마다 업무 프로세스가 있습니다', en: 'Every stage has work steps' },
    action: {
      ko: 'SPA에서 ‘{what}’ 단계의 업무를 하나 적으세요. 고객이 겪는 장면을 먼저, 직원이 할 일을 다음에 적습니다.',
      en: 'In SPA, write one piece of work for “{what}”: first the scene the customer sees, then what staff do.',
    },
  },
  doneWhen: {
    asks: {
      ko: '프로세스를 적은 업무마다 완료 기준, 시간, 주간 횟수가 있습니다',
      en: 'Work with steps has a “done when”, minutes and times a week',
    },
    action: {
      ko: 'SPA의 ‘{what}’ 업무에 완료 기준, 1회 소요, 주간 횟수를 채우세요.',
      en: 'In SPA, complete “{what}”: done when, minutes each time, times a week.',
    },
  },
  processesRun: {
    asks: {
      ko: '업무마다 해 본 기록이 있고 오래 쉬지 않았습니다',
      en: 'All work has been done on record, and none has gone stale',
    },
    action: {
      ko: '‘{what}’ 업무를 적힌 대로 한 번 해 보고 디지로그에 남기세요.',
      en: 'Do “{what}” once as written, and note in the digilog how it went.',
    },
    wait: {
      ko: '단계마다 업무를 적은 다음에 시작합니다.',
      en: 'It begins once every stage has work steps.',
    },
  },
  namedHands: {
    asks: { ko: '업무마다 지금 누가 하는지 정해져 있습니다', en: 'It is written who does each piece of work today' },
    action: {
      ko: '업무분담에서 ‘{what}’ 업무를 지금 누가 하는지 고르세요.',
      en: 'In Roles, choose who does “{what}” today.',
    },
  },
  delegated: {
    asks: { ko: '지표와 함께 맡긴 업무가 있습니다', en: 'A piece of work is handed over with a figure' },
    action: {
      ko: '‘{what}’ 업무를 지표를 정해 맡겨 보세요. 적어 둔 것을 보여 주고 시범부터 시작합니다.',
      en: 'Hand over “{what}” with a figure to answer for. Show what is written, and begin with a trial.',
    },
    half: {
      ko: '맡겨 본 ‘{what}’ 업무가 잘되는지 보고, 책임 지표를 정해 위임을 마치세요.',
      en: 'See how “{what}” goes in other hands, name its figure, and complete the hand-over.',
    },
    wait: {
      ko: '맡길 업무가 아직 적혀 있지 않습니다. SPA에 먼저 적으세요.',
      en: 'No work is written down yet that could be handed over. Begin in SPA.',
    },
  },
  runsLogged: {
    asks: { ko: '맡긴 업무마다 최근 한 달의 기록이 있습니다', en: 'Work in other hands has a record within a month' },
    action: {
      ko: '맡긴 ‘{what}’ 업무가 어떻게 되었는지 디지로그에 한 줄 남기세요.',
      en: 'Note in the digilog how “{what}”, which is in other hands, went.',
    },
  },
  secondPerson: {
    asks: { ko: '단계마다 오너 말고 할 사람이 있습니다', en: 'Every stage has somebody besides the owner' },
    action: {
      ko: '‘{what}’ 단계의 업무를 한 사람에게 가르치고, 그 사람이 한 번 해 본 것을 남기세요.',
      en: 'Teach somebody the work of “{what}”, and note when they have done it once.',
    },
  },
  automated: {
    asks: { ko: '서비스가 맡은 업무가 있습니다', en: 'A service does a piece of work' },
    action: {
      ko: '잘 돌아가는 ‘{what}’ 업무를 도울 서비스를 자동화 탭에 적고 하나 골라 써 보세요.',
      en: '“{what}” runs well: put it on the Automation tab, choose one service for it, and try it.',
    },
    half: {
      ko: '‘{what}’ 업무에 고른 서비스를 써 보고 지금 수준을 고치세요.',
      en: 'Put the service chosen for “{what}” to use, and change its level.',
    },
    wait: {
      ko: '적힌 대로 세 번 이어서 된 업무부터 기계에 맡깁니다. 그동안 디지로그를 이어 가세요.',
      en: 'Work goes to a machine once it went as written three times running. Go on with the digilog until then.',
    },
  },
  savingsKnown: {
    asks: { ko: '서비스마다 비용과 아낀 시간을 압니다', en: 'You know what each service costs and saves' },
    action: {
      ko: '서비스가 맡은 ‘{what}’ 업무의 월 비용과 1회 소요를 적으세요.',
      en: 'Write the monthly cost and the minutes of “{what}”, which a service does.',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;

export type RuleTextKey = keyof typeof ruleTexts;
