import type { EventDate, Item, Newsletter } from '../domain/newsletter.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { months, weekdays } from './dutch-date.ts';

/** What is known of an event from a newsletter read before. */
export interface KnownEvent {
  uid: string;
  start: string;
  end: string | null;
  /** When the newsletter that said so was sent, as in `Newsletter.sentAt`. */
  sentAt: string | null;
}

/** Words that say something about the announcement, not about the event: they come and go between editions. */
const remark =
  'save the date|let op|update|ge[uü]pdatet|nieuw|nieuwe (?:datum|data|tijd|locatie)|extra (?:datum|data|sessie)|' +
  '(?:laatste |andere )?(?:datum|data|tijd|locatie|programma) (?:is |zijn )?(?:aangepast|gewijzigd|toegevoegd|bekend)|' +
  'aangepast|gewijzigd|verplaatst|verzet|verschoven|uitgesteld|geannuleerd|gecanceld|cancelled|afgelast|vervallen|gaat niet door|vol|volgeboekt|uitverkocht|' +
  'rectificatie|correctie|erratum|opgelet|definitief|' +
  'herinnering|reminder|(?:voor)?aankondiging|laatste (?:kans|plekken|plaatsen|oproep)|' +
  'nog (?:enkele |een paar )?(?:plekken|plaatsen|plek|plaats)(?: beschikbaar| vrij)?|online|hybride|fysiek|' +
  'meld u (?:nu )?aan|aanmelden|inschrijven|onder voorbehoud|max\\.? \\d{1,4} deelnemers';

const remarkBefore = new RegExp(`^(?:${remark})\\s?[:!–-]\\s?`);
const remarkAfter = new RegExp(`\\s?[:|–-]\\s?(?:${remark})!?$`);
const remarkInBrackets = new RegExp(`\\((?:${remark})[^()]{0,80}\\)`, 'g');

// "zaterdag 13 september 2025": the day may move, the month stays: Raad op Zaterdag is held several times a year, and
// taking the whole date out would let the edition of May overwrite that of March.
const dayInTitle = new RegExp(
  `(?:\\b(?:${weekdays.join('|')}) )?\\b\\d{1,2}(?:(?:,| en| t/m) \\d{1,2}){0,12} (${months.join('|')})(?: \\d{4})?\\b`,
  'g',
);
const numericDate = /\b\d{1,2}[-/](\d{1,2})(?:[-/]\d{2,4})?\b/g;

/** Guards the patterns below against a mail without structure, of which all became one title. */
const titleLimit = 500;

/** The title as far as it names the event: no remarks, no day, no punctuation, no accents, lower case. */
export function nameOfEvent(title: string): string {
  let name = title.slice(0, titleLimit).toLowerCase().replace(/\s+/g, ' ').trim();
  name = name
    .replace(/\[[^[\]]{0,200}\]/g, ' ')
    .replace(remarkInBrackets, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (let before = ''; before !== name;) {
    before = name;
    name = name.replace(remarkBefore, '').replace(remarkAfter, '').trim();
  }
  const bare = name
    .replace(dayInTitle, '$1')
    .replace(numericDate, (_, month: string) => `maand${String(Number(month))}`)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return bare === '' ? title.slice(0, titleLimit).trim().toLowerCase() : bare;
}

function baseOf(title: string, publisher: string | null, start: string): string {
  const year = start.slice(0, 4);
  const name = nameOfEvent(title)
    .split(' ')
    .filter((word) => word !== year)
    .join(' ');
  return fingerprint(`${publisher ?? ''}|${name}|${year}`);
}

const uidForm = /^([a-z0-9]{13})-(\d{1,6})@nieuwswijzer$/;

/** @param base what publisher, name and year come to: 13 characters of base 36 */
export function uidOf(base: string, counter: number): string {
  return `${base}-${String(counter)}@nieuwswijzer`;
}

/** What `uidOf` made it of; `null` for a UID that is not ours. */
export function partsOfUid(uid: string): { base: string; counter: number } | null {
  const [, base, counter] = uidForm.exec(uid) ?? [];
  return base === undefined ? null : { base, counter: Number(counter) };
}

function counterOf(uid: string): number {
  return partsOfUid(uid)?.counter ?? 0;
}

/**
 * The UID of each event date of an item, in their order.
 *
 * A UID is made of publisher, name of the event (no remarks, no day) and year, and a counter of the date among those of
 * the same name: so it is the same on every machine, and survives a moved date and a remark in the title. The year
 * keeps a yearly congress from overwriting last year's; a date moved across New Year therefore makes a second entry.
 *
 * Position alone would misplace dates once the first of a series is no longer printed. Where earlier newsletters are
 * `known`, a date that is found again keeps its UID, a date that is new takes that of a known one that is gone (it
 * moved), unless that one had passed when this newsletter was sent: then it is the next of a series, and gets its own.
 */
export function eventUids(item: Item, newsletter: Newsletter, known: readonly KnownEvent[] = []): string[] {
  const uids: string[] = [];
  const years = new Set(item.events.map((event) => event.start.slice(0, 4)));
  for (const year of years) {
    const base = baseOf(item.title, newsletter.publisher, year);
    const dates = item.events.filter((event) => event.start.startsWith(year));
    const assigned = assign(base, dates, itemsBefore(item, newsletter, base, year), known, newsletter.sentAt);
    dates.forEach((date, index) => (uids[item.events.indexOf(date)] = assigned[index] ?? uidOf(base, index + 1)));
  }
  return uids;
}

/** How many dates of equally named items stand before this one: two regional meetings with one title are two events. */
function itemsBefore(item: Item, newsletter: Newsletter, base: string, year: string): number {
  const original = item.duplicateOf ?? item.id;
  let count = 0;
  for (const other of newsletter.items) {
    if (other === item || other.id === original) break;
    if (other.duplicateOf !== undefined || baseOf(other.title, newsletter.publisher, year) !== base) continue;
    count += other.events.filter((event) => event.start.startsWith(year)).length;
  }
  return count;
}

function assign(
  base: string,
  dates: readonly EventDate[],
  before: number,
  known: readonly KnownEvent[],
  sentAt: string | null,
): string[] {
  const ours = known.filter((event) => event.uid.startsWith(`${base}-`));
  const taken = new Set<string>();
  const found = dates.map((date) => {
    const same = ours.find((event) => event.start === date.start && !taken.has(event.uid));
    if (same) taken.add(same.uid);
    return same?.uid ?? null;
  });
  const gone = ours
    .filter((event) => !taken.has(event.uid) && !(sentAt !== null && (event.end ?? event.start) < sentAt.slice(0, 10)))
    .sort((a, b) => counterOf(a.uid) - counterOf(b.uid));
  const used = new Set(ours.map((event) => event.uid));
  return found.map((uid, index) => {
    if (uid !== null) return uid;
    const moved = before === 0 ? gone.shift() : undefined;
    if (moved) return moved.uid;
    let counter = before + index + 1;
    while (used.has(uidOf(base, counter))) counter++;
    used.add(uidOf(base, counter));
    return uidOf(base, counter);
  });
}
