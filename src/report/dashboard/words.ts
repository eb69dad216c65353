import type { Lang } from '../../../sheets-templates/types';
import { dashboard as en } from '../../messages/en/dashboard';
import { type DashboardWords, dashboard as ko } from '../../messages/ko/dashboard';

export const dashboardWords: Readonly<Record<Lang, DashboardWords>> = { ko, en };
