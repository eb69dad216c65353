import * as v from 'valibot';
import { sidebar } from '../../src/messages/ko/sidebar';
import type { PageAsked, Place } from '../../src/server/contract';
import { keyOf } from './figures';

export function placeSchema(): v.GenericSchema<unknown, Place> {
  return v.object({
    tab: keyOf<Place['tab']>(sidebar.tabs),
    row: v.nullable(v.number()),
    column: v.nullable(v.string()),
    id: v.exactOptional(v.nullable(v.string())),
  });
}

export function askedSchema(): v.GenericSchema<unknown, PageAsked> {
  const page = v.custom<PageAsked['page']>(value => typeof value === 'string');
  return v.object({ page, item: v.string(), options: v.record(v.string(), v.string()) });
}
