/** The five steps: what each is called, and what it is for in one sentence. */
const ko = {
  structure: { name: '구조 파악', goal: '고객이 들어와 단골이 되기까지를 캔버스에 그립니다.' },
  monitoring: { name: '모니터링', goal: '지표장부와 거래장부를 꾸준히 적습니다.' },
  processes: { name: '업무 정리', goal: '단계마다 할 일을 SPA에 적습니다.' },
  people: { name: '사람에게 위임', goal: '적어 둔 일을 맡기고 지표로 확인합니다.' },
  machines: { name: '기계에게 위임', goal: '맡겨 본 일을 도구로 줄입니다.' },
};

const en: typeof ko = {
  structure: { name: 'Map the system', goal: 'Draw on the canvas how a visitor becomes a regular.' },
  monitoring: { name: 'Set up monitoring', goal: 'Keep the KPI ledger and the transactions up to date.' },
  processes: { name: 'Write the processes', goal: 'Write down in SPA what is done at each stage.' },
  people: { name: 'Delegate to people', goal: 'Hand over what is written and follow it by its number.' },
  machines: { name: 'Delegate to machines', goal: 'Let tools do what has proved itself by hand.' },
};

export const stepTexts = { ko, en };
