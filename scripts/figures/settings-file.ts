import * as z from 'zod/mini';
import { productKinds, taxTypes } from '../../sheets-templates/product-options';
import type { Words } from '../../sheets-templates/types';
import { normaliseText } from '../../src/schema/clean-text';
import { readName } from '../../src/schema/read-name';
import { InputError } from './input-error';

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A choice by its code or by the word the settings tab shows, in either language. */
function choice(options: Readonly<Record<string, Words>>) {
  const codes = new Map(
    Object.entries(options).flatMap(([code, { ko, en }]) => [code, ko, en].map(word => [word, code])),
  );
  return z.pipe(
    z.enum([...codes.keys()]),
    z.transform((word: string) => codes.get(word) ?? word),
  );
}

/** What the tab would read as blank, or as an error, names nothing. */
const name = () =>
  z.string().check(
    z.trim(),
    z.refine(text => readName(text).value !== null),
  );
const amount = () => z.number().check(z.minimum(0));
const count = (least = 1) => z.optional(z.int().check(z.minimum(least)));
const orNone = <T extends z.core.$ZodType>(type: T) => z.optional(z.nullable(type));
const target = () => orNone(z.number().check(z.gt(0), z.maximum(1)));

function settingsSchema() {
  return z.strictObject({
    currency: z.optional(z.enum(Intl.supportedValuesOf('currency'))),
    timeZone: z.optional(z.string().check(z.refine(isTimeZone))),
    weekStart: z.optional(z.enum(['monday', 'sunday'])),
    decisionRule: z.optional(z.enum(['membership', 'purchases'])),
    decisionPurchases: count(),
    activeRule: z.optional(z.enum(['any', 'regularProduct'])),
    products: z.optional(
      z.array(
        z.strictObject({
          name: name(),
          kind: z.optional(choice(productKinds)),
          taxType: z.optional(choice(taxTypes)),
          price: orNone(amount()),
          margin: orNone(z.number().check(z.minimum(0), z.maximum(1))),
        }),
      ),
    ),
    channels: z.optional(z.array(name())),
    aliases: z.optional(z.array(z.strictObject({ name: name(), of: name() }))),
    profitTarget: orNone(z.number().check(z.gt(0))),
    targetApplicationRate: target(),
    targetExperienceRate: target(),
    targetDecisionRate: target(),
    targetActiveRate: target(),
    conversionDays: count(),
    cohortDecisionDays: count(),
    dormantDays: orNone(z.int().check(z.minimum(1))),
    costLagDays: count(0),
    modelCustomers: count(),
    modelRepeats: count(),
  });
}

export type FiguresSettings = z.infer<ReturnType<typeof settingsSchema>>;

const wholeNumber = 'a whole number of at least 1';
const share = 'a share such as 0.85, above 0 and at most 1, or null';

const expected: Record<string, string> = {
  currency: 'a three-letter currency code such as "KRW"',
  timeZone: 'a time zone such as "Asia/Seoul"',
  weekStart: '"monday" or "sunday"',
  decisionRule: '"membership" or "purchases"',
  decisionPurchases: wholeNumber,
  activeRule: '"any" or "regularProduct"',
  products: 'a list of {"name", "kind", "taxType", "price", "margin"}',
  channels: 'a list of names',
  name: 'a name',
  kind: '"entry", "regular", "other" or "pool"',
  taxType: '"taxable", "zeroRated" or "exempt"',
  price: 'a number of at least 0, or null',
  margin: 'a share such as 0.7, from 0 to 1, or null',
  aliases: 'a list of {"name", "of"}',
  of: 'a name',
  profitTarget: 'a number above 0, or null',
  targetApplicationRate: share,
  targetExperienceRate: share,
  targetDecisionRate: share,
  targetActiveRate: share,
  conversionDays: wholeNumber,
  cohortDecisionDays: wholeNumber,
  dormantDays: `${wholeNumber}, or null`,
  costLagDays: 'a whole number of at least 0',
  modelCustomers: wholeNumber,
  modelRepeats: wholeNumber,
};

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );
}

/** products[2].kind */
function spell(path: readonly PropertyKey[]): string {
  return path
    .map(key => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** The ledger names its products: of two with one name nobody could say which was sold. */
function refuseTwins({ products = [] }: FiguresSettings, file: string): void {
  const names = products.map(product => normaliseText(product.name));
  const twin = names.findIndex((name, index) => names.indexOf(name) < index);
  if (twin < 0) return;
  throw new InputError(`${file}: "products[${twin}].name" stands there twice: ${JSON.stringify(names[twin])}.`);
}

/** A parsed settings file, or the first thing in it that cannot be used. */
function checkSettings(json: unknown, file: string): FiguresSettings {
  const read = settingsSchema().safeParse(json);
  if (read.success) {
    refuseTwins(read.data, file);
    return read.data;
  }
  const issue = read.error.issues[0];
  if (!issue || (issue.path.length === 0 && issue.code !== 'unrecognized_keys')) {
    throw new InputError(`${file} must hold one JSON object of settings.`);
  }
  if (issue.code === 'unrecognized_keys') {
    const place = spell([...issue.path, issue.keys[0] ?? '']);
    throw new InputError(`${file}: "${place}" is not a setting.`);
  }
  const key = issue.path.findLast(part => typeof part === 'string');
  const found = valueAt(json, issue.path);
  const wanted = typeof issue.path.at(-1) === 'number' && key === 'channels' ? 'a name' : expected[String(key)];
  throw new InputError(
    found === undefined
      ? `${file}: "${spell(issue.path)}" is missing; it must be ${wanted}.`
      : `${file}: "${spell(issue.path)}" must be ${wanted}, not ${JSON.stringify(found).slice(0, 80)}.`,
  );
}

export function readSettings(text: string, file: string): FiguresSettings {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError(`${file} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return checkSettings(json, file);
}
