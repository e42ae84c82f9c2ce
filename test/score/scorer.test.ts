import type { Item, Newsletter } from '../../src/domain/newsletter.ts';
import { normaliseTitle, wordF1 } from './compare.ts';
import type { Fixture } from './fixtures.ts';
import type { ItemLabel } from './labels.ts';
import { ratioOf, shortfalls } from './table.ts';
import { scoreFixture, titleF1, type Score } from './score.ts';

const label: ItemLabel = {
  title: 'Bijeenkomst: De raad aan zet',
  titleAccept: [],
  topics: ['Bestuur'],
  topicsAccept: [],
  kindAccept: ['evenement'],
  isEvent: true,
  summaries: ['Een middag over de rol van de raad.'],
  dates: [{ start: '2026-04-01', end: null }],
  links: ['Lees meer'],
  words: 'Bijeenkomst: De raad aan zet Een middag over de rol van de raad. 01-04-2026',
  optional: false,
  duplicate: false,
};
const newsLabel: ItemLabel = {
  ...label,
  title: 'Nieuws van de dag',
  kindAccept: ['nieuws'],
  isEvent: false,
  summaries: ['Op 3 maart is er iets besloten.'],
  dates: [],
  words: 'Nieuws van de dag Op 3 maart is er iets besloten.',
};
const fixture: Fixture = {
  name: 'example',
  set: 'given',
  dialect: 'example',
  message: { body: '', bodyType: 'text' },
  label: {
    id: 'example',
    publisher: 'vng',
    sentDate: '2026-03-06',
    items: [label, newsLabel],
    footerLinks: ['Contact'],
  },
  hasLinks: true,
  looseLinks: false,
  saysSentDate: true,
};

const link = {
  text: 'Lees meer',
  href: 'https://eur02.safelinks.protection.outlook.com/?url=x',
  url: 'https://www.vng.nl/',
  role: 'more',
  status: 'unwrapped',
} as const;
const eventItem: Item = {
  id: 'a',
  title: 'Bijeenkomst:  De raad aan zet',
  topics: ['Bestuur'],
  kind: 'evenement',
  summary: 'Een middag over de rol van de raad.',
  events: [{ start: '2026-04-01', end: null, allDay: true, text: '01-04-2026' }],
  links: [link],
};
const newsItem: Item = {
  ...eventItem,
  id: 'b',
  title: 'Nieuws van de dag',
  kind: 'nieuws',
  summary: 'Op 3 maart is er iets besloten.',
  events: [],
};
const right: Newsletter = {
  publisher: 'vng',
  subject: null,
  sentAt: '2026-03-06T09:00',
  items: [eventItem, newsItem],
  apart: [],
  unrecognised: [],
  warnings: [],
};

const score = (newsletter: Newsletter): Score => scoreFixture(fixture, newsletter);
const withEvent = (change: Partial<Item>): Newsletter => ({ ...right, items: [{ ...eventItem, ...change }, newsItem] });
const withNews = (change: Partial<Item>): Newsletter => ({ ...right, items: [eventItem, { ...newsItem, ...change }] });

test('what is right scores full marks', () => {
  expect(score(right).failures).toEqual([]);
  expect(shortfalls({ set: 'given', dialect: 'example', score: score(right) })).toEqual([]);
});

test.each<[string, Newsletter, (score: Score) => unknown, unknown]>([
  ['a missed item costs recall', { ...right, items: [eventItem] }, titleF1, 2 / 3],
  [
    'an item that was never printed costs precision',
    { ...right, items: [...right.items, { ...newsItem, title: 'Afmelden' }] },
    titleF1,
    4 / 5,
  ],
  ['a title in another case is another title', withNews({ title: 'Nieuws Van De Dag' }), titleF1, 0.5],
  ['a wrong topic', withNews({ topics: ['Jeugd'] }), (one) => ratioOf(one, 'topics'), 0.5],
  ['a topic too many', withNews({ topics: ['Bestuur', 'Jeugd'] }), (one) => ratioOf(one, 'topics'), 0.5],
  ['an event read as news', withEvent({ kind: 'nieuws', events: [] }), (one) => ratioOf(one, 'event'), 0.5],
  [
    'a wrong date',
    withEvent({ events: [{ start: '2026-04-02', end: null, allDay: true, text: '01-04-2026' }] }),
    (one) => ratioOf(one, 'starts'),
    0,
  ],
  [
    'an invented end',
    withEvent({ events: [{ start: '2026-04-01', end: '2026-04-02', allDay: true, text: '01-04-2026' }] }),
    (one) => ratioOf(one, 'ends'),
    0,
  ],
  ['a date on news is a false event', withNews({ events: eventItem.events }), (one) => one.counts.falseEvents, 1],
  ['news read as an event is a false event', withNews({ kind: 'evenement' }), (one) => one.counts.falseEvents, 1],
  ['half a summary', withEvent({ summary: 'Een middag.' }), (one) => ratioOf(one, 'summary'), 0.5],
  ['a lost link', withEvent({ links: [] }), (one) => ratioOf(one, 'links'), 0.5],
  [
    'a footer link in an item',
    withEvent({ links: [link, { ...link, text: 'Contact' }] }),
    (one) => one.counts.leaks,
    1,
  ],
  ['a Safe Link outside href', withEvent({ links: [{ ...link, url: link.href }] }), (one) => one.counts.leaks, 1],
  [
    'the recipient in a text',
    withNews({ summary: 'Op 3 maart is er iets besloten. griffie@voorbeeldgemeente.nl' }),
    (one) => one.counts.leaks,
    1,
  ],
  ['lost words', withNews({ summary: 'Op 3 maart is er iets' }), (one) => one.counts.lostWords, 1],
  [
    'words kept as unrecognised are not lost',
    { ...withNews({ summary: '' }), unrecognised: [{ text: newsItem.summary, links: [] }] },
    (one) => one.counts.lostWords,
    0,
  ],
  ['a duplicate that is none', withNews({ duplicateOf: 'a' }), (one) => ratioOf(one, 'duplicates'), 0],
  ['another publisher', { ...right, publisher: null }, (one) => one.counts.publisher, 1],
  ['another day', { ...right, sentAt: '2026-03-07T09:00' }, (one) => one.counts.sentDate, 1],
])('%s', (_, newsletter, measure, expected) => {
  expect(measure(score(newsletter))).toBe(expected);
});

test.each([
  ['‘Zo’ – “echt”', "'Zo' - 'echt'", true],
  ['Financiën', 'Financien', true],
  ['AI-stemhulpen', 'Al-stemhulpen', false],
  ['Wat nu?', 'Wat nu', false],
])('titles %s and %s', (a, b, same) => {
  expect(normaliseTitle(a) === normaliseTitle(b)).toBe(same);
});

test.each([
  ['de raad', 'De Raad!', 1],
  ['', '', 1],
  ['een twee', 'een', 2 / 3],
  ['een', 'twee', 0],
])('word F1 of %p and %p', (a, b, expected) => {
  expect(wordF1(a, b)).toBeCloseTo(expected);
});
