import { assumptionsOf, findEventDates, isDateLine, readDates } from '../../src/dates/index.ts';

const reference = '2026-02-27T09:00';

describe('what was assumed', () => {
  it.each([
    ['Webinar op 12 maart 2026 om 15.00 uur', [[]]],
    ['Webinar op 12 maart', [['year']]],
    ['17 en 24-03-2026', [['month'], []]],
    ['3, 10 en 17 april', [['month', 'year'], ['month', 'year'], ['year']]],
    ['Aanstaande dinsdag is de raadsvergadering om 20.00 uur.', [['day']]],
    ['Informatieavond op 19 maart 2026 om acht uur', [[]]],
    ['Wijkschouw op 19 maart 2026 om half acht', [['half-day']]],
  ] as const)('%s', (text, assumed) => {
    const found = readDates(text, reference);
    expect(found.map((reading) => reading.assumed)).toEqual(assumed);
    expect(found.map((reading) => text.slice(reading.index, reading.index + reading.event.text.length))).toEqual(
      found.map((reading) => reading.event.text),
    );
  });

  it('tells it again from the event alone', () => {
    for (const text of [
      'Webinar op 12 maart',
      '17 en 24-03-2026',
      'Wijkschouw op 19 maart om half acht',
      'Morgen om 10.00 uur',
    ]) {
      for (const { event, assumed } of readDates(text, reference)) {
        expect(new Set(assumptionsOf(event, reference))).toEqual(new Set(assumed));
      }
    }
  });

  it('marks a weekday that contradicts its date', () => {
    expect(findEventDates('maandag 29-05-2026', reference)[0]?.conflict).toBe(true);
    expect(findEventDates('vrijdag 29-05-2026', reference)[0]).not.toHaveProperty('conflict');
  });
});

describe('a line that holds nothing but a date', () => {
  it.each([
    '01-04-2026',
    'Vanaf 09-03-2026',
    ' 17 en 24-03-2026',
    'dinsdag 3 maart, 20.00 uur',
    'Datum: 8 april 2026',
    '9 t/m 13 maart 2026',
    'zaterdag 13 september',
    '29-05-2026 | 15:00-17:30',
    'Ol-04-2026',
    'Datum 24 - 03 - 2026',
    'vrijdag 13 februari 2026',
  ])('%s', (line) => {
    expect(isDateLine(line, reference)).toBe(true);
  });

  it.each([
    '',
    'Webinar 12 maart',
    '12 maart in Utrecht',
    'Tot en met 12 maart',
    'Deadline: 12 maart 2026',
    'Aanmelden vóór 12 maart',
    'maart 2026',
    '2026',
    '19.30 uur',
    'morgen',
    'Lees meer',
    '10 tegen 12',
  ])('not: %s', (line) => {
    expect(isDateLine(line, reference)).toBe(false);
  });
});

it('refuses a reference that is no date', () => {
  expect(() => findEventDates('12 maart', 'gisteren')).toThrow(RangeError);
});
