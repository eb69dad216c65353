/** What the dashboard says in sentences. Numbers, months and names come in as the text that the person is to read. */
const ko = {
  bottleneck: {
    title: '가장 먼저 손볼 곳',
    rates: {
      applicationRate: '유입에서 신청으로 가는 비율',
      experienceRate: '신청에서 경험으로 가는 비율',
      decisionRate: '경험에서 결정으로 가는 비율',
      activeRate: '단골이 한 달 안에 다시 사는 비율',
    },
    /** What meeting the target would bring. */
    gain: '{rate}을 {target}로 올리면 한 달에 활성 단골이 약 {regulars}명 더 늘어납니다.',
    /** What it was worked out from. */
    from: {
      applicationRate: '{months}에는 유입 {whole}건에 신청 {part}명이었습니다.',
      experienceRate: '{months}에는 신청 {whole}명에 첫 거래 {part}명이었습니다.',
      decisionRate: '{months}에는 첫 거래 {whole}명에 결정 {part}명이었습니다.',
      activeRate: '{months}에는 달마다 센 단골을 더하면 {whole}명이고, 그 가운데 {part}명이 그 달에 샀습니다.',
    },
    unclear: '{rate}은 {actual}로 목표 {target}보다 낮지만, 사람 수가 적어 우연일 수 있습니다. 더 지켜보세요.',
    allMet: '목표를 정한 비율은 모두 목표에 닿았습니다.',
    unknown: '{rate}은 아직 셀 기록이 없습니다.',
    noTarget: '설정이나 업무분담에 목표 비율을 적으면 어디를 먼저 손볼지 알려 드립니다.',
  },
  scorecard: {
    title: '주간 점검표',
    todo: '이번 주에 할 일',
    task: '{metric}: 지난주 {lastWeek}, 목표 {target}.',
    offOnce: '이번에 목표를 밑돌았습니다.',
    offLong: '{weeks}주째 목표를 밑돕니다.',
    owner: '맡은 사람: {name}.',
    nothingToDo: '목표를 밑도는 숫자가 없습니다.',
    notKept: '지난주 기록이 없습니다. 쉰 주가 아니면 기억나는 만큼 적으세요.',
    /** Said beside it: those goals may be missed all the same. */
    unreadGoals: '읽을 수 없는 목표가 {n}개 있습니다. 사이드바의 ‘확인’에서 찾아갑니다.',
    noTargets: '업무분담에 숫자마다 목표를 적으면 할 일을 골라 드립니다.',
    /** How the numbers of a week are counted. */
    means: '수와 금액은 그 주의 값이고, 비율과 활성 단골은 그 주까지 4주를 함께 본 값입니다.',
  },
  forecast: {
    title: '앞으로 석 달',
    sales: '매출',
    regulars: '기말 단골',
    month: '{name}: 약 {expected}. 다섯 번에 네 번은 {low}에서 {high} 사이에 듭니다.',
    from: '{from}부터 {to}까지 {months}개월을 보았습니다. 셈한 방법: {method}.',
    methods: {
      lastMonth: '지난달 값',
      drift: '지금까지 한 달에 늘거나 준 만큼',
      smoothing: '최근 달을 더 무겁게 본 평균',
      theta: '최근 달의 평균과 완만한 추세',
      dampedTrend: '점점 약해지는 최근 추세',
      lastYear: '작년 같은 달',
      lastYearDrift: '작년 같은 달과 그 뒤 한 해의 변화',
    },
    trial:
      '지난 기록으로 {n}번 시험해 보니 평균 {error} 빗나갔습니다. 지난달 값을 그대로 쓰면 {lastMonthError} 빗나갑니다.',
    off: {
      'too-short': '아직 예측하지 않습니다. 처음부터 끝까지 적은 달이 열다섯 달 모이면 시작합니다.',
      'no-sales-last-month': '지난달 거래가 없어 예측하지 않습니다. 거래장부에 빠진 줄이 없는지 확인해 주세요.',
      'no-better-than-last-month':
        '우리 가게 기록으로 시험해 보니 지난달 값보다 잘 맞히는 방법이 없어 예측을 보여 드리지 않습니다.',
    },
  },
  /** A week unlike the others, its numbers already written out with their units. */
  signals: {
    metrics: {
      sales: '매출',
      orders: '거래',
      visits: '유입',
      applications: '신청',
      firstExperience: '신규 경험',
      decisions: '결정',
      activeRegulars: '활성 단골',
    },
    above: '지난주 {metric~은|는} {value}입니다. 이 가게의 평소 범위({lower} ~ {upper})보다 많습니다.',
    below: '지난주 {metric~은|는} {value}입니다. 이 가게의 평소 범위({lower} ~ {upper})보다 적습니다.',
    runAbove: '지난주까지 {metric~은|는} 여덟 주 잇달아 평소({mean})보다 많았습니다. 이제 이것이 새로운 평소입니다.',
    runBelow: '지난주까지 {metric~은|는} 여덟 주 잇달아 평소({mean})보다 적었습니다. 이제 이것이 새로운 평소입니다.',
    todo: '무엇이 달랐는지 적어 두세요.',
    notKept: '지난주 기록이 없어 평소와 견줄 수 없습니다.',
  },
};

const en: typeof ko = {
  bottleneck: {
    title: 'Where to begin',
    rates: {
      applicationRate: 'the share of visits that apply',
      experienceRate: 'the share of applications that come and buy',
      decisionRate: 'the share of first buyers who decide',
      activeRate: 'the share of regulars who buy in a month',
    },
    gain: 'If {rate} rose to {target}, you would have about {regulars} more active regulars a month.',
    from: {
      applicationRate: 'In {months}, {part} applied on {whole} visits.',
      experienceRate: 'In {months}, {part} bought for the first time on {whole} applications.',
      decisionRate: 'In {months}, {part} decided and {whole} bought for the first time.',
      activeRate: 'In {months}, the regulars of each month add up to {whole}, and {part} of them bought in it.',
    },
    unclear:
      'At {actual}, {rate} is below its target of {target}, but with so few people that may be chance. Keep watching.',
    allMet: 'Every rate with a target has reached it.',
    unknown: 'There are no records yet to work out {rate}.',
    noTarget: 'Write target rates into Settings or Roles to be told where to begin.',
  },
  scorecard: {
    title: 'Weekly scorecard',
    todo: 'To do this week',
    task: '{metric}: {lastWeek} last week, goal {target}.',
    offOnce: 'Below it this time.',
    offLong: 'Below it for {weeks} weeks.',
    owner: 'Who answers for it: {name}.',
    nothingToDo: 'No number is below its goal.',
    notKept: 'There are no records for last week. Unless you were closed, write what you remember.',
    unreadGoals: 'Goals that cannot be read: {n}. See Check in the sidebar.',
    noTargets: 'Write a goal beside each number in Roles to see what to do.',
    means: 'Counts and money are those of the week. Rates and active regulars are of the four weeks that end with it.',
  },
  forecast: {
    title: 'The next three months',
    sales: 'Sales',
    regulars: 'Regulars, end',
    month: '{name}: about {expected}, and four times in five between {low} and {high}.',
    from: 'Worked out from {months} months, {from} to {to}: {method}.',
    methods: {
      lastMonth: 'last month',
      drift: 'the mean change from month to month',
      smoothing: 'a mean in which recent months weigh more',
      theta: 'recent months and a gentle trend',
      dampedTrend: 'the recent trend, growing weaker',
      lastYear: 'the same month of last year',
      lastYearDrift: 'the same month of last year and the change since',
    },
    trial:
      'Tried {n} times on your own records it was off by {error} on average. Last month’s value would be off by {lastMonthError}.',
    off: {
      'too-short': 'No forecast yet. It begins when fifteen whole months are in the books.',
      'no-sales-last-month': 'No forecast: there was no sale last month. See whether rows are missing in Transactions.',
      'no-better-than-last-month':
        'No forecast: tried on your own records, nothing does better than taking last month’s value.',
    },
  },
  signals: {
    metrics: {
      sales: 'Sales',
      orders: 'Orders',
      visits: 'Visits',
      applications: 'Applications',
      firstExperience: 'First-time customers',
      decisions: 'Decisions',
      activeRegulars: 'Active regulars',
    },
    above: '{metric} last week: {value}. That is more than this shop’s usual range ({lower} to {upper}).',
    below: '{metric} last week: {value}. That is less than this shop’s usual range ({lower} to {upper}).',
    runAbove: '{metric} last week: the eighth week running above the usual {mean}. This is the new usual.',
    runBelow: '{metric} last week: the eighth week running below the usual {mean}. This is the new usual.',
    todo: 'Write down what was different.',
    notKept: 'Without records, last week cannot be compared with others.',
  },
};

export const adviceTexts = { ko, en };
export type AdviceTexts = typeof ko;
