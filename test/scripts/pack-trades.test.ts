import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packText } from '../../scripts/pack-trades';
import { unpackText } from '../../src/schema/packed-text';

test('what the build packs comes out the same on the server, in every script of the world', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => unpackText(packText(text)) === text));
  for (const text of ['', '장부 · 클럽 QR “안내”\n2번째', 'a'.repeat(100_000)])
    expect(unpackText(packText(text))).toBe(text);
});
