/** What can go wrong on a click, as the menu and the sidebar tell it. */
const ko = {
  busy: {
    what: '다른 사람이 지금 같은 시트를 새로고침하고 있습니다.',
    todo: '1분쯤 뒤에 다시 해 주세요.',
  },
  'not-installed': {
    what: '아직 장부 탭이 없습니다.',
    todo: '시작하기에서 탭을 먼저 더해 주세요.',
  },
  'bad-request': {
    what: '사이드바가 오래 열려 있어 서로 맞지 않습니다.',
    todo: '사이드바를 닫고 메뉴에서 다시 열어 주세요.',
  },
  protected: {
    what: '잠긴 칸이나 탭이 있어 쓰지 못했습니다.',
    todo: '이 시트의 소유자에게 편집 권한을 받거나, 잠금을 풀고 다시 해 주세요.',
  },
  timeout: {
    what: '시간이 너무 오래 걸려 멈추었습니다.',
    todo: '이미 적힌 것은 그대로 있습니다. 다시 하면 이어서 끝냅니다.',
  },
  'no-rows': {
    what: '이 숫자는 거래장부의 줄로 보여 드릴 수 없습니다.',
    todo: '지표장부에 적은 수이거나, 그사이 줄이 바뀌었습니다. 새로고침하고 다시 해 주세요.',
  },
  filter: {
    what: '거래장부에 필터를 걸지 못했습니다.',
    todo: '지금 걸린 필터(색, 날짜 조건 등)나 표 설정을 그대로 되돌릴 수 없기 때문입니다. 필터를 풀고 다시 해 주세요.',
  },
  bug: {
    what: '뜻밖의 문제가 생겼습니다.',
    todo: '다시 해 보세요. 계속되면 아래 내용을 만든 사람에게 알려 주세요.',
  },
};

const en: typeof ko = {
  busy: {
    what: 'Someone else is refreshing this sheet right now.',
    todo: 'Try again in about a minute.',
  },
  'not-installed': {
    what: 'The tabs are not here yet.',
    todo: 'Add them first, under Start.',
  },
  'bad-request': {
    what: 'The sidebar has been open too long and no longer fits.',
    todo: 'Close it and open it again from the menu.',
  },
  protected: {
    what: 'A locked cell or tab could not be written.',
    todo: 'Ask the owner of this sheet for edit access, or unlock it, and try again.',
  },
  timeout: {
    what: 'It took too long and was stopped.',
    todo: 'What was written stays. Trying again finishes the rest.',
  },
  'no-rows': {
    what: 'This number cannot be shown as rows of the ledger.',
    todo: 'It was typed into the KPI ledger, or the rows have changed since. Refresh and try again.',
  },
  filter: {
    what: 'The ledger could not be filtered.',
    todo: 'A filter or table that stands there (colours, moving dates) could not be put back as it is. Clear it and try again.',
  },
  bug: {
    what: 'Something unexpected happened.',
    todo: 'Try again. If it goes on, send the text below to the makers.',
  },
};

export const failureTexts = { ko, en };
