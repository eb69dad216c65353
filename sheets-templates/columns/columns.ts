import { costColumns } from './costs';
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
  costs: costColumns,
} as const;
