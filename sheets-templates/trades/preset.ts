import type { BoxKey } from '../canvas-boxes';
import type { BoxField, BoxStatus } from '../canvas-fields';
import type { delegationStates, takers } from '../delegation';
import type { FandomStage } from '../fandom-stages';
import type { metrics } from '../metrics';
import type { productKinds, taxTypes } from '../product-options';
import type { runDecisions, runResults } from '../runs';
import type { ServiceKind } from '../service-kinds';
import type { stages } from '../stages';
import type { Lang, Words } from '../types';

/** What a trade starts with, and the example business that shows how the tabs look when filled in. */
export interface TradePreset {
  readonly channels: readonly ChannelPreset[];
  readonly products: readonly ProductPreset[];
  readonly staff: readonly Words[];
  readonly payments: readonly PaymentPreset[];
  readonly canvas: Readonly<Partial<Record<BoxKey, BoxTexts>>>;
  readonly spa: readonly WorkPreset[];
  readonly roles: readonly RolePreset[];
  readonly practice: PracticePreset;
  readonly example: ExamplePreset;
}

/** In the currency of each language: won, dollars. */
export type Price = Readonly<Record<Lang, number>>;

export interface ChannelPreset {
  readonly name: Words;
  readonly nature: 'push' | 'pull' | 'none';
  /** A usual week of the example business; null where nobody could know. */
  readonly week: { readonly impressions: number | null; readonly visits: number; readonly cost: Price | null };
}

export interface ProductPreset {
  readonly name: Words;
  readonly kind: keyof typeof productKinds;
  readonly price: Price;
  readonly taxType: keyof typeof taxTypes;
  /** A fraction. */
  readonly margin?: number;
}

export interface PaymentPreset {
  readonly name: Words;
  readonly evidence: 'taxInvoice' | 'invoice' | 'card' | 'cashReceipt' | 'none';
}

export type BoxTexts = Readonly<
  Partial<Record<Extract<BoxField, 'design' | 'present' | 'channel' | 'next'>, Words>>
> & {
  readonly status?: BoxStatus;
  readonly goal?: Price;
  readonly perRegular?: Price;
};

/** A piece of work written down whole; the list is in the order of the stages. */
export interface WorkPreset {
  /** What the other presets of the trade call it by. */
  readonly key: string;
  readonly stage: keyof typeof stages;
  readonly scenario: Words;
  readonly touchpoint: Words;
  readonly process: Words;
  /** Its name too, once in the trade. */
  readonly task: Words;
  readonly doneWhen: Words;
  /** Routine when left out. */
  readonly workType?: 'routine' | 'project';
  /** Of a project: how many days after its beginning it is to be done. */
  readonly dueInDays?: number;
  readonly difficulty: 'simple' | 'judgement' | 'expert';
  readonly tool?: Words;
  readonly cycle: 'daily' | 'weekly' | 'monthly' | 'asNeeded';
  readonly minutes: number;
  /** 0 for a project, which is done once; of a month, 0.25. */
  readonly timesPerWeek: number;
  readonly metric: keyof typeof metrics;
  /** How far the example business has come with it: only the customer's scene, or nothing yet; all when left out. */
  readonly inExample?: 'scene' | 'none';
}

export interface RolePreset {
  /** Key of the work in `spa`. */
  readonly work: string;
  readonly now: keyof typeof takers;
  readonly target: keyof typeof takers;
  /** Place in `staff`. */
  readonly person: number;
  readonly state: keyof typeof delegationStates;
  readonly metric: keyof typeof metrics;
  readonly goal: string;
}

/** What the example business has done with its work: runs of it, services for it, people who may take it over. */
export interface PracticePreset {
  readonly saas: readonly SaasPreset[];
  /** Oldest first. */
  readonly runs: readonly RunPreset[];
  readonly team: readonly TeamPreset[];
}

/** The kinds of service that could do part of a piece of work, the likeliest first. */
export interface SaasPreset {
  /** Key of the work in `spa`. */
  readonly work: string;
  readonly kinds: readonly ServiceKind[];
}

export interface RunPreset {
  /** Key of the work in `spa`. */
  readonly work: string;
  readonly daysAgo: number;
  /** Place in `staff`. */
  readonly person: number;
  readonly result: keyof typeof runResults;
  readonly minutes: number;
  readonly learned?: Words;
  readonly change?: Words;
  /** Of what was to be changed; each change accepted makes the next version of the work steps. */
  readonly decision?: keyof typeof runDecisions;
}

/** One of the staff fandom; how many days ago each stage was reached. */
export interface TeamPreset {
  readonly alias: Words;
  readonly stage: FandomStage;
  readonly daysAgo: Readonly<Partial<Record<Exclude<FandomStage, 'targetPool'>, number>>>;
  readonly channel: Words;
  readonly referredBy?: Words;
  readonly note?: Words;
}

/**
 * The example ledger, told as the ways customers go. A way is a line of steps such as `a e2 m r30`: a letter for what
 * happened, then how many days after the step before.
 *
 * a application, b application still booked, x application cancelled, e entry product, c entry product cancelled, r first
 * and R second regulars' product, o other product, m joins the pool, f refund of a third of the last sale, l leaves; w a
 * day's sales of the second other product to people unknown.
 */
export interface ExamplePreset {
  readonly names: Readonly<Record<Lang, readonly string[]>>;
  readonly ways: Readonly<Record<string, string>>;
  /** Channel, month (0 is six months ago, 6 is now), day of the month, way; one a customer, in the order of `names`. */
  readonly customers: readonly (readonly [channel: number, month: number, day: number, way: string])[];
  /** Place in `staff` of who takes applications and memberships, and of who sells, in turn. */
  readonly desk: number;
  readonly sellers: readonly number[];
  readonly remarks: Readonly<Record<'cancelled' | 'refund' | 'leave', Words>>;
}
