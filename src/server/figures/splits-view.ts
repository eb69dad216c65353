import type { Lang } from '../../../sheets-templates/types';
import type { WholeFigures } from '../../domain/compute-figures';
import { UNKNOWN } from '../../domain/ledger/name-order';
import type { NamedMoney } from '../../domain/money/money-tables';
import { dashboardTexts } from '../../report/dashboard/words';
import { filled } from '../../report/pages/fill';
import type { SplitView } from '../views';

/** Then come the rest together, where there are two at least, and the unknown. */
const MOST_NAMED = 10;

/** The month's sales by product, by who served and by first channel; what nobody wrote down has no table. */
export function splitsView({ money }: WholeFigures, month: string | null, lang: Lang): SplitView[] {
  const { splits } = dashboardTexts(lang);
  const tables = { product: money.products, staff: money.staff, channel: money.channels };
  return (['product', 'staff', 'channel'] as const).flatMap(of => {
    const own = tables[of].filter(each => each.month === month);
    const isKnown = own.some(({ name }) => name !== UNKNOWN);
    return isKnown ? [{ of, title: splits[of], lines: linesOf(own, of, lang) }] : [];
  });
}

function linesOf(own: readonly NamedMoney[], of: SplitView['of'], lang: Lang): SplitView['lines'] {
  const words = dashboardTexts(lang);
  const line = ({ name, sales, share }: NamedMoney) => ({ name, shown: name, sales, share });
  const known = own.filter(({ name }) => name !== UNKNOWN).sort((one, other) => other.sales - one.sales);
  const rest = known.length > MOST_NAMED + 1 ? known.slice(MOST_NAMED) : [];
  const sum = (count: (each: NamedMoney) => number) => rest.reduce((total, each) => total + count(each), 0);
  const together = {
    name: null,
    shown: filled(words.otherNames[of], { n: rest.length }),
    sales: sum(({ sales }) => sales),
    share: rest.some(({ share }) => share === null) ? null : sum(({ share }) => share ?? 0),
  };
  return [
    ...known.slice(0, known.length - rest.length).map(line),
    ...(rest.length > 0 ? [together] : []),
    ...own.filter(({ name }) => name === UNKNOWN).map(each => ({ ...line(each), shown: words.unknownChannel })),
  ];
}
