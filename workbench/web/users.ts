import type { User } from '../contract';

export type UserKey = 'owner' | 'staff' | 'accountant';

const people: Record<UserKey, Omit<User, 'locale'>> = {
  owner: { email: 'owner@example.com', role: 'owner' },
  staff: { email: 'staff@example.com', role: 'editor' },
  accountant: { email: 'accountant@example.com', role: 'viewer' },
};

export const userKeys: readonly UserKey[] = ['owner', 'staff', 'accountant'];

export function isUserKey(text: string | null): text is UserKey {
  return userKeys.some(key => key === text);
}

export function userOf(key: UserKey, locale: string): User {
  return { ...people[key], locale };
}
