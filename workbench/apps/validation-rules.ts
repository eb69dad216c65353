import {
  type DataValidationCriterion,
  type DataValidationRule,
  helpers,
  type RangeData,
  type Zone,
} from '@odoo/o-spreadsheet';
import { CRITERIA, criterionDay, criterionName } from '../engine/criteria';
import { zoneTime } from '../engine/zone-time';
import { exception } from '../run/exception';
import { type App, check } from './app';
import { RangePlace } from './range-place';
import type { RuleSpec } from './validation-builder';

/** Puts one rule on the zones of a sheet, or takes all rules off them. */
export function applyRule(app: App, sheetId: string, zones: readonly Zone[], spec: RuleSpec | null): void {
  const { workbook } = app;
  // the engine fills new check boxes by what it has computed
  const { getters } = spec?.criterion === 'CHECKBOX' ? workbook : workbook.model;
  const ranges = zones.map(zone => getters.getRangeDataFromZone(sheetId, zone));
  if (spec === null) {
    removeRules(app, sheetId, ranges);
    return;
  }
  const id = workbook.newId('rule');
  const rule = { id, isBlocking: !spec.allowInvalid, criterion: engineCriterion(app, spec) };
  check(workbook.dispatch('ADD_DATA_VALIDATION_RULE', { sheetId, ranges, rule }), 'setDataValidation');
  const source =
    spec.values[0] instanceof RangePlace
      ? getters.getRangeDataFromZone(spec.values[0].sheetId, spec.values[0].zone)
      : null;
  const extra = { sheetId, help: spec.helpText, source, criterion: spec.criterion ?? '', values: storedValues(spec) };
  check(workbook.send({ type: 'GAS_SET_RULE_EXTRA', id, extra }), 'setDataValidation');
}

/** The engine drops rules by laying another over them; the other one then goes whole. */
function removeRules(app: App, sheetId: string, ranges: RangeData[]): void {
  const { workbook } = app;
  const zones = ranges.map(range => workbook.model.getters.getRangeFromRangeData(range).zone);
  const rules = workbook.model.getters.getDataValidationRules(sheetId);
  if (!rules.some(rule => rule.ranges.some(range => zones.some(zone => helpers.overlap(range.zone, zone))))) return;
  const id = workbook.newId('rule');
  const criterion: DataValidationCriterion = { type: 'isEmail', values: [] };
  check(
    workbook.dispatch('ADD_DATA_VALIDATION_RULE', { sheetId, ranges, rule: { id, criterion } }),
    'clearDataValidations',
  );
  check(workbook.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId, id }), 'clearDataValidations');
}

function engineCriterion(app: App, spec: RuleSpec): DataValidationCriterion {
  const { criterion, values } = spec;
  if (criterion === null) throw exception('The data validation rule has no criteria.');
  const [first, second] = values;
  if (criterion === 'VALUE_IN_LIST' && Array.isArray(first))
    return { type: 'isValueInList', values: first.map(String), displayStyle: second === false ? 'plainText' : 'arrow' };
  if (criterion === 'VALUE_IN_RANGE' && first instanceof RangePlace) {
    const { getters } = app.workbook.model;
    const source = getters.getRangeString(getters.getRangeFromZone(first.sheetId, first.zone), '');
    return { type: 'isValueInRange', values: [source], displayStyle: second === false ? 'plainText' : 'arrow' };
  }
  const texts = values.map(value => engineValue(app, value));
  const type = CRITERIA[criterion];
  const isDate = type.startsWith('dateIs') && texts.length === 1;
  return { type, values: texts, ...(isDate ? { dateValue: 'exactDate' } : {}) } as DataValidationCriterion;
}

export function engineValue(app: App, value: unknown): string {
  return value instanceof Date ? criterionDay(zoneTime(app.workbook.timeZone).serial(value.getTime())) : String(value);
}

/** Rule values as plain data: a date is kept as its milliseconds, a range is kept beside them. */
function storedValues(spec: RuleSpec): string[] {
  return spec.values.map(value =>
    JSON.stringify(
      value instanceof Date ? { date: value.getTime() } : value instanceof RangePlace ? { range: true } : value,
    ),
  );
}

/** The rule of the engine in Google's words. */
export function ruleSpec(app: App, rule: DataValidationRule): RuleSpec {
  const extra = app.workbook.meta.ruleExtras[rule.id];
  const allowInvalid = !rule.isBlocking;
  if (extra) {
    const values = extra.values.map(text => restored(app, JSON.parse(text), extra.source));
    return { criterion: criterionName(rule.criterion.type), values, allowInvalid, helpText: extra.help };
  }
  const { type, values } = rule.criterion;
  const criterion = criterionName(type);
  if (type === 'isValueInList')
    return { criterion, values: [values, rule.criterion.displayStyle !== 'plainText'], allowInvalid, helpText: null };
  return { criterion, values: type.startsWith('is') ? values.map(asNumber) : values, allowInvalid, helpText: null };
}

const asNumber = (text: string): string | number =>
  text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;

function restored(app: App, value: unknown, source: { sheetId: string; zone: Zone } | null): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('date' in value) return new Date(Number(value.date));
  if ('range' in value) return source && app.range(source.sheetId, source.zone);
  return value;
}

/** Throws, before anything is written, where a rule refuses what would be written. */
export function checkAgainstRules(
  app: App,
  sheetId: string,
  zone: Zone,
  valueAt: (row: number, col: number) => string | number | boolean | null,
): void {
  const rules = app.workbook.model.getters
    .getDataValidationRules(sheetId)
    .filter(rule => rule.isBlocking && rule.ranges.some(range => helpers.overlap(range.zone, zone)));
  // only now ask for what is computed: it is the dear part of a write within a run
  if (rules.length === 0) return;
  const { getters } = app.workbook;
  for (const { ranges } of rules)
    for (const range of ranges)
      for (let row = Math.max(zone.top, range.zone.top); row <= Math.min(zone.bottom, range.zone.bottom); row++)
        for (let col = Math.max(zone.left, range.zone.left); col <= Math.min(zone.right, range.zone.right); col++) {
          const value = valueAt(row - zone.top, col - zone.left);
          if (value === null || value === '') continue;
          if (!getters.getValidationResultForCellValue(value, { sheetId, row, col }).isValid)
            throw refusal(helpers.toXC(col, row));
        }
}

function refusal(cell: string): Error {
  return exception(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
}
