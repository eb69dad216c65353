import type { Lang } from '../../../sheets-templates/types';
import { dashboard as en } from '../../messages/en/dashboard';
import { guidance as enGuidance } from '../../messages/en/guidance';
import { signals as enSignals } from '../../messages/en/signals';
import { type DashboardWords, dashboard as ko } from '../../messages/ko/dashboard';
import { guidance as koGuidance } from '../../messages/ko/guidance';
import { signals as koSignals } from '../../messages/ko/signals';
import type { AdviceWords } from './advice';

export const dashboardWords: Readonly<Record<Lang, DashboardWords>> = { ko, en };
export const adviceWords: Readonly<Record<Lang, AdviceWords>> = {
  ko: { guidance: koGuidance, signals: koSignals },
  en: { guidance: enGuidance, signals: enSignals },
};
