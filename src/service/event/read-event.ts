import { MAX_PAGE_TEXT, MAX_PROPOSALS, MAX_TITLES, type EventProposal } from '../../domain/resolve.ts';
import { jsonLdEvents } from './json-ld.ts';
import type { MicrodataEvent } from './microdata.ts';
import { readPageText } from './page-text.ts';
import { proseEvents } from './prose.ts';
import { isCancelled, statedDate } from './stated-date.ts';

/**
 * What an event page states. The machine-readable statement counts before the prose: it says which of the dates on the
 * page is the event's.
 * @param reference when the newsletter was sent, `2026-02-27T09:00`.
 */
export function readEvent(html: string, reference: string): { titles: string[]; proposals: EventProposal[] } {
  const page = readPageText(html);
  const stated = jsonLdEvents(page.jsonLd);
  const marked = page.microdata.map(fromMicrodata).filter((proposal) => proposal !== null);
  const proposals =
    [stated.proposals, marked, proseEvents(page.lines, reference)].find((list) => list.length > 0) ?? [];
  const names = page.microdata.map(({ name }) => name).filter((name) => name !== undefined);
  const titles = [...page.titles.slice(0, 2), ...stated.names, ...names, ...page.titles.slice(2)];
  return {
    titles: [...new Set(titles.slice(0, 100).map((title) => title.slice(0, MAX_PAGE_TEXT)))].slice(0, MAX_TITLES),
    proposals: withoutRepeats(proposals).slice(0, MAX_PROPOSALS).map(clipped),
  };
}

/** A page of nothing but an unclosed element would be kept whole. */
function clipped({ date, location, ...rest }: EventProposal): EventProposal {
  return {
    ...rest,
    date: { ...date, text: date.text.slice(0, MAX_PAGE_TEXT) },
    location: location === null ? null : location.slice(0, MAX_PAGE_TEXT),
  };
}

function fromMicrodata(event: MicrodataEvent): EventProposal | null {
  const date = statedDate(event.startDate ?? null, event.endDate ?? null);
  if (date === null) return null;
  const cancelled = isCancelled(event.eventStatus ?? null);
  return { date, location: event.location ?? null, source: 'microdata', ...(cancelled ? { cancelled } : {}) };
}

function withoutRepeats(proposals: EventProposal[]): EventProposal[] {
  const moment = ({ date }: EventProposal) => `${date.start}/${date.end ?? ''}`;
  return proposals.filter((one, index) => proposals.findIndex((other) => moment(other) === moment(one)) === index);
}
