import { isDate } from './zone';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** Conditions whose arguments can be written down: a day that moves along with the calendar cannot. */
export const CONDITIONS = [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_ENDS_WITH',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'CUSTOM_FORMULA',
] as const;

export type Condition = (typeof CONDITIONS)[number];
export type Argument = string | number | boolean | { readonly date: number };

/** What the owner filters one column by. */
export interface KeptCriteria {
  /** From the first column of the filter, and the header that stood there: columns may move meanwhile. */
  readonly offset: number;
  readonly header: string;
  readonly hidden: readonly string[];
  readonly condition: Condition | null;
  readonly args: readonly Argument[];
}

export interface StandingCriteria {
  readonly column: number;
  readonly offset: number;
  readonly criteria: Criteria;
}

export function standingCriteria(filter: Filter): StandingCriteria[] {
  const range = filter.getRange();
  const left = range.getColumn();
  return Array.from({ length: range.getNumColumns() }, (_, offset) => offset).flatMap(offset => {
    const criteria = filter.getColumnFilterCriteria(left + offset);
    return criteria ? [{ column: left + offset, offset, criteria }] : [];
  });
}

/** For a criterion of another kind there is no list, whatever the types promise. */
export function hiddenValues(criteria: Criteria): readonly string[] {
  const values: readonly string[] | null = criteria.getHiddenValues();
  return values ?? [];
}

/** null where something could not be put back as it is: a colour, or a condition of a kind we do not know. */
export function keepCriteria(filter: Filter): KeptCriteria[] | null {
  const standing = standingCriteria(filter);
  if (standing.length === 0) return [];
  const headers = headersOf(filter);
  const kept = standing.map(({ offset, criteria }) => {
    const what = conditionOf(criteria);
    return what && { offset, header: headers[offset] ?? '', hidden: hiddenValues(criteria), ...what };
  });
  const whole = kept.filter(each => each !== null);
  return whole.length < kept.length ? null : whole;
}

export function putCriteria(filter: Filter, kept: readonly KeptCriteria[]): void {
  if (kept.length === 0) return;
  const headers = headersOf(filter);
  const left = filter.getRange().getColumn();
  for (const { offset, header, hidden, condition, args } of kept) {
    const found = headers[offset] === header ? offset : headers.indexOf(header);
    const builder = SpreadsheetApp.newFilterCriteria();
    if (hidden.length > 0) builder.setHiddenValues([...hidden]);
    const values = args.map(arg => (typeof arg === 'object' ? new Date(arg.date) : arg));
    if (condition) builder.withCriteria(SpreadsheetApp.BooleanCriteria[condition], values);
    filter.setColumnFilterCriteria(left + (found < 0 ? offset : found), builder.build());
  }
}

function headersOf(filter: Filter): readonly string[] {
  return filter.getRange().offset(0, 0, 1).getDisplayValues()[0] ?? [];
}

function conditionOf(criteria: Criteria): Pick<KeptCriteria, 'condition' | 'args'> | null {
  if (criteria.getVisibleBackgroundColor() !== null || criteria.getVisibleForegroundColor() !== null) return null;
  const type: GoogleAppsScript.Spreadsheet.BooleanCriteria | null = criteria.getCriteriaType();
  if (type === null) return { condition: null, args: [] };
  const condition = CONDITIONS.find(each => each === String(type));
  const values: readonly unknown[] = criteria.getCriteriaValues();
  const args = values.map(asArgument).filter(arg => arg !== null);
  return condition && args.length === values.length ? { condition, args } : null;
}

function asArgument(value: unknown): Argument | null {
  if (isDate(value)) return { date: value.getTime() };
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
