import { longText } from './long-text';
import type { TabSpec } from './types';

/**
 * Six blocks side by side under one header row: item/value, channels, products, staff, payments, customers' other names.
 * A block ends where its first column is blank for good; rows of different blocks do not belong together.
 */
export const settings = {
  key: 'settings',
  name: { ko: '설정', en: 'Settings' },
  color: '#5f6368',
  get columns() {
    return longText('columns').settings;
  },
} as const satisfies TabSpec;

export function settingItems() {
  return longText('settingItems');
}
