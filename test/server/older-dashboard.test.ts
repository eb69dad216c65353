import { expect, test } from 'vitest';
import { olderLayout } from '../../src/report/dashboard/older-layouts';
import { chartAreas, HEIGHT } from '../../src/report/dashboard/places';
import { shownMonths } from './dashboard-figures';
import { tabState } from './sheet-state';
import { installedShop, openShop, type Shop, studio, type Tab, typeExample } from './shop';

function chartRanges(tab: Tab): string[] {
  return tab.getCharts().map(chart => chart.getRanges()[0]?.getA1Notation() ?? '');
}

/** As an older version left it: its size, charts, merges and formats; the first wrote no word of a layout anywhere. */
function makeOlder(shop: Shop, version: 1 | 2): Tab {
  const older = olderLayout(version);
  const tab = shop.tab('대시보드');
  for (const chart of tab.getCharts()) tab.removeChart(chart);
  tab.clearConditionalFormatRules();
  const whole = tab.getRange(1, 1, HEIGHT, 15);
  whole.breakApart().clearContent();
  tab.deleteRows(older.rows + 1, tab.getMaxRows() - older.rows);
  tab.getRange('B6:C6').merge();
  tab.getRange('A72:O72').merge();
  tab.getRange('A7:O7').setNumberFormat('0.0%').setBackground('#f8f9fa');
  tab.setRowHeight(7, 36);
  for (const range of older.charts) {
    const chart = tab.newChart().asColumnChart().addRange(tab.getRange(range)).setPosition(10, 1, 0, 0);
    tab.insertChart(chart.build());
  }
  for (const mark of tab.createDeveloperMetadataFinder().withKey('jangbu.layout').find()) {
    if (version === 1) mark.remove();
    else mark.setValue(String(version));
  }
  return tab;
}

function asSavedByOlder(shop: Shop) {
  const saved = shop.save();
  const { layouts: _layouts, ...document } = saved.properties.document;
  return { ...saved, properties: { ...saved.properties, document } };
}

test.each([
  [1, 'refresh'],
  [1, 'install'],
  [2, 'refresh'],
] as const)(
  'a page of layout %i is laid out anew by %s; what stood below and beside it stays',
  async (version, how) => {
    const older = olderLayout(version);
    const shop = await installedShop();
    typeExample(shop, studio, 'membership');
    shop.api('refresh');
    const fresh = tabState(shop.tab('대시보드'));
    const tab = makeOlder(shop, version);
    tab.insertRowsAfter(older.rows, 20);
    tab.getRange(older.rows + 1, 1).setValue('우리 메모');
    tab.getRange('Q5').setValue('옆에 적은 것');
    const own = tab.newChart().asColumnChart().addRange(tab.getRange('Q5:R9')).setPosition(5, 17, 0, 0);
    tab.insertChart(own.build());
    const later = await openShop({ file: asSavedByOlder(shop) });
    if (how === 'refresh') later.api('refresh');
    else later.api('install', { trade: 'other', lang: 'ko', example: false });
    const board = later.tab('대시보드');
    const charts = chartRanges(board);
    expect(charts).toHaveLength(4);
    expect(charts).toContain('Q5:R9');
    for (const { row, rows } of Object.values(chartAreas)) {
      expect(charts.some(range => range.includes(`${row}:`) && range.endsWith(String(row + rows - 1)))).toBe(true);
    }
    expect(shownMonths(later).inForce['2026-05']?.[9]).toBe(1675000);
    const found = later.grid('대시보드').findIndex(cells => cells[0] === '우리 메모') + 1;
    expect(found).toBe(HEIGHT + 1);
    expect(board.getRange('Q5').getValue()).toBe('옆에 적은 것');
    const state = tabState(board);
    expect(state.merges).toEqual(fresh.merges);
    expect(state.formats.map(line => line.slice(0, 15))).toEqual(fresh.formats.map(line => line.slice(0, 15)));
    // once is enough
    const before = tabState(board);
    later.api('refresh');
    expect(tabState(board)).toEqual(before);
  },
);
