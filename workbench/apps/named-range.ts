import { exception } from '../run/exception';
import { type App, check } from './app';
import type { Range } from './range';

export class NamedRange {
  constructor(
    private readonly app: App,
    private name: string,
  ) {}
  getName(): string {
    return this.name;
  }
  getRange(): Range {
    const { range } = this.found();
    return this.app.range(range.sheetId, range.zone);
  }
  setName(name: string): this {
    const { getters } = this.app.workbook.model;
    const ranges = [getters.getRangeData(this.found().range)];
    check(
      this.app.workbook.dispatch('UPDATE_NAMED_RANGE', { oldRangeName: this.name, newRangeName: name, ranges }),
      'setName',
    );
    this.name = name;
    return this;
  }
  setRange(range: Range): this {
    this.found();
    setNamedRange(this.app, this.name, range);
    return this;
  }
  remove(): void {
    removeNamedRange(this.app, this.name);
  }
  private found() {
    const found = this.app.workbook.model.getters.getNamedRange(this.name);
    if (!found) throw exception(`The named range ${this.name} does not exist.`);
    return found;
  }
}

export function namedRanges(app: App, sheetId?: string): NamedRange[] {
  return app.workbook.model.getters
    .getNamedRanges()
    .filter(named => sheetId === undefined || named.range.sheetId === sheetId)
    .map(named => app.seen('NamedRange', new NamedRange(app, named.name)));
}

export function setNamedRange(app: App, name: string, range: Range): void {
  const { workbook } = app;
  const ranges = [workbook.model.getters.getRangeDataFromZone(range.sheetId, range.zone)];
  const known = workbook.model.getters.getNamedRange(name);
  const result = known
    ? workbook.dispatch('UPDATE_NAMED_RANGE', { oldRangeName: known.name, newRangeName: name, ranges })
    : workbook.dispatch('CREATE_NAMED_RANGE', { name, ranges });
  if (result.reasons.some(reason => String(reason).startsWith('NamedRange')))
    throw exception(`The name of the range is invalid: ${name}`);
  check(result, 'setNamedRange');
}

export function removeNamedRange(app: App, name: string): void {
  const known = app.workbook.model.getters.getNamedRange(name);
  if (!known) throw exception(`The named range ${name} does not exist.`);
  check(app.workbook.dispatch('DELETE_NAMED_RANGE', { name: known.name }), 'removeNamedRange');
}
