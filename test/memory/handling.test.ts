import fc from 'fast-check';
import { merge, newHandling, newUndo, newUndoOf, standing, standingOf } from '../../src/memory/handling.ts';
import { manyHandlings, meetingHandlings } from './arbitrary.ts';
import { runs } from '../effort.ts';

const at = (second: number): string => `2026-03-12T09:14:${String(second).padStart(2, '0')}Z`;
const done = { status: 'completed' as const };

describe('merging what two people did', () => {
  test('the order of merging does not matter', () => {
    fc.assert(
      fc.property(meetingHandlings, meetingHandlings, meetingHandlings, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
      runs(100),
    );
  });

  test('merging again changes nothing', () => {
    fc.assert(
      fc.property(manyHandlings, meetingHandlings, (a, b) => {
        const merged = merge(a, b);
        expect(merge(merged, a)).toEqual(merged);
        expect(merge(merged, merged)).toEqual(merged);
      }),
      runs(100),
    );
  });

  test('an active entry becomes completed, and stays so whoever merges last', () => {
    const active = newHandling('a', 'forward', at(1), { recipients: ['VVD'] });
    const completed = { ...active, status: 'completed' as const };
    expect(merge([active], [completed])).toEqual([completed]);
    expect(merge([completed], [active])).toEqual([completed]);
  });
});

describe('what stands', () => {
  test('an undo takes back its own action of its own item, and only what came before', () => {
    const list = merge([
      newHandling('a', 'forward', at(1), done),
      newHandling('a', 'schedule', at(2), done),
      newHandling('b', 'forward', at(3), done),
      newUndo('a', 'forward', at(4)),
      newHandling('a', 'forward', at(5), { ...done, recipients: ['D66'] }),
    ]);
    expect(standing(list).map(({ when }) => when)).toEqual([at(5), at(3), at(2)]);
    expect(standingOf(list, 'a').map(({ action }) => action)).toEqual(['forward', 'schedule']);
  });

  test('an undo in the same second takes back', () => {
    expect(standing([newHandling('a', 'dismiss', at(1), done), newUndo('a', 'dismiss', at(1))])).toEqual([]);
  });

  test('taking back what was done for one fractie leaves the others as they were, also without their names', () => {
    const [vvd, d66] = [at(1), at(2)].map((when, index) =>
      newHandling('a', 'forward', when, { ...done, recipients: [['VVD'], ['D66']][index] ?? [] }),
    );
    if (!vvd || !d66) throw new Error('no entries');
    const undone = merge([vvd, d66], [newUndoOf(vvd, at(3))]);
    expect(standing(undone)).toEqual([d66]);
    expect(standing(undone.map((entry) => ({ ...entry, recipients: [], by: null })))).toMatchObject([{ when: at(2) }]);
    // Done again afterwards, it stands again; an undo of everything takes it all.
    const again = merge(undone, [newHandling('a', 'forward', at(4), { ...done, recipients: ['VVD'] })]);
    expect(standing(again).map(({ when }) => when)).toEqual([at(4), at(2)]);
    expect(standing(merge(again, [newUndo('a', 'forward', at(5))]))).toEqual([]);
    expect(() => newUndoOf(newUndo('a', 'forward', at(5)), at(6))).toThrow(TypeError);
  });

  test('times are kept in UTC to the second, recipients once and in order', () => {
    const handling = newHandling('a', 'forward', '2026-03-12T10:14:05.987+01:00', {
      recipients: ['VVD', 'D66', 'VVD'],
    });
    expect(handling).toMatchObject({ when: at(5), recipients: ['D66', 'VVD'] });
  });
});
