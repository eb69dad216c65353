import type { ScriptRunner } from './rpc';

declare global {
  /** Set by Google in the pages it serves. */
  const google: { readonly script: { readonly run: ScriptRunner } } | undefined;
}
