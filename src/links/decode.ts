/** Decoders that take any input: what they cannot decode comes back as it was (percent) or as `null` (base64). */

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Percent escapes → text, as UTF-8. Lenient where `decodeURIComponent` throws (`%E0%A4%A`): a broken sequence becomes
 * U+FFFD, a broken escape stays. A plus stays a plus: addresses hold no spaces that it could stand for.
 */
export function percentDecode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text); // many times faster, and right where nothing is broken
  } catch {
    return leniently(text);
  }
}

function leniently(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    const bytes = new Uint8Array(escapes.length / 3);
    for (let index = 0; index < bytes.length; index++) {
      bytes[index] = Number.parseInt(escapes.slice(index * 3 + 1, index * 3 + 3), 16);
    }
    return utf8.decode(bytes);
  });
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64 or base64url, padded or not → text, as UTF-8; `null` where it is neither. */
export function base64Decode(encoded: string): string | null {
  let end = encoded.length;
  while (encoded[end - 1] === '=') end -= 1;
  const text = encoded.slice(0, end).replaceAll('+', '-').replaceAll('/', '_');
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let bits = 0;
  let held = 0;
  let length = 0;
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length++] = (bits >> held) & 0xff;
  }
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}
