import * as v from 'valibot';
import { stepTexts } from '../../sheets-templates/report-texts/steps';
import { sidebar } from '../../src/messages/ko/sidebar';
import type { Block, Lead, PagesApi, PageView } from '../../src/server/contract';
import { keyOf } from './figures';
import { askedSchema, placeSchema } from './place';
import { type Readers, reader } from './reader';
import { summarySchema } from './shop';

type Schema<T> = v.GenericSchema<unknown, T>;

const text = () => v.string();
const perhaps = <T>(schema: Schema<T>) => v.nullable(schema);

function leadSchema(): Schema<Lead> {
  const act = v.object({ action: text(), item: text(), values: v.record(text(), text()) });
  return v.variant('to', [
    v.object({ to: v.literal('cell'), place: placeSchema() }),
    v.object({ to: v.literal('page'), asked: askedSchema() }),
    v.object({ to: v.literal('view'), view: v.picklist(['home', 'figures', 'customers', 'check']) }),
    v.object({ to: v.literal('act'), act }),
    v.object({ to: v.literal('module'), module: keyOf(sidebar.modules.notes) }),
    v.object({ to: v.literal('print') }),
  ]);
}

function blockSchema(): Schema<Block> {
  const tone = v.picklist(['plain', 'soft', 'strong', 'good', 'poor', 'bad']);
  const lead = leadSchema();
  const item = v.object({
    text: text(),
    aside: perhaps(text()),
    note: perhaps(text()),
    tone,
    meter: perhaps(v.number()),
    trend: perhaps(v.array(perhaps(v.number()))),
    lead: perhaps(lead),
  });
  const field = v.object({
    name: text(),
    label: text(),
    kind: v.picklist(['text', 'long', 'number', 'day', 'pick', 'choice', 'hidden', 'send']),
    value: text(),
    hint: perhaps(text()),
    isRequired: v.boolean(),
    options: v.array(v.object({ value: text(), text: text() })),
  });
  return v.variant('kind', [
    v.object({ kind: v.literal('text'), text: text(), tone }),
    v.object({ kind: v.literal('list'), isNumbered: v.boolean(), items: v.array(item) }),
    v.object({ kind: v.literal('table'), header: v.array(text()), rows: v.array(v.array(text())) }),
    v.object({ kind: v.literal('buttons'), buttons: v.array(v.object({ text: text(), lead })) }),
    v.object({
      kind: v.literal('form'),
      action: text(),
      item: text(),
      submit: text(),
      busy: text(),
      isMain: v.boolean(),
      fields: v.array(field),
    }),
  ]);
}

function pageSchema(): Schema<PageView> {
  const asked = askedSchema();
  return v.object({
    asked,
    lang: v.picklist(['ko', 'en']),
    asOf: text(),
    title: text(),
    step: perhaps(keyOf(stepTexts.ko)),
    up: perhaps(v.object({ text: text(), asked })),
    sections: v.array(
      v.object({
        title: perhaps(text()),
        note: perhaps(text()),
        isFolded: v.boolean(),
        blocks: v.array(blockSchema()),
      }),
    ),
  });
}

export function pageReaders(): Readers<PagesApi> {
  const page = pageSchema();
  return {
    page: reader(page),
    act: reader(v.object({ said: text(), isPoor: v.boolean(), page, summary: perhaps(summarySchema()) })),
  };
}
