import { registries } from '@odoo/o-spreadsheet';
import type { MenuItem } from '../contract';

type ActionSpec = Parameters<typeof registries.topbarMenuRegistry.add>[1];

export interface AddOnMenu {
  name: string;
  items: readonly MenuItem[];
  run(functionName: string): void;
}

/** The add-on's menu beside the engine's own. What it holds is asked whenever it is opened. */
export function installAddOnMenu(menu: () => AddOnMenu): void {
  registries.topbarMenuRegistry.add('add-on', {
    name: () => menu().name,
    sequence: 900,
    isReadonlyAllowed: true,
    children: [() => actions(menu().items, functionName => menu().run(functionName))],
  });
}

function actions(items: readonly MenuItem[], run: (functionName: string) => void): ActionSpec[] {
  return items.flatMap((item, index): ActionSpec[] => {
    if (item.kind === 'separator') return [];
    const common = {
      name: item.caption,
      sequence: (index + 1) * 10,
      separator: items[index + 1]?.kind === 'separator',
      isReadonlyAllowed: true,
      isEnabledOnLockedSheet: true,
    };
    if (item.kind === 'menu') return [{ ...common, children: [() => actions(item.items, run)] }];
    return [{ ...common, execute: () => run(item.functionName) }];
  });
}
