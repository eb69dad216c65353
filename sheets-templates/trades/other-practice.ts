import type { PracticePreset } from './preset';

export const otherPractice: PracticePreset = {
  saas: [
    { work: 'postPiece', kinds: ['posting'] },
    { work: 'answerBookings', kinds: ['booking', 'message'] },
    { work: 'finishPiece', kinds: ['checklist'] },
    { work: 'offerMembership', kinds: ['form'] },
    { work: 'choosePiece', kinds: ['survey'] },
    { work: 'restock', kinds: ['stock'] },
  ],
};
