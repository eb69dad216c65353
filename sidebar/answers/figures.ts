import * as v from 'valibot';
import { customerSegments, customerStages, customerStates, poolPlaces } from '../../sheets-templates/customer-words';
import type { MetricWindow, Subject } from '../../src/domain/metrics/metric';
import type { NoRows } from '../../src/domain/rows/rows-elsewhere';
import { sidebar } from '../../src/messages/ko/sidebar';
import type {
  CustomersView,
  FiguresApi,
  FiguresView,
  FigureView,
  PeopleList,
  Person,
  ScoreLine,
  ShownRows,
} from '../../src/server/contract';
import { type Readers, reader } from './reader';

type Schema<T> = v.GenericSchema<unknown, T>;

/** The words are complete by their types, so what has words is known. */
export function keyOf<Key extends string>(words: Readonly<Record<Key, unknown>>) {
  return v.custom<Key>(value => typeof value === 'string' && Object.hasOwn(words, value));
}

const splitKeys = ['product', 'staff', 'channel'] as const;
export const units = ['money', 'count', 'rate', 'change', 'times', 'days'] as const;

export function wordsSchema() {
  return v.object({ ko: v.string(), en: v.string() });
}

export function countsSchema() {
  return v.object({ part: v.number(), whole: v.number() });
}

export function shownSchema(): Schema<ShownRows> {
  const ofFigure = v.object({ metric: v.string(), month: v.string(), part: v.picklist(['part', 'whole']) });
  const ofGroup = v.object({ group: keyOf({ ...customerStates, ...customerSegments }) });
  const ofName = v.object({ of: v.picklist(splitKeys), name: v.string(), month: v.string() });
  return v.object({
    asked: v.union([ofFigure, v.object({ customer: v.string() }), ofGroup, ofName]),
    name: wordsSchema(),
    rows: v.number(),
    also: v.number(),
  });
}

export function figuresSchema(): Schema<FiguresView> {
  const name = v.nullable(v.string());
  const splitLine = v.object({ name, shown: v.string(), sales: v.number(), share: v.nullable(v.number()) });
  return v.object({
    lang: v.picklist(['ko', 'en']),
    asOf: v.string(),
    currency: v.string(),
    currencyDigits: v.number(),
    month: v.nullable(v.string()),
    figures: v.array(figureSchema()),
    hasCosts: v.boolean(),
    splits: v.array(v.object({ of: v.picklist(splitKeys), title: v.string(), lines: v.array(splitLine) })),
    advice: v.array(v.object({ title: v.string(), text: v.string() })),
    scores: v.nullable(v.object({ title: v.string(), means: v.string(), lines: v.array(scoreSchema()) })),
  });
}

function scoreSchema(): Schema<ScoreLine> {
  return v.object({
    name: v.string(),
    owner: v.string(),
    lastWeek: v.string(),
    target: v.nullable(v.string()),
    isOff: v.boolean(),
    values: v.array(v.nullable(v.number())),
  });
}

function figureSchema(): Schema<FigureView> {
  const maybe = v.nullable(v.number());
  return v.object({
    key: v.string(),
    subject: keyOf<Subject>(sidebar.figures.subjects),
    name: v.string(),
    means: v.string(),
    part: v.exactOptional(v.string()),
    whole: v.exactOptional(v.string()),
    counted: v.exactOptional(v.string()),
    unit: v.picklist(units),
    window: keyOf<MetricWindow>(sidebar.figures.windows),
    value: maybe,
    of: v.exactOptional(countsSchema()),
    minimumCases: v.number(),
    unripe: v.exactOptional(v.number()),
    cases: v.exactOptional(v.object({ name: v.string(), count: v.number() })),
    spread: v.exactOptional(v.object({ low: v.number(), high: v.number() })),
    isTradeDefault: v.exactOptional(v.boolean()),
    before: v.exactOptional(maybe),
    beforeOf: v.exactOptional(countsSchema()),
    better: v.nullable(v.picklist(['more', 'fewer'])),
    history: v.array(maybe),
    rows: v.object({ part: maybe, whole: maybe }),
    elsewhere: v.exactOptional(v.array(v.picklist(['kpis', 'costs', 'settings']))),
    noRows: v.exactOptional(keyOf<NoRows>(sidebar.figures.whyNoRows)),
    missing: v.exactOptional(keyOf<NonNullable<FigureView['missing']>>(sidebar.figures.missing)),
  });
}

export function customersSchema(): Schema<CustomersView> {
  const people = peopleSchema();
  const state = keyOf(customerStates);
  const segment = keyOf(customerSegments);
  const step = v.object({
    person: personSchema(),
    nextStep: v.string(),
    due: v.nullable(v.string()),
    isLate: v.boolean(),
  });
  return v.object({
    asOf: v.string(),
    currency: v.string(),
    currencyDigits: v.number(),
    buyers: v.number(),
    states: v.array(v.object({ state, customers: v.number() })),
    tradeLimits: v.nullable(v.object({ active: v.number(), atRisk: v.number(), dormant: v.number() })),
    segments: v.array(v.object({ segment, customers: v.number(), amount: v.number() })),
    invite: people,
    inviteGone: v.number(),
    atRisk: people,
    due: v.nullable(v.object({ total: v.number(), shown: v.array(step) })),
  });
}

export function peopleSchema(): Schema<PeopleList> {
  return v.object({ total: v.number(), shown: v.array(personSchema()) });
}

function personSchema(): Schema<Person> {
  return v.object({
    customer: v.string(),
    channel: v.string(),
    stage: keyOf<Person['stage']>(customerStages),
    pool: keyOf(poolPlaces),
    firstDay: v.nullable(v.string()),
    lastDay: v.nullable(v.string()),
    purchaseDays: v.number(),
    amount: v.number(),
    state: v.nullable(keyOf(customerStates)),
    segment: v.nullable(keyOf(customerSegments)),
    pAlive: v.nullable(v.number()),
  });
}

/** `figures` is for programs, not for the sidebar. */
export function figureReaders(): Readers<Omit<FiguresApi, 'figures'>> {
  return {
    metrics: reader(figuresSchema()),
    customersView: reader(customersSchema()),
    findCustomers: reader(peopleSchema()),
    showRows: reader(shownSchema()),
    showAllRows: reader(v.null()),
  };
}
