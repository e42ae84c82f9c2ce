import fc from 'fast-check';
import { changeOf, findEventDates } from '../../src/dates/index.ts';
import { runs } from '../effort.ts';

const reference = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 16));

/** Pieces that dates are made of, so that a random text often comes near one. */
const piece = fc.oneof(
  fc.constantFrom(
    ..."12|31|29 februari|30-02-2026|1|2026|maart|jan|jan.|dinsdag|wo.|-|–|/|.|,|:|t/m|tot en met|tot|en|of|van|vanaf|om|uur|13.30 uur|25:00|half|acht|kwart over|'s avonds|inloop|niet|maar|naar|verplaatst|geannuleerd|gaat niet door|vol|2/okt|de 24e|Datum:|Tijd:|morgen|aanstaande|volgende week|over twee weken|\n|\n\n|\u00a0|(|)|webinar|aanmelden|Ol-04-2026|https://x.nl/12-03-2026|9-13|17 en|l2||tussen|€|%".split(
      '|',
    ),
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.integer({ min: 0, max: 40_000 }).map(String),
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '', '\n')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/;
const exists = (iso: string): boolean => {
  const day = iso.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
};

it('reads any text without an error, and gives only events that can be', () => {
  fc.assert(
    fc.property(text, reference, (source, sent) => {
      expect(['moved', 'cancelled', null]).toContain(changeOf(source, sent));
      for (const event of findEventDates(source, sent)) {
        expect(event.start).toMatch(event.allDay ? DAY : MOMENT);
        expect(exists(event.start)).toBe(true);
        if (event.end !== null) {
          expect(event.end).toMatch(event.allDay ? DAY : MOMENT);
          expect(exists(event.end)).toBe(true);
          expect(event.end > event.start).toBe(true);
        }
        expect(event.text.length).toBeGreaterThan(0);
        expect(source).toContain(event.text);
        expect(
          Object.keys(event).every((key) =>
            ['start', 'end', 'allDay', 'openEnd', 'conflict', 'unsure', 'orElse', 'text'].includes(key),
          ),
        ).toBe(true);
      }
    }),
    runs(500, 6_000),
  );
});

it('finds a written date wherever it is put between words', () => {
  const month = fc.constantFrom('januari', 'maart', 'mei', 'augustus', 'december');
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 28 }), month, (day, name) => {
      expect(findEventDates(`Het webinar is op ${day} ${name} 2027 in Utrecht.`, '2026-02-27T09:00')).toHaveLength(1);
    }),
    runs(100),
  );
});
