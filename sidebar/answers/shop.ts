import * as v from 'valibot';
import { stepTexts } from '../../sheets-templates/report-texts/steps';
import type { ModuleKey } from '../../sheets-templates/types';
import type { IssueCode } from '../../src/domain/issue';
import { issues } from '../../src/messages/ko/issues';
import { sidebar } from '../../src/messages/ko/sidebar';
import type { ShopApi, StepKey, Trade } from '../../src/server/contract';
import { countsSchema, keyOf, shownSchema, units, wordsSchema } from './figures';
import { askedSchema, placeSchema } from './place';
import { type Readers, reader } from './reader';

function issueSchema() {
  return v.object({
    code: keyOf<IssueCode>(issues),
    level: v.picklist(['error', 'unread', 'warning']),
    place: placeSchema(),
    header: v.string(),
    read: v.string(),
    options: v.exactOptional(v.string()),
    list: v.exactOptional(v.picklist(['channels', 'products', 'staff', 'payments'])),
    rows: v.exactOptional(v.number()),
    more: v.number(),
  });
}

export function summarySchema() {
  const counts = countsSchema();
  const step = keyOf<StepKey>(stepTexts.ko);
  const words = wordsSchema();
  return v.object({
    at: v.string(),
    asOf: v.string(),
    currency: v.string(),
    currencyDigits: v.number(),
    month: v.nullable(v.string()),
    figures: v.array(
      v.object({
        key: v.string(),
        value: v.nullable(v.number()),
        unit: v.picklist(units),
        before: v.nullable(v.number()),
        of: v.exactOptional(counts),
        beforeOf: v.exactOptional(counts),
      }),
    ),
    rows: v.object({ read: v.number(), counted: v.number(), leftOut: v.number(), notDone: v.number() }),
    idsGiven: v.number(),
    exampleRows: v.number(),
    issues: v.object({
      errors: v.number(),
      unread: v.number(),
      warnings: v.number(),
      kinds: v.number(),
      shown: v.array(issueSchema()),
    }),
    steps: v.array(v.object({ key: step, met: v.number(), isSkipped: v.boolean(), fell: v.nullable(words) })),
    next: v.nullable(
      v.object({
        step,
        rule: v.string(),
        text: words,
        why: v.nullable(words),
        minutes: v.number(),
        place: placeSchema(),
        page: v.nullable(askedSchema()),
        module: v.nullable(keyOf<ModuleKey>(sidebar.modules.notes)),
      }),
    ),
    hasWork: v.boolean(),
    aims: v.array(v.object({ name: words, value: words, note: words, trend: v.nullable(v.array(v.number())) })),
  });
}

export function shopReaders(): Readers<ShopApi> {
  const summary = summarySchema();
  const words = wordsSchema();
  const figureWords = v.object({ name: words, means: words, counted: v.exactOptional(words) });
  const open = v.object({
    installed: v.boolean(),
    lang: v.picklist(['ko', 'en']),
    view: v.picklist(['start', 'home']),
    trade: keyOf<Trade>(sidebar.trades),
    sheetLang: v.nullable(v.picklist(['ko', 'en'])),
    summary: v.nullable(summary),
    figureWords: v.record(v.string(), figureWords),
    shown: v.nullable(shownSchema()),
  });
  return {
    open: reader(open),
    install: reader(summary),
    refresh: reader(summary),
    addModule: reader(summary),
    addNames: reader(v.object({ added: v.number(), summary })),
    removeExamples: reader(v.object({ removed: v.number(), kept: v.number(), summary })),
    jump: reader(v.object({ found: v.boolean(), isHidden: v.boolean() })),
    setLanguage: reader(v.null()),
  };
}
