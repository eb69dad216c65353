import type { PracticePreset } from './preset';

export const shopPractice: PracticePreset = {
  saas: [
    { work: 'postMenu', kinds: ['posting', 'orders'] },
    { work: 'answerQuestions', kinds: ['chat'] },
    { work: 'packTasting', kinds: ['parcel', 'checklist'] },
    { work: 'sendInvites', kinds: ['message', 'survey', 'connector'] },
    { work: 'runMenuVote', kinds: ['survey', 'payment'] },
    { work: 'cookDishes', kinds: ['checklist', 'stock'] },
  ],
};
