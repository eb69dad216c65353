import './polyfill';
import { type Command, registries, UIPlugin } from '@odoo/o-spreadsheet';
import type { GasLocalCommand } from './commands';

/** A whole script run as one step of the engine: one undo, and the sheet is laid out once, at its end. */
class GasRunPlugin extends UIPlugin {
  override handle(command: Command): void {
    this.handleOwn(command);
  }

  private handleOwn(command: Command | GasLocalCommand): void {
    if (command.type === 'GAS_RUN') command.run();
  }
}

registries.featurePluginRegistry.add('gas_run', GasRunPlugin);

/** Within a run the engine computes nothing; a read asks for it, as a read flushes Google's write cache. */
class SettlingEvaluation extends registries.coreViewsPluginRegistry.get('evaluation') {
  override handle(command: Command): void {
    if (!this.isSettle(command)) super.handle(command);
  }

  private isSettle(command: Command | GasLocalCommand): boolean {
    if (command.type !== 'GAS_SETTLE') return false;
    this.finalize();
    return true;
  }
}

registries.coreViewsPluginRegistry.replace('evaluation', SettlingEvaluation);

/** Filters made or taken away within a run are there for its next call. */
class SettlingTables extends registries.coreViewsPluginRegistry.get('dynamic_tables') {
  override handle(command: Command): void {
    if (!this.isSettle(command)) super.handle(command);
  }

  private isSettle(command: Command | GasLocalCommand): boolean {
    if (command.type !== 'GAS_SETTLE') return false;
    this.finalize();
    return true;
  }
}

registries.coreViewsPluginRegistry.replace('dynamic_tables', SettlingTables);
