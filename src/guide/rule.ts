import type { TabKey } from '../../sheets-templates/types';
import type { Evidence, Judgement } from './evidence';

export interface Rule {
  readonly key: string;
  /** Of `method.md` 10.9, last paragraph: what a later step rests on, and its gate asks for. */
  readonly isBase: boolean;
  /** Lower comes first among what is open. */
  readonly turn: number;
  /** About how long the next piece of it takes. */
  readonly minutes: number;
  /** Where the work is done. */
  readonly tab: TabKey;
  /** Where one goes on meanwhile, while there is nothing to do but to wait. */
  readonly waitsIn?: TabKey;
  /** Asked of such a shop at all; without it of every shop. */
  isFor?(evidence: Evidence): boolean;
  /** null: asks nothing yet, and nothing is proved. */
  judge(evidence: Evidence): Judgement | null;
}
