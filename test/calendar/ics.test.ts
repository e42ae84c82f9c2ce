import ICAL from 'ical.js';
import fc from 'fast-check';
import { calendarEntries } from '../../src/calendar/entry.ts';
import { calendarFile } from '../../src/calendar/ics.ts';
import type { EventDate, Item } from '../../src/domain/newsletter.ts';
import { sampleItem, sampleNewsletter, timed, wholeDay } from './sample.ts';
import { runs } from '../effort.ts';

const now = '2026-11-21T11:40:12.345Z';
const fileOf = (parts: Partial<Item>, sentAt: string | null = '2026-02-27T09:00'): string => {
  const item = sampleItem(parts);
  return calendarFile(calendarEntries(item, sampleNewsletter([item], { sentAt })), now);
};
const parse = (file: string) => new ICAL.Component(ICAL.parse(file) as unknown[]);
const eventsOf = (file: string) => parse(file).getAllSubcomponents('vevent');
const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');
const value = (file: string, name: string): unknown => eventsOf(file)[0]?.getFirstPropertyValue(name);

describe('calendar file', () => {
  test.each<[string, EventDate, string[], string[]]>([
    ['whole day', wholeDay('2026-04-01'), ['DTSTART;VALUE=DATE:20260401'], ['DTEND']],
    [
      'days with exclusive end',
      wholeDay('2026-04-30', '2026-05-01'),
      ['DTSTART;VALUE=DATE:20260430', 'DTEND;VALUE=DATE:20260502'],
      [],
    ],
    ['last day of the year', wholeDay('2026-12-30', '2026-12-31'), ['DTEND;VALUE=DATE:20270101'], []],
    [
      'series start',
      { ...wholeDay('2026-03-09'), openEnd: true },
      ['DTSTART;VALUE=DATE:20260309'],
      ['DTEND', 'RRULE:FREQ=DAILY'],
    ],
    [
      'time without end',
      timed('2026-06-18T13:30'),
      ['DTSTART;TZID=Europe/Amsterdam:20260618T133000'],
      ['DTEND', 'DURATION'],
    ],
    [
      'time with end',
      timed('2026-06-18T13:30', '2026-06-18T16:00'),
      ['DTEND;TZID=Europe/Amsterdam:20260618T160000'],
      [],
    ],
    ['hour that other zones skip', timed('2026-09-27T02:30'), ['DTSTART;TZID=Europe/Amsterdam:20260927T023000'], []],
  ])('%s', (_, date, present, absent) => {
    const lines = linesOf(fileOf({ events: [date] }));
    expect(lines).toEqual(expect.arrayContaining(present));
    for (const name of absent) expect(lines.filter((line) => line.startsWith(name))).toEqual([]);
  });

  test('every line ends, the last one too, and a summary of any length fits', () => {
    const file = fileOf({ summary: 'Een lange zin. '.repeat(2_000) });
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const [event] = eventsOf(file);
    expect(String(event?.getFirstPropertyValue('description')).length).toBeLessThanOrEqual(4_000);
    expect(String(event?.getFirstPropertyValue('description'))).toContain('Bron: ');
  });

  test('invites nobody', () => {
    const file = fileOf({});
    // A published event would have to name its organizer (RFC 5546, 3.2.1), which a program may then write to.
    expect(parse(file).getFirstPropertyValue('method')).toBeNull();
    expect(file).not.toMatch(/ORGANIZER|ATTENDEE|mailto:|VALARM/i);
  });

  test('its zone gives the instants of Amsterdam, as an independent reader counts', () => {
    const dates = ['2026-03-29T01:30', '2026-03-29T03:30', '2026-10-25T01:30', '2026-10-25T03:30', '2040-07-01T12:00'];
    const file = fileOf({ events: dates.map((date) => timed(date)) });
    const zone = new ICAL.Timezone(parse(file).getFirstSubcomponent('vtimezone') ?? undefined);
    const instants = eventsOf(file).map((event) => {
      const time = event.getFirstPropertyValue('dtstart') as ICAL.Time;
      time.zone = zone;
      return new Date(time.toUnixTime() * 1000).toISOString();
    });
    expect(instants).toEqual([
      '2026-03-29T00:30:00.000Z',
      '2026-03-29T01:30:00.000Z',
      '2026-10-24T23:30:00.000Z',
      '2026-10-25T02:30:00.000Z',
      '2040-07-01T10:00:00.000Z',
    ]);
  });

  test('DTSTAMP is the moment of writing in UTC, SEQUENCE grows with the time of sending', () => {
    expect(linesOf(fileOf({}))).toContain('DTSTAMP:20261121T114012Z');
    const [first, later, unknown] = ['2026-02-27T09:00', '2026-02-27T09:01', null].map((sentAt) =>
      value(fileOf({}, sentAt), 'sequence'),
    );
    expect(Number(later)).toBe(Number(first) + 1);
    expect(Number(later)).toBeLessThan(2 ** 31);
    expect(unknown).toBe(0);
  });

  test('an updated edition keeps the UID', () => {
    const before = fileOf({ events: [wholeDay('2026-04-01')] });
    const after = fileOf({ events: [wholeDay('2026-04-08')], title: 'Bijeenkomst: Netwerkdag wonen (nieuwe datum)' });
    expect(value(after, 'uid')).toBe(value(before, 'uid'));
  });

  test('topics, link and place come back as they were', () => {
    const url = 'https://vng.nl/agenda/a,b;c?x=1&y=%20';
    const file = fileOf({
      topics: ['Werk, inkomen; zorg', 'Wonen'],
      summary: 'Locatie: Zaal 3, Utrecht\nKosten: geen',
      links: [{ text: 'Lees meer', href: 'x', url, role: 'more', status: 'direct' }],
    });
    expect(eventsOf(file)[0]?.getFirstProperty('categories')?.getValues()).toEqual(['Werk, inkomen; zorg', 'Wonen']);
    expect(value(file, 'url')).toBe(url);
    expect(value(file, 'location')).toBe('Zaal 3, Utrecht');
  });

  test('any text comes back whole, in folded lines that end in CRLF', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const title = `Titel ${text}`.replace(/[\s\p{C}\u2028\u2029]+/gu, ' ').trim();
        const file = fileOf({ title });
        expect(value(file, 'summary')).toBe(title);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
      runs(300),
    );
  });

  test('text cannot add lines of its own', () => {
    const file = fileOf({ title: 'A\r\nATTENDEE:mailto:raad@example.nl', summary: 'b\rEND:VEVENT\u2028x\u0000' });
    expect(linesOf(file).some((line) => line.startsWith('ATTENDEE'))).toBe(false);
    expect(eventsOf(file)).toHaveLength(1);
  });

  test('a calendar of nothing is still a calendar', () => {
    expect(eventsOf(calendarFile([], now))).toEqual([]);
  });
});
