import type { Words } from '../types';

/** What a figure is called and how it comes about, in words an owner uses. */
export interface MetricText {
  readonly name: Words;
  /** How it is counted, in one or two short sentences. */
  readonly means: Words;
  /** Of a rate: what is above the line and what is below it. */
  readonly part?: Words;
  readonly whole?: Words;
  /** What a count counts, after the number: 명, 건. */
  readonly counted?: Words;
  /** Of what a number that is no rate rests on so many. */
  readonly cases?: Words;
  /** In place of `means` while the trade's limits stand in for the shop's own. */
  readonly meansByTrade?: Words;
}
