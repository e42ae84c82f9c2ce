import { appointmentFor } from '../../src/calendar/appointment.ts';
import { nameOfEvent } from '../../src/calendar/identity.ts';
import { placeIn } from '../../src/calendar/place.ts';
import { sampleItem, sampleNewsletter, wholeDay } from './sample.ts';

/** Repetitions that keep a pattern that is not linear busy for minutes at this length: the test run then hangs visibly. */
const patterns = [
  'in het in het ',
  'https://https://',
  '[[[[',
  '((online',
  'vol - vol - ',
  '1 en 1 en ',
  'bijeenkomstbijeenkomst',
  'locatie: ',
  ' '.repeat(50),
  'a@a@a%40',
  '12 maart 12 maart in ',
];

describe('hostile text is read in linear time', () => {
  test.each(patterns)('%j', (pattern) => {
    const text = pattern.repeat(Math.ceil(500_000 / pattern.length));
    const item = sampleItem({ title: text, summary: text, events: [wholeDay('2026-04-01')] });
    expect(appointmentFor(item, wholeDay('2026-04-01'), sampleNewsletter([item])).subject.length).toBeLessThanOrEqual(
      255,
    );
    expect(nameOfEvent(text)).not.toBeNull();
    expect(placeIn(text)).not.toBe('');
  });
});
