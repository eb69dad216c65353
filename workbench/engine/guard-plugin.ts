import './polyfill';
import {
  type Command,
  type CommandResult,
  helpers,
  type Range,
  registries,
  UIPlugin,
  type Zone,
} from '@odoo/o-spreadsheet';
import type { GasCommand, ProtectionEntry } from './commands';
import type { MetaState } from './meta-state';

/** Who is at the sheet, asked at every write. */
export interface Guard {
  email(): string;
  isOwner(): boolean;
  isViewer(): boolean;
  isScript(): boolean;
  /** A person edits a range that only warns: go on? Asked once for each thing the person does. */
  confirm(protection: ProtectionEntry<Range>): boolean;
}

export const isGuard = (value: unknown): value is Guard =>
  typeof value === 'object' && value !== null && 'isScript' in value;

/** The reason the engine gives back when a protection refuses a write. */
export const PROTECTED = 'GasProtected';

class GasGuardPlugin extends UIPlugin {
  private readonly guard: Guard | null;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    const guard: unknown = config.custom.guard;
    this.guard = isGuard(guard) ? guard : null;
  }

  override allowDispatch(command: Command): CommandResult {
    return (this.mayRun(command) ? 'Success' : PROTECTED) as unknown as CommandResult;
  }

  private mayRun(command: Command | GasCommand): boolean {
    if (!this.guard) return true;
    const hit = writtenZones(command);
    if (hit !== null && this.guard.isViewer()) return false;
    return hit === null || hit.zones.every(zone => this.mayWrite(hit.sheetId, zone));
  }

  private mayWrite(sheetId: string, zone: Zone): boolean {
    const meta = (this.getters as unknown as { getGasMeta(): MetaState }).getGasMeta();
    return Object.values(meta.protections).every(entry => !covers(entry, sheetId, zone) || this.mayPass(entry));
  }

  private mayPass(entry: ProtectionEntry<Range>): boolean {
    const guard = this.guard;
    if (!guard) return true;
    if (entry.warningOnly) return guard.isScript() || guard.confirm(entry);
    return entry.editors === null || guard.isOwner() || entry.editors.includes(guard.email());
  }
}

/** Whether the protection speaks for any cell of the zone. */
export function covers(entry: ProtectionEntry<Range>, sheetId: string, zone: Zone): boolean {
  if (entry.sheetId !== sheetId) return false;
  if (entry.range && !helpers.overlap(zone, entry.range.zone)) return false;
  return !entry.unprotected.some(open => isWithin(zone, open.zone));
}

function isWithin(inner: Zone, outer: Zone): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

function writtenZones(command: Command | GasCommand): { sheetId: string; zones: readonly Zone[] } | null {
  switch (command.type) {
    case 'UPDATE_CELL':
    case 'CLEAR_CELL':
      return { sheetId: command.sheetId, zones: [helpers.positionToZone(command)] };
    case 'GAS_SET_CELLS':
      return { sheetId: command.sheetId, zones: [cellsZone(command)] };
    case 'CLEAR_CELLS':
    case 'DELETE_CONTENT':
    case 'SET_FORMATTING':
    case 'CLEAR_FORMATTING':
    case 'ADD_MERGE':
    case 'REMOVE_MERGE':
      return { sheetId: command.sheetId, zones: command.target };
    case 'SORT_CELLS':
      return { sheetId: command.sheetId, zones: [command.zone] };
    case 'REMOVE_COLUMNS_ROWS':
      return {
        sheetId: command.sheetId,
        zones: command.elements.map(at =>
          command.dimension === 'COL'
            ? { left: at, right: at, top: 0, bottom: Number.MAX_SAFE_INTEGER }
            : { left: 0, right: Number.MAX_SAFE_INTEGER, top: at, bottom: at },
        ),
      };
    default:
      return null;
  }
}

function cellsZone(command: Extract<GasCommand, { type: 'GAS_SET_CELLS' }>): Zone {
  return {
    left: command.left,
    right: command.left + (command.cells[0]?.length ?? 1) - 1,
    top: command.top,
    bottom: command.top + command.cells.length - 1,
  };
}

registries.featurePluginRegistry.add('gas_guard', GasGuardPlugin);
