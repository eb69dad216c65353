import type { Context } from '../run/context';
import { exception, signatureError } from '../run/exception';
import { strict } from '../run/strict';

const metaTags = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

export interface HtmlOutput {
  getContent(): string;
  setContent(content: string): HtmlOutput;
  append(content: string): HtmlOutput;
  clear(): HtmlOutput;
  getTitle(): string;
  setTitle(title: string): HtmlOutput;
  getWidth(): number | null;
  setWidth(width: number | null): HtmlOutput;
  getHeight(): number | null;
  setHeight(height: number | null): HtmlOutput;
  addMetaTag(name: string, content: string): HtmlOutput;
  setSandboxMode(mode: string): HtmlOutput;
  setXFrameOptionsMode(mode: string): HtmlOutput;
}

interface Page {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
}

const pages = new WeakMap<object, Page>();

/** What a value from HtmlService would show; null for anything else. */
export function pageOf(value: unknown): Readonly<Page> | null {
  return typeof value === 'object' && value !== null ? (pages.get(value) ?? null) : null;
}

export function createHtmlService(context: Context) {
  return strict(
    'HtmlService',
    {
      createHtmlOutput: (html: string = '') => createHtmlOutput(context, html),
      createHtmlOutputFromFile(name: string) {
        if (typeof name !== 'string') throw signatureError('HtmlService.createHtmlOutputFromFile', [name]);
        return createHtmlOutput(context, context.host.htmlFile(name));
      },
      SandboxMode: strict('SandboxMode', { EMULATED: 'EMULATED', IFRAME: 'IFRAME', NATIVE: 'NATIVE' }, context),
      XFrameOptionsMode: strict('XFrameOptionsMode', { ALLOWALL: 'ALLOWALL', DEFAULT: 'DEFAULT' }, context),
    },
    context,
  );
}

function createHtmlOutput(context: Context, html: string): HtmlOutput {
  const page: Page = { content: html, title: '', width: null, height: null };
  const change = (part: Partial<Page>) => {
    Object.assign(page, part);
    return output;
  };
  const plain: HtmlOutput = {
    getContent: () => page.content,
    setContent: content => change({ content }),
    append: more => change({ content: page.content + more }),
    clear: () => change({ content: '' }),
    getTitle: () => page.title,
    setTitle: title => change({ title }),
    getWidth: () => page.width,
    setWidth: width => change({ width }),
    getHeight: () => page.height,
    setHeight: height => change({ height }),
    addMetaTag(name) {
      if (!metaTags.includes(name)) throw exception('The meta tag you specified is not allowed in this context.');
      return output;
    },
    setSandboxMode: () => output,
    setXFrameOptionsMode: () => output,
  };
  const output: HtmlOutput = strict('HtmlOutput', plain, context);
  pages.set(output, page);
  return output;
}
