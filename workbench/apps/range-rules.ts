import { helpers, type Zone } from '@odoo/o-spreadsheet';
import type { CellWrite } from '../engine/commands';
import { exception } from '../run/exception';
import { RangeFormats } from './range-formats';
import { type DataValidation, dataValidation } from './validation-builder';
import { applyRule, checkAgainstRules, ruleSpec } from './validation-rules';
import { writtenValue } from './values';

/** Data validation of a range. */
export class RangeRules extends RangeFormats {
  setDataValidation(rule: DataValidation | null): this {
    applyRule(this.app, this.sheetId, [this.zone], rule?.spec ?? null);
    return this;
  }
  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]): this {
    this.checkSize(rules);
    const zones = new Map<DataValidation | null, Zone[]>();
    rules.forEach((line, i) => {
      line.forEach((rule, j) => {
        const cell = { col: this.zone.left + j, row: this.zone.top + i };
        zones.set(rule, [...(zones.get(rule) ?? []), helpers.positionToZone(cell)]);
      });
    });
    for (const [rule, cells] of zones)
      applyRule(this.app, this.sheetId, helpers.mergeContiguousZones(cells), rule?.spec ?? null);
    return this;
  }
  getDataValidations(): (DataValidation | null)[][] {
    const { getters } = this.app.workbook.model;
    const seen = new Map<string, DataValidation>();
    return this.grid(position => {
      const rule = getters.getValidationRuleForCell(position);
      if (!rule) return null;
      const known = seen.get(rule.id) ?? dataValidation(this.app, ruleSpec(this.app, rule));
      seen.set(rule.id, known);
      return known;
    });
  }
  getDataValidation(): DataValidation | null {
    return new RangeRules(this.app, this.sheetId, this.corner()).getDataValidations()[0]?.[0] ?? null;
  }
  clearDataValidations(): this {
    return this.setDataValidation(null);
  }
  insertCheckboxes(...values: unknown[]): this {
    if (values.length > 0) throw exception('not in the local host: check boxes with values of their own');
    applyRule(this.app, this.sheetId, [this.zone], {
      criterion: 'CHECKBOX',
      values: [],
      allowInvalid: true,
      helpText: null,
    });
    return this;
  }
  removeCheckboxes(): this {
    this.clearDataValidations();
    return this.write(this.filled(''));
  }
  check(): this {
    return this.write(this.filled(true));
  }
  uncheck(): this {
    return this.write(this.filled(false));
  }
  isChecked(): boolean | null {
    const isBox = this.getDataValidations().every(line => line.every(rule => rule?.spec.criterion === 'CHECKBOX'));
    const values = new Set(this.getValues().flat());
    return isBox && values.size === 1 ? values.has(true) : null;
  }

  protected corner(): Zone {
    return helpers.positionToZone({ col: this.zone.left, row: this.zone.top });
  }

  protected override checkValidation(cells: readonly (readonly (CellWrite | null)[])[]): void {
    checkAgainstRules(this.app, this.sheetId, this.zone, (row, col) => writtenValue(cells[row]?.[col] ?? null));
  }
}
