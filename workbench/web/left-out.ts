import { registries } from '@odoo/o-spreadsheet';

/** A map chart asks a server for the outlines of countries; nothing here asks anyone. */
export function leaveOutMaps(): void {
  registries.chartSubtypeRegistry.remove('geo');
}
