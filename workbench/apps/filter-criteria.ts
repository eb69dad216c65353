import type { DataFilterValue } from '@odoo/o-spreadsheet';
import { CRITERIA, type CriterionName, criterionName, serialOfCriterionDay } from '../engine/criteria';
import { zoneTime } from '../engine/zone-time';
import { exception } from '../run/exception';
import type { App } from './app';
import { engineValue } from './validation-rules';

interface FilterSpec {
  readonly hidden: readonly string[];
  readonly criterion: CriterionName | null;
  readonly values: readonly unknown[];
}

const NOTHING: FilterSpec = { hidden: [], criterion: null, values: [] };

export class FilterCriteria {
  constructor(
    protected readonly app: App,
    public spec: FilterSpec = NOTHING,
  ) {}
  getHiddenValues(): string[] {
    return [...this.spec.hidden];
  }
  getVisibleValues(): string[] {
    return [];
  }
  getCriteriaType(): CriterionName | null {
    return this.spec.criterion;
  }
  getCriteriaValues(): unknown[] {
    return [...this.spec.values];
  }
  /** Cells cannot be filtered by colour here. */
  getVisibleBackgroundColor(): null {
    return null;
  }
  getVisibleForegroundColor(): null {
    return null;
  }
  copy(): FilterCriteriaBuilder {
    return newFilterCriteria(this.app, this.spec);
  }
}

export class FilterCriteriaBuilder extends FilterCriteria {
  build(): FilterCriteria {
    return this.app.seen('FilterCriteria', new FilterCriteria(this.app, this.spec));
  }
  setHiddenValues(values: readonly string[]): this {
    if (values.some(value => value === null || value === undefined)) throw exception('A hidden value is null.');
    return this.with({ hidden: values.map(String) });
  }
  withCriteria(criterion: CriterionName, values: readonly unknown[]): this {
    return this.with({ criterion, values: [...values] });
  }
  whenCellEmpty(): this {
    return this.withCriteria('CELL_EMPTY', []);
  }
  whenCellNotEmpty(): this {
    return this.withCriteria('CELL_NOT_EMPTY', []);
  }
  whenDateAfter(date: Date): this {
    return this.withCriteria('DATE_AFTER', [date]);
  }
  whenDateBefore(date: Date): this {
    return this.withCriteria('DATE_BEFORE', [date]);
  }
  whenDateEqualTo(date: Date): this {
    return this.withCriteria('DATE_EQUAL_TO', [date]);
  }
  whenNumberBetween(start: number, end: number): this {
    return this.withCriteria('NUMBER_BETWEEN', [start, end]);
  }
  whenNumberNotBetween(start: number, end: number): this {
    return this.withCriteria('NUMBER_NOT_BETWEEN', [start, end]);
  }
  whenNumberEqualTo(number: number): this {
    return this.withCriteria('NUMBER_EQUAL_TO', [number]);
  }
  whenNumberNotEqualTo(number: number): this {
    return this.withCriteria('NUMBER_NOT_EQUAL_TO', [number]);
  }
  whenNumberGreaterThan(number: number): this {
    return this.withCriteria('NUMBER_GREATER_THAN', [number]);
  }
  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.withCriteria('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  whenNumberLessThan(number: number): this {
    return this.withCriteria('NUMBER_LESS_THAN', [number]);
  }
  whenNumberLessThanOrEqualTo(number: number): this {
    return this.withCriteria('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }
  whenTextContains(text: string): this {
    return this.withCriteria('TEXT_CONTAINS', [text]);
  }
  whenTextDoesNotContain(text: string): this {
    return this.withCriteria('TEXT_DOES_NOT_CONTAIN', [text]);
  }
  whenTextStartsWith(text: string): this {
    return this.withCriteria('TEXT_STARTS_WITH', [text]);
  }
  whenTextEndsWith(text: string): this {
    return this.withCriteria('TEXT_ENDS_WITH', [text]);
  }
  whenTextEqualTo(text: string): this {
    return this.withCriteria('TEXT_EQUAL_TO', [text]);
  }

  private with(change: Partial<FilterSpec>): this {
    this.spec = { ...this.spec, ...change };
    return this;
  }
}

export function newFilterCriteria(app: App, spec: FilterSpec = NOTHING): FilterCriteriaBuilder {
  return app.seen('FilterCriteriaBuilder', new FilterCriteriaBuilder(app, spec));
}

/** What the engine hides by; the same with nothing in it takes a criterion away. */
export function engineFilter(app: App, criteria: FilterCriteria | null): DataFilterValue {
  const type = criteria?.getCriteriaType() ?? null;
  const hidden = criteria?.getHiddenValues() ?? [];
  if (type === null) return { filterType: 'values', hiddenValues: hidden };
  if (hidden.length > 0) throw new Error('not in the local host: a filter by values and by a condition at once');
  if (type === 'CUSTOM_FORMULA') throw new Error('not in the local host: a filter by a formula');
  const values = (criteria?.getCriteriaValues() ?? []).map(value => engineValue(app, value));
  const isDay = type.startsWith('DATE_') && values.length === 1;
  return { filterType: 'criterion', type: CRITERIA[type], values, ...(isDay ? { dateValue: 'exactDate' } : {}) };
}

/** null where nothing is filtered by. */
export function criteriaOf(app: App, value: DataFilterValue): FilterCriteria | null {
  const spec = specOf(app, value);
  return spec && app.seen('FilterCriteria', new FilterCriteria(app, spec));
}

function specOf(app: App, value: DataFilterValue): FilterSpec | null {
  if (value.filterType === 'values')
    return value.hiddenValues.length > 0 ? { ...NOTHING, hidden: value.hiddenValues } : null;
  if (value.type === 'none') return null;
  const criterion = criterionName(value.type);
  return { ...NOTHING, criterion, values: value.values.map(text => scriptValue(app, criterion, text)) };
}

function scriptValue(app: App, criterion: CriterionName, text: string): unknown {
  if (criterion.startsWith('NUMBER_')) return Number(text);
  if (!criterion.startsWith('DATE_')) return text;
  return new Date(zoneTime(app.workbook.timeZone).instant(serialOfCriterionDay(text)));
}
