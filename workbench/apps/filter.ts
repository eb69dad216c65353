import type { DataFilterValue, Table } from '@odoo/o-spreadsheet';
import { exception } from '../run/exception';
import { type App, check } from './app';
import { criteriaOf, engineFilter, type FilterCriteria } from './filter-criteria';
import type { Range } from './range';

export class Filter {
  constructor(
    private readonly app: App,
    private readonly sheetId: string,
  ) {}
  getRange(): Range {
    return this.app.range(this.sheetId, this.table().range.zone);
  }
  remove(): void {
    const { zone } = this.table().range;
    check(this.app.workbook.dispatch('REMOVE_TABLE', { sheetId: this.sheetId, target: [zone] }), 'remove');
  }
  setColumnFilterCriteria(column: number, criteria: FilterCriteria | null): this {
    return this.put(column, engineFilter(this.app, criteria));
  }
  removeColumnFilterCriteria(column: number): this {
    return this.put(column, engineFilter(this.app, null));
  }
  getColumnFilterCriteria(column: number): FilterCriteria | null {
    const { zone } = this.table().range;
    const value = this.app.workbook.getters.getFilterValue({ sheetId: this.sheetId, col: column - 1, row: zone.top });
    return value ? criteriaOf(this.app, value) : null;
  }
  sort(column: number, isAscending: boolean): this {
    const { zone } = this.table().range;
    if (zone.bottom > zone.top)
      this.app.range(this.sheetId, { ...zone, top: zone.top + 1 }).sort({ column, ascending: isAscending });
    return this;
  }

  private put(column: number, value: DataFilterValue): this {
    const { zone } = this.table().range;
    if (column - 1 < zone.left || column - 1 > zone.right)
      throw exception('The column is not in the range of the filter.');
    check(
      this.app.workbook.dispatch('UPDATE_FILTER', { sheetId: this.sheetId, col: column - 1, row: zone.top, value }),
      'filter',
    );
    return this;
  }
  private table(): Table {
    const table = filterTable(this.app, this.sheetId);
    if (!table) throw exception('The filter does not exist.');
    return table;
  }
}

export function filterTable(app: App, sheetId: string): Table | undefined {
  return app.workbook.getters.getTables(sheetId).find(table => table.config.hasFilters);
}

export function filterOf(app: App, sheetId: string): Filter | null {
  return filterTable(app, sheetId) ? app.seen('Filter', new Filter(app, sheetId)) : null;
}

export function createFilter(app: App, range: Range): Filter {
  if (filterTable(app, range.sheetId))
    throw exception("You can't create a filter in a sheet that already has a filter.");
  const config = {
    hasFilters: true,
    totalRow: false,
    firstColumn: false,
    lastColumn: false,
    numberOfHeaders: 1,
    bandedRows: false,
    bandedColumns: false,
    automaticAutofill: false,
    styleId: 'None',
  };
  const ranges = [app.workbook.model.getters.getRangeDataFromZone(range.sheetId, range.zone)];
  check(
    app.workbook.dispatch('CREATE_TABLE', { sheetId: range.sheetId, ranges, tableType: 'static', config }),
    'createFilter',
  );
  return app.seen('Filter', new Filter(app, range.sheetId));
}
