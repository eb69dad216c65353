import * as v from 'valibot';
import { CUSTOMER_GROUPS } from '../domain/rows/customer-source-rows';
import { addModule } from './add-module';
import { addNames } from './add-names';
import type { Answer, Api, Place } from './contract';
import { customersView, findCustomers } from './customers-view';
import { errorOf, refusal } from './errors';
import { figuresOf } from './figures';
import { metrics } from './figures-view';
import { install } from './install';
import { MOST_NAMES } from './issue-views';
import { jump } from './jump';
import { open } from './open';
import { refresh } from './refresh';
import { removeExamples } from './remove-examples';
import { showAllRows, showRows } from './show-rows';
import { keepLang } from './user-choice';

type Handlers = { readonly [M in keyof Api]: (args: unknown) => ReturnType<Api[M]> };

function schemas() {
  const lang = v.picklist(['ko', 'en']);
  const place: v.GenericSchema<unknown, Place> = v.object({
    tab: v.picklist([
      'start',
      'dashboard',
      'canvas',
      'kpis',
      'deals',
      'spa',
      'roles',
      'settings',
      'customers',
      'costs',
    ]),
    row: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
    column: v.nullable(v.string()),
    id: v.exactOptional(v.nullable(v.string())),
  });
  const ofFigure = v.strictObject({
    metric: v.string(),
    month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
    part: v.picklist(['part', 'whole']),
  });
  const ofGroup = v.strictObject({ group: v.picklist(CUSTOMER_GROUPS) });
  const trade = v.picklist(['academy', 'cafe', 'shop', 'agency', 'other']);
  const method = v.picklist([
    'open',
    'install',
    'refresh',
    'removeExamples',
    'addModule',
    'addNames',
    'jump',
    'figures',
    'setLanguage',
    'metrics',
    'customersView',
    'findCustomers',
    'showRows',
    'showAllRows',
  ]);
  return {
    none: v.strictTuple([]),
    install: v.strictTuple([v.object({ trade, lang, example: v.boolean() })]),
    addModule: v.strictTuple([v.picklist(['customers', 'costs'])]),
    addNames: v.strictTuple([
      v.object({
        list: v.picklist(['channels', 'products', 'staff', 'payments']),
        names: v.pipe(v.array(v.string()), v.maxLength(MOST_NAMES)),
      }),
    ]),
    jump: v.strictTuple([place]),
    figures: v.strictTuple([v.object({ asOf: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))) })]),
    setLanguage: v.strictTuple([lang]),
    findCustomers: v.strictTuple([v.pipe(v.string(), v.maxLength(100))]),
    showRows: v.strictTuple([v.union([ofFigure, v.strictObject({ customer: v.string() }), ofGroup])]),
    request: v.object({ method, args: v.array(v.unknown()) }),
  };
}

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw refusal('bad-request', `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

function handlers(): Handlers {
  const shapes = schemas();
  const plain = (args: unknown) => checked(shapes.none, args);
  return {
    open: args => {
      plain(args);
      return open();
    },
    install: args => install(...checked(shapes.install, args)),
    refresh: args => {
      plain(args);
      return refresh();
    },
    removeExamples: args => {
      plain(args);
      return removeExamples();
    },
    addModule: args => addModule(...checked(shapes.addModule, args)),
    addNames: args => addNames(...checked(shapes.addNames, args)),
    jump: args => jump(...checked(shapes.jump, args)),
    figures: args => figuresOf(...checked(shapes.figures, args)),
    metrics: args => metrics(...checked(shapes.setLanguage, args)),
    customersView: args => {
      plain(args);
      return customersView();
    },
    findCustomers: args => findCustomers(...checked(shapes.findCustomers, args)),
    showRows: args => showRows(...checked(shapes.showRows, args)),
    showAllRows: args => {
      plain(args);
      return showAllRows();
    },
    setLanguage: args => {
      keepLang(...checked(shapes.setLanguage, args));
      return null;
    },
  };
}

function answer(requestJson: unknown): Answer<unknown> {
  try {
    const { method, args } = checked(schemas().request, parsed(requestJson));
    return { ok: true, value: handlers()[method](args) };
  } catch (thrown) {
    return { ok: false, error: errorOf(thrown) };
  }
}

function parsed(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    throw refusal('bad-request', 'the request is no JSON');
  }
}

/** The sidebar's one door. Text in, text out: a date anywhere in an object would lose the whole answer. */
export function api(requestJson: string): string {
  return JSON.stringify(answer(requestJson));
}
