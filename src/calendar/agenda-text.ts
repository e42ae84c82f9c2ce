import { sourceLine } from './appointment.ts';
import { assumptionsOf, describeAssumption } from './assumptions.ts';
import { dutchEventDate } from './dutch-date.ts';
import type { CalendarEntry } from './entry.ts';

/**
 * Entries as text to be pasted anywhere: what stands beside every form and download, as both fail in some Outlooks.
 * Nothing is assumed here, so only what is missing is said; there is no end of one hour and no "Hele dag" to tick.
 */
export function agendaText(entries: readonly CalendarEntry[]): string {
  return entries.map(entryText).join('\n\n');
}

function entryText(entry: CalendarEntry): string {
  const lines = [entry.title, `Wanneer: ${dutchEventDate(entry.date)}${missing(entry)}`];
  if (entry.place !== '') lines.push(`Waar: ${entry.place}`);
  if (entry.summary !== '') lines.push(entry.summary);
  if (entry.url !== null) lines.push(entry.url);
  const source = sourceLine(entry);
  if (source !== '') lines.push(source);
  return lines.join('\n');
}

function missing(entry: CalendarEntry): string {
  const notes = assumptionsOf(entry.date).flatMap((assumption) => {
    if (assumption === 'time-unknown') return ['tijd niet vermeld'];
    if (assumption === 'conflict') return [describeAssumption(assumption).toLowerCase()];
    return assumption === 'end-unknown' ? ['eindtijd niet vermeld'] : [];
  });
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}
