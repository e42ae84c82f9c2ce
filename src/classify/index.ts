import type { Part } from '../segment/index.ts';
import { changeOf, whenIn } from '../dates/index.ts';
import type { Change, EventDate, Item, Link } from '../domain/newsletter.ts';
import type { Block } from '../flatten/index.ts';
import { datesOf, datesOfEvent } from './events.ts';
import { type JudgedKind, judgedKind } from './kind.ts';
import { doubtsOf } from './doubts.ts';
import { leftOutOf, linksOf } from './links.ts';
import { summaryOf } from './summary.ts';

export { identifier, titleKey } from './identity.ts';
export { linksOf } from './links.ts';

/** An item before it has its identifier. */
export type Draft = Omit<Item, 'id'>;

/**
 * A part → an item, without its identifier. `reference` is the date of sending, `2026-02-27T09:00`. What its rivals would make of it
 * tells of what the reader is not sure.
 */
export function itemOf(part: Part, reference: string | null): Draft {
  const { item, judged } = read(part, reference);
  if (part.standing) return item;
  const readings = doubtsOf(part, item, judged, reference, (rival) => read(rival, reference).item);
  return readings.length === 0 ? item : { ...item, unsure: readings.map(({ of }) => of), readings };
}

const SURE: JudgedKind = { kind: 'nieuws', rival: null, signs: [] };

function read(part: Part, reference: string | null): { item: Draft; judged: JudgedKind } {
  const title = part.title?.text ?? part.standing?.name ?? '';
  const summary = summaryOf([...part.body, ...part.after]);
  const dates = part.standing ? { line: [], prose: [] } : datesOf(part, reference);
  const upcoming = dates.line.filter((date) => reference === null || date.start.slice(0, 10) > reference.slice(0, 10));
  const change = part.standing ? null : changeIn(title, part, reference);
  const judged =
    part.standing || change === 'cancelled'
      ? SURE
      : judgedKind({
          title,
          summary,
          actions: part.actions.map((block) => block.text),
          section: part.section?.kind ?? null,
          hasDateLine: upcoming.length > 0,
          dates: dates.prose,
        });
  const { kind } = judged;
  const events =
    kind !== 'evenement' ? [] : dates.line.length > 0 ? dates.line : [...datesOfEvent(part, reference, dates.prose)];
  const leftOut = leftOutOf([
    ...(part.title ? [part.title] : []),
    ...part.body,
    ...part.dates,
    ...part.actions,
    ...part.after,
  ]);
  const item: Draft = {
    title,
    topics: part.topics,
    kind,
    summary: withUnreadDates(summary, part.dates, events),
    events,
    links: allLinks(part),
    ...(change ? { change } : {}),
    ...(leftOut.length > 0 ? { leftOut } : {}),
  };
  const dated = dates.line.length > 0 || dates.prose.length > 0;
  return { item, judged: dated ? judged : { ...judged, rival: null } };
}

/** Said in the title, the date line or the text; the first that says it is believed. */
function changeIn(title: string, part: Part, reference: string | null): Change | null {
  const text = [title, ...[...part.dates, ...part.body].map((block) => block.text)]
    .join('\n')
    .slice(0, MAX_CHANGE_TEXT);
  const day = reference ?? UNKNOWN_DAY;
  return changeOf(title.slice(0, MAX_CHANGE_TEXT), day) ?? changeOf(text, day);
}

/** Characters. Guards against reading megabytes of prose again. */
const MAX_CHANGE_TEXT = 4000;
/** A letter of which nobody knows the day: no date in it is past. */
const UNKNOWN_DAY = '2000-01-01T00:00';

/** A date line that is no event date, or says more than its dates do, is shown as text: nothing that was printed gets lost. */
function withUnreadDates(summary: string, dates: readonly Block[], events: readonly EventDate[]): string {
  const unread = dates.flatMap(({ text }) => {
    const when = whenIn(text);
    const more = when !== null && when.before + when.after > 0 && !events.some((event) => event.text.includes(text));
    return events.length === 0 || more ? [text] : [];
  });
  return [summary, ...unread].filter((text) => text !== '').join('\n');
}

function allLinks(part: Part): Link[] {
  const title = part.title ? linksOf([part.title], false) : [];
  const inline = [...linksOf(part.body, false), ...linksOf(part.dates, false)];
  return [...title, ...inline, ...linksOf(part.actions, true), ...linksOf(part.after, false)];
}
