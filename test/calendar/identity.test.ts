import { changeOf } from '../../src/calendar/change.ts';
import { calendarEntries } from '../../src/calendar/entry.ts';
import { eventUids, type KnownEvent } from '../../src/calendar/identity.ts';
import type { EventDate } from '../../src/domain/newsletter.ts';
import cases from './identity.json';
import { sampleItem, sampleNewsletter, timed, wholeDay } from './sample.ts';

const uidsOf = (
  title: string,
  events: EventDate[],
  known: KnownEvent[] = [],
  sentAt = '2026-02-27T09:00',
): string[] => {
  const item = sampleItem({ title, events });
  return eventUids(item, sampleNewsletter([item], { sentAt }), known);
};
const remember = (uids: string[], dates: string[], sentAt = '2026-02-20T09:00'): KnownEvent[] =>
  uids.map((uid, index) => ({ uid, start: dates[index] ?? '', end: null, sentAt }));
const days = (...dates: string[]): EventDate[] => dates.map((date) => wholeDay(date));

describe('identity of an event', () => {
  test.each(cases)('$behaviour', ({ a, b, same }) => {
    const [one, other] = [a, b].map(([title = '', start = '']) => uidsOf(title, days(start))[0]);
    expect(one).toMatch(/^[a-z0-9]+-1@nieuwswijzer$/);
    expect(one === other).toBe(same);
  });

  test('another publisher, another event', () => {
    const item = sampleItem();
    const [vng] = eventUids(item, sampleNewsletter([item]));
    expect(eventUids(item, sampleNewsletter([item], { publisher: 'nvvr' }))[0]).not.toBe(vng);
  });

  test('each date of an item has its own', () => {
    const uids = uidsOf('Evaluatie POK-middelen', days('2026-03-17', '2026-03-24', '2027-01-05'));
    expect(new Set(uids).size).toBe(3);
  });

  test('equally named items of one newsletter are different events, a second printing is not', () => {
    const first = sampleItem({ id: 'a' });
    const second = sampleItem({ id: 'b', events: days('2026-04-08') });
    const again = sampleItem({ id: 'c', duplicateOf: 'b', events: days('2026-04-08') });
    const newsletter = sampleNewsletter([first, second, again]);
    expect(eventUids(second, newsletter)).not.toEqual(eventUids(first, newsletter));
    expect(eventUids(again, newsletter)).toEqual(eventUids(second, newsletter));
  });

  test('a date that is left keeps its UID when the first of the series is no longer printed', () => {
    const before = uidsOf('Evaluatie', days('2026-03-17', '2026-03-24'));
    const known = remember(before, ['2026-03-17', '2026-03-24']);
    expect(uidsOf('Evaluatie', days('2026-03-24'), known, '2026-03-20T09:00')).toEqual([before[1]]);
  });

  test('one of two dates moved', () => {
    const before = uidsOf('Evaluatie', days('2026-03-17', '2026-03-24'));
    const known = remember(before, ['2026-03-17', '2026-03-24']);
    expect(uidsOf('Evaluatie', days('2026-03-17', '2026-04-02'), known)).toEqual(before);
    expect(uidsOf('Evaluatie', days('2026-03-24', '2026-04-02'), known)).toEqual([before[1], before[0]]);
  });

  test('the next of a monthly series does not overwrite the one that has passed', () => {
    const [march = ''] = uidsOf('Dinsdagwebinar', days('2026-03-17'));
    const known = remember([march], ['2026-03-17']);
    const [april] = uidsOf('Dinsdagwebinar', days('2026-04-14'), known, '2026-03-27T09:00');
    expect(april).not.toBe(march);
    expect(april?.split('-')[0]).toBe(march.split('-')[0]);
  });

  test('reading the same newsletter again changes nothing', () => {
    const dates = ['2026-03-17', '2026-03-24'];
    const uids = uidsOf('Evaluatie', days(...dates));
    expect(uidsOf('Evaluatie', days(...dates), remember(uids, dates))).toEqual(uids);
  });
});

describe('change between newsletters', () => {
  const change = (before: EventDate, after: EventDate, sentAt = '2026-03-06T09:00') => {
    const item = sampleItem({ events: [after] });
    const [uid = ''] = uidsOf(item.title, [before]);
    const known = [{ uid, start: before.start, end: before.end, sentAt: '2026-02-27T09:00' }];
    const [entry] = calendarEntries(item, sampleNewsletter([item], { sentAt }), { known });
    return entry ? changeOf(entry, known, sentAt) : null;
  };

  test.each([
    ['same', wholeDay('2026-04-01'), wholeDay('2026-04-01')],
    ['moved', wholeDay('2026-04-01'), wholeDay('2026-04-08')],
    ['moved', timed('2026-04-01T10:00'), timed('2026-04-08T10:00')],
    ['rescheduled', wholeDay('2026-04-01'), timed('2026-04-01T10:00')],
    ['rescheduled', wholeDay('2026-04-01'), wholeDay('2026-04-01', '2026-04-02')],
    ['rescheduled', timed('2026-04-01T10:00'), timed('2026-04-01T10:00', '2026-04-01T12:00')],
  ])('%s: %j → %j', (kind, before, after) => {
    expect(change(before, after)).toMatchObject({
      kind,
      outdated: false,
      before: { start: before.start, sentAt: '2026-02-27T09:00' },
      after: { start: after.start, end: after.end },
    });
  });

  test('an older newsletter is recognised as outdated', () => {
    expect(change(wholeDay('2026-04-01'), wholeDay('2026-03-25'), '2026-02-20T09:00')?.outdated).toBe(true);
  });

  test('an event that was never seen has not changed', () => {
    const item = sampleItem();
    const [entry] = calendarEntries(item, sampleNewsletter([item]));
    expect(entry && changeOf(entry, [], null)).toBeNull();
  });
});
