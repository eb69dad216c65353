import { inflateSync } from 'fflate';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Text that the build deflated and wrote as base64 without padding: there is neither `atob` nor `TextDecoder` here. */
export function unpackText(packed: string): string {
  const bytes = inflateSync(base64Bytes(packed));
  let escaped = '';
  for (let i = 0; i < bytes.length; i++) escaped += `%${(bytes[i]! + 256).toString(16).slice(1)}`;
  return decodeURIComponent(escaped);
}

function base64Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (const sign of text) {
    buffer = ((buffer << 6) | ALPHABET.indexOf(sign)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (buffer >> bits) & 0xff;
    }
  }
  return bytes;
}
