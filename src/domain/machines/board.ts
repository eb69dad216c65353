import type { ServiceKind } from '../../../sheets-templates/service-kinds';
import type { TradePreset } from '../../../sheets-templates/trades/preset';
import type { DutyKey } from '../../schema/decode-roles';
import type { Day } from '../../schema/table';
import type { HistoryRow } from '../history/history';
import { ownerNames } from '../people/doers';
import type { Work } from '../work/work';
import { candidateKinds } from './candidates';
import type { Condition } from './condition';
import { hasSaas, isDoneByService, type OwnCondition, type OwnReason, ownSystemConditions } from './own-system';
import { type ReadyCondition, type ReadyReason, readiness } from './readiness';
import { type Payback, payback, savedMinutes, takesLonger } from './savings';

/** `stepsFirst`: it is ready, and the steps before machines are not taken. */
export type Verdict = 'notYet' | 'stepsFirst' | 'saasFirst' | 'ownSystem';
export type VerdictReason =
  | ReadyReason
  | OwnReason
  | 'ready'
  | 'own-runs'
  | 'steps-open'
  | 'takes-longer'
  | 'no-service';

/** What a machine could do of a piece of work, and what speaks for and against it. */
export interface Judgement {
  readonly work: Work;
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
  /** The condition that decides, for its numbers; null where all hold. */
  readonly decisive: Condition<string, VerdictReason> | null;
  readonly ready: readonly ReadyCondition[];
  readonly own: readonly OwnCondition[];
  /** Minutes a month. */
  readonly saved: number | null;
  readonly payback: Payback;
  readonly candidates: readonly ServiceKind[];
}

export interface MachineInput {
  readonly works: readonly Work[];
  readonly past: readonly HistoryRow[];
  readonly today: Day;
  readonly kept: ReadonlySet<DutyKey>;
  /** Of an hour of the owner's, in the minor units of the automation tab. */
  readonly hourValue: number | null;
  readonly preset: TradePreset;
  /** The steps before it are open, and no reason is kept to go ahead. */
  isEarly(work: Work): boolean;
}

/** All work that is done again and again, and what is on the board anyway; what saves most comes first. */
export function machineBoard(input: MachineInput): Judgement[] {
  const owners = ownerNames(input.works);
  return input.works
    .filter(({ workType, automation }) => workType !== 'project' || automation !== null)
    .map(work => judge(work, input, owners))
    .sort((one, other) => (other.saved ?? -Infinity) - (one.saved ?? -Infinity) || one.work.row - other.work.row);
}

function judge(work: Work, input: MachineInput, owners: ReadonlySet<string>): Judgement {
  const ready = readiness(work, { ...input, owners });
  const own = ownSystemConditions(work, input.hourValue, input.today);
  const kinds = candidateKinds(work, input.preset);
  // who has named a service knows one
  const isForPeople = kinds === null && !work.automation?.service && !isDoneByService(work.automation);
  return {
    work,
    ...(isForPeople ? FOR_PEOPLE : behindSteps(verdictOf(work, ready, own), () => input.isEarly(work))),
    ready,
    own,
    saved: isForPeople ? null : savedMinutes(work),
    payback: payback(work, input.hourValue),
    candidates: kinds ?? [],
  };
}

/** A machine could take it over now, or a bigger one could: what runs already is nothing new. */
export function isNew({ reason }: Pick<Judgement, 'reason'>): boolean {
  return reason === 'ready' || reason === 'saves-more';
}

type Verdicted = Pick<Judgement, 'verdict' | 'reason' | 'decisive'>;

/** Said at once: nobody shall meet condition after condition for nothing. */
const FOR_PEOPLE: Verdicted = { verdict: 'notYet', reason: 'no-service', decisive: null };

/** What would be new has to wait for the steps before it; what runs already goes on. */
function behindSteps(judged: Verdicted, isEarly: () => boolean): Verdicted {
  return isNew(judged) && isEarly() ? { verdict: 'stepsFirst', reason: 'steps-open', decisive: null } : judged;
}

function verdictOf(work: Work, ready: readonly ReadyCondition[], own: readonly OwnCondition[]): Verdicted {
  const { automation } = work;
  const lacking = ready.find(({ isMet }) => !isMet);
  if (lacking) return { verdict: 'notYet', reason: lacking.reason, decisive: lacking };
  if (automation?.levelNow === 'ownSystem') return { verdict: 'ownSystem', reason: 'own-runs', decisive: null };
  if (takesLonger(work)) return { verdict: 'notYet', reason: 'takes-longer', decisive: null };
  if (!hasSaas(automation)) return { verdict: 'saasFirst', reason: 'ready', decisive: null };
  const missing = own.find(({ isMet }) => !isMet);
  if (missing) return { verdict: 'saasFirst', reason: missing.reason, decisive: missing };
  return { verdict: 'ownSystem', reason: 'saves-more', decisive: null };
}
