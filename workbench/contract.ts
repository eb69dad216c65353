/** What surrounds the runtime: a page, or a test. The runtime calls these; it knows no DOM. */
export interface Host {
  /** The add-on menu was built (again). */
  menu(menu: MenuItem[]): void;
  toast(message: string, title: string, seconds: number): void;
  alert(title: string, prompt: string, buttons: string): string;
  prompt(title: string, prompt: string, buttons: string): { button: string; text: string };
  /** Show `html` in the sidebar or as a dialog. */
  show(kind: 'sidebar' | 'dialog', html: string, options: { title: string; width?: number; height?: number }): void;
  close(): void;
  /** An html file of the bundle by name, without its ending. */
  htmlFile(name: string): string;
  log(level: 'log' | 'warn' | 'error', text: string): void;
  /** A person typed into a warn-only protected range: go on? */
  confirmProtected(description: string): boolean;
  /** A run sleeps or waits for a lock: others may run meanwhile. */
  idle(milliseconds: number): void;
}

export type MenuItem =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; items: MenuItem[] };

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export interface User {
  email: string;
  /** BCP 47, e.g. ko */
  locale: string;
  role: 'owner' | 'editor' | 'viewer';
}

export interface RuntimeOptions {
  host?: Partial<Host>;
  user?: User;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** The script's zone (manifest). */
  scriptTimeZone?: string;
  /** For a new workbook. */
  locale?: string;
  timeZone?: string;
  /** Of every new tab; 1000 unless told, as on Google. */
  newTabRows?: number;
  /** A saved workbook, from `save()`. */
  file?: SavedWorkbook;
}

/** Everything of one spreadsheet: cells, metadata, protections, charts, properties. Plain JSON. */
export interface SavedWorkbook {
  format: 'jangbu-workbook';
  version: 1;
  name: string;
  locale: string;
  timeZone: string;
  /** o-spreadsheet's own document with our plugin's part in it. */
  document: unknown;
  properties: {
    document: Record<string, string>;
    user: Record<string, Record<string, string>>;
    script: Record<string, string>;
  };
}
