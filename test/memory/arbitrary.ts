import fc from 'fast-check';
import { degrees, statuses, type Handling } from '../../src/memory/handling.ts';

/** Few items, actions and times, so that entries meet; names with every character that the packing must escape. */
const names = fc.oneof(
  fc.constantFrom('VVD', 'D66', 'PvdA/GroenLinks', 'Fractie "Zó; anders", 50%\\50', 'Hele raad'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const when = fc
  .integer({ min: 1, max: 2_000_000_000 })
  .map((second) => `${new Date(Date.UTC(2020, 0, 1) + second * 1000).toISOString().slice(0, 19)}Z`);
const fewTimes = fc.constantFrom('2026-03-12T09:14:05Z', '2026-03-12T09:14:06Z', '2026-03-13T10:00:00Z');

const keys = (items: number, minLength: number) =>
  fc
    .uniqueArray(
      fc.integer({ min: 1, max: items }).map((number) => number.toString(36).padStart(7, '0')),
      { minLength, maxLength: 6 },
    )
    .map((list) => [...list].sort());

const handlingAt = (time: fc.Arbitrary<string>, items: number): fc.Arbitrary<Handling> =>
  fc
    .record({
      when: time,
      writer: fc.constantFrom('anna', 'bea1', 'bea2'),
      action: fc.constantFrom('schedule' as const, 'forward' as const, 'dismiss' as const, 'choose' as const),
      status: fc.constantFrom(...statuses),
      degree: fc.constantFrom(...degrees),
      items: keys(items, 1),
      undone: fc.double({ min: 0, max: 1, noNaN: true }),
      recipients: fc.uniqueArray(names, { maxLength: 5 }).map((list) => [...list].sort()),
      by: fc.option(names),
      list: fc.option(names),
      change: fc.option(fc.constantFrom('moved' as const, 'cancelled' as const)),
    })
    .map(({ undone, ...rest }) => ({
      ...rest,
      degree: rest.status === 'completed' ? rest.degree : 'opened',
      undone: undone < 0.5 ? [] : rest.items.slice(0, Math.ceil(undone * rest.items.length)),
    }));

export const meetingHandlings = fc.array(handlingAt(fewTimes, 3), { maxLength: 12 });
export const manyHandlings = fc.array(handlingAt(when, 60), { maxLength: 60 });
