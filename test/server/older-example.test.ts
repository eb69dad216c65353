import { expect, test } from 'vitest';
import { installedShop, openShop, type Shop, typeRows } from './shop';

/** What rows of the agency's example said before their wording changed, by ID and column. */
const before: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'EX-001': { '고객 시나리오': '비슷한 가게의 사례를 읽고 우리 얘기라고 느낍니다.' },
  'EX-004': {
    '고객 시나리오': '첫 통화에서 우리 광고를 이미 보고 온 것을 느낍니다.',
    '업무 프로세스':
      '1 홈페이지와 광고 10분 보기\n2 물을 것 세 가지 적기\n3 20분 통화하기\n4 진단에서 볼 것과 값 보내기',
  },
  'EX-005': {
    '고객 시나리오': '광고비가 어디로 갔는지 한 장으로 봅니다.',
    '업무 프로세스': '1 계정 권한 받기\n2 석 달 숫자 옮기기\n3 세 가지 문제 적기\n4 한 장 보고서',
  },
  'EX-012': { '고객 시나리오': '올리기 전에 우리 말투로 된 시안 두 개를 봅니다.', '할 일': '광고 소재 만들기' },
  'EX-013': {
    '고객 시나리오': '광고비가 하루 만에 다 나가는 일이 없습니다.',
    접점: '광고 계정',
    '업무 프로세스':
      '1 계정마다 어제 쓴 돈 보기\n2 하루 예산보다 20% 많으면 멈추기\n3 이유를 점검표에 적기\n4 맡은 사람에게 알리기',
    '할 일': '광고비 점검하기',
    '완료 기준': '오전 10시에 모든 계정에 표시',
    도구·양식: '광고비 점검표',
  },
};

function write(shop: Shop, id: string, column: string, text: string): void {
  const grid = shop.grid('SPA');
  const row = grid.findIndex(([first]) => first === id);
  shop
    .tab('SPA')
    .getRange(row + 1, (grid[0]?.indexOf(column) ?? -1) + 1)
    .setValue(text);
}

/** A spreadsheet whose example an older version filled in. */
async function olderShop(): Promise<Shop> {
  const shop = await installedShop({}, { trade: 'agency', example: true });
  for (const [id, texts] of Object.entries(before)) {
    for (const [column, text] of Object.entries(texts)) write(shop, id, column, text);
  }
  const saved = shop.save();
  const installed = JSON.parse(saved.properties.document.installed ?? '');
  const { edition, ...example } = installed.example;
  expect(edition).toBe(2);
  const document = { ...saved.properties.document, installed: JSON.stringify({ ...installed, example }) };
  return openShop({ file: { ...saved, properties: { ...saved.properties, document } } });
}

function changesOfWork(shop: Shop): unknown[][] {
  const lines = shop.tabNames().includes('이력') ? shop.grid('이력').slice(1) : [];
  return lines.filter(([, kind]) => kind === '업무 고침').map(line => line.slice(2, 7));
}

test('an example in the words of an older version is nobody’s change, and goes in one click', async () => {
  const shop = await olderShop();
  const { exampleRows } = shop.api('refresh');
  expect(changesOfWork(shop)).toEqual([]);
  expect(shop.api('removeExamples')).toMatchObject({ removed: exampleRows, kept: 0, summary: { exampleRows: 0 } });
  expect(shop.grid('SPA')).toHaveLength(1);
});

test('a row of an older example that the owner has rewritten stays, and its history names only what they wrote', async () => {
  const shop = await olderShop();
  write(shop, 'EX-005', '업무 프로세스', '우리 방식대로');
  write(shop, 'EX-012', '할 일', '시안 보내기');
  shop.api('refresh');
  expect(changesOfWork(shop).map(line => [line[0], line[3], line[4]])).toEqual([['EX-005', '', '우리 방식대로']]);
  expect(shop.api('removeExamples')).toMatchObject({ kept: 2 });
  const ids = shop.grid('SPA').map(([id]) => id);
  expect(ids.slice(1)).toEqual(['EX-005', 'EX-012']);
});

test('in an example of today the words of an older version are the owner’s', async () => {
  const shop = await installedShop({}, { trade: 'agency', example: true });
  write(shop, 'EX-001', '고객 시나리오', before['EX-001']?.['고객 시나리오'] ?? '');
  expect(shop.api('removeExamples')).toMatchObject({ kept: 1 });
});

test('the members of the academy’s club are in the product that older examples have', async () => {
  const shop = await installedShop({}, { trade: 'academy', example: true });
  const [header = [], ...deals] = shop.grid('거래장부');
  const joined = deals.filter(cells => cells[header.indexOf('구분')] === '멤버십가입');
  expect(new Set(joined.map(cells => cells[header.indexOf('상품')]))).toEqual(new Set(['바른숨 클럽']));
});

function listed(shop: Shop, name: string): unknown[] {
  const [header = [], ...lines] = shop.grid('설정');
  return lines.map(cells => cells[header.indexOf(name)]).filter(cell => cell !== '');
}

test('beside sales of the owner’s an example brings no prices, margins or staff', async () => {
  const shop = await installedShop({}, { trade: 'cafe' });
  typeRows(shop, '거래장부', [
    ['거래일', '구분', '고객', '금액'],
    ['2026-05-01', '거래', '진짜 손님', 20000],
  ]);
  shop.api('install', { trade: 'cafe', lang: 'ko', example: true });
  expect(['가격', '마진율', '담당자'].map(name => listed(shop, name))).toEqual([[], [], []]);
});

test('prices, margins and staff of the example that the owner emptied stay away when it is started again', async () => {
  const shop = await installedShop({}, { trade: 'cafe', example: true });
  const [header = []] = shop.grid('설정');
  const names = ['가격', '마진율', '담당자'];
  for (const name of names) {
    expect(listed(shop, name).length).toBeGreaterThan(2);
    shop
      .tab('설정')
      .getRange(2, header.indexOf(name) + 1, 20, 1)
      .clearContent();
  }
  shop.api('install', { trade: 'cafe', lang: 'ko', example: true });
  expect(names.map(name => listed(shop, name))).toEqual([[], [], []]);
});
