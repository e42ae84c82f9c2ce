import type { EventDate } from '../domain/newsletter.ts';
import { instantOf } from '../domain/amsterdam.ts';

/**
 * What the appointment form forces us to fill in although the newsletter does not state it. Shown before the click and
 * in the first line of the body: a griffie must be able to trust every time that bears no such mark. What the clerk is to
 * do in the form is the pane's to say: council members read the body.
 */
type Assumption =
  | 'time-unknown' // whole day, for which the form has no setting
  | 'end-unknown' // one hour stands in for the end
  | 'open-end' // "vanaf": the start of a series
  | 'conflict'; // weekday and date contradict each other

const words: Record<Assumption, string> = {
  'time-unknown': 'Tijd niet vermeld',
  'end-unknown': 'Let op: eindtijd niet vermeld; één uur aangehouden',
  'open-end': 'Begint op deze datum; einddatum niet vermeld',
  conflict: 'Weekdag en datum spreken elkaar tegen; de datum is aangehouden',
};

/** In the order in which they matter to the one who fills in the form. */
export function assumptionsOf(date: EventDate): Assumption[] {
  const found: Assumption[] = [];
  if (date.allDay) found.push('time-unknown');
  else if (statedEnd(date) === null) found.push('end-unknown');
  if (date.openEnd === true) found.push('open-end');
  if (date.conflict === true) found.push('conflict');
  return found;
}

/** The Dutch words for an assumption, without a full stop. */
export function describeAssumption(assumption: Assumption): string {
  return words[assumption];
}

/** The stated end; `null` where none is, or where it does not lie after the start (the form throws on such an end). */
export function statedEnd(date: EventDate): string | null {
  if (date.end === null) return null;
  const isAfter = date.allDay ? date.end > date.start : instantOf(date.end) > instantOf(date.start);
  return isAfter ? date.end : null;
}
