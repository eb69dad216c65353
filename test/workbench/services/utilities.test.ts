import { expect, test } from 'vitest';
import { createContext } from '../../../workbench/run/context';
import { createUtilities } from '../../../workbench/services/utilities';

test('base64 of a text is of its UTF-8 bytes when the charset says so', () => {
  const utilities = createUtilities(createContext());
  expect(utilities.base64Encode('A string here')).toBe('QSBzdHJpbmcgaGVyZQ==');
  expect(utilities.base64Encode('Google グループ', utilities.Charset.UTF_8)).toBe('R29vZ2xlIOOCsOODq+ODvOODlw==');
  expect(utilities.base64EncodeWebSafe('Google グループ', utilities.Charset.UTF_8)).toBe(
    'R29vZ2xlIOOCsOODq-ODvOODlw==',
  );
});

test('decoded bytes are signed, as in Java', () => {
  const utilities = createUtilities(createContext());
  const bytes = [71, 111, 111, 103, 108, 101, 32, -29, -126, -80];
  expect(utilities.base64Decode('R29vZ2xlIOOCsA==')).toEqual(bytes);
  expect(utilities.base64Encode(bytes)).toBe('R29vZ2xlIOOCsA==');
  expect(utilities.base64DecodeWebSafe('4-8_')).toEqual([-29, -17, 63]);
  expect(() => utilities.base64Decode('*')).toThrow('Could not decode string.');
});

test('sleeping moves the clock without taking the time, and lets others run', () => {
  const idled: number[] = [];
  const context = createContext({ now: () => 1000, host: { idle: milliseconds => idled.push(milliseconds) } });
  createUtilities(context).sleep(250_000);
  expect(context.now()).toBe(251_000);
  expect(idled).toEqual([250_000]);
  expect(() => createUtilities(context).sleep(300_001)).toThrow('Invalid argument');
});

test('ids are new each time', () => {
  const utilities = createUtilities(createContext());
  const id = utilities.getUuid();
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(utilities.getUuid()).not.toBe(id);
});

test('a method the host does not have throws by name', () => {
  const utilities = createUtilities(createContext());
  expect(() => Reflect.get(utilities, 'newBlob')).toThrow('not in the local host: Utilities.newBlob');
  expect(() => Reflect.get(utilities.Charset, 'UTF_16')).toThrow('not in the local host: Charset.UTF_16');
});
