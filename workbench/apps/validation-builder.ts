import { CRITERIA, type CriterionName } from '../engine/criteria';
import { exception } from '../run/exception';
import type { App } from './app';
import type { Range } from './range';

/** A validation rule as Google describes it. */
export interface RuleSpec {
  criterion: CriterionName | null;
  values: readonly unknown[];
  allowInvalid: boolean;
  helpText: string | null;
}

const EMPTY: RuleSpec = { criterion: null, values: [], allowInvalid: true, helpText: null };

class RuleView {
  constructor(
    protected readonly app: App,
    public spec: RuleSpec = EMPTY,
  ) {}
  getCriteriaType(): CriterionName | null {
    return this.spec.criterion;
  }
  getCriteriaValues(): unknown[] {
    return [...this.spec.values];
  }
  getAllowInvalid(): boolean {
    return this.spec.allowInvalid;
  }
  getHelpText(): string | null {
    return this.spec.helpText;
  }
  copy(): DataValidationBuilder {
    return newDataValidation(this.app, this.spec);
  }
}

export class DataValidation extends RuleView {}

export class DataValidationBuilder extends RuleView {
  build(): DataValidation {
    if (this.spec.criterion === null) throw exception('The data validation rule has no criteria.');
    return dataValidation(this.app, this.spec);
  }
  setAllowInvalid(allowInvalid: boolean): this {
    return this.with({ allowInvalid });
  }
  setHelpText(helpText: string): this {
    return this.with({ helpText });
  }
  withCriteria(criterion: CriterionName, values: readonly unknown[]): this {
    if (!(criterion in CRITERIA)) throw exception(`Invalid argument: ${criterion}`);
    return this.require(criterion, ...values);
  }
  requireCheckbox(...values: unknown[]): this {
    if (values.length > 0) throw exception('not in the local host: check boxes with values of their own');
    return this.require('CHECKBOX');
  }
  requireValueInList(values: readonly unknown[], showDropdown = true): this {
    if (values.length === 0) throw exception('The list of values is empty.');
    return this.require('VALUE_IN_LIST', values.map(String), showDropdown);
  }
  requireValueInRange(range: Range, showDropdown = true): this {
    return this.require('VALUE_IN_RANGE', range, showDropdown);
  }
  requireFormulaSatisfied(formula: string): this {
    return this.require('CUSTOM_FORMULA', formula);
  }
  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE');
  }
  requireDateAfter(date: Date): this {
    return this.require('DATE_AFTER', date);
  }
  requireDateBefore(date: Date): this {
    return this.require('DATE_BEFORE', date);
  }
  requireDateBetween(start: Date, end: Date): this {
    return this.require('DATE_BETWEEN', start, end);
  }
  requireDateNotBetween(start: Date, end: Date): this {
    return this.require('DATE_NOT_BETWEEN', start, end);
  }
  requireDateEqualTo(date: Date): this {
    return this.require('DATE_EQUAL_TO', date);
  }
  requireDateOnOrAfter(date: Date): this {
    return this.require('DATE_ON_OR_AFTER', date);
  }
  requireDateOnOrBefore(date: Date): this {
    return this.require('DATE_ON_OR_BEFORE', date);
  }
  requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', start, end);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this.require('NUMBER_NOT_BETWEEN', start, end);
  }
  requireNumberEqualTo(number: number): this {
    return this.require('NUMBER_EQUAL_TO', number);
  }
  requireNumberNotEqualTo(number: number): this {
    return this.require('NUMBER_NOT_EQUAL_TO', number);
  }
  requireNumberGreaterThan(number: number): this {
    return this.require('NUMBER_GREATER_THAN', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  requireNumberLessThan(number: number): this {
    return this.require('NUMBER_LESS_THAN', number);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  requireTextContains(text: string): this {
    return this.require('TEXT_CONTAINS', text);
  }
  requireTextDoesNotContain(text: string): this {
    return this.require('TEXT_DOES_NOT_CONTAIN', text);
  }
  requireTextEqualTo(text: string): this {
    return this.require('TEXT_EQUAL_TO', text);
  }
  requireTextIsEmail(): this {
    return this.require('TEXT_IS_VALID_EMAIL');
  }
  requireTextIsUrl(): this {
    return this.require('TEXT_IS_VALID_URL');
  }
  private require(criterion: CriterionName, ...values: unknown[]): this {
    return this.with({ criterion, values });
  }
  private with(change: Partial<RuleSpec>): this {
    this.spec = { ...this.spec, ...change };
    return this;
  }
}

export function newDataValidation(app: App, spec: RuleSpec = EMPTY): DataValidationBuilder {
  return app.seen('DataValidationBuilder', new DataValidationBuilder(app, spec));
}

export function dataValidation(app: App, spec: RuleSpec): DataValidation {
  return app.seen('DataValidation', new DataValidation(app, spec));
}
