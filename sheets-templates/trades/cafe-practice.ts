import type { PracticePreset } from './preset';

export const cafePractice: PracticePreset = {
  saas: [
    { work: 'writeBoard', kinds: ['listing'] },
    { work: 'offerCoffee', kinds: ['till'] },
    { work: 'offerMembership', kinds: ['loyalty', 'form'] },
    { work: 'voteBeans', kinds: ['survey', 'posting'] },
    { work: 'setFirstCup', kinds: ['checklist'] },
    { work: 'tellBeans', kinds: ['checklist'] },
  ],
};
