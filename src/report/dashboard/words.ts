import type { Lang } from '../../../sheets-templates/types';
import { dashboard as en } from '../../messages/en/dashboard';
import { guidance as enGuidance } from '../../messages/en/guidance';
import { type DashboardWords, dashboard as ko } from '../../messages/ko/dashboard';
import { type GuidanceWords, guidance as koGuidance } from '../../messages/ko/guidance';

export const dashboardWords: Readonly<Record<Lang, DashboardWords>> = { ko, en };
export const guidanceWords: Readonly<Record<Lang, GuidanceWords>> = { ko: koGuidance, en: enGuidance };
