import './polyfill';
import { DispatchResult, type Getters, Model, type Range, type Style, type Zone } from '@odoo/o-spreadsheet';
import { type GasCommand, type ProtectionEntry, send } from './commands';
import { type Guard, PROTECTED } from './guard-plugin';
import './guard-plugin';
import { localeOf } from './locales';
import type { MetaState } from './meta-state';
import './meta-plugin';
import './run-plugin';
import './typing-plugin';

export interface WorkbookOptions {
  name?: string;
  /** ko_KR, en_US, en_GB or de_DE */
  locale?: string;
  timeZone?: string;
  newTabRows?: number;
  /** From `exportWorkbook`. */
  saved?: WorkbookFile;
}

/** The workbook's part of a saved file. */
export interface WorkbookFile {
  name: string;
  locale: string;
  timeZone: string;
  document: unknown;
}

export interface Workbook {
  readonly model: Model;
  readonly id: string;
  name: string;
  timeZone: string;
  readonly newTabRows: number;
  /** Who types, and who runs a script; set by the runtime. */
  user: { email: string; role: 'owner' | 'editor' | 'viewer' };
  /** The page's question before a person edits a range that only warns. */
  confirmProtected: (description: string) => boolean;
  readonly meta: MetaState;
  /** What the cells hold, every write done, nothing computed. */
  readonly written: Getters;
  /** Reads that see everything written so far, formulas computed. */
  readonly getters: Getters;
  /** Run a script as one undoable step; what it throws is thrown after the step is closed. */
  runScript<T>(script: () => T): T;
  dispatch: Model['dispatch'];
  /** Neighbouring calls for one range are done as one: cells are what costs. */
  setFormat(format: FormatWrite): DispatchResult;
  send(command: GasCommand): DispatchResult;
  /** A fresh id for whatever the engine keeps by id. */
  newId(prefix: string): string;
}

export interface FormatWrite {
  sheetId: string;
  zone: Zone;
  style?: Style;
  format?: string;
}

interface RunState {
  queued: FormatWrite | null;
  /** 0: a person; 1: within a run or a single call of the script's side. */
  scriptDepth: number;
  isInRun: boolean;
  isDirty: boolean;
  answers: Map<string, boolean>;
}

export function createWorkbook(options: WorkbookOptions = {}): Workbook {
  const state: RunState = { queued: null, scriptDepth: 0, isInRun: false, isDirty: false, answers: new Map() };
  const guard: Guard = {
    email: () => workbook.user.email,
    isOwner: () => workbook.user.role === 'owner',
    isViewer: () => workbook.user.role === 'viewer',
    isScript: () => state.scriptDepth > 0,
    confirm: entry => confirmOnce(workbook, state, entry),
  };
  const locale = options.saved?.locale ?? options.locale ?? 'ko_KR';
  const model = new Model(options.saved?.document ?? emptyDocument(locale), { custom: { guard } });
  let ids = 0;
  const write = (act: () => DispatchResult): DispatchResult => {
    flushFormat(model, state);
    state.isDirty = state.isInRun;
    state.scriptDepth++;
    try {
      return act();
    } finally {
      state.scriptDepth--;
    }
  };
  const workbook: Workbook = {
    model,
    id: 'local-workbook',
    name: options.saved?.name ?? options.name ?? '',
    timeZone: options.saved?.timeZone ?? options.timeZone ?? 'Asia/Seoul',
    newTabRows: options.newTabRows ?? 1000,
    user: { email: 'owner@example.com', role: 'owner' },
    confirmProtected: () => true,
    get meta() {
      return (model.getters as Getters & { getGasMeta(): MetaState }).getGasMeta();
    },
    get written() {
      flushFormat(model, state);
      return model.getters;
    },
    get getters() {
      flushFormat(model, state);
      settle(model, state);
      return model.getters;
    },
    runScript: script => runScript(model, state, script),
    dispatch: ((...args: Parameters<Model['dispatch']>) => write(() => model.dispatch(...args))) as Model['dispatch'],
    setFormat: format => setFormat(model, state, format, write),
    send: command => write(() => send(model, command)),
    newId: prefix => `${prefix}-${model.uuidGenerator.smallUuid()}-${++ids}`,
  };
  guardTyping(model, state);
  return workbook;
}

export function exportWorkbook(workbook: Workbook): WorkbookFile {
  // the engine's own exportData loads the result again to verify its squeezed form; the plain form needs no proof
  const document = { ...workbook.model._exportData(false), isNotSquishable: true };
  return {
    name: workbook.name,
    locale: workbook.model.getters.getLocale().code,
    timeZone: workbook.timeZone,
    document,
  };
}

export function isProtectedResult(result: DispatchResult): boolean {
  return result.reasons.some(reason => String(reason) === PROTECTED || String(reason) === 'SheetLocked');
}

function emptyDocument(code: string): object {
  const name = code === 'ko_KR' ? '시트1' : code === 'de_DE' ? 'Tabellenblatt1' : 'Sheet1';
  return {
    sheets: [{ id: 'first', name, colNumber: 26, rowNumber: 1000 }],
    settings: { locale: localeOf(code) },
  };
}

function setFormat(
  model: Model,
  state: RunState,
  wanted: FormatWrite,
  write: (act: () => DispatchResult) => DispatchResult,
): DispatchResult {
  if (!state.isInRun) return write(() => model.dispatch('SET_FORMATTING', formatCommand(wanted)));
  const { queued } = state;
  if (queued && queued.sheetId === wanted.sheetId && isSameZone(queued.zone, wanted.zone)) {
    const style = queued.style || wanted.style ? { style: { ...queued.style, ...wanted.style } } : {};
    state.queued = { ...queued, ...wanted, ...style };
    return DispatchResult.Success;
  }
  flushFormat(model, state);
  const answer = model.canDispatch('SET_FORMATTING', formatCommand(wanted));
  if (answer.isSuccessful) state.queued = wanted;
  return answer;
}

function flushFormat(model: Model, state: RunState): void {
  const { queued } = state;
  if (!queued) return;
  state.queued = null;
  state.isDirty = true;
  model.dispatch('SET_FORMATTING', formatCommand(queued));
}

function formatCommand({ sheetId, zone, style, format }: FormatWrite) {
  return { sheetId, target: [zone], ...(style ? { style } : {}), ...(format === undefined ? {} : { format }) };
}

function isSameZone(a: Zone, b: Zone): boolean {
  return a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
}

function settle(model: Model, state: RunState): void {
  if (!state.isDirty) return;
  state.isDirty = false;
  send(model, { type: 'GAS_SETTLE' });
}

function runScript<T>(model: Model, state: RunState, script: () => T): T {
  if (state.isInRun) return script();
  let outcome: { value: T } | { error: unknown } | undefined;
  send(model, {
    type: 'GAS_RUN',
    run: () => {
      state.scriptDepth++;
      state.isInRun = true;
      try {
        outcome = { value: script() };
      } catch (error) {
        outcome = { error };
      } finally {
        // what was asked for before an error stays, as on Google
        flushFormat(model, state);
        state.scriptDepth--;
        state.isInRun = false;
        state.isDirty = false;
      }
    },
  });
  if (!outcome) throw new Error('The workbook is read-only.');
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

function confirmOnce(workbook: Workbook, state: RunState, entry: ProtectionEntry<Range>): boolean {
  const known = state.answers.get(entry.id);
  if (known !== undefined) return known;
  const answer = workbook.confirmProtected(entry.description);
  state.answers.set(entry.id, answer);
  return answer;
}

/** The page's components call `model.dispatch`: one such call is one thing a person does, asked about once. */
function guardTyping(model: Model, state: RunState): void {
  const dispatch = model.dispatch;
  model.dispatch = ((...args: Parameters<Model['dispatch']>) => {
    if (state.scriptDepth === 0) state.answers.clear();
    return dispatch(...args);
  }) as Model['dispatch'];
}
