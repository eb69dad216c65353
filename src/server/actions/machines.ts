import * as v from 'valibot';
import { automationLevels } from '../../../sheets-templates/automation-levels';
import type { Lang } from '../../../sheets-templates/types';
import { machineKey, overrideOf } from '../../domain/machines/gate';
import { type PlanValues, planValues } from '../../report/pages/machine';
import { wordsOf } from '../../report/pages/machines';
import { readNumber } from '../../schema/read-number';
import { keepHistory } from '../keep-history';
import { gateOf } from '../machine-board';
import { readPlanValue, writePlan } from '../plan-cells';
import { writeSetting } from '../setting-cell';
import type { Shop } from '../shop';
import { withModule } from '../with-module';
import { type Actions, action, type Done } from './action';

export function machinesActions(): Actions {
  const text = v.string();
  const level = v.picklist(['', ...Object.keys(automationLevels)]);
  const plan = v.object({
    levelNow: level,
    levelTarget: level,
    service: text,
    monthlyCost: text,
    setUpCost: text,
    minutesAfter: text,
    since: text,
    limit: text,
    reason: v.optional(text, ''),
  });
  return {
    planMachine: action(plan, planMachine),
    setHourValue: action(v.object({ value: text }), setHourValue),
  };
}

interface Planned {
  readonly item: string;
  readonly values: PlanValues & { readonly reason: string };
}

/** Puts work on the automation tab, or changes there what was changed in the form. */
function planMachine(shop: Shop, { item, values }: Planned, lang: Lang): Done {
  const say = wordsOf(lang);
  const { books, work } = shop;
  const found = work.book.find(item);
  if (!found) return { said: say('gone'), isPoor: true };
  const reason = values.reason.trim();
  const { lacking, override } = gateOf(shop)(found);
  const isAhead = lacking.length > 0 && override === null;
  if (isAhead && reason === '') return { said: say('needsReason'), isPoor: true };
  const before = planValues(found.automation, work.automation.table?.digits ?? 0);
  // the keys are those of the form
  const keys = (Object.keys(before) as (keyof PlanValues)[]).filter(key => values[key].trim() !== before[key]);
  const cells = keys.map(key => ({ key, typed: values[key], ...readPlanValue(shop, key, values[key].trim()) }));
  const unread = cells.find(({ isRead }) => !isRead);
  if (unread)
    return { said: say(unread.key === 'since' ? 'notDay' : 'notNumber', { read: unread.typed }), isPoor: true };
  if (found.automation && cells.length === 0) return { said: say('unchanged'), isPoor: true };
  const ready = withModule(books, 'automation');
  const isWritten = writePlan(ready, shop, found, new Map(cells.map(({ key, value }) => [key, value])));
  if (!isWritten) return { said: say('noPlace'), isPoor: true };
  if (isAhead) {
    const kept = { day: books.today, kind: 'override', name: found.name, reason } as const;
    keepHistory(ready, [{ ...kept, subject: overrideOf(machineKey(found)) }]);
  }
  return { said: say('planned', { name: found.name }), refreshes: true };
}

function setHourValue(shop: Shop, { values }: { readonly values: { readonly value: string } }, lang: Lang): Done {
  const say = wordsOf(lang);
  const { books, ledgers } = shop;
  const { value } = readNumber(values.value, { ...books.rules, currency: ledgers.settings.currency });
  if (value === null || value <= 0) return { said: say('notNumber', { read: values.value }), isPoor: true };
  const isWritten = writeSetting(books, 'hourValue', String(value));
  return isWritten ? { said: say('hourSaid'), refreshes: true } : { said: say('noPlace'), isPoor: true };
}
