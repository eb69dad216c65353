import type { StageFigures } from '../../domain/figures';
import type { KeyFigureWords } from '../ko/key-figures';

export const keyFigures: Readonly<Record<keyof StageFigures, KeyFigureWords>> = {
  applications: { name: 'Applications', means: 'Customers who applied in the month.' },
  firstExperience: { name: 'First experiences', means: 'Customers who bought for the first time in the month.' },
  decisions: { name: 'Decisions', means: 'Customers who decided in the month to become regulars.' },
  baseRegulars: { name: 'Opening regulars', means: 'Regulars on the first day of the month.' },
  activeRegulars: { name: 'Active regulars', means: 'Opening regulars who bought in the month.' },
  closingRegulars: { name: 'Closing regulars', means: 'Regulars at the end of the month.' },
  decisionRate: {
    name: 'Decision rate',
    means: 'Decisions of the month divided by its first experiences. It can pass 100%.',
  },
  activeRate: { name: 'Active rate', means: 'Active regulars divided by opening regulars.' },
  sales: { name: 'Sales', means: 'Completed sales less refunds, tax included.' },
  orders: { name: 'Orders', means: 'The number of completed sales.' },
  averageOrder: { name: 'Average order', means: 'Sales divided by the number of orders.' },
  regularSales: { name: 'Sales to regulars', means: 'Regulars’ products bought on or after the day of decision.' },
  unregisteredSales: { name: 'Unregistered sales', means: 'Sales without a customer.' },
};
