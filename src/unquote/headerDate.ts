/**
 * The date line of a mail header: always a complete date, printed by a program.
 * `donderdag 24 september 2026 16:02`, `wo 27 okt. 2021 om 09:31`, `Mon, Jun 30, 2025 at 11:30 AM`, `30-6-2025 11:30`.
 */

import { isCivilDay, MONTHS } from '../dates/index.ts';
import { languages } from './languages/index.ts';

/** A longer line is no date of a header. */
const LONGEST = 120;

/** Fewer letters could be another month: `ma`, `ju`. */
const SHORTEST_MONTH = 3;

/** A month or its beginning in one of the languages: `oct`, `févr`, `Okt`; `jui` is none. */
function monthOf(word: string): number | null {
  const name = word.toLowerCase();
  const dutch = MONTHS.get(name);
  if (dutch !== undefined) return dutch;
  if (name.length < SHORTEST_MONTH) return null;
  const found = new Set(
    languages.flatMap(({ months }) => months.flatMap((month, index) => (month.startsWith(name) ? [index + 1] : []))),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/**
 * Local date and time `2026-09-24T16:02` as printed (midnight where no time stands); null when it is no date, or one that does not
 * exist: the body can print anything (`31 februari`), and every date of the letter is reckoned from this one.
 */
export function headerDate(line: string): string | null {
  if (line.length > LONGEST) return null;
  const date = dayFirst(line) ?? monthFirst(line) ?? numeric(line);
  if (!date || !isCivilDay(date.year, date.month, date.day)) return null;
  return `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}T${timeIn(line.slice(date.end))}`;
}

interface Found {
  year: number;
  month: number;
  day: number;
  end: number;
}

function dayFirst(line: string): Found | null {
  const match = /(?<!\d)(\d{1,2})\.?(?:er)?[ -]([^\s\d.,-]{3,10})\.?,?[ -](\d{4})(?!\d)/.exec(line);
  const month = match ? monthOf(match[2] ?? '') : null;
  if (!match || month === null) return null;
  return { year: Number(match[3]), month, day: Number(match[1]), end: match.index + match[0].length };
}

function monthFirst(line: string): Found | null {
  const match = /([^\s\d.,-]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/.exec(line);
  const month = match ? monthOf(match[1] ?? '') : null;
  if (!match || month === null) return null;
  return { year: Number(match[3]), month, day: Number(match[2]), end: match.index + match[0].length };
}

const MONTHS_IN_YEAR = 12;

function numeric(line: string): Found | null {
  const iso = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(line);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), end: iso.index + iso[0].length };
  const found = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(line);
  if (!found) return null;
  const end = found.index + found[0].length;
  const [one, two] = [Number(found[1]), Number(found[3])];
  // '02/10/2023 4:52 PM' is how Americans write the tenth of February.
  const american =
    found[2] === '/' && one <= MONTHS_IN_YEAR && /^\D{1,6}\d{1,2}:\d{2}(?::\d{2})?\s?[ap]m\b/i.test(line.slice(end));
  return { year: Number(found[4]), month: american ? one : two, day: american ? two : one, end };
}

function timeIn(rest: string): string {
  const match = /(?<!\d)(\d{1,2})[:.]([0-5]\d)(?::\d{2})?(?:\s?([ap])\.?m\b)?/i.exec(rest);
  if (!match) return '00:00';
  const half = match[3]?.toLowerCase();
  const hour = (Number(match[1]) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
  return `${pad(hour)}:${match[2] ?? '00'}`;
}

function pad(number: number, width = 2): string {
  return String(number).padStart(width, '0');
}
