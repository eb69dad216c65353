import { expect, test } from 'vitest';
import type { Act } from '../../src/server/contract';
import { act, blocks, items, pageAt, rows, run, shopWithWork, texts } from './process-shop';
import { breakOff, installedShop, type Shop, totalCalls } from './shop';

test('accepting a change keeps the old steps, writes the next version, and marks the log row; twice does nothing more', async () => {
  const shop = await shopWithWork();
  act(shop, run('안내', 'different', { learned: '주차 문의가 많다', change: '주차 안내 더하기' }));
  const page = shop.api('page', 'ko', pageAt('change', 'L-000001'));
  expect(texts(page)[0]).toBe('주차 안내 더하기');
  const was = '1 예약 확인\n2 안내 문자';
  const values = { was: was.replace('\n', '\r\n'), process: `${was}\n3 주차 안내`, reason: '주차 문의' };
  const accept = { action: 'acceptChange', item: 'L-000001', values };
  expect(act(shop, { ...accept, values: { ...values, process: was } }).said).toContain('프로세스가 그대로입니다');
  expect(act(shop, { ...accept, values: { ...values, was: '1 예약' } }).said).toContain('그 사이');
  const done = act(shop, accept);
  expect(done).toMatchObject({ said: '반영했습니다: 안내 버전 2', isPoor: false, page: { asked: { page: 'work' } } });
  expect(rows(shop, 'SPA')[0]).toMatchObject({ 업무ID: 'S-000001', '업무 프로세스': values.process, 버전: 2 });
  expect(rows(shop, 'SPA')[0]?.['최근 수정일']).toEqual(rows(shop, '디지로그')[0]?.날짜);
  expect(rows(shop, '디지로그')[0]).toMatchObject({ 처리: '반영', '새 버전': 2 });
  const kept = () => rows(shop, '이력').filter(({ 구분 }) => 구분 === '업무 고침');
  const change = {
    대상: 'S-000001',
    이전: was,
    이후: values.process,
    이유: '주차 문의',
    '연결 지표': '경험률',
    버전: 2,
  };
  expect(kept()).toMatchObject([change]);
  const again = act(shop, { ...accept, values: { ...values, was: values.process, process: '다른 글' } });
  expect(again).toMatchObject({ isPoor: true, said: '이미 반영한 내용입니다.' });
  expect(kept()).toHaveLength(1);
  expect(rows(shop, 'SPA')[0]?.버전).toBe(2);
  const card = shop.api('page', 'ko', pageAt('work', 'S-000001'));
  const shown = card.sections.filter(({ isFolded }) => isFolded).map(({ title }) => String(title).slice(0, 4));
  expect(shown).toEqual(['버전 2', '버전 1']);
  expect(texts(card)).toContain('이유: 주차 문의');
});

test('accepting that is cut short anywhere is finished by accepting again', async () => {
  const process = '1 예약 확인\n2 안내 문자\n3 주차 안내';
  const start = async () => {
    const shop = await shopWithWork();
    shop.api('refresh');
    shop.api('refresh');
    act(shop, run('안내', 'different', { change: '주차 안내 더하기' }));
    shop.resetCalls();
    return shop;
  };
  const accept = (shop: Shop): Act => {
    const was = String(rows(shop, 'SPA')[0]?.['업무 프로세스']);
    return { action: 'acceptChange', item: 'L-000001', values: { was, process, reason: '' } };
  };
  const outcome = (shop: Shop) => [rows(shop, 'SPA'), rows(shop, '디지로그'), rows(shop, '이력')];
  const straight = await start();
  straight.api('act', 'ko', accept(straight), pageAt('log'));
  const calls = totalCalls(straight);
  const whole = outcome(straight);
  expect(whole[2]?.filter(({ 이유 }) => 이유 !== '')).toHaveLength(1);
  const halves = new Set<string>();
  for (const part of [0.28, 0.32, 0.36, 0.4]) {
    const shop = await start();
    const mend = breakOff(shop, Math.floor(calls * part));
    expect(shop.answer('act', 'ko', accept(shop), pageAt('log'))).toMatchObject({ ok: false });
    mend();
    halves.add(JSON.stringify(outcome(shop)));
    shop.api('act', 'ko', accept(shop), pageAt('log'));
    expect(outcome(shop), `cut short at ${part} of ${calls} calls`).toEqual(whole);
  }
  // before anything was written, after the history, amid the SPA row, before the log row
  expect(halves.size).toBe(4);
}, 240_000);

test('a change is put on hold or rejected in the log row only', async () => {
  const shop = await shopWithWork();
  act(shop, run('안내', 'stuck', { change: '전화하기' }));
  act(shop, { action: 'decideChange', item: 'L-000001', values: { decision: 'held' } });
  expect(rows(shop, '디지로그')[0]?.처리).toBe('보류');
  const held = shop.api('page', 'ko', pageAt('log')).sections.find(({ title }) => title === '보류한 고칠 내용 1');
  expect(held?.isFolded).toBe(true);
  act(shop, { action: 'decideChange', item: 'L-000001', values: { decision: 'rejected' } });
  expect(rows(shop, '디지로그')[0]?.처리).toBe('기각');
  expect(rows(shop, 'SPA')[0]?.버전).toBe('');
  expect(act(shop, { action: 'decideChange', item: 'L-000009', values: { decision: 'held' } }).isPoor).toBe(true);
});

test('the map names what is missing with a lead to its cell, and starter work is added once', async () => {
  const shop = await shopWithWork();
  const map = shop.api('page', 'ko', pageAt('processes'));
  expect(texts(map)[0]).toBe('유입 단계에 아직 일이 없습니다. 고객이 무엇을 보고 느끼고 하는지부터 적습니다.');
  const lead = blocks(map).find(block => block.kind === 'buttons')?.buttons[0]?.lead;
  expect(lead).toEqual({ to: 'cell', place: { tab: 'spa', row: 4, column: 'scenario' } });
  const report = items(map).find(({ text }) => text === '리포트');
  expect(report).toMatchObject({ aside: '프로세스 없음', tone: 'poor' });
  expect(report?.note).toBe(
    '비어 있음: 고객 시나리오, 업무 프로세스, 완료 기준, 연결 지표, 1회 소요(분), 주간 횟수, 담당',
  );
  const starter = items(map).find(({ lead }) => lead?.to === 'act')?.lead;
  if (starter?.to !== 'act') throw new Error('no starter');
  const before = rows(shop, 'SPA').length;
  const added = act(shop, starter.act, pageAt('processes'));
  expect(added.said).toBe('SPA 탭에 1개를 넣었습니다.');
  expect(act(shop, starter.act, pageAt('processes')).isPoor).toBe(true);
  expect(rows(shop, 'SPA')).toHaveLength(before + 1);
  expect(rows(shop, 'SPA')[before]).toMatchObject({ 단계: '유입', '업무 유형': '루틴', 버전: 1 });
  act(shop, { action: 'addStarters' }, pageAt('processes'));
  const tasks = rows(shop, 'SPA').map(each => each['할 일']);
  const ids = rows(shop, 'SPA').map(({ 업무ID }) => 업무ID);
  expect([new Set(tasks).size, new Set(ids).size]).toEqual([tasks.length, tasks.length]);
  expect(ids).not.toContain('');
  expect(act(shop, { action: 'addStarters' }, pageAt('processes')).isPoor).toBe(true);
  expect(shop.api('refresh').issues).toMatchObject({ errors: 0, warnings: 0 });
});

test('a project is marked as done from its card, also in a tab of an older version, and only once', async () => {
  const shop = await installedShop({}, { trade: 'cafe', example: true });
  const project = rows(shop, 'SPA').find(each => each['업무 유형'] === '프로젝트');
  const tab = shop.tab('SPA');
  tab.deleteColumns((shop.grid('SPA')[0] ?? []).indexOf('완료일') + 1, 1);
  const card = pageAt('work', String(project?.업무ID));
  const finish = { action: 'finishProject', item: String(project?.업무ID) };
  expect(act(shop, finish, card)).toMatchObject({ said: '오늘 끝낸 것으로 적었습니다.', isPoor: false });
  const done = rows(shop, 'SPA').filter(each => each.완료일 !== '');
  expect(done.map(({ 업무ID }) => 업무ID)).toEqual([project?.업무ID]);
  expect(act(shop, finish, card).isPoor).toBe(true);
  expect(act(shop, { ...finish, item: 'EX-001' }, card).isPoor).toBe(true);
  expect(items(shop.api('page', 'ko', pageAt('processes'))).filter(({ aside }) => aside === '끝남')).toHaveLength(1);
});

test('a card of work that is gone says so', async () => {
  const shop = await shopWithWork();
  expect(texts(shop.api('page', 'en', pageAt('work', 'S-000099')))).toEqual(['This work is no longer in the SPA tab.']);
});
