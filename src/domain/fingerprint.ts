/**
 * A short name for a text: 64 bits in 13 characters of base 36, the same on every machine. No protection against
 * someone who looks for collisions: it tells a few thousand texts apart, it does not sign them.
 */
export function fingerprint(text: string): string {
  return half(text, 0x811c9dc5) + half(text, 0x9e3779b9).slice(1);
}

/** FNV-1a over UTF-16 units with a final mix (murmur3's), so that short texts that differ in one letter differ widely. */
function half(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(36).padStart(7, '0');
}
