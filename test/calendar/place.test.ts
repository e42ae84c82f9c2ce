import { placeIn } from '../../src/calendar/place.ts';
import cases from './place.json';

describe('place of an event', () => {
  test.each(cases)('$behaviour: $text', ({ text, place }) => {
    expect(place === null || place.length > 0).toBe(true);
    expect(placeIn(text)).toBe(place);
  });

  test('the table holds rows in which nothing may be found', () => {
    expect(cases.filter((row) => row.place === null).length).toBeGreaterThanOrEqual(10);
  });
});
