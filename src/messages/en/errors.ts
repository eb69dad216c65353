import { failureTexts } from '../../../sheets-templates/report-texts/failures';
import type { FailureKind, FailureWords } from '../ko/errors';

export const errors: Readonly<Record<FailureKind, FailureWords>> = {
  ...failureTexts.en,
  accounts: {
    what: 'Several Google accounts are signed in, and that blocks this add-on.',
    todo: 'The request went out as another account than the one that opened this sheet. Do one of these.',
    ways: [
      'Open the sheet in an incognito window or another browser profile, signed in to this sheet’s account only.',
      'Sign out of all Google accounts, then sign in to this sheet’s account first.',
    ],
  },
  network: {
    what: 'The internet connection was lost.',
    todo: 'Check the connection and try again.',
  },
  quota: {
    what: 'Google’s limit for one day is used up.',
    todo: 'Try again tomorrow. What you typed stays.',
  },
  unreadable: {
    what: 'The answer could not be understood.',
    todo: 'Close the sidebar and open it again.',
  },
  outside: {
    what: 'This works only inside Google Sheets.',
    todo: 'Open the sidebar from the menu of a sheet.',
  },
};
