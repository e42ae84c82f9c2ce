import fc from 'fast-check';
import {
  chosenFor,
  choiceCode,
  covers,
  merge,
  newHandling,
  standing,
  standingOf,
  takenBack,
  unexpired,
} from '../../src/memory/handling.ts';
import { manyHandlings, meetingHandlings } from './arbitrary.ts';
import { runs } from '../effort.ts';

const at = (second: number): string => new Date(Date.UTC(2026, 2, 12, 9, 14, second)).toISOString().replace('.000', '');
const done = { status: 'completed' as const };
const byAnna = { ...done, writer: 'anna', by: 'Anna' };
const byBea = { ...done, writer: 'bea', by: 'Bea' };

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

  test('merging again changes nothing, and what is merged says all of both', () => {
    fc.assert(
      fc.property(manyHandlings, meetingHandlings, (a, b) => {
        const merged = merge(a, b);
        expect(merge(merged, a)).toEqual(merged);
        expect(merge(merged, merged)).toEqual(merged);
        expect(covers(merged, merge(a)) && covers(merged, merge(b))).toBe(true);
      }),
      runs(100),
    );
  });

  test('an active act becomes completed, and stays so whoever merges last', () => {
    const active = newHandling('a', 'forward', at(1), { recipients: ['VVD'] });
    const completed = { ...active, status: 'completed' as const };
    expect(merge([active], [completed])).toEqual([completed]);
    expect(merge([completed], [active])).toEqual([completed]);
  });

  test('6. two clerks in the same second are two acts: a failure of one is no success', () => {
    const anna = newHandling('a', 'forward', at(0), { ...byAnna, status: 'failed', recipients: ['VVD'] });
    const bea = newHandling('a', 'forward', at(0), { ...byBea, recipients: ['D66'] });
    const stands = standingOf(merge([anna], [bea]), 'a').filter(({ status }) => status === 'completed');
    expect(stands.map(({ recipients }) => recipients)).toEqual([['D66']]);
  });
});

describe('taking back', () => {
  test('takes back its own action of its own item, and only what was seen', () => {
    const list = merge([newHandling(['a', 'b'], 'forward', at(1), done), newHandling('a', 'schedule', at(2), done)]);
    const later = newHandling('a', 'forward', at(5), { ...done, recipients: ['D66'] });
    const undone = merge(list, takenBack(list, ['a'], 'forward'), [later]);
    expect(standingOf(undone, 'a').map(({ when }) => when)).toEqual([at(5), at(2)]);
    expect(standingOf(undone, 'b').map(({ when }) => when)).toEqual([at(1)]);
  });

  test('6. a clock two minutes ahead does not erase what a colleague did meanwhile', () => {
    const anna = newHandling('a', 'forward', at(120), { ...byAnna, recipients: ['VVD'] });
    const undo = takenBack([anna], ['a'], 'forward');
    const bea = newHandling('a', 'forward', at(60), { ...byBea, recipients: ['D66'] });
    expect(standingOf(merge([anna], undo, [bea]), 'a').map(({ by }) => by)).toEqual(['Bea']);
  });

  test('what was done for one fractie, and the others stay as they were', () => {
    const vvd = newHandling('a', 'forward', at(1), { ...done, recipients: ['VVD'] });
    const d66 = newHandling('a', 'forward', at(2), { ...done, recipients: ['D66'] });
    const undone = merge([vvd, d66], takenBack([vvd, d66], ['a'], 'forward', ['VVD']));
    expect(standing(undone)).toEqual([d66]);
  });

  test('is remembered until no window can still hold it', () => {
    const old = newHandling('a', 'forward', at(0), done);
    const undone = merge([old], takenBack([old], ['a'], 'forward'));
    const soon = newHandling('b', 'dismiss', '2026-04-12T09:00:00Z', done);
    const late = newHandling('b', 'dismiss', '2026-06-12T09:00:00Z', done);
    expect(unexpired([...undone, soon])).toHaveLength(2);
    expect(unexpired([...undone, late])).toEqual([late]);
  });
});

test('times are kept in UTC to the second, recipients once and in order', () => {
  const handling = newHandling('a', 'forward', '2026-03-12T10:14:05.987+01:00', { recipients: ['VVD', 'D66', 'VVD'] });
  expect(handling).toMatchObject({ when: at(5), recipients: ['D66', 'VVD'] });
});

test('a choice counts until another one or its undo, and is nothing that was done', () => {
  const code = (value: string) => choiceCode('kind', value);
  const first = newHandling(['a', 'b'], 'choose', at(1), { ...done, recipients: [code('nieuws')] });
  const second = newHandling('a', 'choose', at(2), { ...done, recipients: [code('evenement')] });
  const list = merge([first, second]);
  expect(standing(list)).toEqual([]);
  expect(chosenFor(list, 'a').get('kind')).toBe(code('evenement'));
  expect(chosenFor(list, 'b').get('kind')).toBe(code('nieuws'));
  expect(chosenFor(merge(list, takenBack([second], ['a'], 'choose')), 'a').get('kind')).toBe(code('nieuws'));
});
