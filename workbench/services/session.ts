import type { Context } from '../run/context';
import { strict } from '../run/strict';

/** Our manifest asks for no e-mail scope, so the user stays nameless, as Google documents it for that case. */
export function createSession(context: Context) {
  const nameless = strict('User', { getEmail: () => '' }, context);
  return strict(
    'Session',
    {
      getActiveUser: () => nameless,
      getEffectiveUser: () => nameless,
      getActiveUserLocale: () => context.user.locale,
      getScriptTimeZone: () => context.scriptTimeZone,
      getTemporaryActiveUserKey: () => keyOf(context.user.email),
    },
    context,
  );
}

/** Steady per user and telling nothing about them; Google changes its key every 30 days. */
function keyOf(email: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const char of email) hash = BigInt.asUintN(64, (hash ^ BigInt(char.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return hash.toString(36);
}
