import { agendaText } from '../../src/calendar/agenda-text.ts';
import { calendarEntries } from '../../src/calendar/entry.ts';
import { sampleItem, sampleNewsletter, timed, wholeDay } from './sample.ts';

const textOf = (item = sampleItem()): string => agendaText(calendarEntries(item, sampleNewsletter([item])));

describe('agenda as text', () => {
  test('an event with all that is known of it', () => {
    const item = sampleItem({
      events: [timed('2026-04-01T13:30', '2026-04-01T16:00')],
      summary: 'Een dag over wonen.\nIn het stadhuis van Amersfoort.',
      links: [{ text: 'Lees meer', href: 'x', url: 'https://vng.nl/dag', role: 'more', status: 'direct' }],
    });
    expect(textOf(item)).toBe(
      [
        'Bijeenkomst: Netwerkdag wonen',
        'Wanneer: woensdag 1 april 2026, 13.30 – 16.00 uur',
        'Waar: stadhuis van Amersfoort',
        'Een dag over wonen.',
        'In het stadhuis van Amersfoort.',
        'https://vng.nl/dag',
        'Bron: VNG Weekoverzicht, 27 februari 2026',
      ].join('\n'),
    );
  });

  test.each([
    [wholeDay('2026-04-01'), 'woensdag 1 april 2026 (tijd niet vermeld)'],
    [wholeDay('2026-04-01', '2026-04-02'), 'woensdag 1 april 2026 t/m donderdag 2 april 2026 (tijd niet vermeld)'],
    [timed('2026-04-01T09:00'), 'woensdag 1 april 2026, 09.00 uur (eindtijd niet vermeld)'],
    [{ ...wholeDay('2026-03-09'), openEnd: true as const }, 'vanaf maandag 9 maart 2026 (tijd niet vermeld)'],
  ])('what is missing is said, nothing is assumed: %j', (date, words) => {
    const text = textOf(sampleItem({ events: [date] }));
    expect(text).toContain(`Wanneer: ${words}\n`);
    expect(text).not.toMatch(/Vink|één uur/);
  });

  test('several dates stand below each other', () => {
    const text = textOf(sampleItem({ events: [wholeDay('2026-03-17'), wholeDay('2026-03-24')] }));
    expect(text.split('\n\n')).toHaveLength(2);
  });
});
