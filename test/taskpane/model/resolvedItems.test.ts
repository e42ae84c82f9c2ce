import '../browser.ts';
import type { Item, Kind, Newsletter } from '../../../src/domain/newsletter.ts';
import { isSameTitle } from '../../../src/taskpane/model/resolveTitle.ts';
import { withFound } from '../../../src/taskpane/model/resolvedItems.ts';

const url = 'https://c.spotler.com/ct/1';
const event = { start: '2026-04-01', end: null, allDay: true, text: '1 april' };

function newsletterOf(kind: Kind): Newsletter {
  const item: Item = {
    id: 'a',
    title: 'Titel',
    topics: [],
    kind,
    summary: '',
    events: kind === 'evenement' ? [event] : [],
    links: [{ text: 'Lees meer', href: url, url, role: 'more', status: 'tracked' }],
  };
  return {
    publisher: 'vng',
    subject: null,
    sentAt: null,
    items: [item, { ...item, id: 'b', links: [] }],
    apart: [],
    unrecognised: [],
    warnings: [],
  };
}

describe('a resolved path corrects the kind', () => {
  test.each<[Kind, string, Kind]>([
    ['nieuws', 'https://vng.nl/agenda/congres', 'evenement'],
    ['evenement', 'https://vng.nl/nieuws/terugblik', 'nieuws'],
    ['publicatie', 'https://vng.nl/nieuws/handreiking', 'publicatie'],
    ['podcast', 'https://vng.nl/nieuws/podcast', 'podcast'],
    ['nieuws', 'https://www.example.nl/a', 'nieuws'],
    ['evenement', 'https://www.example.nl/nieuws/a', 'evenement'],
  ])('%s at %s: %s', (kind, target, expected) => {
    const found = withFound(newsletterOf(kind), { targets: new Map([[url, target]]), stated: new Map() });
    const [first, second] = found.items;
    expect(first?.kind).toBe(expected);
    // What is news has no date to be put in an agenda.
    expect(first?.events).toEqual(expected === 'evenement' && kind === 'evenement' ? [event] : []);
    expect(first?.links[0]).toMatchObject({ href: url, url: target, status: 'unwrapped' });
    expect(second?.kind).toBe(kind);
  });
});

test('what was not found out leaves the same objects', () => {
  const newsletter = newsletterOf('nieuws');
  expect(withFound(newsletter, { targets: new Map(), stated: new Map() })).toBe(newsletter);
  const other = new Map([['https://c.spotler.com/ct/9', 'https://vng.nl/agenda/a']]);
  expect(withFound(newsletter, { targets: other, stated: new Map() }).items[0]).toBe(newsletter.items[0]);
});

describe('whether a page is about the item', () => {
  test.each<[string, string, boolean]>([
    ['Congres over de digitale raad | VNG', 'Congres over de digitale raad', true],
    ['Congrés: de Digitale Raad', 'Congres digitale raad', true],
    ['Terugblik', 'Terugblik', true],
    ['Agenda', 'Agenda voor raadsleden in het voorjaar', false],
    ['Bijeenkomst VNG', 'Bijeenkomst VNG over jeugdzorg in Zeeland', false],
    ['Congres over de digitale overheid', 'Webinar begroten voor raadsleden', false],
    ['', 'Congres', false],
    ['Congres', '', false],
  ])('"%s" for "%s": %p', (page, title, same) => {
    expect(isSameTitle(page, title)).toBe(same);
  });
});
