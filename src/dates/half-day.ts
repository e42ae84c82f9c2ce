import type { TimeSpan } from './form.ts';
import type { Page } from './page.ts';
import type { Reading } from './reading.ts';
import type { DayPart } from './vocabulary.ts';

const NOON = 12 * 60;
/** How far from a time its sentence is searched for a part of the day; also keeps a text of times only linear. */
const TOKENS_BEFORE = 30;
const TOKENS_BEHIND = 20;

/**
 * A time of twelve hours gets its half of the day: from `'s avonds`, from the weekday (`dinsdagavond`), from the sentence
 * (`informatieavond`), or from the hour itself. Minutes since midnight; `end` is null where none is stated.
 */
export function onTheClock(page: Page, reading: Reading, time: TimeSpan): OnTheClock {
  const part = time.dayPart ?? (time.twelve ? (reading.first.dayPart ?? mentioned(page, time)) : null);
  const start = inHalf(time.start, part, time.twelve);
  const unsure = time.twelve && part === null && time.start >= EARLIEST_DOUBT && time.start < LATEST_DOUBT;
  if (time.end === null) return { start, end: null, unsure };
  // 'van 10 tot 2 uur, 's morgens': the end is past noon.
  const end = inHalf(time.end, part === 'morning' && time.end < time.start ? 'afternoon' : part, time.twelve);
  return { start, end: time.twelve && end <= start && end + NOON > start && end < NOON ? end + NOON : end, unsure };
}

export interface OnTheClock {
  start: number;
  end: number | null;
  /** As likely twelve hours earlier or later. */
  unsure: boolean;
}

/** From seven to nine people meet in the morning and in the evening alike. */
const EARLIEST_DOUBT = 7 * 60;
const LATEST_DOUBT = 9 * 60;

function inHalf(minutes: number, part: DayPart | null, twelve: boolean): number {
  if (part === 'afternoon') return minutes < 7 * 60 ? minutes + NOON : minutes;
  if (part === 'evening') return minutes < NOON && minutes >= 4 * 60 ? minutes + NOON : minutes;
  if (part !== null || !twelve) return minutes;
  // Nobody meets before half past eight unless told so; at eight the council begins.
  return minutes >= 30 && minutes <= 8 * 60 + 15 ? minutes + NOON : minutes;
}

const PARTS: readonly [RegExp, DayPart][] = [
  // Councils and their committees meet in the evening.
  [/avond|diner|borrel|raadsvergadering|commissievergadering|raadsdebat|raadstafel/, 'evening'],
  [/middag/, 'afternoon'],
  [/ochtend|ontbijt|morgens/, 'morning'],
];

/** `Informatieavond … om acht uur`: the sentence names the part of the day. */
function mentioned(page: Page, time: TimeSpan): DayPart | null {
  const sentence = page.sentences[time.from];
  const to = Math.min(page.tokens.length, time.to + TOKENS_BEHIND);
  for (let at = Math.max(0, time.from - TOKENS_BEFORE); at < to; at += 1) {
    if (page.sentences[at] !== sentence) continue;
    const token = page.tokens[at];
    if (token?.kind !== 'word') continue;
    for (const [pattern, part] of PARTS) if (pattern.test(token.text)) return part;
  }
  return null;
}
