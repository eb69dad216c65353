import { type Model, Spreadsheet } from '@odoo/o-spreadsheet';
import { App, Component, xml } from '@odoo/owl';
import * as v from 'valibot';
import type { Host, SavedWorkbook } from '../contract';
import { PROTECTED } from '../engine/guard-plugin';
import { createRuntime, type Runtime } from '../run/runtime';
import type { AddOn } from './add-on';
import { translate } from './engine-language';
import { type UserKey, userOf } from './users';
import type { PageLang } from './words/words';

export interface SessionOptions {
  addOn: AddOn | null;
  lang: PageLang;
  user: UserKey;
  file?: SavedWorkbook;
  host: Omit<Host, 'htmlFile' | 'idle' | 'confirmProtected'>;
  /** The engine's question or message, in its own words already translated. */
  ask(text: string): boolean;
  say(text: string): void;
  confirmProtected(): boolean;
  /** A protection refused what a person did. */
  refused(): void;
  changed(): void;
}

/** One open spreadsheet with the add-on in it. */
export interface Session {
  runtime: Runtime;
  functions: readonly string[];
  mount(target: HTMLElement, templates: string): Promise<void>;
  setUser(user: UserKey): void;
  close(): void;
}

class Sheet extends Component {
  static override template = xml`<Spreadsheet t-props="props"/>`;
  static components = { Spreadsheet };
  static override props = ['*'];
}

/** Throws where the engine cannot take the file. */
export function openSession(options: SessionOptions): Session {
  let askedAndKept = false;
  const runtime = createRuntime({
    user: userOf(options.user, options.lang),
    locale: options.lang === 'ko' ? 'ko_KR' : 'en_US',
    timeZone: options.lang === 'ko' ? 'Asia/Seoul' : Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(options.file ? { file: options.file } : {}),
    host: {
      ...options.host,
      confirmProtected() {
        const goOn = options.confirmProtected();
        askedAndKept = !goOn;
        return goOn;
      },
      htmlFile(name) {
        if (name === 'Sidebar' && options.addOn) return options.addOn.sidebar;
        throw new Error(`No HTML file named ${name} was found.`);
      },
    },
  });
  const functions = options.addOn ? runtime.load(options.addOn.code) : [];
  const { model } = runtime.workbook;
  model.updateMode(options.user === 'accountant' ? 'readonly' : 'normal');
  model.on('update', options, () => options.changed());
  model.on('command-rejected', options, (rejected: unknown) => {
    if (!askedAndKept && isProtected(rejected)) options.refused();
    askedAndKept = false;
  });
  let app: App | null = null;
  return {
    runtime,
    functions,
    async mount(target, templates) {
      app = createApp(model, templates, options);
      await app.mount(target);
    },
    setUser(user) {
      runtime.setUser(userOf(user, options.lang));
      model.updateMode(user === 'accountant' ? 'readonly' : 'normal');
    },
    close() {
      model.off('update', options);
      model.off('command-rejected', options);
      app?.destroy();
    },
  };
}

function isProtected(rejected: unknown): boolean {
  const { result } = v.parse(v.looseObject({ result: v.looseObject({ reasons: v.array(v.unknown()) }) }), rejected);
  return result.reasons.some(reason => String(reason) === PROTECTED);
}

function createApp(model: Model, templates: string, { lang, ask, say }: SessionOptions): App {
  return new App(Sheet, {
    templates,
    translateFn: text => translate(text, lang),
    warnIfNoStaticProps: false,
    // beside the sidebar the engine would take a desk for a telephone and drop its menus
    env: { isSmall: false },
    props: {
      model,
      notifyUser: ({ text }: { text: string }) => say(text),
      raiseError(text: string, done?: () => void) {
        say(text);
        done?.();
      },
      askConfirmation(text: string, yes: () => void, no?: () => void) {
        if (ask(text)) yes();
        else no?.();
      },
    },
  });
}
