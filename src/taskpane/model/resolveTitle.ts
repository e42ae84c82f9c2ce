/** So much of the shorter title's words must stand in the other one: pages add a site name or a subtitle. */
const SHARED = 0.8;

/** Whether a page is about the item: a link that leads to an overview or to another event must give it no date. */
export function isSameTitle(page: string, item: string): boolean {
  const [ours, theirs] = [wordsOf(item), wordsOf(page)];
  if (ours.size === 0 || theirs.size === 0) return false;
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  if (shared === ours.size && shared === theirs.size) return true;
  const shorter = Math.min(ours.size, theirs.size);
  // "Agenda" or "Bijeenkomst VNG" is within many titles and is none of them.
  return shorter >= 3 && shared / shorter >= SHARED;
}

const idle = new Set('de het een en van voor in op te met aan bij naar over om of is zijn'.split(' '));

function wordsOf(title: string): Set<string> {
  const words =
    title
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !idle.has(word)));
}
