import { automationColumns } from './automation';
import { costColumns } from './costs';
import { customerColumns } from './customers';
import { dealColumns } from './deals';
import { digilogColumns } from './digilog';
import { fandomColumns } from './fandom';
import { historyColumns } from './history';
import { kpiColumns } from './kpis';
import { roadmapColumns } from './roadmap';
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
  digilog: digilogColumns,
  fandom: fandomColumns,
  automation: automationColumns,
  roadmap: roadmapColumns,
  history: historyColumns,
} as const;
