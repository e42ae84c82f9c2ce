/**
 * The date line of a mail header: always a complete date, printed by a program.
 * `donderdag 24 september 2026 16:02`, `wo 27 okt. 2021 om 09:31`, `Mon, Jun 30, 2025 at 11:30 AM`, `30-6-2025 11:30`.
 */

import { isCivilDay } from '../dates/index.ts';

const MONTHS = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const OTHER_SPELLINGS: Record<string, number> = {
  mrt: 3,
  mar: 3,
  mär: 3,
  may: 5,
  mai: 5,
  oct: 10,
  dez: 12,
  déc: 12,
  fév: 2,
  avr: 4,
  aoû: 8,
};

/** A longer line is no date of a header. */
const LONGEST = 120;

function monthOf(word: string): number | null {
  const key = word.toLowerCase().slice(0, 3);
  const index = MONTHS.indexOf(key);
  return index >= 0 ? index + 1 : (OTHER_SPELLINGS[key] ?? null);
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
  const match = /(?<!\d)(\d{1,2})\.?(?:er)?[ -](\p{L}{3,10})\.?,?[ -](\d{4})(?!\d)/u.exec(line);
  const month = match ? monthOf(match[2] ?? '') : null;
  if (!match || month === null) return null;
  return { year: Number(match[3]), month, day: Number(match[1]), end: match.index + match[0].length };
}

function monthFirst(line: string): Found | null {
  const match = /(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u.exec(line);
  const month = match ? monthOf(match[1] ?? '') : null;
  if (!match || month === null) return null;
  return { year: Number(match[3]), month, day: Number(match[2]), end: match.index + match[0].length };
}

function numeric(line: string): Found | null {
  const iso = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(line);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), end: iso.index + iso[0].length };
  const dutch = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(line);
  if (!dutch) return null;
  return { year: Number(dutch[3]), month: Number(dutch[2]), day: Number(dutch[1]), end: dutch.index + dutch[0].length };
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
