import './polyfill';
import { type Command, registries, UIPlugin } from '@odoo/o-spreadsheet';
import { type Guard, isGuard } from './guard-plugin';
import { readTyped } from './typed-entry';

/** What a person types or pastes is read as Google reads it: the engine knows neither `2026. 3. 5` nor `₩5,000`. */
class GasTypingPlugin extends UIPlugin {
  private readonly guard: Guard | null;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    const guard: unknown = config.custom.guard;
    this.guard = isGuard(guard) ? guard : null;
  }

  // before the cells are written, and in the command itself, so that redo writes the same
  override beforeHandle(command: Command): void {
    if (command.type !== 'UPDATE_CELL' || !command.content || !this.guard || this.guard.isScript()) return;
    const isFormula = command.content.startsWith('=');
    if (!isFormula && !NEEDS_READING.test(command.content)) return;
    const format = command.format ?? this.getters.getCell(command)?.format ?? '';
    // Google never computes what is typed into a cell of the text format
    if (isFormula && format !== '@') return;
    Object.assign(command, readTyped(command.content, format, this.getters.getLocale()));
  }
}

// plain numbers, formulas and words come from the composer as they should be
const NEEDS_READING = /^(?!=)(?!'+=?)(?=.*\d)(?!-?\d+(\.\d+)?$)/s;

registries.featurePluginRegistry.add('gas_typing', GasTypingPlugin);
