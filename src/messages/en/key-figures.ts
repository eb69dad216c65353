import type { StageFigures } from '../../domain/figures';
import type { KeyFigureWords } from '../ko/key-figures';

export const keyFigures: Readonly<Record<keyof StageFigures, KeyFigureWords>> = {
  applications: { name: 'Applied', means: 'Customers who applied in the month.' },
  firstExperience: { name: 'First time', means: 'Customers who bought for the first time in the month.' },
  decisions: { name: 'Decided', means: 'Customers who decided in the month to become regulars.' },
  baseRegulars: { name: 'Regulars, start', means: 'Regulars on the first day of the month.' },
  activeRegulars: { name: 'Active', means: 'Regulars at the start who bought in the month.' },
  closingRegulars: { name: 'Regulars, end', means: 'Regulars at the end of the month.' },
  decisionRate: {
    name: 'Decision rate',
    means: 'Decided divided by first time, both in the month. It can pass 100%.',
  },
  activeRate: { name: 'Active rate', means: 'Active divided by the regulars at the start.' },
  sales: { name: 'Sales', means: 'Completed sales less refunds, tax included.' },
  orders: { name: 'Orders', means: 'The number of completed sales.' },
  averageOrder: { name: 'Average order', means: 'Sales divided by the number of orders.' },
  regularSales: { name: 'Regular sales', means: 'Regulars’ products bought on or after the day of decision.' },
  unregisteredSales: { name: 'Unregistered', means: 'Sales without a customer.' },
};
