import type { CellIsRule, ConditionalFormat, ConditionalFormattingOperatorValues, Style } from '@odoo/o-spreadsheet';
import { CRITERIA, type CriterionName, criterionName } from '../engine/criteria';
import { exception } from '../run/exception';
import { type App, check } from './app';
import type { Range } from './range';
import { hex } from './range-formats';
import { engineValue } from './validation-rules';

export interface ConditionSpec {
  criterion: CriterionName | null;
  values: readonly unknown[];
  style: Style;
  ranges: readonly Range[];
}

export class ConditionalFormatRule {
  constructor(
    protected readonly app: App,
    public spec: ConditionSpec,
  ) {}
  getRanges(): Range[] {
    return [...this.spec.ranges];
  }
  getBooleanCondition() {
    const { criterion, values, style } = this.spec;
    return this.app.seen('BooleanCondition', {
      getCriteriaType: () => criterion,
      getCriteriaValues: () => [...values],
      getBackground: () => style.fillColor ?? null,
      getFontColor: () => style.textColor ?? null,
      getBold: () => style.bold ?? null,
      getItalic: () => style.italic ?? null,
    });
  }
  getGradientCondition(): null {
    return null;
  }
  copy(): ConditionalFormatRuleBuilder {
    return newConditionalFormatRule(this.app, this.spec);
  }
}

export class ConditionalFormatRuleBuilder extends ConditionalFormatRule {
  build(): ConditionalFormatRule {
    if (this.spec.criterion === null) throw exception('The conditional format rule has no condition.');
    if (this.spec.ranges.length === 0) throw exception('The conditional format rule has no range.');
    return this.app.seen('ConditionalFormatRule', new ConditionalFormatRule(this.app, this.spec));
  }
  setRanges(ranges: readonly Range[]): this {
    return this.with({ ranges: [...ranges] });
  }
  setBackground(color: string | null): this {
    return this.styled({ fillColor: hex(color) });
  }
  setFontColor(color: string | null): this {
    return this.styled({ textColor: hex(color) });
  }
  setBold(isBold: boolean | null): this {
    return this.styled({ bold: isBold ?? false });
  }
  setItalic(isItalic: boolean | null): this {
    return this.styled({ italic: isItalic ?? false });
  }
  setUnderline(isUnderlined: boolean | null): this {
    return this.styled({ underline: isUnderlined ?? false });
  }
  setStrikethrough(isStruck: boolean | null): this {
    return this.styled({ strikethrough: isStruck ?? false });
  }
  withCriteria(criterion: CriterionName, values: readonly unknown[]): this {
    return this.when(criterion, ...values);
  }
  whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', formula.startsWith('=') ? formula : `=${formula}`);
  }
  whenCellEmpty(): this {
    return this.when('CELL_EMPTY');
  }
  whenCellNotEmpty(): this {
    return this.when('CELL_NOT_EMPTY');
  }
  whenNumberBetween(start: number, end: number): this {
    return this.when('NUMBER_BETWEEN', start, end);
  }
  whenNumberNotBetween(start: number, end: number): this {
    return this.when('NUMBER_NOT_BETWEEN', start, end);
  }
  whenNumberEqualTo(number: number): this {
    return this.when('NUMBER_EQUAL_TO', number);
  }
  whenNumberNotEqualTo(number: number): this {
    return this.when('NUMBER_NOT_EQUAL_TO', number);
  }
  whenNumberGreaterThan(number: number): this {
    return this.when('NUMBER_GREATER_THAN', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  whenNumberLessThan(number: number): this {
    return this.when('NUMBER_LESS_THAN', number);
  }
  whenNumberLessThanOrEqualTo(number: number): this {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  whenTextContains(text: string): this {
    return this.when('TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): this {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', text);
  }
  whenTextEndsWith(text: string): this {
    return this.when('TEXT_ENDS_WITH', text);
  }
  whenTextEqualTo(text: string): this {
    return this.when('TEXT_EQUAL_TO', text);
  }
  whenDateAfter(date: Date): this {
    return this.when('DATE_AFTER', date);
  }
  whenDateBefore(date: Date): this {
    return this.when('DATE_BEFORE', date);
  }
  whenDateEqualTo(date: Date): this {
    return this.when('DATE_EQUAL_TO', date);
  }
  private when(criterion: CriterionName, ...values: unknown[]): this {
    return this.with({ criterion, values });
  }
  private styled(style: Style): this {
    return this.with({ style: { ...this.spec.style, ...style } });
  }
  private with(change: Partial<ConditionSpec>): this {
    this.spec = { ...this.spec, ...change };
    return this;
  }
}

const EMPTY: ConditionSpec = { criterion: null, values: [], style: {}, ranges: [] };

export function newConditionalFormatRule(app: App, spec: ConditionSpec = EMPTY): ConditionalFormatRuleBuilder {
  return app.seen('ConditionalFormatRuleBuilder', new ConditionalFormatRuleBuilder(app, spec));
}

export function setConditions(app: App, sheetId: string, rules: readonly ConditionalFormatRule[]): void {
  const { workbook } = app;
  for (const { id } of workbook.model.getters.getConditionalFormats(sheetId))
    check(workbook.dispatch('REMOVE_CONDITIONAL_FORMAT', { sheetId, id }), 'setConditionalFormatRules');
  for (const { spec } of rules) {
    const ranges = spec.ranges.map(range => workbook.model.getters.getRangeDataFromZone(sheetId, range.zone));
    const cf = { id: workbook.newId('condition'), rule: engineRule(app, spec) };
    check(workbook.dispatch('ADD_CONDITIONAL_FORMAT', { sheetId, ranges, cf }), 'setConditionalFormatRules');
  }
}

// conditions name equality of text and of numbers apart, the engine does not
const OPERATORS: Partial<Record<CriterionName, ConditionalFormattingOperatorValues>> = { TEXT_EQUAL_TO: 'isEqual' };

function engineRule(app: App, { criterion, values, style }: ConditionSpec): CellIsRule {
  if (criterion === null) throw exception('The conditional format rule has no condition.');
  const operator = OPERATORS[criterion] ?? (CRITERIA[criterion] as ConditionalFormattingOperatorValues);
  const isDate = operator.startsWith('dateIs');
  return {
    type: 'CellIsRule',
    operator,
    values: values.map(value => engineValue(app, value)),
    style,
    ...(isDate ? { dateValue: 'exactDate' } : {}),
  };
}

export function conditionsOf(app: App, sheetId: string): ConditionalFormatRule[] {
  return app.workbook.model.getters.getConditionalFormats(sheetId).flatMap(format => {
    const spec = specOf(app, sheetId, format);
    return spec ? [app.seen('ConditionalFormatRule', new ConditionalFormatRule(app, spec))] : [];
  });
}

function specOf(app: App, sheetId: string, { rule, ranges }: ConditionalFormat): ConditionSpec | null {
  if (rule.type !== 'CellIsRule') return null;
  const isNumber =
    rule.operator === 'isEqual' && rule.values.every(text => text !== '' && Number.isFinite(Number(text)));
  const criterion =
    rule.operator === 'isEqual' ? (isNumber ? 'NUMBER_EQUAL_TO' : 'TEXT_EQUAL_TO') : criterionName(rule.operator);
  const values = criterion.startsWith('NUMBER_') ? rule.values.map(Number) : rule.values;
  return { criterion, values, style: rule.style, ranges: ranges.map(xc => app.sheet(sheetId).getRange(xc)) };
}
