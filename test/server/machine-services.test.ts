import { expect, test } from 'vitest';
import type { PageView } from '../../src/server/contract';
import { drawnForm, items, page, plan, rowsOf, send, shopWithWork } from './machine-form';

function fieldsOf(view: PageView) {
  return view.sections.flatMap(({ blocks }) => blocks.flatMap(block => (block.kind === 'form' ? block.fields : [])));
}

test('the service is blank, with kinds and examples below to choose from; what is kept is the person’s text', async () => {
  const shop = await shopWithWork();
  const offered = fieldsOf(page(shop, 'machine', 'S-000001'));
  expect(offered.find(({ name }) => name === 'service')).toMatchObject({ kind: 'text', value: '' });
  const kinds = offered.find(({ name }) => name === 'kind');
  expect(kinds).toMatchObject({ kind: 'choice', value: '' });
  expect(kinds?.options.map(({ text }) => text)).toContain('예약: 네이버 예약, Calendly');
  expect(kinds?.options.map(({ value }) => value)).toContain('');
  // a kind alone, by one tap
  plan(shop, { kind: 'booking', reason: '예약이 밀려서' });
  expect(rowsOf(shop, '자동화', ['후보 서비스', '월 비용'])).toEqual([['예약', '']]);
  // from then on the text is the person's, and the kinds are there to read
  const named = page(shop, 'machine', 'S-000001');
  expect(fieldsOf(named).map(({ name }) => name)).not.toContain('kind');
  expect(items(named, '맡길 만한 서비스의 종류').map(({ text }) => text)).toContain('예약');
  plan(shop, { service: '동네 예약 앱' });
  expect(rowsOf(shop, '자동화', ['후보 서비스'])).toEqual([['동네 예약 앱']]);
});

test('a kind and a name are kept together, and nothing where somebody named a service meanwhile', async () => {
  const shop = await shopWithWork();
  const drawn = { ...drawnForm(page(shop, 'machine', 'S-000001')), reason: '예약이 밀려서' };
  expect(send(shop, { ...drawn, kind: 'booking', service: ' Calendly ' }).isPoor).toBe(false);
  expect(rowsOf(shop, '자동화', ['후보 서비스'])).toEqual([['예약: Calendly']]);
  expect(send(shop, { ...drawn, kind: 'message' })).toMatchObject({
    isPoor: true,
    said: expect.stringContaining('지금은 ‘예약: Calendly’입니다'),
  });
  expect(rowsOf(shop, '자동화', ['후보 서비스'])).toEqual([['예약: Calendly']]);
});

test('an own system before a service has run and shown its limit is written, and said to be early', async () => {
  const shop = await shopWithWork();
  const early = plan(shop, { levelTarget: 'ownSystem', reason: '개발자가 있어서' });
  expect([early.isPoor, early.said]).toEqual([false, expect.stringContaining('한계를 적은 다음이 안전합니다')]);
  const plain = { levelNow: 'oneService', since: '2026-02-28', limit: '하루 100통까지' };
  expect(plan(shop, plain).said).toBe('체험 예약 안내를 자동화 탭에 적었습니다.');
  expect(plan(shop, { ...plain, levelTarget: 'ownSystem' }).said).toBe('체험 예약 안내를 자동화 탭에 적었습니다.');
});

test('an own system is judged by the plan as it will stand: by day, limit and level of the same save, and not where it runs', async () => {
  const shop = await shopWithWork();
  const plain = '체험 예약 안내를 자동화 탭에 적었습니다.';
  const whole = { levelNow: 'oneService', levelTarget: 'ownSystem', since: '2025-12-31', limit: '하루 100통까지' };
  expect(plan(shop, { ...whole, reason: '예약이 밀려서' }).said).toBe(plain);
  expect(plan(shop, { ...whole, levelTarget: '', limit: '' }).said).toBe(plain);
  // the limit went with the save before
  const early = plan(shop, { ...whole, limit: '' });
  expect(early.said).toContain('한계를 적은 다음이 안전합니다');
  const runs = { levelNow: 'ownSystem', since: '2026-05-01' };
  expect(plan(shop, runs).said).toBe(plain);
  expect(plan(shop, { ...runs, levelTarget: 'ownSystem' }).said).toBe(plain);
});
