/** Identifiers from content: the same item gets the same one in every mail client and on every machine. */

/** What two spellings of one title have in common: letters and digits without case and accents. */
export function titleKey(title: string): string {
  // eslint-disable-next-line no-control-regex -- ASCII has no accents: most titles are cheap to write this way.
  if (/^[\x00-\x7f]*$/.test(title)) return title.toLowerCase().replace(/[^a-z\d]+/g, '');
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** FNV-1a over UTF-16 units, twice with different seeds: 64 bits, plenty for the few hundred items that are kept. */
function stableHash(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x1b873593;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x01000193);
  }
  return hexadecimal(one) + hexadecimal(other);
}

function hexadecimal(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Hands out identifiers; equals are told apart by a counter in printed order. */
export function identifier(publisher: string | null): (title: string, topics: readonly string[]) => string {
  const counts = new Map<string, number>();
  const topicKeys = new Map<string, string>();
  const topicKey = (topic: string): string => {
    const key = topicKeys.get(topic) ?? titleKey(topic);
    topicKeys.set(topic, key);
    return key;
  };
  return (title, topics) => {
    const base = stableHash([publisher ?? '', titleKey(title), ...topics.map(topicKey).sort()].join('|'));
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return count === 1 ? base : `${base}-${String(count)}`;
  };
}
