import type { Context } from '../run/context';
import { exception, signatureError } from '../run/exception';
import { strict } from '../run/strict';
import { fromBase64, signed, toBase64, unsigned, utf8 } from './bytes';
import { formatDate } from './format-date';

const longestSleep = 300_000;

export function createUtilities(context: Context) {
  return strict(
    'Utilities',
    {
      formatDate(date: unknown, timeZone: unknown, format: unknown): string {
        const wellTyped = typeof timeZone === 'string' && typeof format === 'string';
        if (!(date instanceof Date) || !wellTyped || Number.isNaN(date.getTime())) {
          throw signatureError('Utilities.formatDate', [date, timeZone, format]);
        }
        return formatDate(date.getTime(), timeZone, format);
      },
      getUuid: () => crypto.randomUUID(),
      sleep(milliseconds: unknown): void {
        if (typeof milliseconds !== 'number') throw signatureError('Utilities.sleep', [milliseconds]);
        if (milliseconds > longestSleep || milliseconds < 0) throw exception('Invalid argument: milliseconds');
        context.wait(milliseconds);
      },
      base64Encode: (data: unknown, charset?: unknown) => toBase64(bytesOf('base64Encode', data, charset)),
      base64EncodeWebSafe: (data: unknown, charset?: unknown) =>
        toBase64(bytesOf('base64EncodeWebSafe', data, charset))
          .replaceAll('+', '-')
          .replaceAll('/', '_'),
      base64Decode: (encoded: unknown) => decoded('base64Decode', encoded),
      base64DecodeWebSafe: (encoded: unknown) =>
        decoded(
          'base64DecodeWebSafe',
          typeof encoded === 'string' ? encoded.replaceAll('-', '+').replaceAll('_', '/') : encoded,
        ),
      Charset: strict('Charset', { UTF_8: 'UTF_8' }, context),
    },
    context,
  );
}

function bytesOf(method: string, data: unknown, charset: unknown): Uint8Array {
  if (typeof data === 'string') {
    // without a charset Google reads the text as US-ASCII and turns the rest into question marks
    return utf8(charset === 'UTF_8' ? data : data.replace(/[^\0-\x7f]/gu, '?'));
  }
  if (Array.isArray(data) && data.every((byte): byte is number => Number.isInteger(byte))) return unsigned(data);
  throw signatureError(`Utilities.${method}`, [data]);
}

function decoded(method: string, encoded: unknown): number[] {
  if (typeof encoded !== 'string') throw signatureError(`Utilities.${method}`, [encoded]);
  try {
    return signed(fromBase64(encoded));
  } catch {
    throw exception('Could not decode string.');
  }
}
