import { placeOf } from '../../src/calendar/place-of-date.ts';
import { findEventDates } from '../../src/dates/index.ts';
import rows from './place-of-date.json';

interface Row {
  text: string;
  reference: string;
  /** One for each date that is found, `null` where none is stated for it. */
  places: (string | null)[];
  acceptAlso?: (string | null)[][];
}

describe('the place of each date', () => {
  test.each(rows as Row[])('$text', ({ text, reference, places, acceptAlso = [] }) => {
    const dates = findEventDates(text, reference);
    const found = dates.map((date) => placeOf(text, date, dates));
    if (!acceptAlso.some((also) => also.join('|') === found.join('|'))) expect(found).toEqual(places);
  });

  test('some dates have no place', () => {
    expect((rows as Row[]).filter(({ places }) => places.includes(null)).length).toBeGreaterThanOrEqual(8);
  });
});
