import type { Block, BlockLink } from '../flatten/index.ts';
import { type Publisher, sectionOf } from '../publishers/index.ts';
import { isDateLine } from './dateLine.ts';
import type { Role } from './role.ts';

/**
 * An agenda of one line for each event, as associations and provinces print it under "Agenda" or "Bijeenkomsten":
 * `Donderdag 24 september 2026 – Introductiemiddag – Geldermalsen`, `9 juni: Webinar`, `1 oktober | Ledenvergadering | online`.
 * Such a line is a whole item: it becomes a title, a date line and a line with the place.
 */

/** Between date, title and place. */
const SEPARATOR = /^\s*(?:[–—|]|-(?= )|:(?= ))\s*/;
/** No date of an agenda line is longer: "Donderdag 24 september 2026, 13.30 – 15.00 uur". */
const LONGEST_DATE = 60;
/** One such line may be the first sentence of an item. */
const LEAST_LINES = 2;

export interface Agenda {
  /** The lines of a letter, in which those of an agenda are taken apart. */
  blocks: readonly Block[];
  /** What their pieces are. */
  roles: ReadonlyMap<Block, Role>;
}

export function agendaItems(blocks: readonly Block[], publisher: Publisher): Agenda {
  const result: Block[] = [];
  const roles = new Map<Block, Role>();
  let skipped = 0;
  blocks.forEach((block, at) => {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    result.push(block);
    if (sectionOf(block.text, publisher.sections)?.kind !== 'evenement') return;
    const items = itemsFrom(blocks, at + 1);
    if (items.length < LEAST_LINES) return;
    skipped = items.length;
    for (const { title, date, rest } of items) {
      roles.set(title, 'title').set(date, 'date');
      if (rest) roles.set(rest, 'text');
      result.push(title, date, ...(rest ? [rest] : []));
    }
  });
  return { blocks: result, roles };
}

interface AgendaItem {
  title: Block;
  date: Block;
  /** The place, as a rule. */
  rest: Block | null;
}

function itemsFrom(blocks: readonly Block[], start: number): AgendaItem[] {
  const items: AgendaItem[] = [];
  for (let at = start; at < blocks.length; at += 1) {
    const item = itemOf(blocks[at] as Block);
    if (item === null) break;
    items.push(item);
  }
  return items;
}

/** `null` where it is no line of an agenda. */
function itemOf(block: Block): AgendaItem | null {
  const { text, links } = block;
  const date = endOfDate(text);
  if (date === null) return null;
  const start = date.next;
  const [link] = links;
  const length = link?.start === start && links.length === 1 ? link.end - start : lengthOfTitle(text.slice(start));
  const end = start + length;
  const place = end + (SEPARATOR.exec(text.slice(end))?.[0].length ?? 0);
  if (length === 0 || (place === end && end < text.length)) return null;
  return {
    title: titleOf(block, start, end),
    date: pieceOf(block, 0, date.end),
    rest: place < text.length ? pieceOf(block, place, text.length) : null,
  };
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

/** The title keeps the link that goes around more than itself, as one around the whole line does. */
function titleOf(block: Block, start: number, end: number): Block {
  const links = block.links.filter((link) => link.start < end && link.end > start);
  return pieceOf({ ...block, links: links.map((link) => within(link, start, end)) }, start, end);
}

const within = (link: BlockLink, start: number, end: number): BlockLink => ({
  ...link,
  start: Math.max(link.start, start),
  end: Math.min(link.end, end),
});

function pieceOf(block: Block, start: number, end: number): Block {
  const links = block.links
    .filter((link) => link.start >= start && link.end <= end)
    .map((link) => ({ ...link, start: link.start - start, end: link.end - start }));
  return { ...block, text: block.text.slice(start, end), links };
}
