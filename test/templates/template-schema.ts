import * as z from 'zod/mini';

const sentence = z.string().check(z.minLength(1), z.maxLength(200));
const both = (text: z.ZodMiniType<string>) => z.strictObject({ ko: text, en: text });
const word = both(z.string().check(z.minLength(1), z.maxLength(60), z.trim()));
const color = z.string().check(z.regex(/^#[0-9a-f]{6}$/));
const columnTypes = ['id', 'day', 'money', 'count', 'number', 'percent', 'text', 'long', 'pick', 'url'] as const;

/** What a tab of rows must be for the sheet, the decoder and the dropdowns to work with it. */
export function tabSchema() {
  const column = z.strictObject({
    key: z.string().check(z.regex(/^[a-z][A-Za-z]*$/)),
    name: word,
    aliases: z.optional(z.array(z.string().check(z.minLength(1)))),
    type: z.enum(columnTypes),
    prefix: z.optional(z.string().check(z.regex(/^[A-Z]-$/))),
    required: z.optional(z.literal(true)),
    choices: z.optional(
      z.union([
        z.strictObject({ list: z.enum(['channels', 'products', 'staff', 'payments']) }),
        z.strictObject({ fixed: z.record(z.string(), word) }),
      ]),
    ),
    blankWords: z.optional(z.array(z.string())),
    help: both(sentence),
    width: z.int().check(z.gte(48), z.lte(320)),
    computed: z.optional(z.literal(true)),
  });
  return z.strictObject({
    key: z.string(),
    name: word,
    color,
    columns: z.array(column).check(z.minLength(2)),
  });
}

/** Words of a trade end where a cell ends: short enough to be read in it. */
export function tradeSchema() {
  const price = z.strictObject({ ko: z.int(), en: z.int() });
  const text = both(sentence);
  const box = z.strictObject({
    design: z.optional(text),
    present: z.optional(text),
    status: z.optional(z.enum(['empty', 'designed', 'partial', 'working', 'stopped'])),
    channel: z.optional(text),
    next: z.optional(text),
    goal: z.optional(price),
    perRegular: z.optional(price),
  });
  const product = z.object({
    name: word,
    kind: z.string(),
    price,
    margin: z.optional(z.number().check(z.gt(0), z.lt(1))),
  });
  return z.object({
    channels: z.array(z.object({ name: word })).check(z.minLength(3)),
    products: z.array(product).check(z.minLength(4)),
    staff: z.array(word).check(z.minLength(2)),
    payments: z.array(z.object({ name: word })).check(z.minLength(2)),
    canvas: z.record(z.string(), box),
    spa: z.array(z.object({ scenario: text, process: text, task: word, doneWhen: text })).check(z.minLength(6)),
    roles: z.array(z.object({ goal: z.string() })).check(z.minLength(3)),
  });
}
