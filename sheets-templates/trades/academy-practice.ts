import type { PracticePreset } from './preset';

export const academyPractice: PracticePreset = {
  saas: [
    { work: 'postNews', kinds: ['listing', 'posting'] },
    { work: 'answerTrials', kinds: ['booking', 'message', 'form'] },
    { work: 'sendPosture', kinds: ['form', 'message'] },
    { work: 'showClub', kinds: ['form', 'survey'] },
    { work: 'offerPass', kinds: ['members', 'message'] },
    { work: 'runChallenge', kinds: ['posting'] },
    { work: 'closingCheck', kinds: ['checklist'] },
  ],
};
