import * as v from 'valibot';
import { productKinds, taxTypes } from '../../sheets-templates/product-options';
import type { Words } from '../../sheets-templates/types';
import { normaliseText } from '../../src/schema/clean-text';
import { readName } from '../../src/schema/read-name';
import { LARGEST } from '../../src/schema/read-number';
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
  return v.pipe(
    v.picklist([...codes.keys()]),
    v.transform(word => codes.get(word) ?? word),
  );
}

/** What the tab would read as blank, or as an error, names nothing. */
const name = () =>
  v.pipe(
    v.string(),
    v.trim(),
    v.check(text => readName(text).value !== null),
  );

const amount = () => v.pipe(v.number(), v.minValue(0), v.maxValue(LARGEST));
const wholeFrom = (least: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(LARGEST));
const count = (least = 1) => v.exactOptional(wholeFrom(least));
const orNone = <T>(type: v.GenericSchema<T>) => v.exactOptional(v.nullable(type));
const target = () => orNone(v.pipe(v.number(), v.gtValue(0), v.maxValue(1)));

const product = () =>
  v.strictObject({
    name: name(),
    kind: v.exactOptional(choice(productKinds)),
    taxType: v.exactOptional(choice(taxTypes)),
    price: orNone(amount()),
    margin: orNone(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  });

function settingsSchema() {
  return v.pipe(
    v.custom<object>(json => typeof json === 'object' && json !== null && !Array.isArray(json)),
    v.strictObject({
      currency: v.exactOptional(v.picklist(Intl.supportedValuesOf('currency'))),
      timeZone: v.exactOptional(v.pipe(v.string(), v.check(isTimeZone))),
      weekStart: v.exactOptional(v.picklist(['monday', 'sunday'])),
      decisionRule: v.exactOptional(v.picklist(['membership', 'purchases'])),
      decisionPurchases: count(),
      activeRule: v.exactOptional(v.picklist(['any', 'regularProduct'])),
      products: v.exactOptional(v.array(product())),
      channels: v.exactOptional(v.array(name())),
      aliases: v.exactOptional(v.array(v.strictObject({ name: name(), of: name() }))),
      profitTarget: orNone(v.pipe(v.number(), v.gtValue(0), v.maxValue(LARGEST))),
      targetApplicationRate: target(),
      targetExperienceRate: target(),
      targetDecisionRate: target(),
      targetActiveRate: target(),
      conversionDays: count(),
      cohortDecisionDays: count(),
      dormantDays: orNone(wholeFrom(1)),
      costLagDays: count(0),
      modelCustomers: count(),
      modelRepeats: count(),
    }),
  );
}

export type FiguresSettings = v.InferOutput<ReturnType<typeof settingsSchema>>;

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
  const read = v.safeParse(settingsSchema(), json);
  if (read.success) {
    refuseTwins(read.output, file);
    return read.output;
  }
  const [issue] = read.issues;
  const path = issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? [];
  if (path.length === 0) throw new InputError(`${file} must hold one JSON object of settings.`);
  const place = spell(path);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    throw new InputError(`${file}: "${place}" is not a setting.`);
  }
  const key = path.findLast(part => typeof part === 'string');
  const found = valueAt(json, path);
  const wanted = typeof path.at(-1) === 'number' && key === 'channels' ? 'a name' : expected[String(key)];
  if (found === undefined) throw new InputError(`${file}: "${place}" is missing; it must be ${wanted}.`);
  if (typeof found === 'number' && found > LARGEST) {
    throw new InputError(`${file}: "${place}" may be 10,000,000,000,000 at most, not ${found}.`);
  }
  throw new InputError(`${file}: "${place}" must be ${wanted}, not ${JSON.stringify(found).slice(0, 80)}.`);
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
