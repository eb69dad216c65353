import * as z from 'zod/mini';
import type { TabKey } from '../sheets-templates/types';
import type { IssueCode } from '../src/domain/issue';
import { issues } from '../src/messages/ko/issues';
import { sidebar } from '../src/messages/ko/sidebar';
import { evidence, steps } from '../src/messages/ko/steps';
import type { Api, EvidenceKey, StepKey, Trade } from '../src/server/contract';

export type SidebarMethod = Exclude<keyof Api, 'figures'>;
export type Reading<T> = { ok: true; value: T } | { ok: false };
type Readers = { [M in SidebarMethod]: (raw: unknown) => Reading<ReturnType<Api[M]>> };

/** The words are complete by their types, so what has words is known. */
function keyOf<Key extends string>(words: Readonly<Record<Key, unknown>>) {
  return z.custom<Key>(value => typeof value === 'string' && Object.hasOwn(words, value));
}

function issueSchema() {
  const place = z.object({
    tab: keyOf<TabKey>(sidebar.tabs),
    row: z.nullable(z.number()),
    column: z.nullable(z.string()),
    id: z.exactOptional(z.nullable(z.string())),
  });
  return z.object({
    code: keyOf<IssueCode>(issues),
    level: z.enum(['error', 'warning']),
    place,
    header: z.string(),
    read: z.string(),
    more: z.number(),
  });
}

function summarySchema() {
  const counts = z.object({ part: z.number(), whole: z.number() });
  const step = keyOf<StepKey>(steps);
  return z.object({
    at: z.string(),
    asOf: z.string(),
    currency: z.string(),
    currencyDigits: z.number(),
    month: z.nullable(z.string()),
    figures: z.array(
      z.object({
        key: z.string(),
        value: z.nullable(z.number()),
        unit: z.enum(['money', 'count', 'rate']),
        before: z.nullable(z.number()),
        of: z.exactOptional(counts),
        beforeOf: z.exactOptional(counts),
      }),
    ),
    rows: z.object({ read: z.number(), counted: z.number(), leftOut: z.number(), notDone: z.number() }),
    idsGiven: z.number(),
    exampleRows: z.number(),
    issues: z.object({ errors: z.number(), warnings: z.number(), shown: z.array(issueSchema()) }),
    steps: z.array(
      z.object({
        key: step,
        met: z.number(),
        evidence: z.array(z.object({ key: keyOf<EvidenceKey>(evidence), have: z.number(), need: z.number() })),
      }),
    ),
    next: z.nullable(z.object({ step, evidence: keyOf<EvidenceKey>(evidence) })),
  });
}

function reader<T>(schema: z.ZodMiniType<T>): (raw: unknown) => Reading<T> {
  return raw => {
    const parsed = schema.safeParse(raw);
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false };
  };
}

function makeReaders(): Readers {
  const summary = summarySchema();
  const open = z.object({
    installed: z.boolean(),
    lang: z.enum(['ko', 'en']),
    view: z.enum(['start', 'home']),
    trade: keyOf<Trade>(sidebar.trades),
    summary: z.nullable(summary),
  });
  return {
    open: reader(open),
    install: reader(summary),
    refresh: reader(summary),
    removeExamples: reader(z.object({ removed: z.number(), kept: z.number(), summary })),
    jump: reader(z.object({ found: z.boolean(), isHidden: z.boolean() })),
    setLanguage: reader(z.null()),
  };
}

let readers: Readers | undefined;

export function readAnswer<M extends SidebarMethod>(method: M, raw: unknown): Reading<ReturnType<Api[M]>> {
  readers ??= makeReaders();
  return readers[method](raw);
}
