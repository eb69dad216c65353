import * as z from 'zod/mini';
import type { Answer, Api, Place } from './contract';
import { errorOf, refusal } from './errors';
import { figuresOf } from './figures';
import { install } from './install';
import { jump } from './jump';
import { open } from './open';
import { refresh } from './refresh';
import { removeExamples } from './remove-examples';
import { keepLang } from './user-choice';

type Handlers = { readonly [M in keyof Api]: (args: unknown) => ReturnType<Api[M]> };

function schemas() {
  const lang = z.enum(['ko', 'en']);
  const place: z.ZodMiniType<Place> = z.object({
    tab: z.enum(['start', 'dashboard', 'canvas', 'kpis', 'deals', 'spa', 'roles', 'settings']),
    row: z.nullable(z.int().check(z.positive())),
    column: z.nullable(z.string()),
    id: z.exactOptional(z.nullable(z.string())),
  });
  const trade = z.enum(['academy', 'cafe', 'shop', 'agency', 'other']);
  const method = z.enum(['open', 'install', 'refresh', 'removeExamples', 'jump', 'figures', 'setLanguage']);
  return {
    none: z.tuple([]),
    install: z.tuple([z.object({ trade, lang, example: z.boolean() })]),
    jump: z.tuple([place]),
    figures: z.tuple([z.object({ asOf: z.exactOptional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))) })]),
    setLanguage: z.tuple([lang]),
    request: z.object({ method, args: z.array(z.unknown()) }),
  };
}

function checked<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw refusal('bad-request', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
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
    jump: args => jump(...checked(shapes.jump, args)),
    figures: args => figuresOf(...checked(shapes.figures, args)),
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
