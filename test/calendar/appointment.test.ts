import fc from 'fast-check';
import { appointmentForm } from '../../src/calendar/appointment.ts';
import { calendarEntries, type EntryOptions } from '../../src/calendar/entry.ts';
import { formLimits, type AppointmentForm } from '../../src/domain/forms.ts';
import type { EventDate, Item, Link } from '../../src/domain/newsletter.ts';
import { sampleItem, sampleNewsletter, timed, wholeDay } from './sample.ts';
import { runs } from '../effort.ts';

const formsOf = (parts: Partial<Item>, options: EntryOptions = {}) => {
  const item = sampleItem(parts);
  return calendarEntries(item, sampleNewsletter([item]), options).map(appointmentForm);
};
const formOf = (date: EventDate, parts: Partial<Item> = {}, options: EntryOptions = {}): AppointmentForm => {
  const [form] = formsOf({ events: [date], ...parts }, options);
  if (!form) throw new Error('no form');
  return form;
};
const firstLine = (body: string): string => /^<p>(.*?)<\/p>/.exec(body)?.[1] ?? '';
const link = (url: string | null, parts: Partial<Link> = {}): Link => ({
  text: 'Lees meer',
  href: 'https://eur01.safelinks.protection.outlook.com/?url=x&data=griffie%40voorbeeldgemeente.nl',
  url,
  role: 'more',
  status: 'unwrapped',
  ...parts,
});

describe('appointment form', () => {
  test.each<[string, EventDate, string, string, string]>([
    ['whole day', wholeDay('2026-04-01'), '2026-03-31T22:00:00.000Z', '2026-04-01T22:00:00.000Z', 'Tijd niet vermeld'],
    [
      'several days',
      wholeDay('2026-04-01', '2026-04-02'),
      '2026-03-31T22:00:00.000Z',
      '2026-04-02T22:00:00.000Z',
      'Tijd niet vermeld',
    ],
    [
      'day of 23 hours',
      wholeDay('2026-03-29'),
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
      'Tijd niet vermeld',
    ],
    [
      'day of 25 hours',
      wholeDay('2026-10-25'),
      '2026-10-24T22:00:00.000Z',
      '2026-10-25T23:00:00.000Z',
      'Tijd niet vermeld',
    ],
    [
      'start without end',
      timed('2025-06-18T13:30'),
      '2025-06-18T11:30:00.000Z',
      '2025-06-18T12:30:00.000Z',
      'eindtijd niet vermeld',
    ],
    [
      'last hour before the clock changes',
      timed('2026-03-29T01:30'),
      '2026-03-29T00:30:00.000Z',
      '2026-03-29T01:30:00.000Z',
      'eindtijd niet vermeld',
    ],
    [
      'start and end',
      timed('2026-02-03T19:30', '2026-02-03T21:00'),
      '2026-02-03T18:30:00.000Z',
      '2026-02-03T20:00:00.000Z',
      'dinsdag 3 februari 2026, 19.30 – 21.00 uur',
    ],
    [
      'past midnight',
      timed('2026-02-03T22:00', '2026-02-04T01:00'),
      '2026-02-03T21:00:00.000Z',
      '2026-02-04T00:00:00.000Z',
      'woensdag 4 februari 2026, 01.00 uur',
    ],
    [
      'end before start is no end',
      timed('2026-02-03T22:00', '2026-02-03T21:00'),
      '2026-02-03T21:00:00.000Z',
      '2026-02-03T22:00:00.000Z',
      'eindtijd niet vermeld',
    ],
    [
      'start of a series',
      { ...wholeDay('2026-03-09'), openEnd: true },
      '2026-03-08T23:00:00.000Z',
      '2026-03-09T23:00:00.000Z',
      'Begint op deze datum',
    ],
    [
      'contradiction',
      { ...wholeDay('2026-03-09'), conflict: true },
      '2026-03-08T23:00:00.000Z',
      '2026-03-09T23:00:00.000Z',
      'spreken elkaar tegen',
    ],
  ])('%s', (_, date, start, end, words) => {
    const form = formOf(date);
    expect(form).toMatchObject({ start, end });
    expect(firstLine(form.body)).toContain(words);
  });

  test('the words that the one who fills in the form needs come first', () => {
    expect(firstLine(formOf(wholeDay('2026-04-01')).body)).toBe('<b>Tijd niet vermeld.</b>');
  });

  test('nothing is marked as assumed when everything is stated', () => {
    expect(formOf(timed('2026-02-03T19:30', '2026-02-03T21:00')).body).not.toMatch(/niet vermeld/);
  });

  test('place, summary, source and link are filled in', () => {
    const form = formOf(wholeDay('2026-04-01'), {
      summary: 'Dit keer in het stadhuis van Amersfoort.\nKom <ook> & doe mee.',
      links: [link('https://vng.nl/agenda/netwerkdag?a=1&b=2')],
    });
    expect(form.location).toBe('stadhuis van Amersfoort');
    expect(form.body).toContain('<p>Kom &lt;ook&gt; &amp; doe mee.</p>');
    expect(form.body).toContain('<a href="https://vng.nl/agenda/netwerkdag?a=1&amp;b=2">');
    expect(form.body).toContain('<p>Bron: VNG Weekoverzicht, 27 februari 2026</p>');
  });

  test.each<[string, Link]>([
    ['tracked', link('https://c.example.nl/ct/m12/abc', { status: 'tracked' })],
    ['rejected', link(null, { status: 'rejected' })],
    ['mail address', link('mailto:info@example.nl', { role: 'mail', status: 'direct' })],
    ['credentials', link('https://vng.nl@example.nl/')],
    ['tracker that says it is direct', link('https://c.spotler.com/ct/m12/abc', { status: 'direct' })],
    ['look-alike', link('https://xn--vg-2ka.nl/')],
    ['somebody in the address', link('https://example.nl/aanmelden?e=jan%40example.nl')],
    ['the mailbox in the address', link('https://vng.nl/aanmelden?wie=griffie%40voorbeeldgemeente.nl')],
  ])('a link is left out: %s', (_, unsuited) => {
    const { body } = formOf(
      wholeDay('2026-04-01'),
      { links: [unsuited] },
      { withhold: ['griffie@voorbeeldgemeente.nl'] },
    );
    expect(body).not.toContain('href');
    expect(body).not.toMatch(/safelinks|griffie(@|%40)|ct\/m12/);
  });

  test('wrapped links and the own address within a text are left out', () => {
    const wrapped =
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fvng.nl%2Fdag&data=griffie%40voorbeeldgemeente.nl';
    const { body } = formOf(
      wholeDay('2026-04-01'),
      { summary: `Zie ${wrapped} of https://vng.nl/agenda. Verstuurd aan Griffie@voorbeeldgemeente.nl.` },
      { withhold: ['griffie@voorbeeldgemeente.nl'] },
    );
    expect(body).not.toMatch(/safelinks|griffie@|%40/i);
    expect(body).toContain('Zie https://vng.nl/dag of https://vng.nl/agenda.');
  });

  test('one of several dates has its own place', () => {
    const first = { ...wholeDay('2026-03-16'), text: '16 maart' };
    const second = { ...wholeDay('2026-05-25'), text: '25 mei' };
    const forms = formsOf({
      title: 'Raad op Zaterdag 16 maart (online)',
      summary: 'De eerste bijeenkomst is online op 16 maart. Op 25 mei in Zwolle is de tweede.',
      events: [first, second],
    });
    expect(forms.map(({ location }) => location)).toEqual(['online', 'Zwolle']);
  });

  test('limits are kept by cutting, for any text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 }).map((part) => `${part} & <i>woord</i>\n`.repeat(200));
    fc.assert(
      fc.property(text, fc.boolean(), (long, isTitle) => {
        const form = formOf(wholeDay('2026-04-01'), {
          title: isTitle ? long : 'Titel',
          summary: `Locatie: Zaal ${'lang '.repeat(30)}\n${long}`,
          links: [link(`https://vng.nl/${'a'.repeat(2000)}`)],
        });
        expect(form.subject.length).toBeLessThanOrEqual(formLimits.subject);
        expect(form.location.length).toBeLessThanOrEqual(formLimits.location);
        expect(form.body.length).toBeLessThanOrEqual(formLimits.body);
        expect(form.body).toMatch(/<\/p>$/);
        expect(form.body).not.toContain('<i>');
      }),
      runs(100),
    );
  });

  test('a long title is cut at a word', () => {
    const { subject } = formOf(wholeDay('2026-04-01'), { title: 'gemeentelijke samenwerking '.repeat(20) });
    expect(subject.length).toBeGreaterThan(200);
    expect(subject).toMatch(/(gemeentelijke|samenwerking)…$/);
  });
});
