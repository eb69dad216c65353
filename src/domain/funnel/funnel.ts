import type { Settings } from '../../schema/settings';
import { type Day, NO_DAY } from '../../schema/table';
import { allChannelsInOne, byChannel, type ChannelSplit } from '../ledger/channel-book';
import type { Ledger } from '../ledger/ledger';
import { addOnce, monthPeriods, noPeriods, type Periods, periodOf, weekPeriods } from '../ledger/periods';
import { addApplications, firstRecordedApplication } from '../stages/applications';
import { kpiSums } from '../stages/channel-figures';
import type { StageDays } from '../stages/stage-days';
import { rate } from '../stages/stage-figures';
import { type CohortDecision, cohortDecision } from './cohort-decision';
import { type Conversion, conversion } from './conversion';
import { MOST_CELLS } from './within-window';

/**
 * 유입 > 신청 > 경험 > 결정 > 단골 in one period: how many reached each stage in it. Its rates are period ratios: not the same
 * people above and below the line, so they may pass 1. null = no data, or a shop that did not record applications yet.
 */
export interface FunnelCounts {
  visits: number | null;
  applications: number;
  firstExperience: number;
  decisions: number;
  /** Decided customers who bought again for the first time. */
  boughtAgain: number;
  /** Each stage by the one before it. */
  stepRates: StageRates;
  /** Each stage by the visits. */
  overallRates: StageRates;
}

export interface StageRates {
  applications: number | null;
  firstExperience: number | null;
  decisions: number | null;
  boughtAgain: number | null;
}

export interface Funnel {
  months: ({ month: string } & FunnelCounts)[];
  weeks: ({ week: string } & FunnelCounts)[];
  /** By first channel; months and weeks in which nothing happened on a channel are left out. */
  channelMonths: ({ month: string; channel: string } & FunnelCounts)[];
  channelWeeks: ({ week: string; channel: string } & FunnelCounts)[];
  conversion: Conversion;
  cohortDecision: CohortDecision;
}

export function funnel(ledger: Ledger, days: StageDays, settings: Settings, asOf: Day): Funnel {
  const isEmpty = ledger.firstDay === NO_DAY;
  const months = isEmpty ? noPeriods() : monthPeriods(ledger.firstDay, asOf);
  const weeks = isEmpty ? noPeriods() : weekPeriods(ledger.firstDay, asOf, settings.weekStart);
  const byMonth = funnelOf(ledger, days, months);
  const byWeek = funnelOf(ledger, days, weeks);
  return {
    months: byMonth.all.map(({ period, counts }) => ({ month: period, ...counts })),
    weeks: byWeek.all.map(({ period, counts }) => ({ week: period, ...counts })),
    channelMonths: byMonth.channels.map(({ period, channel, counts }) => ({ month: period, channel, ...counts })),
    channelWeeks: byWeek.channels.map(({ period, channel, counts }) => ({ week: period, channel, ...counts })),
    conversion: conversion(ledger, days, months, settings.conversionDays, asOf),
    cohortDecision: cohortDecision(ledger, days, months, settings.cohortDecisionDays, asOf),
  };
}

interface PeriodCounts {
  readonly period: string;
  readonly counts: FunnelCounts;
}

interface PeriodFunnel {
  readonly all: readonly PeriodCounts[];
  readonly channels: readonly (PeriodCounts & { readonly channel: string })[];
}

/** By period and channel; place = period * width + column. */
interface FunnelTally {
  readonly labels: readonly string[];
  readonly applications: Float64Array;
  readonly firstExperience: Float64Array;
  readonly decisions: Float64Array;
  readonly boughtAgain: Float64Array;
}

function funnelOf(ledger: Ledger, days: StageDays, periods: Periods): PeriodFunnel {
  const channels = ledger.book.names.length;
  const isSplit = periods.labels.length * channels <= MOST_CELLS;
  const split = isSplit ? byChannel(channels) : allChannelsInOne(channels);
  const tally = tallyFunnel(ledger, days, periods, split);
  const visits = kpiSums(ledger, periods, 'visits');
  const visitsOfAll = visitsByPeriod(visits, channels);
  const recordedFrom = firstRecordedPeriod(ledger, periods);
  const all = periods.labels.map((period, index) => {
    const counts = sumOf(tally, index * split.width, (index + 1) * split.width, visitsOfAll.get(index));
    return { period, counts: withRates(counts, index >= recordedFrom) };
  });
  return { all, channels: isSplit ? channelsOf(ledger, tally, visits, recordedFrom) : [] };
}

function tallyFunnel(ledger: Ledger, days: StageDays, periods: Periods, split: ChannelSplit): FunnelTally {
  const { width, columnOf } = split;
  const column = () => new Float64Array(periods.labels.length * width);
  const tally = {
    labels: periods.labels,
    applications: column(),
    firstExperience: column(),
    decisions: column(),
    boughtAgain: column(),
  };
  for (let customer = 0; customer < ledger.firstChannel.length; customer++) {
    const at = columnOf[ledger.firstChannel[customer]!]!;
    addOnce(tally.firstExperience, periods, days.experience[customer]!, at, width);
    addOnce(tally.decisions, periods, days.decision[customer]!, at, width);
    addOnce(tally.boughtAgain, periods, days.regular[customer]!, at, width);
  }
  addApplications(ledger, periods, split, tally.applications);
  return tally;
}

/** Before it first experiences stand in for applications, which says nothing about who applies. */
function firstRecordedPeriod(ledger: Ledger, periods: Periods): number {
  const first = firstRecordedApplication(ledger);
  return first === NO_DAY ? Number.POSITIVE_INFINITY : periodOf(periods, first);
}

/** Visits of a period over all channels; null where no channel says anything. */
function visitsByPeriod(visits: ReadonlyMap<number, number>, channels: number): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const [place, count] of visits) {
    const period = Math.floor(place / channels);
    sums.set(period, (sums.get(period) ?? 0) + count);
  }
  return sums;
}

type Counts = Pick<FunnelCounts, 'visits' | 'applications' | 'firstExperience' | 'decisions' | 'boughtAgain'>;

/** Of places `from` to `to`, less one. */
function sumOf(tally: FunnelTally, from: number, to: number, visits: number | undefined): Counts {
  const sum = (column: Float64Array) => {
    let total = 0;
    for (let place = from; place < to; place++) total += column[place]!;
    return total;
  };
  return {
    visits: visits ?? null,
    applications: sum(tally.applications),
    firstExperience: sum(tally.firstExperience),
    decisions: sum(tally.decisions),
    boughtAgain: sum(tally.boughtAgain),
  };
}

function withRates(counts: Counts, isRecorded: boolean): FunnelCounts {
  const { visits, applications, firstExperience, decisions, boughtAgain } = counts;
  const byVisits = (part: number) => (visits === null ? null : rate(part, visits));
  return {
    ...counts,
    stepRates: {
      applications: isRecorded ? byVisits(applications) : null,
      firstExperience: isRecorded ? rate(firstExperience, applications) : null,
      decisions: rate(decisions, firstExperience),
      boughtAgain: rate(boughtAgain, decisions),
    },
    overallRates: {
      applications: isRecorded ? byVisits(applications) : null,
      firstExperience: byVisits(firstExperience),
      decisions: byVisits(decisions),
      boughtAgain: byVisits(boughtAgain),
    },
  };
}

function channelsOf(
  { book }: Ledger,
  tally: FunnelTally,
  visits: ReadonlyMap<number, number>,
  recordedFrom: number,
): PeriodFunnel['channels'] {
  const list: (PeriodCounts & { readonly channel: string })[] = [];
  tally.labels.forEach((period, index) => {
    book.names.forEach((channel, at) => {
      const place = index * book.names.length + at;
      const counts = sumOf(tally, place, place + 1, visits.get(place));
      const isEmpty = counts.applications + counts.firstExperience + counts.decisions + counts.boughtAgain === 0;
      if (isEmpty && counts.visits === null) return;
      list.push({ period, channel, counts: withRates(counts, index >= recordedFrom) });
    });
  });
  return list;
}
