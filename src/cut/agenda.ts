import type { Block } from '../flatten/index.ts';
import { type Publisher, sectionOf } from '../publishers/index.ts';
import { isDateLine } from './dateLine.ts';

/**
 * An agenda of one line for each event, as associations and provinces print it under "Agenda" or "Bijeenkomsten":
 * `Donderdag 24 september 2026 – Introductiemiddag – Geldermalsen`, `09-06: Webinar`, `1 oktober | Ledenvergadering | online`.
 * Such a line is a whole item: it becomes a title, a date line and a line with the place.
 */

/** Between date, title and place. */
const SEPARATOR = /^\s*(?:[–—|]|-(?= )|:(?= ))\s*/;
/** No date of an agenda line is longer: "Donderdag 24 september 2026, 13.30 – 15.00 uur". */
const LONGEST_DATE = 60;
/** One such line may be the first sentence of an item. */
const LEAST_LINES = 2;

/** The lines of a letter, in which those of an agenda are taken apart. */
export function withAgendaItems(blocks: readonly Block[], publisher: Publisher): readonly Block[] {
  const result: Block[] = [];
  let changed = false;
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at];
    if (!block) break;
    result.push(block);
    at += 1;
    if (sectionOf(block.text, publisher.sections)?.kind !== 'evenement') continue;
    const items = itemsFrom(blocks, at);
    if (items.length < LEAST_LINES) continue;
    result.push(...items.flat());
    at += items.length;
    changed = true;
  }
  return changed ? result : blocks;
}

function itemsFrom(blocks: readonly Block[], start: number): Block[][] {
  const items: Block[][] = [];
  for (let at = start; at < blocks.length; at += 1) {
    const parts = partsOf(blocks[at] as Block);
    if (parts === null) break;
    items.push(parts);
  }
  return items;
}

/** Title, date and the rest of one line; `null` where it is no line of an agenda. */
function partsOf(block: Block): Block[] | null {
  const cut = endOfDate(block.text);
  if (cut === null) return null;
  const [link] = block.links;
  const titleStart = cut.next;
  const rest = block.text.slice(titleStart);
  const linked = link?.start === titleStart && block.links.length === 1;
  const titleLength = linked ? link.end - link.start : lengthOfTitle(rest);
  const between = SEPARATOR.exec(rest.slice(titleLength))?.[0].length ?? 0;
  const placeStart = titleStart + titleLength + between;
  if (titleLength === 0 || (between === 0 && placeStart < block.text.length)) return null;
  const parts = [pieceOf(block, titleStart, titleStart + titleLength), pieceOf(block, 0, cut.end)];
  if (placeStart < block.text.length) parts.push(pieceOf(block, placeStart, block.text.length));
  return parts;
}

/** Where the date ends with which the line begins, and what follows its separator begins. */
function endOfDate(text: string): { end: number; next: number } | null {
  // The longest date: "13.30 – 15.00 uur" holds a dash itself.
  for (let end = Math.min(text.length - 1, LONGEST_DATE); end > 4; end -= 1) {
    const separator = SEPARATOR.exec(text.slice(end))?.[0].length ?? 0;
    if (separator > 0 && /\S/.test(text.charAt(end - 1)) && isDateLine(text.slice(0, end)))
      return { end, next: end + separator };
  }
  return null;
}

/** Without a link the title goes on to the next separator that has room around it. */
function lengthOfTitle(text: string): number {
  const at = text.search(/ [–—|-] /);
  return at < 0 ? text.length : at;
}

/** A piece of the line with its links; the title opens the item, the rest stands below it. */
function pieceOf(block: Block, start: number, end: number): Block {
  const links = block.links
    .filter((link) => link.start >= start && link.end <= end)
    .map((link) => ({ ...link, start: link.start - start, end: link.end - start }));
  return { ...block, text: block.text.slice(start, end), links };
}
