const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A random name of letters and digits, about 5.9 bits each; works where `crypto.randomUUID` is missing (plain http). */
export function randomId(length: number): string {
  const bytes = new Uint8Array(length * 2);
  let id = '';
  while (id.length < length) {
    crypto.getRandomValues(bytes);
    // Bytes above the last full round of the alphabet would favour its beginning.
    for (const byte of bytes) if (byte < 248 && id.length < length) id += LETTERS.charAt(byte % LETTERS.length);
  }
  return id;
}
