import { expect, test } from 'vitest';
import { type BoxKey, boxes } from '../../sheets-templates/canvas-boxes';
import type { BoxField } from '../../sheets-templates/canvas-fields';
import { fieldCell } from '../../src/report/canvas/places';
import type { PageView } from '../../src/server/contract';
import { installedShop, openShop, type Shop } from './shop';

function type(shop: Shop, box: BoxKey, field: BoxField, value: string | number): void {
  const cell = fieldCell(box, field);
  if (!cell) throw new Error(`no ${field} in ${box}`);
  shop.tab('캔버스').getRange(cell.row, cell.column).setValue(value);
}

/** Kind, subject, name, field, before and after of each row of the history. */
function kept(shop: Shop): unknown[][] {
  return shop.tabNames().includes('이력')
    ? shop
        .grid('이력')
        .slice(1)
        .filter(line => line[1] === '캔버스 고침')
        .map(line => line.slice(1, 7))
    : [];
}

test('each change of a text, state or amount is kept once, with what stood there before', async () => {
  let today = Date.parse('2026-06-30T12:00:00+09:00');
  const shop = await installedShop({ now: () => today });
  expect(kept(shop)).toEqual([]);
  type(shop, 'decision', 'design', '전화로 권하기');
  type(shop, 'decision', 'status', '설계만');
  type(shop, 'revenue', 'goal', 6_000_000);
  shop.api('refresh');
  const first = [
    ['캔버스 고침', 'revenue', '수익 목표', '월 목표 수익', '', '6000000'],
    ['캔버스 고침', 'decision', '결정', '설계', '', '전화로 권하기'],
    ['캔버스 고침', 'decision', '결정', '상태', '', '설계만'],
  ];
  expect(kept(shop)).toEqual(first);
  today += 7 * 86_400_000;
  type(shop, 'decision', 'design', '=QR로 가입');
  shop.api('refresh');
  shop.api('refresh');
  expect(kept(shop)).toEqual([...first, ['캔버스 고침', 'decision', '결정', '설계', '전화로 권하기', '=QR로 가입']]);
  const [last] = shop.grid('이력').filter(cells => cells[6] === '=QR로 가입');
  expect(last?.[0]).toEqual(new Date('2026-07-07T00:00:00+09:00'));
});

test('rows that an older version wrote by keys are read as what they are, and stay as they are', async () => {
  const shop = await installedShop();
  type(shop, 'decision', 'status', '설계만');
  shop.api('refresh');
  const tab = shop.tab('이력');
  tab.getRange(2, 5).setValue('status');
  type(shop, 'decision', 'status', '작동');
  shop.api('refresh');
  shop.api('refresh');
  expect(kept(shop).map(line => line.slice(3))).toEqual([
    ['status', '', '설계만'],
    ['상태', '설계만', '작동'],
  ]);
  // the labels that only we go by
  expect([2, 3, 4].map(column => tab.isColumnHiddenByUser(column))).toEqual([false, true, false]);
});

test('what the example filled in is nobody’s change; what the owner makes of it is', async () => {
  const shop = await installedShop({}, { trade: 'academy', example: true });
  expect(kept(shop)).toEqual([]);
  const before = shop
    .tab('캔버스')
    .getRange(fieldCell('decision', 'design')!.row, fieldCell('decision', 'design')!.column);
  const text = before.getValue();
  type(shop, 'decision', 'design', '수업 뒤 QR로 가입');
  shop.api('refresh');
  expect(kept(shop)).toEqual([['캔버스 고침', 'decision', '결정', '설계', text, '수업 뒤 QR로 가입']]);
  shop.api('removeExamples');
  expect(kept(shop)).toHaveLength(1);
});

test('clearing an untouched line of the example is the owner’s change', async () => {
  const shop = await installedShop({}, { trade: 'academy', example: true });
  const { row, column } = fieldCell('decision', 'design')!;
  const cell = shop.tab('캔버스').getRange(row, column);
  const text = cell.getValue();
  cell.clearContent();
  shop.api('refresh');
  shop.api('refresh');
  expect(text).not.toBe('');
  expect(kept(shop)).toEqual([['캔버스 고침', 'decision', '결정', '설계', text, '']]);
});

/** As an older version's example left it: no text for the holding pool, the frame's tools, a step under the goal. */
async function olderExample(): Promise<Shop> {
  const shop = await installedShop({}, { trade: 'cafe', example: true });
  const lines = boxes.flatMap(({ key, half, fields }) =>
    fields
      .filter(
        field =>
          key === 'holdingPool' ||
          key === 'vision' ||
          (half === 'frame' && field === 'channel') ||
          (key === 'revenue' && field === 'next'),
      )
      .map(field => fieldCell(key, field)!),
  );
  for (const { row, column } of lines) shop.tab('캔버스').getRange(row, column).clearContent();
  const saved = shop.save();
  const installed = JSON.parse(saved.properties.document.installed ?? '');
  delete installed.example.canvas;
  const document = { ...saved.properties.document, installed: JSON.stringify(installed) };
  return openShop({ file: { ...saved, properties: { ...saved.properties, document } } });
}

test('a text that an older example did not have never stood there', async () => {
  const shop = await olderExample();
  shop.api('refresh');
  expect(kept(shop)).toEqual([]);
  type(shop, 'holdingPool', 'design', '한 달에 한 번 안부 묻기');
  type(shop, 'message', 'channel', '간판');
  type(shop, 'revenue', 'next', '원두값 적기');
  shop.api('refresh');
  expect(kept(shop).map(([, box, , field, before, after]) => [box, field, before, after])).toEqual([
    ['message', '채널·도구', '', '간판'],
    ['revenue', '다음 할 일', '', '원두값 적기'],
    ['holdingPool', '설계', '', '한 달에 한 번 안부 묻기'],
  ]);
});

test('an older example that a repair completes is still nobody’s change', async () => {
  const shop = await olderExample();
  // an older canvas has no such line
  shop.tab('캔버스').deleteRow(fieldCell('action', 'channel')!.row);
  shop.api('install', { trade: 'cafe', lang: 'ko', example: true });
  const { row, column } = fieldCell('holdingPool', 'design')!;
  expect(
    shop
      .tab('캔버스')
      .getRange(row - 1, column)
      .getValue(),
  ).not.toBe('');
  expect(kept(shop)).toEqual([]);
});

test('an example that did not go into a canvas in use is not said to have stood there', async () => {
  const shop = await installedShop();
  type(shop, 'decision', 'design', '전화로 권하기');
  shop.api('install', { trade: 'academy', lang: 'ko', example: true });
  expect(kept(shop)).toEqual([['캔버스 고침', 'decision', '결정', '설계', '', '전화로 권하기']]);
  type(shop, 'regular', 'design', '다달이 점검');
  shop.api('refresh');
  expect(kept(shop).slice(1)).toEqual([['캔버스 고침', 'regular', '단골', '설계', '', '다달이 점검']]);
});

test('a canvas that is gone has not been emptied', async () => {
  const shop = await installedShop();
  type(shop, 'decision', 'design', 'QR로 가입');
  shop.api('refresh');
  shop.app.getActiveSpreadsheet().deleteSheet(shop.tab('캔버스'));
  shop.api('refresh');
  expect(kept(shop)).toHaveLength(1);
});

function asked(box: BoxKey) {
  return { page: 'box' as const, item: box, options: {} };
}

/** Sends the form of a box as it was opened, with another design. */
function save(shop: Shop, { asked: then, sections }: PageView, design: string): void {
  const fields = sections.flatMap(({ blocks }) => blocks.flatMap(block => (block.kind === 'form' ? block.fields : [])));
  const values = { ...Object.fromEntries(fields.map(({ name, value }) => [name, value])), design };
  shop.api('act', 'ko', { action: 'writeBox', item: then.item, values }, then);
}

test('a save keeps a version of its own, and before it what was typed in the sheet and never refreshed', async () => {
  const shop = await installedShop();
  const opened = shop.api('page', 'ko', asked('regular'));
  type(shop, 'decision', 'design', '전화로 권하기');
  save(shop, opened, '다달이 점검');
  const decision = shop.api('page', 'ko', asked('decision'));
  type(shop, 'decision', 'status', '일부 작동');
  type(shop, 'regular', 'design', '두 달마다 점검');
  save(shop, decision, 'QR로 가입');
  save(shop, shop.api('page', 'ko', asked('regular')), '석 달마다 점검');
  const changes = kept(shop).map(line => [line[1], ...line.slice(4)]);
  expect(changes).toEqual([
    ['decision', '', '전화로 권하기'],
    ['regular', '', '다달이 점검'],
    ['decision', '', '일부 작동'],
    ['regular', '다달이 점검', '두 달마다 점검'],
    ['decision', '전화로 권하기', 'QR로 가입'],
    ['regular', '두 달마다 점검', '석 달마다 점검'],
  ]);
});
