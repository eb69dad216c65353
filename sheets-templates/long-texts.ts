import { boxHelp } from './box-help';
import { canvasWords } from './canvas-words';
import { columns } from './columns/columns';
import { fieldHelp } from './field-help';
import { glossary } from './glossary';
import { machineWords } from './machine-words';
import { metricTexts } from './metric-texts/all';
import { pageTexts } from './page-texts/all';
import { adviceTexts } from './report-texts/advice';
import { dashboardTexts } from './report-texts/dashboard';
import { failureTexts } from './report-texts/failures';
import { startTexts } from './report-texts/start';
import { stepTexts } from './report-texts/steps';
import { criterionStates, referralWords, roadmapCriteria, roadmapSteps } from './roadmap-criteria';
import { serviceKinds } from './service-kinds';
import { settingItems } from './setting-items';
import { trades } from './trades/trades';

/** Plain data, and long: the bundle holds it deflated. */
export const longTexts = {
  trades,
  glossary,
  boxHelp,
  canvasWords,
  fieldHelp,
  columns,
  settingItems,
  serviceKinds,
  roadmap: { roadmapSteps, roadmapCriteria, criterionStates, referralWords },
  machines: machineWords,
  metrics: metricTexts,
  pages: pageTexts,
  advice: adviceTexts,
  dashboard: dashboardTexts,
  start: startTexts,
  steps: stepTexts,
  failures: failureTexts,
};
export type LongTexts = typeof longTexts;
