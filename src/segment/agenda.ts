import { whenIn } from '../dates/index.ts';
import type { Block } from '../flatten/index.ts';
import { actionStrength, type Publisher, sectionOf } from '../publishers/index.ts';
import { pieceOf } from './piece.ts';
import type { Role } from './role.ts';

/**
 * An agenda of one line for each event, as associations and provinces print it under "Agenda" or "Bijeenkomsten":
 * `Donderdag 24 september 2026 – Introductiemiddag – Geldermalsen`, `9 juni: Webinar`, `1 oktober | Ledenvergadering | online`,
 * `Webinar Omgevingswet (9 juni)`. Such a line is a whole item: a title, a date and a line with the place.
 */

/** Between date, title and place. */
const SEPARATOR = /^\s*(?:[–—|•·]|-(?= )|:(?= )|,(?= \p{Lu}))\s*/u;
/** No date of an agenda line is longer: "Donderdag 24 september 2026, 13.30 – 15.00 uur". */
const LONGEST_DATE = 60;
const LONGEST_LINE = 220;
/** One such line may be the first sentence of an item. */
const LEAST_LINES = 2;
/** Under a heading that does not say that an agenda follows. */
const LEAST_UNDER_ANY = 3;
const HEADING =
  /\b(?:agenda|kalender|bijeenkomsten|activiteiten|evenementen|data om te noteren|save the dates?|komende (?:weken|maand|periode))\b/i;

export function splitAgenda(blocks: readonly Block[], publisher: Publisher, given: Map<Block, Role>): Block[] {
  const result: Block[] = [];
  let skipped = 0;
  blocks.forEach((block, at) => {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    result.push(block);
    const least = headsAgenda(block, publisher) ? LEAST_LINES : isHeading(block) ? LEAST_UNDER_ANY : null;
    const items = least === null ? [] : itemsFrom(blocks, at + 1);
    if (least === null || items.length < least) return;
    skipped = items.length;
    for (const { title, date, rest } of items) {
      given.set(title, 'title').set(date, 'date');
      result.push(title, date);
      if (rest) {
        given.set(rest, 'text');
        result.push(rest);
      }
    }
  });
  return result;
}

const headsAgenda = ({ text, links }: Block, publisher: Publisher): boolean =>
  sectionOf(text, publisher.sections)?.kind === 'evenement' ||
  (text.length <= 50 && links.length === 0 && HEADING.test(text) && !/[.!?]$/.test(text));

/** A few words without a full stop. Lists of days behind a link, or behind "op:", belong to the item that they end. */
const isHeading = ({ text, links, image, listItem }: Block): boolean =>
  text.length <= 50 && links.length === 0 && !image && !listItem && !/[.:,]$/.test(text) && actionStrength(text) === 0;

interface AgendaItem {
  title: Block;
  date: Block;
  /** The place, as a rule. */
  rest: Block | null;
}

function itemsFrom(blocks: readonly Block[], start: number): AgendaItem[] {
  const items: AgendaItem[] = [];
  for (let at = start; at < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    const item = block.text.length > LONGEST_LINE || block.image ? null : (dateFirst(block) ?? dateLast(block));
    if (item === null) break;
    items.push(item);
  }
  return items;
}

/** `null` where it is no line of an agenda. */
function dateFirst(block: Block): AgendaItem | null {
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
    title: pieceOf(block, start, end, true),
    date: pieceOf(withoutLinks(block), 0, date.end, false),
    rest: place < text.length ? pieceOf(withoutLinks(block), place, text.length, false) : null,
  };
}

/** "Webinar Omgevingswet – 9 juni 2026", "Webinar Omgevingswet (9 juni, online)". */
function dateLast(block: Block): AgendaItem | null {
  const { text } = block;
  const bracket = /^(.{4,160}?)\s*\(([^()]{4,60})\)$/.exec(text);
  const cut = bracket
    ? (bracket[1] ?? '').length
    : text.search(/ [–—|•·-] (?=[^–—|•·]*\d)|: (?=\d)|, (?=(?:\p{L}{2,9}dag|[mdwvz][aior]) \d)/u);
  if (cut < 4) return null;
  const rest = text.slice(cut).replace(/[()]/g, ' ');
  const when = whenIn(rest.replace(/^\s*[–—|•·:,-]?\s*/, '').trim());
  if (!when?.dated || when.before > 0 || when.after > 3) return null;
  const from = cut + (/^\s*[–—|•·:,(-]?\s*/.exec(text.slice(cut))?.[0].length ?? 0);
  const to = bracket ? text.length - 1 : text.length;
  return { title: pieceOf(block, 0, cut, true), date: pieceOf(withoutLinks(block), from, to, false), rest: null };
}

const withoutLinks = (block: Block): Block => ({ ...block, links: [] });

/** Where the date ends with which the line begins, and what follows its separator begins. */
function endOfDate(text: string): { end: number; next: number } | null {
  if (!/^(?:\p{L}{2,12}\.?,? )?\d/u.test(text)) return null;
  // The longest date: "13.30 – 15.00 uur" holds a dash itself.
  for (let end = Math.min(text.length - 1, LONGEST_DATE); end > 3; end -= 1) {
    const separator = SEPARATOR.exec(text.slice(end))?.[0].length ?? 0;
    if (separator === 0 || !/\S/.test(text.charAt(end - 1))) continue;
    const when = whenIn(text.slice(0, end));
    if (when?.dated && when.before + when.after === 0) return { end, next: end + separator };
  }
  return null;
}

/** Without a link the title goes on to the next separator that has room around it. */
function lengthOfTitle(text: string): number {
  const at = text.search(/ [–—|•·-] /);
  return at < 0 ? text.length : at;
}
