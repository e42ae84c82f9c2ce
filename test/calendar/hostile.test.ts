import { appointmentForm } from '../../src/calendar/appointment.ts';
import { calendarEntries } from '../../src/calendar/entry.ts';
import { formLimits } from '../../src/domain/forms.ts';
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
    const forms = calendarEntries(item, sampleNewsletter([item])).map(appointmentForm);
    expect(forms.map(({ subject }) => subject.length <= formLimits.subject)).toEqual([true]);
    expect(nameOfEvent(text).length).toBeLessThanOrEqual(text.length);
    expect(placeIn(text)).not.toBe('');
  });
});
