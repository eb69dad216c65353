import { formatMonth, monthOfDay } from '../../schema/day';
import type { ChannelFigures } from '../figures';
import { UNKNOWN_CHANNEL } from '../ledger/channel-book';
import { MINIMUM_CASES } from '../metrics/metric';
import { type Measured, type RoadmapBooks, referralTest, threshold } from './roadmap-books';

const MONTHS = 12;

/** Expansion: it no longer hangs on one channel, and customers bring customers. Shares of few people say nothing. */
export const expansionMeasures = {
  decidingChannels: (books: RoadmapBooks): Measured => {
    const need = threshold(books.settings, 'decidingChannels');
    const { total, byChannel } = sums(books, 'decisions');
    if (total < MINIMUM_CASES) return { have: null, need };
    const least = threshold(books.settings, 'channelShare') * total;
    const own = [...byChannel].filter(([channel, count]) => channel !== UNKNOWN_CHANNEL && count >= least);
    return { have: own.length, need };
  },
  referralShare: (books: RoadmapBooks): Measured => {
    const need = threshold(books.settings, 'referralShare');
    const { total, byChannel } = sums(books, 'firstExperience');
    if (total < MINIMUM_CASES) return { have: null, need };
    const isReferral = referralTest(books.settings);
    const told = [...byChannel].reduce((sum, [channel, count]) => sum + (isReferral(channel) ? count : 0), 0);
    return { have: told / total, need };
  },
  nextMarket: ({ settings }: RoadmapBooks): Measured => ({ have: settings.nextMarket === '' ? 0 : 1, need: 1 }),
};

/** Of this month and the eleven before it. */
function sums({ figures, today }: RoadmapBooks, key: keyof Pick<ChannelFigures, 'decisions' | 'firstExperience'>) {
  const from = formatMonth(monthOfDay(today) - MONTHS + 1);
  const byChannel = new Map<string, number>();
  for (const line of figures.channels) {
    if (line.month >= from) byChannel.set(line.channel, (byChannel.get(line.channel) ?? 0) + line[key]);
  }
  return { byChannel, total: [...byChannel.values()].reduce((sum, count) => sum + count, 0) };
}
