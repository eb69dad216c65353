import { expect, test } from 'vitest';
import type { BoxKey } from '../../sheets-templates/canvas-boxes';
import type { BoxField } from '../../sheets-templates/canvas-fields';
import { fieldCell } from '../../src/report/canvas/places';
import type { Field, PageView } from '../../src/server/contract';
import { cellOf } from './canvas-shop';
import { installedShop, type Shop, studio, typeExample } from './shop';

function boxAsked(box: string) {
  return { page: 'box' as const, item: box, options: {} };
}

function fieldsOf(page: PageView): Field[] {
  return page.sections.flatMap(({ blocks }) => blocks.flatMap(block => (block.kind === 'form' ? block.fields : [])));
}

/** The values of the form as it is opened, with what a person changes in it. */
function filled(page: PageView, typed: Readonly<Partial<Record<BoxField, string>>>): Record<string, string> {
  const asOpened = Object.fromEntries(fieldsOf(page).map(({ name, value }) => [name, value]));
  return { ...asOpened, ...typed };
}

function send(shop: Shop, page: PageView, typed: Readonly<Partial<Record<BoxField, string>>>) {
  const { asked } = page;
  return shop.api('act', 'ko', { action: 'writeBox', item: asked.item, values: filled(page, typed) }, asked);
}

test('what is typed on a box’s page stands in the box, the refresh has seen it, and the next box follows', async () => {
  const shop = await installedShop();
  const page = shop.api('page', 'ko', boxAsked('decision'));
  const done = send(shop, page, {
    design: '수업 직후\r\nQR로 가입',
    present: '=종이, 가끔',
    status: 'partial',
    channel: '구글폼',
    next: 'QR 만들기',
  });
  expect(done).toMatchObject({ said: '결정 칸에 적었습니다.', isPoor: false });
  const written = (['design', 'present', 'status', 'channel', 'next'] as const).map(field =>
    cellOf(shop, 'decision', field).getValue(),
  );
  expect(written).toEqual(['수업 직후\nQR로 가입', '=종이, 가끔', '일부 작동', '구글폼', 'QR 만들기']);
  expect(cellOf(shop, 'decision', 'present').getFormula()).toBe('');
  expect(done.page.asked).toEqual({ page: 'box', item: 'holdingPool', options: {} });
  expect(done.summary?.steps.find(({ key }) => key === 'structure')?.met).toBeGreaterThan(0);
  const again = fieldsOf(shop.api('page', 'ko', boxAsked('decision')));
  expect(again.find(({ name }) => name === 'status')?.value).toBe('partial');
});

test('a line that was changed in the sheet meanwhile is not written over, and what was typed is not lost', async () => {
  const shop = await installedShop();
  const page = shop.api('page', 'ko', boxAsked('decision'));
  cellOf(shop, 'decision', 'design').setValue('그사이 적은 것');
  const refused = send(shop, page, { design: '내가 적은 것', next: 'QR 만들기' });
  expect(refused.isPoor).toBe(true);
  expect(refused.said).toContain('결정 칸이 바뀌어 적지 않았습니다');
  expect(cellOf(shop, 'decision', 'design').getValue()).toBe('그사이 적은 것');
  expect(cellOf(shop, 'decision', 'next').getValue()).toBe('');
  const design = fieldsOf(refused.page).find(({ name }) => name === 'design');
  expect(design).toMatchObject({ value: '내가 적은 것', hint: '지금 시트: 그사이 적은 것' });
  send(shop, refused.page, {});
  expect(cellOf(shop, 'decision', 'design').getValue()).toBe('내가 적은 것');
});

test('another line of the box may have been changed meanwhile', async () => {
  const shop = await installedShop();
  const page = shop.api('page', 'ko', boxAsked('decision'));
  cellOf(shop, 'decision', 'present').setValue('그사이 적은 것');
  expect(send(shop, page, { design: '내가 적은 것' }).isPoor).toBe(false);
  expect(cellOf(shop, 'decision', 'design').getValue()).toBe('내가 적은 것');
  expect(cellOf(shop, 'decision', 'present').getValue()).toBe('그사이 적은 것');
});

test('amounts are read as money is; what is none is refused with its words', async () => {
  const shop = await installedShop();
  const page = shop.api('page', 'ko', boxAsked('revenue'));
  const refused = send(shop, page, { goal: '많이', perRegular: '15만원' });
  expect(refused).toMatchObject({ isPoor: true, said: '‘많이’ 같은 글은 금액으로 읽을 수 없어 적지 않았습니다.' });
  expect(cellOf(shop, 'revenue', 'perRegular').getValue()).toBe('');
  send(shop, page, { goal: '600만원', perRegular: '15만원' });
  expect(cellOf(shop, 'revenue', 'goal').getValue()).toBe(6_000_000);
  expect(cellOf(shop, 'revenue', 'breakEven').getValue()).toBe(40);
});

test('a formula in a box, and a state that cannot be read, are said with their cell and stay', async () => {
  const shop = await installedShop();
  cellOf(shop, 'decision', 'design').setNumberFormat('General').setFormula('="QR로"&" 가입"');
  cellOf(shop, 'decision', 'status').clearDataValidations().setValue('반쯤 됨');
  const page = shop.api('page', 'ko', boxAsked('decision'));
  expect(send(shop, page, { design: '종이로 가입', next: 'QR 만들기' })).toMatchObject({
    isPoor: true,
    said: expect.stringMatching(/캔버스 탭 [A-Z]+\d+ 칸\(‘설계’\)에 수식이 있어 아무것도 적지 않았습니다/),
  });
  expect(cellOf(shop, 'decision', 'design').getFormula()).toBe('="QR로"&" 가입"');
  const refused = send(shop, page, { status: 'working', next: 'QR 만들기' });
  expect(refused).toMatchObject({
    isPoor: true,
    said: expect.stringMatching(/\(‘상태’\)의 ‘반쯤 됨’ 내용을 읽을 수 없어/),
  });
  expect(fieldsOf(refused.page).find(({ name }) => name === 'next')?.value).toBe('QR 만들기');
  expect(cellOf(shop, 'decision', 'design').getFormula()).toBe('="QR로"&" 가입"');
  expect(cellOf(shop, 'decision', 'status').getValue()).toBe('반쯤 됨');
  expect(cellOf(shop, 'decision', 'next').getValue()).toBe('');
});

test.each(['constructor', 'finished'])('the state %s is none: the one that stands there is kept', async status => {
  const shop = await installedShop();
  cellOf(shop, 'decision', 'status').setValue('일부 작동');
  const page = shop.api('page', 'ko', boxAsked('decision'));
  const act = { action: 'writeBox', item: 'decision', values: { ...filled(page, {}), status } };
  expect(shop.answer('act', 'ko', act, page.asked)).toMatchObject({ ok: false });
  expect(cellOf(shop, 'decision', 'status').getValue()).toBe('일부 작동');
});

test('boxes are written where rows, columns and a new title have moved them', async () => {
  const shop = await installedShop();
  const tab = shop.tab('캔버스');
  tab.getRange(fieldCell('decision', 'design')!.row - 1, fieldCell('decision', 'design')!.column - 1).setValue('가입');
  tab.insertRowsBefore(3, 2);
  tab.insertColumnsBefore(1, 1);
  send(shop, shop.api('page', 'ko', boxAsked('decision')), { design: 'QR로 가입' });
  const cell = fieldCell('decision', 'design')!;
  expect(tab.getRange(cell.row + 2, cell.column + 1).getValue()).toBe('QR로 가입');
  const leads = shop
    .api('page', 'ko', boxAsked('decision'))
    .sections.flatMap(({ blocks }) => blocks.flatMap(block => (block.kind === 'buttons' ? block.buttons : [])));
  const lead = leads.find(({ text }) => text === '시트에서 보기')?.lead;
  if (lead?.to !== 'cell') throw new Error('no lead to the cell');
  expect(shop.api('jump', lead.place).found).toBe(true);
  const active = shop.app.getActiveSpreadsheet().getActiveSheet().getActiveRange();
  expect([active.getRow(), active.getColumn()]).toEqual([cell.row + 2, cell.column + 1]);
});

test('a form sent without a change writes nothing and goes on', async () => {
  const shop = await installedShop();
  const done = send(shop, shop.api('page', 'ko', boxAsked('company')), {});
  expect(done).toMatchObject({ said: '바꾼 것이 없어 그대로 두었습니다.', summary: null });
  expect(done.page.asked.item).toBe('customer');
});

test('a box that cannot be found says so and has no form', async () => {
  const shop = await installedShop();
  shop.app.getActiveSpreadsheet().deleteSheet(shop.tab('캔버스'));
  const page = shop.api('page', 'ko', boxAsked('decision'));
  expect(fieldsOf(page)).toEqual([]);
  expect(JSON.stringify(page.sections)).toContain('캔버스 탭에서 이 칸을 찾을 수 없습니다');
  expect(() => shop.api('page', 'ko', boxAsked('constructor'))).toThrow();
});

test('the overview tells what the worked example lacks, its break-even, and each box with its figure', async () => {
  const shop = await installedShop();
  typeExample(shop, studio, 'membership');
  const texts = {
    decision: { design: '수업 직후 QR로 클럽 가입', status: '설계만' },
    regularsPool: { design: '바른숨 클럽', status: '일부 작동' },
    revenue: { goal: 6_000_000, perRegular: 150_000 },
  };
  for (const [box, fields] of Object.entries(texts)) {
    for (const [field, value] of Object.entries(fields)) {
      cellOf(shop, box as BoxKey, field as BoxField).setValue(value);
    }
  }
  const { sections } = shop.api('page', 'ko', { page: 'canvas', item: '', options: {} });
  const said = JSON.stringify(sections);
  expect(said).toContain('지금은 퍼널입니다.');
  expect(said).toContain('목표 수익까지 단골 38명이 더 필요합니다.');
  const items = sections.flatMap(({ title, blocks }) =>
    blocks.flatMap(block => (block.kind === 'list' ? block.items.map(each => ({ title, ...each })) : [])),
  );
  expect(items[0]).toMatchObject({ text: '결정', aside: '설계만', lead: { asked: boxAsked('decision') } });
  expect(items.find(each => each.title === '수익 시스템')).toMatchObject({
    text: '수익 목표',
    note: '단골매출 1,655,000원 · 손익분기까지 단골 38명 · 2026-05',
  });
  // sixteen boxes, and one way on for each system
  expect(items.filter(({ title }) => title?.endsWith('시스템'))).toHaveLength(16 + 3);
});

test('the canvas page begins where the guide does: with the engine as it is filled in, and its list with that box', async () => {
  const shop = await installedShop();
  const begins = () => {
    const { sections } = shop.api('page', 'ko', { page: 'canvas', item: '', options: {} });
    const gaps = sections.find(({ title }) => title?.startsWith('비어 있거나'))?.blocks ?? [];
    const leads = gaps.flatMap(block =>
      block.kind === 'list'
        ? block.items.slice(0, 1).map(({ lead }) => lead)
        : block.kind === 'buttons'
          ? block.buttons.map(({ lead }) => lead)
          : [],
    );
    return leads.map(lead => (lead?.to === 'page' ? lead.asked.item : null));
  };
  const told = () => shop.api('refresh').next?.place.column;
  expect([told(), ...begins()]).toEqual(['regularsPool.design', 'regularsPool', 'regularsPool']);
  cellOf(shop, 'regularsPool', 'design').setValue('단톡방');
  cellOf(shop, 'regularsPool', 'present').setValue('종이 명부');
  expect([told(), ...begins()]).toEqual(['regular.design', 'regular', 'regular']);
});
