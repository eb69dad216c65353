import type { BoxKey } from '../canvas-boxes';
import type { BoxField, BoxStatus } from '../canvas-fields';
import type { metrics } from '../metrics';
import type { delegationStates, takers } from '../roles';
import type { productKinds, taxTypes } from '../settings';
import type { stages } from '../spa';
import type { Words } from '../types';

/** What a trade starts with, and the example business that shows how it looks when filled in. */
export interface TradePreset {
  readonly businessName: Words;
  readonly channels: readonly ChannelPreset[];
  readonly products: readonly ProductPreset[];
  readonly staff: readonly Words[];
  readonly payments: readonly Words[];
  readonly canvas: Readonly<Partial<Record<BoxKey, BoxTexts>>>;
  readonly spa: readonly WorkPreset[];
  readonly roles: readonly RolePreset[];
  readonly journeys: JourneyPreset;
}

export interface ChannelPreset {
  readonly name: Words;
  readonly nature: 'push' | 'pull' | 'none';
}

/** Prices in the money of each language: won and dollars. */
export type Price = Readonly<Record<'ko' | 'en', number>>;

export interface ProductPreset {
  readonly name: Words;
  readonly kind: keyof typeof productKinds;
  readonly price: Price;
  readonly taxType: keyof typeof taxTypes;
  /** A fraction. */
  readonly margin?: number;
}

export type BoxTexts = Readonly<
  Partial<Record<Exclude<BoxField, 'status' | 'goal' | 'perRegular' | 'breakEven'>, Words>>
> & {
  readonly status?: BoxStatus;
  readonly goal?: Price;
  readonly perRegular?: Price;
};

export interface WorkPreset {
  readonly stage: keyof typeof stages;
  readonly scenario: Words;
  readonly touchpoint: Words;
  readonly process: Words;
  readonly task: Words;
  readonly doneWhen: Words;
  readonly difficulty: 'simple' | 'judgement' | 'expert';
  readonly tool?: Words;
  readonly cycle: 'daily' | 'weekly' | 'monthly' | 'asNeeded';
  readonly minutes: number;
  readonly timesPerWeek: number;
  readonly metric: keyof typeof metrics;
}

export interface RolePreset {
  /** Place of the work in `spa`. */
  readonly work: number;
  readonly now: keyof typeof takers;
  readonly target: keyof typeof takers;
  /** Place in `staff`. */
  readonly person: number;
  readonly state: keyof typeof delegationStates;
  readonly metric: keyof typeof metrics;
  readonly goal: string;
}

/**
 * The example ledger as customers' ways. Numbers in a way are places in the lists above; days count from the first customer's
 * first day, `visits` and `cost` by week and channel.
 */
export interface JourneyPreset {
  readonly names: Readonly<Record<'ko' | 'en', readonly string[]>>;
  /** One letter a step: see `example-journeys.ts`. */
  readonly ways: readonly string[];
  readonly kpis: readonly KpiPreset[];
}

export interface KpiPreset {
  /** Place in `channels`. */
  readonly channel: number;
  readonly impressions: number | null;
  readonly visits: number;
  readonly cost: Price | null;
}
