import * as v from 'valibot';

export const trades = ['academy', 'cafe', 'shop', 'agency', 'other'] as const;

/** A business to look at: what is typed into the settings, and the lines of its two ledgers. */
export interface Business {
  trade: (typeof trades)[number];
  businessName: string;
  /** name, nature */
  channels: string[][];
  /** name, kind, price */
  products: string[][];
  staff: string[];
  /** The first line is the header. */
  deals: string[][];
  kpis: string[][];
}

export type BusinessKey = 'pilates' | 'banchan' | 'beans';

export const businesses: readonly {
  key: BusinessKey;
  name: { ko: string; en: string };
  about: { ko: string; en: string };
}[] = [
  {
    key: 'pilates',
    name: { ko: '바른숨 필라테스', en: 'Bareunsum Pilates' },
    about: { ko: '동네 스튜디오, 거래 19행', en: 'A neighbourhood studio, 19 deals, in Korean' },
  },
  {
    key: 'banchan',
    name: { ko: '온담반찬', en: 'Ondam Banchan' },
    about: { ko: '온라인 반찬 가게, 거래 16행', en: 'An online side-dish shop, 16 deals, in Korean' },
  },
  {
    key: 'beans',
    name: { ko: '한모금 원두', en: 'Sip Beans' },
    about: { ko: '온라인 원두 가게 1년치, 거래 5,000행', en: 'A year of an online bean shop, 5,000 deals' },
  },
];

export function readBusiness(data: unknown): Omit<Business, 'deals' | 'kpis'> {
  const lines = v.array(v.array(v.string()));
  const business = v.object({
    trade: v.picklist(trades),
    businessName: v.string(),
    channels: lines,
    products: lines,
    staff: v.array(v.string()),
  });
  return v.parse(business, data);
}
