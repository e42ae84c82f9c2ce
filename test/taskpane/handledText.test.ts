/** @jest-environment node */
import { newHandling, unknownTime, type Action } from '../../src/memory/handling.ts';
import { earlierLines, notesOf, scheduledDates, shortMoment, statusOf } from '../../src/taskpane/model/handledText.ts';
import { ownerOf } from '../../src/taskpane/model/mailboxOwner.ts';

const now = Date.parse('2026-03-13T09:00Z');
const done = (action: Action, when: string, recipients: string[] = [], by: string | null = null) =>
  newHandling('a', action, when, { recipients, by, status: 'completed' });

test.each([
  ['in Amsterdam time', '2026-03-12T09:14:05Z', '12 mrt 10:14'],
  ['in summer', '2026-07-01T22:30:00Z', '2 jul 00:30'],
  ['with the year once that is over', '2025-12-31T22:59:00Z', '31 dec 2025 23:59'],
  ['of this year, in Amsterdam', '2025-12-31T23:00:00Z', '1 jan 00:00'],
])('a moment %s', (_, when, text) => {
  expect(shortMoment(when, now)).toBe(text);
});

describe('notes', () => {
  test('clicks on several fracties are one note, in the order of the clicks', () => {
    const notes = notesOf(
      [
        done('forward', '2026-03-12T09:20:00Z', ['D66'], 'Anouk'),
        done('forward', '2026-03-12T09:14:00Z', ['VVD'], 'Bea'),
        done('forward', '2026-03-12T09:10:00Z', ['VVD', 'CDA'], 'Bea'),
      ],
      now,
    );
    expect(notes.map(({ text }) => text)).toEqual(['Klaargezet voor CDA, VVD en D66, 12 mrt 10:20, door Bea en Anouk']);
  });

  test.each([
    ['details left out for room', done('forward', '2026-03-12T09:14:00Z'), 'Klaargezet voor verzending, 12 mrt 10:14'],
    ['time left out for room', done('dismiss', unknownTime), 'Overgeslagen'],
    [
      'agenda',
      done('schedule', '2026-03-12T09:14:00Z', [], 'Bea'),
      'Klaargezet in mijn agenda, 12 mrt 10:14, door Bea',
    ],
  ])('%s', (_, handling, text) => {
    expect(notesOf([handling], now).map((note) => note.text)).toEqual([text]);
  });

  test('a file, a role, and both in one line', () => {
    const notes = notesOf(
      [
        { ...done('schedule', '2026-03-12T09:14:00Z'), degree: 'offered' as const },
        done('forward', '2026-03-12T09:10:00Z', ['*']),
      ],
      now,
    );
    expect(statusOf(notes, true)).toBe('Klaargezet voor hele raad, .ics-bestand opgeslagen, in weekbericht');
  });

  test('of several dates it is known which were put in a calendar', () => {
    const one = done('schedule', '2026-03-12T09:14:00Z', ['2026-03-17']);
    expect(scheduledDates([one])).toEqual(['2026-03-17']);
    expect(scheduledDates([one, done('schedule', '2026-03-12T09:10:00Z')])).toBeNull();
    expect(scheduledDates([])).toEqual([]);
  });

  test('nothing done: nothing said', () => {
    expect(notesOf([], now)).toEqual([]);
  });
});

describe('an earlier newsletter', () => {
  const event = (start: string, end: string | null = null) => ({ start, end });
  const change = (kind: 'same' | 'moved' | 'rescheduled', before: string, after: string) => ({
    kind,
    uid: 'x',
    before: { ...event(before), sentAt: null },
    after: event(after),
    outdated: false,
  });
  test.each([
    [
      'nearly the same, nothing done',
      { how: 'similar' as const, sentAt: '2026-02-27T09:00', done: [], changes: [] },
      ['Lijkt op een bericht in de nieuwsbrief van 27 februari 2026'],
    ],
    [
      'of an unknown day, both done',
      {
        how: 'same' as const,
        sentAt: null,
        done: [
          { action: 'schedule' as const, when: '2026-03-01T09:00:00Z' },
          { action: 'forward' as const, when: '2026-03-02T09:00:00Z' },
        ],
        changes: [null, change('same', '2026-04-01', '2026-04-01')],
      },
      [
        'Stond ook in een eerdere nieuwsbrief; al klaargezet in de agenda, 1 mrt 10:00; al klaargezet voor verzending, 2 mrt 10:00',
      ],
    ],
    [
      'another time',
      {
        how: 'same' as const,
        sentAt: '2026-02-27T09:00',
        done: [],
        changes: [change('rescheduled', '2026-04-01T13:30', '2026-04-01T14:00')],
      },
      [
        'Stond ook in de nieuwsbrief van 27 februari 2026',
        'Tijd gewijzigd: was woensdag 1 april 2026, 13.30 uur, nu woensdag 1 april 2026, 14.00 uur',
      ],
    ],
  ])('%s', (_, earlier, lines) => {
    expect(earlierLines(earlier, now)).toEqual(lines);
  });
});

describe('whose mailbox, and who is there', () => {
  const profile = (name: string, address: string) => ({ name, address, timeZone: 'Europe/Amsterdam' });
  const someone = profile('Anouk', 'a.griffier@voorbeeldgemeente.nl');
  const griffie = 'griffie@voorbeeldgemeente.nl';
  test.each([
    ['own, office unknown', someone, null, null, 'own', 'Anouk'],
    ['own, office known', someone, null, griffie, 'own', 'Anouk'],
    ['shared beside own', someone, griffie, griffie, 'shared', 'Anouk'],
    ['the office itself, known', profile('Griffie', 'Griffie@Voorbeeldgemeente.nl'), null, griffie, 'office', null],
    ['the office itself, by its name', profile('Griffie', griffie), null, null, 'office', null],
    [
      'an address like an office, while the office is another',
      profile('Info', 'info@x.nl'),
      null,
      griffie,
      'own',
      'Info',
    ],
    ['a person called after an office', profile('R. Griffioen', 'r.griffioen@x.nl'), null, null, 'own', 'R. Griffioen'],
    ['a pane opened with nothing selected', profile('', ''), null, null, 'own', null],
  ])('%s', (_, who, shared, office, kind, person) => {
    expect(ownerOf(who, shared, office)).toMatchObject({ kind, person });
  });
});
