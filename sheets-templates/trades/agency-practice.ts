import type { PracticePreset } from './preset';

export const agencyPractice: PracticePreset = {
  saas: [
    { work: 'writeCase', kinds: ['newsletter', 'posting'] },
    { work: 'answerRequests', kinds: ['form', 'booking', 'connector'] },
    { work: 'doCheckUp', kinds: ['report'] },
    { work: 'inviteCircle', kinds: ['form'] },
    { work: 'sendReport', kinds: ['report', 'newsletter'] },
    { work: 'issueInvoices', kinds: ['accounting'] },
  ],
};
