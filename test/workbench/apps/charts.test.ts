import { expect, test } from 'vitest';
import { createCharts } from '../../../workbench/apps/spreadsheet-app';
import { openApp } from './open-app';

test.each(['COLUMN', 'BAR', 'LINE', 'AREA', 'PIE', 'COMBO', 'SCATTER'] as const)(
  'a %s chart is made, read back, changed and removed',
  type => {
    const { sheet, context, workbook } = openApp();
    sheet.getRange('A1:C3').setValues([
      ['지점', '매출', '건수'],
      ['강남', 10, 1],
      ['홍대', 20, 2],
    ]);
    const builder = sheet
      .newChart()
      .setChartType(createCharts(context).ChartType[type])
      .addRange(sheet.getRange('A1:C3'));
    sheet.insertChart(
      builder
        .setPosition(5, 2, 3, 4)
        .setOption('title', '지점별')
        .setOption('legend', { position: 'none' })
        .setNumHeaders(1)
        .build(),
    );
    const [chart] = sheet.getCharts();
    const place = chart?.getContainerInfo();
    expect([place?.getAnchorRow(), place?.getAnchorColumn(), place?.getOffsetX(), place?.getOffsetY()]).toEqual([
      5, 2, 3, 4,
    ]);
    expect([
      chart?.getOptions().get('title'),
      chart?.getOptions().get('legend.position'),
      chart?.getNumHeaders(),
    ]).toEqual(['지점별', 'none', 1]);
    expect(chart?.getRanges().map(range => range.getA1Notation())).toEqual(['A1:C3']);
    const id = chart?.getChartId();
    sheet.updateChart(chart!.modify().setOption('title', '새 이름').setPosition(9, 1, 0, 0).build());
    const [changed] = sheet.getCharts();
    expect([
      changed?.getChartId(),
      changed?.getOptions().get('title'),
      changed?.getContainerInfo().getAnchorRow(),
    ]).toEqual([id, '새 이름', 9]);
    const [chartId] = workbook.model.getters.getChartIds(sheet.sheetId);
    expect(workbook.model.getters.getChartDefinition(chartId!).title).toEqual({ text: '새 이름' });
    sheet.removeChart(changed!);
    expect(sheet.getCharts()).toEqual([]);
  },
);

test('the ranges of a chart follow inserted columns', () => {
  const { sheet } = openApp();
  sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B3')).setPosition(1, 5, 0, 0).build());
  sheet.insertColumnBefore(1);
  expect(
    sheet
      .getCharts()[0]
      ?.getRanges()
      .map(range => range.getA1Notation()),
  ).toEqual(['B1:C3']);
});

test('two charts have numbers of their own', () => {
  const { sheet } = openApp();
  for (let at = 1; at <= 2; at++)
    sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B3')).setPosition(at, 5, 0, 0).build());
  expect(new Set(sheet.getCharts().map(chart => chart.getChartId())).size).toBe(2);
});
