import { findEventDates } from '../../src/dates/index.ts';
import { allRows, shownAll, type Row } from './rows.ts';

const rows = allRows();
describe('event dates in labelled sentences', () => {
  it('has rows, also ones that must find nothing', () => {
    expect(rows.length).toBeGreaterThan(500);
    expect(rows.filter((row) => row.expected.length === 0).length).toBeGreaterThan(150);
  });

  it.each(rows.map((row): [string, Row] => [`${row.form}: ${row.text} (${row.reference})`, row]))(
    '%s',
    (_name, row) => {
      const events = findEventDates(row.text, row.reference);
      for (const { text } of events) {
        expect(text).not.toBe('');
        expect(row.text).toContain(text);
      }
      const found = shownAll(events);
      if (!(row.acceptAlso ?? []).some((answer) => shownAll(answer).join() === found.join()))
        expect(found).toEqual(shownAll(row.expected));
    },
  );
});

it('refuses a reference that is no date', () => {
  expect(() => findEventDates('12 maart', 'gisteren')).toThrow(RangeError);
});

/** Every row is read with a Date that throws: neither the clock nor a time zone can have a say. */
it('reads no clock and no time zone', () => {
  const RealDate = globalThis.Date;
  const before = rows.map((row) => shownAll(findEventDates(row.text, row.reference)));
  const forbidden = (): never => {
    throw new Error('the clock was read');
  };
  globalThis.Date = new Proxy(RealDate, { construct: forbidden, apply: forbidden, get: forbidden });
  try {
    expect(rows.map((row) => shownAll(findEventDates(row.text, row.reference)))).toEqual(before);
  } finally {
    globalThis.Date = RealDate;
  }
});
