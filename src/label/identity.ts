/** Identifiers from content: the same item gets the same one in every mail client and on every machine. */

/** What two spellings of one title have in common: letters and digits without case and accents. */
export function titleKey(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** FNV-1a over UTF-16 units, twice with different seeds: 64 bits, plenty for the few hundred items that are kept. */
function stableHash(text: string): string {
  return fnv(text, 0x811c9dc5) + fnv(text, 0x1b873593);
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Hands out identifiers; equals are told apart by a counter in printed order. */
export function identifier(publisher: string | null): (title: string, topics: readonly string[]) => string {
  const counts = new Map<string, number>();
  return (title, topics) => {
    const base = stableHash([publisher ?? '', titleKey(title), ...[...topics].map(titleKey).sort()].join('|'));
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return count === 1 ? base : `${base}-${String(count)}`;
  };
}
