import { findEventDates } from '../dates/index.ts';
import { sectionOf } from '../publishers/index.ts';
import { type Features, HEAD_LINES, LONGEST_LABEL } from './features.ts';

/** What stands above and below a letter's items. */

const MONTH =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec';

/** How many lines above it may name the letter: its name, and its sender's. */
const LINES_OF_NAME = 2;

/** Above "Nieuwsbrief voor raadsleden, maart 2026" or "Juni 2026" in the head of a letter stands its name, not an item. */
export function markHead(lines: readonly Features[], sentAt: string | null): void {
  const top = lines.slice(0, HEAD_LINES);
  const titles = top.findIndex((line) => line.action === 2 || line.length > 200);
  for (const [at, line] of top.entries()) {
    if (line.given !== null || (titles >= 0 && at >= titles)) continue;
    if (isNavigation(line.block.text)) line.given = 'chrome';
    if (BREADCRUMBS.test(line.block.text) || EDITION.test(line.block.text) || isOwnDate(line, sentAt))
      line.given = 'chrome';
  }
  const head = top.map((line) => line.ownMasthead || EDITION.test(line.block.text));
  const last = head.lastIndexOf(true);
  for (let at = last; at >= 0 && at >= last - LINES_OF_NAME; at -= 1) {
    const line = lines[at];
    if (!line || (at < last && !mayNameLetter(line))) return;
    line.masthead = true;
  }
}

/** "Juni 2026", "Nummer 3, maart 2026", "Editie 12", "Nieuwsbrief nr. 4 | week 12", "Jaargang 3, nummer 12". */
const EDITION = new RegExp(
  String.raw`^(?:(?:${MONTH}) \d{4}|week \d{1,2}\b[^.!?]{0,40}|(?:[\p{L} ]{0,40}[ |–-])?(?:nummer|nr\.?|no\.?|editie|jaargang|uitgave|aflevering) ?\d{1,4}\b[^.!?]{0,40})$`,
  'iu',
);
/** "Home > Nieuws > Nieuwsbrief", "U bent hier: …". */
const BREADCRUMBS = /^(?:u bent hier\b.{0,100}|[^>›»]{1,40}(?: [>›»] [^>›»]{1,60}){2,6}|home [>›»/] .{1,60})$/i;

/** "Nieuws | Agenda | Publicaties" */
function isNavigation(text: string): boolean {
  const parts = text.split(/ ?[|•·] ?/);
  return parts.length > 1 && text.length < 120 && parts.every((part) => sectionOf(part, []) !== null);
}

/** The day on which the letter itself appeared, in its head. */
function isOwnDate({ when, block }: Features, sentAt: string | null): boolean {
  if (!when?.dated || when.before + when.after > 0 || sentAt === null) return false;
  const [date] = findEventDates(block.text, sentAt);
  return date === undefined || date.start.slice(0, 10) <= sentAt.slice(0, 10);
}

const mayNameLetter = (line: Features): boolean =>
  line.length <= LONGEST_LABEL &&
  !line.endsSentence &&
  line.action === 0 &&
  !line.section &&
  !line.topics &&
  line.when === null;

/** Behind the sender's address nothing is news any more. Feet with a way out are told before: `block.foot`. */
export function markFooter(lines: Features[]): void {
  let start = startOfAddress(lines);
  if (start < lines.length) start = startOfImprint(lines, start);
  for (const line of lines.slice(start)) {
    if (line.length < 600 && !line.standing) line.footer = true;
  }
}

/** Lines of a foot that say who sent the letter; guards against a search through all of it. */
const LONGEST_FOOT = 15;

/** The sender's address closes a letter, also where no line invites to unsubscribe. */
function startOfAddress(lines: readonly Features[]): number {
  let start = lines.length;
  for (let index = lines.length - 1; index >= Math.max(0, lines.length - LONGEST_FOOT); index -= 1) {
    const line = lines[index] as Features;
    if ((line.action === 2 && !line.footer) || line.topics || line.length > 200 || line.when?.dated) break;
    if (isImprint(line)) start = index;
  }
  return start;
}

/** Above the unsubscribe line: what else is footer, the sender's address, and over that address the sender's name. */
function startOfImprint(lines: readonly Features[], unsubscribe: number): number {
  let start = unsubscribe;
  let addressed = false;
  for (let line = lines[start - 1]; line && (line.footer || isImprint(line)); line = lines[start - 1]) {
    addressed ||= !line.footer;
    start -= 1;
  }
  const name = lines[start - 1];
  return addressed && name?.labelLike && name.block.links.length === 0 ? start - 1 : start;
}

/** "Provincie Zilverland, Postbus 100, 1000 AA Oosterhaven", "© 2026", "013 123 45 67", "griffie@voorbeeldgemeente.nl". */
function isImprint({ block: { text } }: Features): boolean {
  return (
    text.length < 160 &&
    !/[.!?]$/.test(text) &&
    (/\b\d{4} ?[A-Z]{2}\b|\bpostbus \d/i.test(text) || /^[©+\d\s()-]+$|^©|^[\w.+-]{1,64}@[\w.-]{3,255}$/.test(text))
  );
}
