import type { ServiceKind } from '../../../sheets-templates/service-kinds';
import type { TradePreset } from '../../../sheets-templates/trades/preset';
import { normaliseHeader } from '../../schema/header';
import type { Work } from '../work/work';

/** Kinds of service that could do part of it: those of the same work in the trade's starter set, else of its stage. null: our own work, and none is of use for it. */
export function candidateKinds(
  { name, stage }: Pick<Work, 'name' | 'stage'>,
  preset: TradePreset,
): ServiceKind[] | null {
  const word = normaliseHeader(name);
  const kindsOf = (keys: readonly string[]) =>
    preset.practice.saas.filter(({ work }) => keys.includes(work)).flatMap(({ kinds }) => kinds);
  const same = preset.spa.filter(({ task }) => Object.values(task).some(task => normaliseHeader(task) === word));
  const own = kindsOf(same.map(({ key }) => key));
  if (same.length > 0) return own.length > 0 ? own : null;
  const kinds = kindsOf(preset.spa.filter(work => work.stage === stage).map(({ key }) => key));
  const times = (kind: ServiceKind) => kinds.filter(each => each === kind).length;
  return [...new Set(kinds)].sort((one, other) => times(other) - times(one));
}
