import type { FailureKind, FailureWords } from '../ko/errors';

export const errors: Readonly<Record<FailureKind, FailureWords>> = {
  accounts: {
    what: 'Several Google accounts are signed in, and that blocks this add-on.',
    todo: 'The request went out as another account than the one that opened this sheet. Do one of these.',
    ways: [
      'Open the sheet in an incognito window or another browser profile, signed in to this sheet’s account only.',
      'Sign out of all Google accounts, then sign in to this sheet’s account first.',
    ],
  },
  busy: {
    what: 'Someone else is refreshing this sheet right now.',
    todo: 'Try again in about a minute.',
  },
  'not-installed': {
    what: 'The tabs are not here yet.',
    todo: 'Add them first, under Start.',
  },
  'bad-request': {
    what: 'The sidebar has been open too long and no longer fits.',
    todo: 'Close it and open it again from the menu.',
  },
  protected: {
    what: 'A locked cell or tab could not be written.',
    todo: 'Ask the owner of this sheet for edit access, or unlock it, and try again.',
  },
  timeout: {
    what: 'It took too long and was stopped.',
    todo: 'What was written stays. Trying again finishes the rest.',
  },
  'no-rows': {
    what: 'This number cannot be shown as rows of the ledger.',
    todo: 'It was typed into the KPI ledger, or the rows have changed since. Refresh and try again.',
  },
  filter: {
    what: 'The ledger could not be filtered.',
    todo: 'A filter or table that stands there (colours, moving dates) could not be put back as it is. Clear it and try again.',
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
  bug: {
    what: 'Something unexpected happened.',
    todo: 'Try again. If it goes on, send the text below to the makers.',
  },
};
