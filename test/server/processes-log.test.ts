import { expect, test } from 'vitest';
import { act, blocks, items, pageAt, rows, run, shopWithWork } from './process-shop';
import { typeRows } from './shop';

test('a run is logged from Home in three taps: the work, its result, and it is in the tab with its day, version and ID', async () => {
  const shop = await shopWithWork();
  // the first tap: what Home's button opens; the second: the work; the third: a result, which sends the form
  const [first] = items(shop.api('page', 'ko', pageAt('log')));
  expect(first).toMatchObject({ text: '안내', aside: null });
  if (first?.lead?.to !== 'page') throw new Error('the work leads nowhere');
  const page = shop.api('page', 'ko', first.lead.asked);
  expect(page).toMatchObject({ title: '안내', up: { text: '디지로그' } });
  const form = blocks(page).find(block => block.kind === 'form');
  expect(form?.fields.filter(({ isRequired }) => isRequired)).toEqual([]);
  const drawn = Object.fromEntries(form?.fields.map(({ name, value }) => [name, value]) ?? []);
  const asked = { action: form?.action ?? '', item: form?.item ?? '', values: { ...drawn, result: 'asWritten' } };
  const done = shop.api('act', 'ko', asked, page.asked);
  expect(done).toMatchObject({ said: '안내: 오늘 기록을 남겼습니다.', isPoor: false });
  expect(done.page.sections.map(({ title }) => title).slice(0, 2)).toEqual(['어떤 일을 했습니까?', '오늘 기록한 일']);
  act(shop, run('리포트', 'stuck', { learned: '=SUM(A1)', change: '- 주차 안내', minutes: '1,200' }));
  for (const minutes of ['다섯쯤', '20.5', '-3'])
    expect(act(shop, run('리포트', 'stuck', { minutes }))).toMatchObject({
      isPoor: true,
      said: '걸린 시간은 분을 정수로 적습니다. 예: 20',
    });
  expect(act(shop, run('없는 일', 'stuck')).isPoor).toBe(true);
  const [one, second, ...more] = rows(shop, '디지로그');
  expect(one).toMatchObject({ 로그ID: 'L-000001', 업무: '안내', '쓰인 버전': 1, 결과: '그대로 됨' });
  expect(second).toMatchObject({ 로그ID: 'L-000002', 업무: '리포트', 결과: '막힘' });
  expect(second).toMatchObject({ '배운 것': '=SUM(A1)', '고칠 내용': '- 주차 안내' });
  expect(more).toEqual([]);
  expect(shop.api('refresh').idsGiven).toBe(2);
  expect(rows(shop, '디지로그').map(({ 로그ID }) => 로그ID)).toEqual(['L-000001', 'L-000002']);
});

test('records of a digilog that was taken out are said to be kept, and lead to where it is added again', async () => {
  const shop = await shopWithWork();
  act(shop, run('안내', 'asWritten'));
  const recordOf = () => {
    const { blocks = [] } =
      shop.api('page', 'ko', pageAt('work', '안내')).sections.find(({ title }) => title === '디지로그') ?? {};
    return JSON.stringify(blocks);
  };
  expect(recordOf()).toContain('마지막 기록: ');
  act(shop, { action: 'takeOut', item: 'digilog' }, pageAt('add'));
  for (const said of [recordOf(), JSON.stringify(shop.api('page', 'ko', pageAt('log')).sections)]) {
    expect(said).toContain('적은 기록은 그대로 있고');
    expect(said).toContain('"page":"add"');
    expect(said).not.toContain('아직 기록이 없습니다');
  }
  shop.api('addModule', 'digilog');
  expect(recordOf()).toContain('마지막 기록: ');
});

test('who logs a run waits for no ledger: however long they are, they are not read', async () => {
  const shop = await shopWithWork();
  shop.api('addModule', 'digilog');
  const reads = (ask: () => unknown) => {
    shop.resetCalls();
    ask();
    return shop.calls.get('Range.getValues') ?? 0;
  };
  const asked = [
    () => shop.api('page', 'ko', pageAt('log')),
    () => act(shop, run('안내', 'asWritten')),
    () => shop.api('page', 'ko', pageAt('review')),
  ];
  const [list = 0, logged = 0, review = 0] = asked.map(reads);
  for (const ledger of ['거래장부', '지표장부']) shop.app.getActiveSpreadsheet().deleteSheet(shop.tab(ledger));
  const after = asked.map(reads);
  expect(after.slice(0, 2)).toEqual([list, logged]);
  expect(after[2]).toBeLessThan(review);
});

test('of two pieces of work with one name the run is that of the one that was chosen', async () => {
  const shop = await shopWithWork();
  typeRows(shop, 'SPA', [
    ['단계', '업무 프로세스', '할 일'],
    ['지원', '1 쓸기', '안내'],
  ]);
  shop.api('refresh');
  act(shop, run('S-000003', 'stuck'));
  expect(rows(shop, '디지로그')[0]?.업무).toBe('S-000003');
});
