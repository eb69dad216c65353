import { longText } from '../../../sheets-templates/long-text';
import type { AdviceTexts } from '../../../sheets-templates/report-texts/advice';
import type { Lang } from '../../../sheets-templates/types';
import { dashboard as en } from '../../messages/en/dashboard';
import { type DashboardWords, dashboard as ko } from '../../messages/ko/dashboard';

export const dashboardWords: Readonly<Record<Lang, DashboardWords>> = { ko, en };

export function adviceTexts(lang: Lang): AdviceTexts {
  return longText('advice')[lang];
}
