import type { EventDate } from '../../domain/newsletter.ts';

/** The words it was read from state no year: then it was worked out from the weekday and the date of sending. */
export function isYearAssumed(event: EventDate): boolean {
  const stated = /(?:^|\D)(?:19|20)\d\d(?:\D|$)|\d\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d\d/;
  return !stated.test(event.text);
}
