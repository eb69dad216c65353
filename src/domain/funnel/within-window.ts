import { type Day, NO_DAY } from '../../schema/table';
import { type Periods, periodOf } from '../ledger/periods';

/** Who entered on which day, which steps they are followed to, and for how long. */
export interface Followed {
  /** By customer; NO_DAY for those who never entered. */
  readonly entry: Int32Array;
  /** By step, then by customer; a later step counts only together with those before it. */
  readonly steps: readonly Int32Array[];
  /** Days from the entry, the last one included. */
  readonly window: number;
}

/** Of those who entered in one month, on one channel, or both. */
export interface Reached {
  readonly entrants: number;
  /** Whose window was wholly over at `asOf`. */
  readonly ripe: number;
  /** By step: of the ripe, who reached it within the window. */
  readonly reached: readonly number[];
}

export interface ReachedTable {
  month(month: number): Reached;
  channel(channel: number): Reached;
  /** null where months by channels are more than fit into memory. */
  readonly cell: ((month: number, channel: number) => Reached) | null;
}

/** More cells than a shop's periods by channels ever are. */
export const MOST_CELLS = 2_000_000;

/** Counts people once, by the month they entered in and by first channel. */
export function reachedWithin(
  { entry, steps, window }: Followed,
  months: Periods,
  { firstChannel, channels }: { readonly firstChannel: Int32Array; readonly channels: number },
  asOf: Day,
): ReachedTable {
  const size = 2 + steps.length;
  const isSplit = months.labels.length * channels <= MOST_CELLS;
  const ofMonth = new Int32Array(months.labels.length * size);
  const ofChannel = new Int32Array(channels * size);
  const ofCell = new Int32Array(isSplit ? months.labels.length * channels * size : 0);
  for (let customer = 0; customer < entry.length; customer++) {
    const day = entry[customer]!;
    if (day === NO_DAY) continue;
    const month = periodOf(months, day);
    const channel = firstChannel[customer]!;
    const isRipe = day + window <= asOf;
    const counted = isRipe ? 2 + stepsReached(steps, customer, day + window) : 1;
    for (let place = 0; place < counted; place++) {
      addOne(ofMonth, month * size + place);
      addOne(ofChannel, channel * size + place);
      if (isSplit) addOne(ofCell, (month * channels + channel) * size + place);
    }
  }
  return {
    month: month => reachedAt(ofMonth, month, size),
    channel: channel => reachedAt(ofChannel, channel, size),
    cell: isSplit ? (month, channel) => reachedAt(ofCell, month * channels + channel, size) : null,
  };
}

function stepsReached(steps: readonly Int32Array[], customer: number, last: Day): number {
  let reached = 0;
  for (const days of steps) {
    const day = days[customer]!;
    if (day === NO_DAY || day > last) break;
    reached++;
  }
  return reached;
}

function addOne(counts: Int32Array, place: number): void {
  counts[place] = counts[place]! + 1;
}

function reachedAt(counts: Int32Array, group: number, size: number): Reached {
  const [entrants = 0, ripe = 0, ...reached] = counts.subarray(group * size, (group + 1) * size);
  return { entrants, ripe, reached };
}
