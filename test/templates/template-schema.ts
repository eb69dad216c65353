import * as v from 'valibot';

const sentence = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const both = (text: v.GenericSchema<string>) => v.strictObject({ ko: text, en: text });
const word = both(v.pipe(v.string(), v.minLength(1), v.maxLength(60)));
const color = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/));
const columnTypes = ['id', 'day', 'money', 'count', 'number', 'percent', 'text', 'long', 'pick', 'url'] as const;

/** What a tab of rows must be for the sheet, the decoder and the dropdowns to work with it. */
export function tabSchema() {
  const column = v.strictObject({
    key: v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]*$/)),
    name: word,
    aliases: v.optional(v.array(v.pipe(v.string(), v.minLength(1)))),
    type: v.picklist(columnTypes),
    prefix: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]-$/))),
    required: v.optional(v.literal(true)),
    needed: v.optional(v.literal(true)),
    hidden: v.optional(v.literal(true)),
    choices: v.optional(
      v.union([
        v.strictObject({ list: v.picklist(['channels', 'products', 'staff', 'payments']) }),
        v.strictObject({ fixed: v.record(v.string(), word) }),
      ]),
    ),
    blankWords: v.optional(v.array(v.string())),
    help: both(sentence),
    width: v.pipe(v.number(), v.integer(), v.minValue(48), v.maxValue(320)),
    computed: v.optional(v.literal(true)),
  });
  return v.strictObject({
    key: v.string(),
    name: word,
    color,
    columns: v.pipe(v.array(column), v.minLength(2)),
  });
}

/** Words of a trade end where a cell ends: short enough to be read in it. */
export function tradeSchema() {
  const price = v.strictObject({ ko: v.pipe(v.number(), v.integer()), en: v.pipe(v.number(), v.integer()) });
  const text = both(sentence);
  const box = v.strictObject({
    design: v.optional(text),
    present: v.optional(text),
    status: v.optional(v.picklist(['empty', 'designed', 'partial', 'working', 'stopped'])),
    channel: v.optional(text),
    next: v.optional(text),
    goal: v.optional(price),
    perRegular: v.optional(price),
  });
  const product = v.object({
    name: word,
    kind: v.string(),
    price,
    margin: v.optional(v.pipe(v.number(), v.gtValue(0), v.ltValue(1))),
  });
  const work = v.object({
    scenario: text,
    touchpoint: word,
    process: text,
    task: word,
    doneWhen: text,
    tool: v.optional(word),
  });
  const practice = v.object({
    runs: v.array(v.object({ learned: v.optional(text), change: v.optional(text) })),
    team: v.array(v.object({ alias: word, channel: word, referredBy: v.optional(word), note: v.optional(text) })),
  });
  return v.object({
    channels: v.pipe(v.array(v.object({ name: word })), v.minLength(3)),
    products: v.pipe(v.array(product), v.minLength(4)),
    staff: v.pipe(v.array(word), v.minLength(2)),
    payments: v.pipe(v.array(v.object({ name: word })), v.minLength(2)),
    canvas: v.record(v.string(), box),
    spa: v.pipe(v.array(work), v.minLength(12)),
    roles: v.pipe(v.array(v.object({ goal: v.string() })), v.minLength(3)),
    practice,
  });
}
