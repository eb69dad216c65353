import type { Shop, Tab } from './shop';

/** Everything an installation makes, as plain data that can be compared. */
export function stateOf(shop: Shop): Record<string, unknown> {
  const spreadsheet = shop.app.getActiveSpreadsheet();
  return Object.fromEntries(spreadsheet.getSheets().map(tab => [tab.getName(), tabState(tab)]));
}

export function tabState(tab: Tab) {
  const rows = Math.min(tab.getMaxRows(), 120);
  const columns = Math.max(1, Math.min(tab.getMaxColumns(), 30));
  const whole = tab.getRange(1, 1, rows, columns);
  const last = tab.getRange(tab.getMaxRows(), 1, 1, columns);
  return {
    size: [tab.getMaxRows(), tab.getMaxColumns()],
    frozen: [tab.getFrozenRows(), tab.getFrozenColumns()],
    color: tab.getTabColor(),
    values: tab.getDataRange().getValues(),
    formulas: tab.getDataRange().getFormulas(),
    notes: whole.getNotes(),
    formats: whole.getNumberFormats(),
    backgrounds: whole.getBackgrounds(),
    colors: seen(tab, whole.getFontColors()),
    sizes: seen(tab, whole.getFontSizes()),
    weights: whole.getFontWeights(),
    rules: [...whole.getDataValidations(), ...last.getDataValidations()].map(line => line.map(ruleState)),
    widths: Array.from({ length: columns }, (_, index) => tab.getColumnWidth(index + 1)),
    protections: protections(tab),
    marks: tab
      .createDeveloperMetadataFinder()
      .find()
      .map(mark => `${mark.getKey()}=${mark.getValue()}@${mark.getLocation().getColumn()?.getColumn() ?? ''}`)
      .sort(),
    charts: tab.getCharts().map(chart => chart.getRanges().map(range => range.getA1Notation())),
    merges: tab
      .getRange(1, 1, tab.getMaxRows(), tab.getMaxColumns())
      .getMergedRanges()
      .map(range => range.getA1Notation())
      .sort(),
    named: tab
      .getNamedRanges()
      .map(named => `${named.getName()}=${named.getRange().getA1Notation()}`)
      .sort(),
  };
}

/** Of merged cells the first alone is seen; how the others would look changes when the file is opened anew. */
function seen<T>(tab: Tab, cells: readonly (readonly T[])[]): (T | null)[][] {
  const shown: (T | null)[][] = cells.map(line => [...line]);
  for (const merged of tab.getRange(1, 1, tab.getMaxRows(), tab.getMaxColumns()).getMergedRanges()) {
    const [top, left] = [merged.getRow() - 1, merged.getColumn() - 1];
    for (let row = top; row < top + merged.getNumRows(); row++) {
      for (let column = left; column < left + merged.getNumColumns(); column++) {
        const line = shown[row];
        if (line && column < line.length && (row > top || column > left)) line[column] = null;
      }
    }
  }
  return shown;
}

export function protections(tab: Tab): string[] {
  return (['SHEET', 'RANGE'] as const).flatMap(type =>
    tab.getProtections(type).map(each => `${type} ${each.getDescription()} ${each.isWarningOnly()}`),
  );
}

function ruleState(rule: ReturnType<ReturnType<Tab['getRange']>['getDataValidation']>): string {
  if (!rule) return '';
  const values = rule
    .getCriteriaValues()
    .map(value =>
      typeof value === 'object' && value !== null && 'getA1Notation' in value
        ? String((value as { getA1Notation(): string }).getA1Notation())
        : JSON.stringify(value),
    );
  return `${rule.getCriteriaType()} ${values.join(' ')} ${rule.getAllowInvalid()}`;
}
