/** Dutch sentences → event dates. */
import type { EventDate } from '../domain/newsletter.ts';
import { readDates } from './read.ts';

export { assumptionsOf, isDateLine, readDates, type DateReading } from './read.ts';
export type { Assumption } from './reading.ts';

/**
 * The dates of the event that the text announces, in the order of the text; `[]` where it announces none, or where its
 * dates are not the event's (past references, laws, deadlines, numbers).
 * @param reference ISO 8601 wall-clock time in Europe/Amsterdam at which the text was sent: `2026-02-27T09:00`.
 * @throws RangeError where the reference is no date.
 */
export function findEventDates(text: string, reference: string): EventDate[] {
  return readDates(text, reference).map((reading) => reading.event);
}
