import type { AuthMode, Host, User } from '../contract';

/** What every service object of one runtime shares. The clock, the user and the mode change between runs. */
export interface Context {
  readonly host: Host;
  readonly scriptTimeZone: string;
  user: User;
  authMode: AuthMode;
  now(): number;
  /** Service calls by `Type.method` since the last reset: what a refresh costs on Google. */
  readonly calls: Map<string, number>;
}

export function countCall(context: Context, name: string): void {
  context.calls.set(name, (context.calls.get(name) ?? 0) + 1);
}
