import type { EventDate, Item, Newsletter } from '../../src/domain/newsletter.ts';

/** An invented event item; a case names only what it is about. */
export function sampleItem(parts: Partial<Item> = {}): Item {
  return {
    id: 'item-1',
    title: 'Bijeenkomst: Netwerkdag wonen',
    topics: ['Wonen'],
    kind: 'evenement',
    summary: 'Een dag over wonen.',
    events: [wholeDay('2026-04-01')],
    links: [],
    ...parts,
  };
}

export function sampleNewsletter(items: Item[], parts: Partial<Newsletter> = {}): Newsletter {
  return {
    publisher: 'vng',
    subject: 'VNG Weekoverzicht',
    sentAt: '2026-02-27T09:00',
    items,
    apart: [],
    unrecognised: [],
    warnings: [],
    ...parts,
  };
}

export function wholeDay(start: string, end: string | null = null): EventDate {
  return { start, end, allDay: true, text: start };
}

export function timed(start: string, end: string | null = null): EventDate {
  return { start, end, allDay: false, text: start };
}
