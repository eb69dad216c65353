import { longText } from '../../../sheets-templates/long-text';
import type { AdviceTexts } from '../../../sheets-templates/report-texts/advice';
import type { DashboardTexts } from '../../../sheets-templates/report-texts/dashboard';
import type { Lang } from '../../../sheets-templates/types';

export function dashboardTexts(lang: Lang): DashboardTexts {
  return longText('dashboard')[lang];
}

export function adviceTexts(lang: Lang): AdviceTexts {
  return longText('advice')[lang];
}
