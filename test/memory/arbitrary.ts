import fc from 'fast-check';
import { actions, type Handling } from '../../src/memory/handling.ts';

/** Few items, actions and times, so that entries meet; names with every character that the packing must escape. */
const names = fc.oneof(
  fc.constantFrom('VVD', 'D66', 'PvdA/GroenLinks', 'Fractie "Zó; anders", 50%\\50', 'Hele raad'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const when = fc
  .integer({ min: 1, max: 2_000_000_000 })
  .map((second) => `${new Date(Date.UTC(2020, 0, 1) + second * 1000).toISOString().slice(0, 19)}Z`);
const fewTimes = fc.constantFrom('2026-03-12T09:14:05Z', '2026-03-12T09:14:06Z', '2026-03-13T10:00:00Z');

const handlingAt = (time: fc.Arbitrary<string>, items: number): fc.Arbitrary<Handling> =>
  fc
    .record({
      item: fc.integer({ min: 1, max: items }).map((number) => number.toString(36).padStart(7, '0')),
      action: fc.constantFrom(...actions),
      isUndo: fc.boolean(),
      target: fc.option(time),
      status: fc.constantFrom('active' as const, 'failed' as const, 'completed' as const),
      recipients: fc.uniqueArray(names, { maxLength: 5 }).map((list) => [...list].sort()),
      when: time,
      by: fc.option(names),
    })
    .map(({ isUndo, action, target, ...rest }) => ({
      ...rest,
      action: isUndo ? ('undo' as const) : action,
      undoes: isUndo ? action : null,
      undoneAt: isUndo ? target : null,
    }));

export const meetingHandlings = fc.array(handlingAt(fewTimes, 3), { maxLength: 12 });
export const manyHandlings = fc.array(handlingAt(when, 60), { maxLength: 150 });
