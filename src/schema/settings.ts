import type { productKinds, taxTypes } from '../../sheets-templates/product-options';
import type { Day } from './table';

export type Trade = 'academy' | 'cafe' | 'shop' | 'agency' | 'other';
export type Taxpayer = 'general' | 'simplified' | 'exempt' | 'corporation';
export type ProductKind = keyof typeof productKinds;
export type TaxType = keyof typeof taxTypes;

export interface ChannelSetting {
  readonly name: string;
  readonly nature: 'push' | 'pull' | 'none' | null;
  readonly since: Day | null;
}

export interface ProductSetting {
  readonly name: string;
  readonly kind: ProductKind | null;
  /** Major units, as typed, tax included. */
  readonly price: number | null;
  readonly taxType: TaxType;
  /** A fraction: 0.7 is 70 %. */
  readonly margin: number | null;
}

export interface Rules {
  readonly decisionRule: 'membership' | 'purchases';
  /** N: the how-manieth distinct purchase day is the decision. */
  readonly decisionPurchases: number;
  readonly activeRule: 'any' | 'regularProduct';
}

/** A name that stands for another customer's; `of` is never itself another name of somebody. */
export interface CustomerAlias {
  readonly name: string;
  readonly of: string;
}

/** What the owner aims at, as fractions; null = no target. */
export interface Targets {
  readonly applicationRate: number | null;
  readonly experienceRate: number | null;
  readonly decisionRate: number | null;
  readonly activeRate: number | null;
}

export interface Settings extends Rules {
  readonly businessName: string;
  readonly trade: Trade;
  readonly taxpayer: Taxpayer;
  readonly weekStart: 'monday' | 'sunday';
  readonly currency: string;
  readonly channels: readonly ChannelSetting[];
  readonly products: readonly ProductSetting[];
  readonly staff: readonly string[];
  readonly payments: readonly string[];
  readonly aliases: readonly CustomerAlias[];
  readonly targets: Targets;
  /** Profit wanted in a month, in major units; null = none named. */
  readonly profitTarget: number | null;
  /** W: days from the first application within which an experience or a decision counts as a conversion. */
  readonly conversionDays: number;
  /** Days from the first experience within which a decision counts in the cohort decision rate. */
  readonly cohortDecisionDays: number;
  /** Days without a purchase after which a regular is dormant; null = from the shop's own intervals. */
  readonly dormantDays: number | null;
  /** Days from spending on ads to the purchases they are held against. */
  readonly costLagDays: number;
  /** With fewer customers, or fewer repeat customers, no purchase is predicted. */
  readonly modelCustomers: number;
  readonly modelRepeats: number;
  /** What an hour of the owner's is worth, in major units; null = not said. */
  readonly hourValue: number | null;
  /** Thresholds of the roadmap that were typed; `roadmap-settings.ts` has those that hold without. */
  readonly roadmap: Readonly<Partial<Record<string, number>>>;
  /** Channels by which people come who were told of us, separated by commas; '' = by their names. */
  readonly referralChannels: string;
  /** The second target, product or site, once it is chosen. */
  readonly nextMarket: string;
}

/** What a blank or unreadable setting means. */
export const DEFAULT_SETTINGS: Settings = {
  businessName: '',
  trade: 'other',
  taxpayer: 'general',
  weekStart: 'monday',
  currency: 'KRW',
  decisionRule: 'membership',
  decisionPurchases: 2,
  activeRule: 'any',
  channels: [],
  products: [],
  staff: [],
  payments: [],
  aliases: [],
  targets: { applicationRate: null, experienceRate: null, decisionRate: null, activeRate: null },
  profitTarget: null,
  conversionDays: 30,
  cohortDecisionDays: 90,
  dormantDays: null,
  costLagDays: 0,
  modelCustomers: 300,
  modelRepeats: 100,
  hourValue: null,
  roadmap: {},
  referralChannels: '',
  nextMarket: '',
};

/** The names a dropdown offers and a typed cell is checked against. */
export function listsOf(settings: Settings): Record<'channels' | 'products' | 'staff' | 'payments', readonly string[]> {
  return {
    channels: settings.channels.map(channel => channel.name),
    products: settings.products.map(product => product.name),
    staff: settings.staff,
    payments: settings.payments,
  };
}
