import { expect, test } from 'vitest';
import { createContext } from '../../../workbench/run/context';
import { createConsole, createLogger } from '../../../workbench/services/logger';
import { createSession } from '../../../workbench/services/session';

test('language and zone are told, the e-mail address is blank for want of a scope', () => {
  const session = createSession(createContext({ scriptTimeZone: 'Europe/Berlin' }));
  expect(session.getActiveUserLocale()).toBe('ko');
  expect(session.getScriptTimeZone()).toBe('Europe/Berlin');
  expect(session.getActiveUser().getEmail()).toBe('');
  expect(session.getEffectiveUser().getEmail()).toBe('');
});

test('the temporary key tells users apart and stays the same for one', () => {
  const context = createContext();
  const session = createSession(context);
  const mine = session.getTemporaryActiveUserKey();
  expect(session.getTemporaryActiveUserKey()).toBe(mine);
  expect(mine).not.toContain('owner');
  context.user = { email: 'kim@example.com', locale: 'en', role: 'viewer' };
  expect(session.getTemporaryActiveUserKey()).not.toBe(mine);
  expect(session.getActiveUserLocale()).toBe('en');
});

test('the log keeps its lines and hands them to the host', () => {
  const lines: string[] = [];
  const context = createContext({ host: { log: (level, text) => lines.push(`${level} ${text}`) } });
  const logger = createLogger(context);
  logger.log('%s of %s', 3, 'ten').log({ a: [1] });
  expect(logger.getLog()).toBe('3 of ten\n{"a":[1]}\n');
  logger.clear();
  expect(logger.getLog()).toBe('');
  createConsole(context).warn('slow', 1200);
  createConsole(context).error(new TypeError('bad'));
  expect(lines).toEqual(['log 3 of ten', 'log {"a":[1]}', 'warn slow 1200', 'error TypeError: bad']);
});
