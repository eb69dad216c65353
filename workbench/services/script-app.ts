import type { Context } from '../run/context';
import { scopeError } from '../run/permission';
import { strict } from '../run/strict';

/** Only what says in which mode the script runs; triggers need a scope the add-on does not ask for. */
export function createScriptApp(context: Context) {
  const refused = (method: string) => () => {
    throw scopeError(`ScriptApp.${method}`, 'script.scriptapp');
  };
  return strict(
    'ScriptApp',
    {
      AuthMode: strict(
        'AuthMode',
        { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION' },
        context,
      ),
      newTrigger: refused('newTrigger'),
      deleteTrigger: refused('deleteTrigger'),
      getProjectTriggers: refused('getProjectTriggers'),
      getUserTriggers: refused('getUserTriggers'),
    },
    context,
  );
}
