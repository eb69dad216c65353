export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function utf8Length(text: string): number {
  return utf8(text).length;
}

/** Java bytes, as Apps Script hands them out: -128..127. */
export function signed(bytes: Uint8Array): number[] {
  return [...bytes].map(byte => (byte > 127 ? byte - 256 : byte));
}

export function unsigned(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from(bytes, byte => byte & 255);
}

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), char => char.charCodeAt(0));
}
