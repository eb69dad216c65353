import type { StageFigures } from '../../src/domain/figures';

/** A month or week in which nothing happened. */
export const NO_FIGURES: StageFigures = {
  applications: 0,
  firstExperience: 0,
  decisions: 0,
  baseRegulars: 0,
  activeRegulars: 0,
  closingRegulars: 0,
  decisionRate: null,
  activeRate: null,
  sales: 0,
  orders: 0,
  averageOrder: null,
  regularSales: null,
  unregisteredSales: 0,
};
