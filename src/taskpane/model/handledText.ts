import type { EventChange } from '../../calendar/change.ts';
import { wallClockOf } from '../../domain/amsterdam.ts';
import { dutchDay, dutchEventDate } from '../../calendar/dutch-date.ts';
import { enumerate } from '../../domain/enumerate.ts';
import { unknownTime, type Action, type Done } from '../../memory/handling.ts';
import type { Earlier } from '../../memory/seen.ts';
import { handledStrings as words } from '../strings/handled.nl.ts';
import type { HandledSnapshot } from './handled.ts';

/** All that stands of one action: several clicks on fracties are one thing that was done with the item. */
export interface HandledNote {
  action: Action;
  /** "Klaargezet voor D66 en VVD" */
  what: string;
  /** With when and by whom. */
  text: string;
}

const order: readonly Action[] = ['forward', 'schedule', 'dismiss'];

/** @param handlings what stands for one item, latest first */
export function notesOf(handlings: readonly Done[], now: number): HandledNote[] {
  return order.flatMap((action) => {
    const entries = handlings.filter((handling) => handling.action === action);
    const [last] = entries;
    if (!last) return [];
    const what = whatOf(action, entries);
    const timed = last.when === unknownTime ? what : words.at(what, shortMoment(last.when, now));
    const people = [...new Set(entries.flatMap(({ by }) => by ?? []))].reverse();
    return [{ action, what, text: people.length === 0 ? timed : words.by(timed, enumerate(people)) }];
  });
}

/** Said with what was done, where colleagues do not see it: then two of them may do the same. */
export function reachOf({ visibility, keptIn, isSaved }: HandledSnapshot): string {
  if (visibility === 'colleagues') return '';
  return keptIn === null && isSaved ? words.onlyNow : words.onlyYou;
}

function whatOf(action: Action, entries: readonly Done[]): string {
  if (action === 'dismiss') return words.dismiss;
  // In the order of the clicks.
  const names = [...new Set([...entries].reverse().flatMap(({ recipients }) => recipients))];
  if (action === 'schedule') return entries.some(({ degree }) => degree === 'offered') ? words.file : words.schedule;
  return names.length === 0 ? words.forwardUnnamed : words.forward(enumerate(names.map(nameOfRecipient)));
}

/** All that was done with an item in one line, without when and by whom: "Klaargezet voor VBP, overgeslagen". */
export function statusOf(notes: readonly HandledNote[], isKept: boolean): string {
  const parts = [...notes.map(({ what }) => what), ...(isKept ? [words.kept] : [])];
  return parts.map((part, at) => (at === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1))).join(', ');
}

/** Of which dates an item was put in a calendar, by start; `null` where it is all of them. */
export function scheduledDates(handlings: readonly Done[]): readonly string[] | null {
  const scheduled = handlings.filter(({ action }) => action === 'schedule');
  const starts = scheduled.map(({ recipients }) => recipients.filter((name) => /^\d{4}-\d\d-\d\d/.test(name)));
  return starts.some((some) => some.length === 0) ? null : starts.flat();
}

/** "10:14" today, else "12 mrt 10:14". */
export function timeOf(instant: string, now: number): string {
  const today = wallClockOf(now).slice(0, 10);
  const moment = wallClockOf(Date.parse(instant));
  return moment.startsWith(today) ? moment.slice(11, 16) : shortMoment(instant, now);
}

/** A fractie as it is, a role as it is called. */
export function nameOfRecipient(code: string): string {
  return words.roles[code] ?? code;
}

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** `2026-03-12T09:14:05Z` → "12 mrt 10:14", Amsterdam time, with the year where it is not this one. */
export function shortMoment(instant: string, now: number): string {
  const moment = wallClockOf(Date.parse(instant));
  const [year = '', month = '', day = ''] = moment.slice(0, 10).split('-');
  const thatYear = wallClockOf(now).startsWith(year) ? '' : ` ${year}`;
  return `${String(Number(day))} ${months[Number(month) - 1] ?? month}${thatYear} ${moment.slice(11, 16)}`;
}

/** Where the item stood before and what was done with it then, then a line per date that changed. */
export function earlierLines(earlier: Earlier, now: number): string[] {
  const { how, sentAt, done, changes } = earlier;
  const letter = sentAt === null ? words.earlier.undated : words.earlier.letter(dutchDay(sentAt));
  const then = done.map(({ action, when }) => words.earlier[action](shortMoment(when, now)));
  return [
    [words.earlier[how](letter), ...then].join('; '),
    ...changes.flatMap((change) => (change === null ? [] : (changeLine(change) ?? []))),
  ];
}

/** A line per date that a later newsletter gives otherwise. */
export function laterLines(later: readonly EventChange[]): string[] {
  return later.map(({ before }) => words.later(dateText(before)));
}

function changeLine({ kind, before, after }: EventChange): string | null {
  return kind === 'same' ? null : words.earlier[kind](dateText(before), dateText(after));
}

function dateText({ start, end }: { start: string; end: string | null }): string {
  return dutchEventDate({ start, end, allDay: start.length === 10, text: '' });
}
