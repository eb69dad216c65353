import type { ErrorCode } from '../../server/contract';
import type { FailureWords } from '../ko/errors';

export const errors: Readonly<Record<ErrorCode, FailureWords>> = {
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
  bug: {
    what: 'Something unexpected happened.',
    todo: 'Try again. If it goes on, send the text below to the makers.',
  },
};
