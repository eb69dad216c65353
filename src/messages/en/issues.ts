import type { IssueCode } from '../../domain/issue';
import type { IssueWords } from '../ko/issues';

export const issues: Readonly<Record<IssueCode, IssueWords>> = {
  'tab-missing': {
    what: 'A tab is missing',
    fix: 'It was deleted or never made. Press “Bring back what is missing” below.',
  },
  'header-missing': {
    what: 'The header row was not found',
    fix: 'A row with the column names is needed. Undo its deletion, or press “Bring back what is missing”.',
  },
  'column-missing': {
    what: 'A column that is needed is missing',
    fix: 'Give the column its old name again. If it was deleted, press “Bring back what is missing”.',
  },
  'column-twice': {
    what: 'Two columns have the same name',
    fix: 'It is not clear which one to read. Rename the one you do not use.',
  },
  'error-value': {
    what: 'The cell shows a formula error',
    fix: 'Something like #REF! or #N/A. Mend the formula or type the value itself.',
  },
  'not-a-day': { what: 'This is not a date', fix: 'Write it like 2026-05-11.' },
  'impossible-day': { what: 'No calendar has this date', fix: 'A day such as 30 February. Check the date again.' },
  'ambiguous-day': {
    what: 'The date can be read in two ways',
    fix: 'It is not clear whether the day or the month comes first. Write it like 2026-05-11.',
  },
  'day-out-of-range': { what: 'The date is very long ago or far ahead', fix: 'Check the year for a typing error.' },
  'not-a-number': { what: 'This is not a number', fix: 'Write digits only, for example 20000.' },
  'not-a-percent': { what: 'This is not a rate', fix: 'Write a percent, for example 60%.' },
  'ambiguous-number': {
    what: 'The number can be read in two ways',
    fix: 'A comma or point may be decimal or thousands. Write it without separators, for example 20000.',
  },
  'not-whole': { what: 'The number has decimals', fix: 'Counts are whole: 1, 2, 3.' },
  negative: { what: 'The number is below zero', fix: 'Remove the minus sign or check the value.' },
  'not-in-list': {
    what: 'The name is not in your settings list',
    fix: 'Correct typing errors first. The others can be added in one go.',
  },
  'not-an-option': { what: 'This is not one of the options', fix: 'Pick one from the list in the cell.' },
  'long-text': {
    what: 'The text is too long',
    fix: 'It was read as it is. If it is no name, move it to the note column.',
  },
  'broken-text': {
    what: 'Some letters are broken',
    fix: 'They seem to have been damaged by an import. Import again or type the text.',
  },
  'formula-text': {
    what: 'The text starts with =, +, - or @',
    fix: 'It was read as plain text, not as a formula. Delete it if it was pasted by mistake.',
  },
  'markup-text': {
    what: 'The text holds web page code',
    fix: 'It was read as plain text. Delete it if it was pasted by mistake.',
  },
  'day-missing': { what: 'The date is blank', fix: 'Write the day it happened, and the row is counted.' },
  'kind-missing': { what: 'The kind is blank', fix: 'Pick Application, Sale, Membership, Refund or Leave.' },
  'amount-missing': { what: 'The amount is blank', fix: 'Write the money received. If it was free, write 0.' },
  'customer-missing': {
    what: 'The customer is blank',
    fix: 'Write a name or nickname. For a sale to someone unknown write “guest”: it counts in sales only.',
  },
  'channel-missing': {
    what: 'The channel is blank',
    fix: 'On the customer’s first row, write where they came from. If unknown, it counts as “unknown”.',
  },
  'future-day': {
    what: 'The date is still to come',
    fix: 'Not counted until that day. Correct a wrong date; a booking among the transactions gets the status Booked.',
  },
  'sale-negative': { what: 'A sale is below zero', fix: 'If money was given back, change the kind to Refund.' },
  'refund-positive': { what: 'A refund has no minus sign', fix: 'Write refunds with a minus sign, like -165000.' },
  'amount-not-counted': {
    what: 'An amount on a row that is no sale',
    fix: 'Sales are counted from Sale and Refund rows only. If money was received, add a Sale row for it.',
  },
  'refund-without-sale': {
    what: 'A refund without an earlier sale',
    fix: 'Check that the customer is written as on the row of the sale.',
  },
  'pool-without-joining': {
    what: 'Pool product sold without a Membership row',
    fix: 'The sale alone does not count as joining. Add a row of kind Membership on the day they joined.',
  },
  'duplicate-id': {
    what: 'The same deal ID stands twice',
    fix: 'If you copied a row, clear the ID of the copy. A refresh gives it a new one.',
  },
  'duplicate-row': {
    what: 'The same row stands twice',
    fix: 'It was counted once. Delete one. If it did happen twice, clear the deal ID of one.',
  },
  'duplicate-week': {
    what: 'Two rows for the same channel and date',
    fix: 'Only the first was counted. If both are right, add them up in one row.',
  },
  'ad-cost-twice': {
    what: 'Ad cost in two ledgers (Costs / KPI ledger)',
    fix: 'Only the KPI ledger’s counts for that month and channel. Clear it there if this one is right, or this row.',
  },
  'unknown-setting': {
    what: 'A setting with an unknown name',
    fix: 'Give the item its old name again. Unknown items are not read.',
  },
  'bad-setting': {
    what: 'The value of a setting cannot be read',
    fix: 'See the note on the cell. Until then the default is used.',
  },
  'no-regular-product': {
    what: 'No product is a regulars’ product',
    fix: 'The active rule asks for one, so nobody is ever active. Mark one under Product kind, or change the rule.',
  },
  'setting-twice': { what: 'A setting or name stands twice', fix: 'Only the upper one was read. Delete one of them.' },
  'alias-half': {
    what: 'One of a customer’s two names is missing',
    fix: 'Fill in both “Other name of one person” and “Name to keep”, or clear the row.',
  },
  'alias-twice': {
    what: 'One other name stands for two customers',
    fix: 'Only the upper row was read. Keep the one that is right.',
  },
  'alias-circle': {
    what: 'A customer’s name leads back to itself',
    fix: 'The row was not read. Write the name you keep under “Name to keep” and the other one before it.',
  },
  'two-owners': {
    what: 'Two answer for one number',
    fix: 'What two share nobody owns. Leave one name for this number.',
  },
  'two-targets': {
    what: 'One number has two goals',
    fix: 'Keep one of them. Until then the number is shown without a goal.',
  },
  'unknown-work': {
    what: 'Work that the SPA tab does not have',
    fix: 'Write it as the SPA tab names the task, or its work ID. Until then the row belongs to no work.',
  },
  'days-reversed': {
    what: 'Dates in a wrong order (before / here)',
    fix: 'Correct the one that is wrong. Until then the shares on the staff page may be off.',
  },
  'gate-machine': {
    what: 'A machine does this before its time',
    fix: 'Finish the first four steps, or open the work under Machines and write why you go ahead.',
  },
  'gate-box': {
    what: 'Handed over before its box works',
    fix: 'Safer once this canvas box is “Partly working”. Or write under People why you go ahead.',
  },
  'gate-weeks': {
    what: 'Handed over with under four weeks of figures',
    fix: 'Four weeks show whether it got better. Or write under People why you go ahead.',
  },
  'gate-written': {
    what: 'Handed over without steps or “done when”',
    fix: 'Fill in both, so that it is clear what to do and when it is done. Or write under People why you go ahead.',
  },
  'cells-disagree': {
    what: 'Two cells cannot both be true',
    fix: 'Correct one: state and who does it now, stage and “left on”, or minutes after and minutes now.',
  },
  'target-differs': {
    what: 'Two targets differ (Roles / Settings)',
    fix: 'Make them the same, or clear one. Till then the weeks go by Roles, “Where to begin” goes by Settings.',
  },
};
