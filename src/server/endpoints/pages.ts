import * as v from 'valibot';
import type { PageAsked, PagesApi } from '../contract';
import { act, page } from '../pages';
import { type Endpoints, endpoint } from './endpoint';

const LONGEST = 50_000;

export function pageEndpoints(): Endpoints<PagesApi> {
  const lang = v.picklist(['ko', 'en']);
  const item = v.pipe(v.string(), v.maxLength(LONGEST));
  const texts = v.record(v.string(), v.pipe(v.string(), v.maxLength(LONGEST)));
  // an unknown page is refused where it is looked for
  const key = v.custom<PageAsked['page']>(value => typeof value === 'string');
  const asked = v.strictObject({ page: key, item, options: texts });
  return {
    page: endpoint(v.strictTuple([lang, asked]), page),
    act: endpoint(v.strictTuple([lang, v.strictObject({ action: v.string(), item, values: texts }), asked]), act),
  };
}
