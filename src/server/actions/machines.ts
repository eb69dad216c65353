import * as v from 'valibot';
import { automationLevels } from '../../../sheets-templates/automation-levels';
import type { Lang } from '../../../sheets-templates/types';
import { machineKey, overrideSubject } from '../../domain/machines/gate';
import { isOwnEarly } from '../../domain/machines/own-system';
import type { Work } from '../../domain/work/work';
import { SEEN } from '../../report/pages/box';
import { type PlanKey, type PlanValues, planValues, serviceText } from '../../report/pages/machine';
import { wordsOf } from '../../report/pages/machines';
import { readNumber } from '../../schema/read-number';
import { parsed, sheetLang } from '../books/memory';
import { numbered } from '../books/numbered-work';
import { readShop, type Shop } from '../books/shop';
import { withModule } from '../furnish/with-module';
import { cannotKeep, keepHistory } from '../history/keep-history';
import { gateOf } from '../work/machine-board';
import { readPlanValue, writePlan } from '../write/plan-cells';
import { writeSetting } from '../write/setting-cell';
import { type Actions, action, type Done } from './action';

export function machinesActions(): Actions {
  const text = v.string();
  const level = v.picklist(['', ...Object.keys(automationLevels)]);
  const plan = v.object({
    levelNow: level,
    levelTarget: level,
    service: text,
    kind: v.optional(text, ''),
    monthlyCost: text,
    setUpCost: text,
    minutesAfter: text,
    since: text,
    limit: text,
    reason: v.optional(text, ''),
    [SEEN]: text,
  });
  return {
    planMachine: action(plan, planMachine),
    setHourValue: action(v.object({ value: text }), setHourValue),
  };
}

interface Planned {
  readonly item: string;
  readonly values: PlanValues & { readonly kind: string; readonly reason: string; readonly seen: string };
}

/** Puts work on the automation tab, or changes there what was changed in the form. */
function planMachine(shop: Shop, { item, values: sent }: Planned, lang: Lang): Done {
  const { books } = shop;
  const service = serviceText(sent.kind, sent.service, sheetLang(books.memory, books.locale));
  const values = { ...sent, service };
  const say = wordsOf(lang);
  const poor = (said: string): Done => ({ said, isPoor: true });
  const found = shop.work.book.find(item);
  const seen = parsed(v.record(v.string(), v.string()), values[SEEN]);
  if (!found || !seen) return poor(say('gone'));
  const reason = values.reason.trim();
  const { lacking, override } = gateOf(shop)(found);
  const isAhead = lacking.length > 0 && override === null;
  if (isAhead && reason === '') return poor(say('needsReason'));
  // the keys are those of the form
  const keys = (Object.keys(planValues(null, 0)) as PlanKey[]).filter(key => values[key].trim() !== (seen[key] ?? ''));
  const cells = keys.map(key => ({ key, typed: values[key], ...readPlanValue(shop, key, values[key].trim()) }));
  const unread = cells.find(({ isRead }) => !isRead);
  if (unread) return poor(say(unread.key === 'since' ? 'notDay' : 'notNumber', { read: unread.typed }));
  const after = cells.find(({ key }) => key === 'minutesAfter')?.value;
  if (typeof after === 'number' && found.minutes !== null && after > found.minutes) {
    return poor(say('longer', { read: after, now: found.minutes }));
  }
  if (found.automation && cells.length === 0) return poor(say('unchanged'));
  const kept = { day: books.today, kind: 'override', name: found.name, reason } as const;
  const unkept = isAhead && cannotKeep(shop, { ...kept, subject: machineKey(found) }, lang);
  if (unkept) return poor(unkept);
  const ready = withModule(books, 'automation');
  // a tab that was taken out comes back with its rows
  const now = ready === books ? shop : readShop(ready);
  const work = numbered(now, now.work.book.find(item) ?? found);
  const refused = writePlan(now, work, { seen, cells: new Map(cells.map(({ key, value }) => [key, value])) }, lang);
  if (refused) return poor(refused);
  if (isAhead) keepHistory(ready, [{ ...kept, subject: overrideSubject(machineKey(work)) }]);
  const isEarlyOwn =
    keys.some(key => values[key] === 'ownSystem') && isOwnEarly(planAfter(shop, found, values, keys), books.today);
  return { said: say(isEarlyOwn ? 'plannedOwn' : 'planned', { name: work.name }), refreshes: true };
}

/** As it will stand: what was not changed in the form as the board has it. */
function planAfter(shop: Shop, { automation }: Work, values: PlanValues, keys: readonly PlanKey[]) {
  const typed = Object.fromEntries(keys.map(key => [key, values[key].trim()]));
  const { levelNow, since, limit } = { ...planValues(automation, 0), ...typed };
  const { value } = readPlanValue(shop, 'since', since);
  return { levelNow, limit, since: typeof value === 'number' ? value : null };
}

function setHourValue(shop: Shop, { values }: { readonly values: { readonly value: string } }, lang: Lang): Done {
  const say = wordsOf(lang);
  const { books, settings } = shop;
  const { value } = readNumber(values.value, { ...books.rules, currency: settings.currency });
  if (value === null || value <= 0) return { said: say('notNumber', { read: values.value }), isPoor: true };
  const { hourValue } = settings;
  if (hourValue !== null) return { said: say('hourThere', { read: hourValue }), isPoor: true };
  const refused = writeSetting(books, 'hourValue', String(value), lang);
  return refused ? { said: refused, isPoor: true } : { said: say('hourSaid'), refreshes: true };
}
