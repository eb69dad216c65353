import type { productKinds, taxTypes } from '../../sheets-templates/settings';
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
