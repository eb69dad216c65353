import type { Lang } from '../../sheets-templates/types';
import type { Business } from './business';

interface BeanWords {
  name: string;
  header: string[];
  kpiHeader: string[];
  sale: string;
  membership: string;
  refund: string;
  done: string;
  taster: string;
  box: string;
  club: string;
  gift: string;
  channels: [string, string][];
  kinds: { entry: string; regular: string; pool: string; other: string };
  staff: string[];
  customer: string;
  /** Of the taster, the box and the gift, in the currency the language starts with. */
  prices: { taster: string; box: string; gift: string };
}

const words: Record<Lang, BeanWords> = {
  ko: {
    name: '한모금 원두',
    header: ['거래ID', '거래일', '고객', '구분', '상품', '금액', '유입채널', '담당', '상태'],
    kpiHeader: ['시작일', '채널', '노출', '유입', '광고비'],
    sale: '거래',
    membership: '멤버십가입',
    refund: '환불',
    done: '완료',
    taster: '맛보기 원두',
    box: '매달 원두',
    club: '한모금 모임',
    gift: '선물 세트',
    channels: [
      ['네이버 검색', '풀'],
      ['인스타그램', '푸쉬'],
      ['지인추천', '해당 없음'],
    ],
    kinds: { entry: '경험상품', regular: '단골상품', pool: '단골풀', other: '기타' },
    staff: ['자동', '매니저'],
    customer: '손님',
    prices: { taster: '9900', box: '32000', gift: '45000' },
  },
  en: {
    name: 'Sip Beans',
    header: ['Deal ID', 'Date', 'Customer', 'Kind', 'Product', 'Amount', 'Channel', 'Staff', 'Status'],
    kpiHeader: ['Start', 'Channel', 'Impressions', 'Visits', 'Ad cost'],
    sale: 'Sale',
    membership: 'Membership',
    refund: 'Refund',
    done: 'Done',
    taster: 'Taster beans',
    box: 'Monthly beans',
    club: 'Sip club',
    gift: 'Gift box',
    channels: [
      ['Search', 'Pull'],
      ['Instagram', 'Push'],
      ['Referral', 'Neither'],
    ],
    kinds: { entry: 'Entry product', regular: "Regulars' product", pool: 'Regulars pool', other: 'Other' },
    staff: ['Automatic', 'Manager'],
    customer: 'Guest',
    prices: { taster: '9.90', box: '24.00', gift: '35.00' },
  },
};

const rowCount = 5_000;
const firstDay = Date.UTC(2025, 10, 1);
const dayCount = 365;
const day = 86_400_000;

/** A year of a made-up bean shop, 5,000 rows, the same every time: to see how a big ledger feels. */
export function beans(lang: Lang): Business {
  const word = words[lang];
  return {
    trade: 'shop',
    businessName: word.name,
    channels: word.channels,
    products: [
      [word.taster, word.kinds.entry, word.prices.taster],
      [word.box, word.kinds.regular, word.prices.box],
      [word.gift, word.kinds.other, word.prices.gift],
      [word.club, word.kinds.pool, '0'],
    ],
    staff: word.staff,
    deals: [word.header, ...dealRows(word)],
    kpis: [word.kpiHeader, ...kpiRows(word)],
  };
}

function dealRows(word: BeanWords): string[][] {
  const next = randomNumbers(7);
  const bought = new Map<number, number>();
  return Array.from({ length: rowCount }, (_, index) => {
    const on = Math.floor((index / rowCount) * dayCount);
    const regulars = bought.size;
    const customer = next() < 0.32 || regulars === 0 ? regulars : Math.floor(next() ** 2 * regulars);
    const times = bought.get(customer) ?? 0;
    bought.set(customer, times + 1);
    const channel = word.channels[customer % 7 < 3 ? 0 : customer % 7 < 6 ? 1 : 2]?.[0] ?? '';
    const [kind, product, amount] = purchase(word, times, next());
    const who = `${word.customer} ${String(customer + 1).padStart(4, '0')}`;
    return [
      `H-${String(index + 1).padStart(5, '0')}`,
      isoDay(on),
      who,
      kind,
      product,
      amount,
      channel,
      word.staff[0] ?? '',
      word.done,
    ];
  });
}

function purchase(word: BeanWords, times: number, chance: number): [string, string, string] {
  if (times === 0) return [word.sale, word.taster, word.prices.taster];
  if (times === 1 && chance < 0.6) return [word.membership, word.club, '0'];
  if (chance < 0.02) return [word.refund, word.box, `-${word.prices.box}`];
  if (chance < 0.1) return [word.sale, word.gift, word.prices.gift];
  return [word.sale, word.box, word.prices.box];
}

/** One row for each channel and week, Mondays. */
function kpiRows(word: BeanWords): string[][] {
  const next = randomNumbers(11);
  const mondays = Array.from({ length: 52 }, (_, week) => isoDay(2 + week * 7));
  return mondays.flatMap(monday =>
    word.channels.map(([channel], index) => {
      const visits = 20 + Math.floor(next() * 60);
      const impressions = index === 2 ? '' : String(visits * 30);
      return [monday, channel, impressions, String(visits), index === 2 ? '0' : String(visits * 600)];
    }),
  );
}

function isoDay(offset: number): string {
  return new Date(firstDay + offset * day).toISOString().slice(0, 10);
}

/** 0 to 1, the same series for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
