import type { DataValidationCriterionType, GenericCriterionType } from '@odoo/o-spreadsheet';

/** Google's name of a condition -> the engine's. */
export const CRITERIA = {
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_BETWEEN: 'dateIsBetween',
  DATE_EQUAL_TO: 'dateIs',
  DATE_IS_VALID_DATE: 'dateIsValid',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_ENDS_WITH: 'endsWithText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
  VALUE_IN_LIST: 'isValueInList',
  VALUE_IN_RANGE: 'isValueInRange',
  CUSTOM_FORMULA: 'customFormula',
  CHECKBOX: 'isBoolean',
} as const satisfies Record<string, GenericCriterionType | DataValidationCriterionType>;

export type CriterionName = keyof typeof CRITERIA;

export function criterionName(operator: string): CriterionName {
  const found = Object.entries(CRITERIA).find(([, engine]) => engine === operator);
  if (!found) throw new Error(`not in the local host: the condition ${operator}`);
  return found[0] as CriterionName;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The engine reads the dates of its conditions in its own, American, order. */
export function criterionDay(serial: number): string {
  const day = new Date(EPOCH + Math.floor(serial) * DAY);
  return `${day.getUTCMonth() + 1}/${day.getUTCDate()}/${day.getUTCFullYear()}`;
}

/** The day of such a text as the spreadsheet counts days. */
export function serialOfCriterionDay(text: string): number {
  const [month = 1, day = 1, year = 1899] = text.split('/').map(Number);
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}
