import type { WholeFigures } from '../../domain/compute-figures';
import type { CustomerEntry } from '../../domain/customers/customer-list';
import type { StateLimits } from '../../domain/customers/customer-state';
import type { RosterEntry } from '../../domain/regulars/roster';
import { currencyDigits } from '../../schema/currency';
import { formatDay } from '../../schema/day';
import { type Day, NO_DAY } from '../../schema/table';
import type { CustomersView, PeopleList, Person } from '../views';
import { nextSteps } from './due-steps';
import { todaysFigures } from './figures';

/** A list is read, not searched: beyond this there is the search. */
const MOST_SHOWN = 50;
const MOST_FOUND = 20;

export function customersView(): CustomersView {
  const { books, ledgers, computed } = todaysFigures();
  const whole = computed.whole();
  const people = peopleOf(computed.roster(), whole);
  const { currency } = ledgers.settings;
  const { states, segments } = whole;
  const invited = stillComingFirst(byAmount(people.filter(({ pool }) => pool === 'invite')));
  return {
    asOf: whole.asOf,
    currency,
    currencyDigits: currencyDigits(currency),
    buyers: whole.customers.length,
    states: (['active', 'atRisk', 'dormant', 'lost'] as const).map(state => ({
      state,
      customers: states.customers[state],
    })),
    tradeLimits: tradeLimits(states.limits),
    segments: segments.list.map(({ segment, customers, amount }) => ({ segment, customers, amount })),
    invite: listOf(invited),
    inviteGone: invited.filter(isGone).length,
    atRisk: listOf(byAmount(people.filter(({ state }) => state === 'atRisk'))),
    due: nextSteps(books, people, MOST_SHOWN),
  };
}

function tradeLimits({ source, active, atRisk, dormant }: StateLimits): CustomersView['tradeLimits'] {
  return source === 'trade' ? { active, atRisk, dormant } : null;
}

export function findCustomers(text: string): PeopleList {
  const { computed } = todaysFigures();
  const wanted = text.trim().toLowerCase();
  const found = peopleOf(computed.roster(), computed.whole()).filter(
    ({ customer }) => wanted !== '' && customer.toLowerCase().includes(wanted),
  );
  return { total: found.length, shown: found.slice(0, MOST_FOUND) };
}

function peopleOf(roster: readonly RosterEntry[], { customers }: WholeFigures): Person[] {
  const buyers = new Map(customers.map(entry => [entry.customer, entry]));
  return roster.map(entry => personOf(entry, buyers.get(entry.customer)));
}

function personOf(entry: RosterEntry, buyer: CustomerEntry | undefined): Person {
  const { customer, channel, stage, pool, firstDay, lastDay } = entry;
  return {
    customer,
    channel,
    stage,
    pool,
    firstDay: dayText(firstDay),
    lastDay: dayText(lastDay),
    purchaseDays: buyer?.purchaseDays ?? 0,
    amount: buyer?.amount ?? 0,
    state: buyer?.state ?? null,
    segment: buyer?.segment ?? null,
    pAlive: buyer?.pAlive ?? null,
  };
}

function dayText(day: Day): string | null {
  return day === NO_DAY ? null : formatDay(day);
}

/** Who is worth most to the shop first. */
function byAmount(people: readonly Person[]): Person[] {
  return [...people].sort((one, other) => other.amount - one.amount || (one.customer < other.customer ? -1 : 1));
}

function stillComingFirst(people: readonly Person[]): Person[] {
  return [...people.filter(person => !isGone(person)), ...people.filter(isGone)];
}

function isGone({ state }: Person): boolean {
  return state === 'dormant' || state === 'lost';
}

function listOf(people: readonly Person[]): PeopleList {
  return { total: people.length, shown: people.slice(0, MOST_SHOWN) };
}
