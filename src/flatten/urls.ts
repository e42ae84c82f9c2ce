import type { Block, BlockLink } from './block.ts';
import { hasWord } from './characters.ts';

/**
 * Plain text shows a link as `text <https://…>`, `text [https://…]`, or as a bare address; Outlook turns the address
 * into an anchor of its own. Here the address becomes the link of the text that it stands behind.
 */

const ADDRESS = /[<[(]?\s?((?:https?:\/\/|mailto:)[^\s<>\]]+)\s?[>\])]?/gi;
const SENTENCE_START = /[.!?:]["'’”)]{0,2}\s+(?=["'‘“(]?[\p{Lu}\p{N}])/gu;
const SENTENCE_INSIDE = /[.!?:]["'’”)]{0,2}\s+["'‘“(]?\p{Lu}/u;
const ACTION_START =
  /^(?:lees|bekijk|meer|meld|ga|naar|download|luister|kijk|open|volg|stuur|schrijf|aanmelden|inschrijven)\b/i;
/** A sentence up to this length is taken for the link's text as a whole. */
const SHORT_SENTENCE = 60;

/** A block with more addresses than this is no prose. Guards against megabytes of addresses on one line. */
const MAX_ADDRESSES = 200;

/** Addresses in the text of a block → links; `null` when nothing else stood in it: `address` tells which one it was. */
export function adoptAddresses(block: Block): { block: Block | null; addresses: string[] } {
  if (!/https?:\/\/|mailto:/i.test(block.text)) return { block, addresses: [] };
  const links: BlockLink[] = [];
  const addresses: string[] = [];
  const found = block.text.match(ADDRESS) ?? [];
  if (found.length > MAX_ADDRESSES) {
    const text = block.text.replace(ADDRESS, ' ').replace(/\s+/g, ' ').trim();
    return { block: hasWord(text) ? { ...block, text, links: [] } : null, addresses };
  }
  const kept = block.links.filter((link) => !/^(?:https?:\/\/|mailto:)/i.test(block.text.slice(link.start, link.end)));
  let text = '';
  let position = 0;
  const moves: { from: number; by: number }[] = [];
  for (const match of block.text.matchAll(ADDRESS)) {
    const wrapped = /^[<[(]/.test(match[0]);
    text += block.text.slice(position, match.index);
    position = match.index + match[0].length;
    const before = text.trimEnd();
    let href = match[1] ?? '';
    let tail = '';
    if (!wrapped) {
      // Bounded: an address of nothing but dots would be searched from every one of them.
      tail = /[.,;:!?)]{1,9}$/.exec(href)?.[0] ?? '';
      href = href.slice(0, href.length - tail.length);
    }
    const anchored = block.links.find((link) => link.start < position && link.end > match.index);
    const target = anchored?.href ?? href;
    const wholeLine =
      found.length === 1 && (block.listItem || before.length <= 90) && !hasWord(block.text.slice(position));
    const start =
      wholeLine && !SENTENCE_INSIDE.test(before)
        ? 0
        : wrapped || hasWord(before)
          ? labelStart(before, links[links.length - 1]?.end ?? 0)
          : 0;
    addresses.push(target);
    if (hasWord(before.slice(start))) {
      links.push({ start, end: endOfLabel(before), href: target, anchor: anchored?.anchor ?? 0 });
    }
    const glued = /^[\p{L}\p{N}(]/u.test(block.text.slice(position, position + 1));
    text = before + tail + (glued ? ' ' : '');
    moves.push({ from: position, by: position - text.length });
  }
  text += block.text.slice(position);
  if (!hasWord(text)) return { block: null, addresses };
  const moved = kept.map((link) => {
    const by = moves.filter((move) => move.from <= link.start).pop()?.by ?? 0;
    return { ...link, start: link.start - by, end: link.end - by };
  });
  const all = [...moved, ...links].sort((a, b) => a.start - b.start);
  return { block: { ...block, text: text.trim(), links: all }, addresses };
}

/** "Lees meer:" announces the address; the colon is no part of the link. */
export const endOfLabel = (text: string): number =>
  text.endsWith(':') ? text.slice(0, -1).trimEnd().length : text.length;

/** Where the text begins that a bracketed address belongs to: its sentence, or the name at the sentence's end. */
function labelStart(before: string, after: number): number {
  const recent = before.slice(after);
  const mail = /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/.exec(recent.slice(-200));
  if (mail) return before.length - mail[0].length;
  let sentence = 0;
  for (const match of recent.matchAll(SENTENCE_START)) sentence = match.index + match[0].length;
  const words = recent.slice(sentence);
  const start = after + sentence + (words.length - words.trimStart().length);
  const label = words.trim();
  if (label.length <= SHORT_SENTENCE || ACTION_START.test(label)) return start;
  let name = -1;
  for (const match of label.matchAll(/\p{Ll} (?=\p{Lu})/gu)) name = match.index + match[0].length;
  return name > 0 ? start + name : start;
}
