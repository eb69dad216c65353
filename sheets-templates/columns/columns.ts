import { costColumns } from './costs';
import { customerColumns } from './customers';
import { dealColumns } from './deals';
import { kpiColumns } from './kpis';
import { roleColumns } from './roles';
import { settingColumns } from './settings';
import { spaColumns } from './spa';

/** The columns of every tab that is one table. */
export const columns = {
  deals: dealColumns,
  kpis: kpiColumns,
  spa: spaColumns,
  roles: roleColumns,
  settings: settingColumns,
  customers: customerColumns,
  costs: costColumns,
} as const;
