import { moneyFormat } from '../../../sheets-templates/style';
import type { ColumnFormat } from './columns';

export function numberFormat(format: ColumnFormat | 'times', currencyDigits: number): string {
  switch (format) {
    case 'text':
      return '@';
    case 'count':
      return '#,##0';
    case 'money':
      return moneyFormat(currencyDigits);
    case 'rate':
      return '0.0%';
    case 'times':
      return '0.0';
  }
}
