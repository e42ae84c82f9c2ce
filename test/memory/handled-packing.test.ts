import fc from 'fast-check';
import { contents, costOf, fits } from '../../src/memory/budget.ts';
import { emptyDocument, pack, packWithin } from '../../src/memory/handled-packing.ts';
import { covers, type Handling, itemKey, merge, newHandling, standingOf } from '../../src/memory/handling.ts';
import { manyHandlings, meetingHandlings } from './arbitrary.ts';
import { isHandled, unpack } from './read-back.ts';
import { runs } from '../effort.ts';

const documentOf = (handlings: Handling[]) => ({ ...emptyDocument, handlings: merge(handlings) });
const isWithin = (packed: string): boolean => fits(contents.handledOnItem, packed);
const second = (count: number): string => new Date(Date.UTC(2026, 2, 12) + count * 1000).toISOString();
const ids = (count: number) => Array.from({ length: count }, (_, index) => `vng-bericht-${index}`);
const fracties = Array.from({ length: 16 }, (_, index) => `Fractie ${index}`);
const parts = (by: string, recipients: readonly string[]) => ({
  writer: by.slice(0, 4),
  by,
  recipients,
  list: 'ab1',
  status: 'completed' as const,
});

describe('room', () => {
  test('60 items, 16 fracties and 10 messages fit with all that is known of them', () => {
    const acts = Array.from({ length: 10 }, (_, message) =>
      newHandling(ids(60), 'forward', second(message * 60), parts('Anna de Vries', fracties)),
    );
    const document = documentOf(acts);
    const cost = costOf(contents.handledOnItem, pack(document));
    // 420 for the keys of the items, 216 for the names, 40 a message.
    expect(cost).toBeLessThan(1_100);
    expect(packWithin(document, isWithin)?.document).toBe(document);
    expect(unpack(pack(document))?.handlings).toEqual(document.handlings);
  });

  test('5. 28 items over sixteen fracties, one message each by three people, and every item once by itself', () => {
    const people = ['Anna de Vries', 'Bea', 'Chris van den Berg'];
    const messages = fracties.map((fractie, at) =>
      newHandling(ids(28), 'forward', second(at * 60), parts(people[at % 3] ?? '', [fractie])),
    );
    const single = ids(28).map((id, at) => newHandling(id, 'schedule', second(5_000 + at), parts('Bea', [])));
    const fitted = packWithin(documentOf([...messages, ...single]), isWithin);
    const kept = unpack(fitted?.packed)?.handlings ?? [];
    expect(kept).toHaveLength(44);
    const reached = standingOf(kept, ids(28)[0] ?? '').flatMap(({ recipients }) => recipients);
    expect(reached.sort()).toEqual([...fracties].sort());
  });

  test('each of 60 items forwarded and skipped by itself fits', () => {
    const acts = ids(60).map((id, at) => newHandling(id, 'forward', second(at), parts('Anna de Vries', ['*'])));
    expect(packWithin(documentOf(acts), isWithin)).not.toBeNull();
  });
});

describe('packing', () => {
  test('what is packed comes back; of what was wholly taken back only that', () => {
    fc.assert(
      fc.property(fc.oneof(manyHandlings, meetingHandlings), (handlings) => {
        const document = documentOf(handlings);
        const back = unpack(pack(document));
        expect(back).toMatchObject({ recipe: 1, foreign: [] });
        expect(back?.handlings).toEqual(
          document.handlings.map((one) =>
            one.items.length === one.undone.length ? { ...one, recipients: [], by: null, list: null } : one,
          ),
        );
      }),
      runs(100),
    );
  });

  test('costs nothing for escaping', () => {
    fc.assert(
      fc.property(manyHandlings, (handlings) => {
        expect(pack(documentOf(handlings))).not.toMatch(/["\\\n]/);
      }),
      runs(100),
    );
  });

  test('the budget is never exceeded, and for whom an item was handled is never left out', () => {
    fc.assert(
      fc.property(manyHandlings, (handlings) => {
        const document = documentOf(handlings);
        const fitted = packWithin(document, isWithin);
        if (!fitted) return;
        expect(costOf(contents.handledOnItem, fitted.packed)).toBeLessThanOrEqual(contents.handledOnItem.limit);
        const kept = unpack(fitted.packed)?.handlings ?? [];
        const stands = document.handlings.filter((one) => one.items.length > one.undone.length);
        expect(covers(kept, stands)).toBe(true);
      }),
      runs(100),
    );
  });

  test('what cannot fit at all is refused, not cut', () => {
    expect(packWithin(documentOf([newHandling('a', 'dismiss', second(1))]), () => false)).toBeNull();
  });

  test.each([
    ['newer version', '3.1;;;abc'],
    ['newer shape', { v: 2 }],
    ['damaged', 'no such thing'],
    ['more parts than known', '2.1;;;;x'],
    ['of 0.1, with more parts', '1.1;;;x'],
    ['of 0.1, with an act of no known form', '1.1;;abc'],
    ['keys that are cut off', '2.1;abc;;'],
    ['number', 7],
  ])('is not read, so not overwritten: %s', (_, value) => {
    expect(unpack(value)).toBeNull();
  });

  test.each([undefined, ''])('nothing stored is an empty document: %s', (value) => {
    expect(unpack(value)).toEqual(emptyDocument);
  });

  test('acts of a newer form are written back as they stand, with the names they refer to', () => {
    const key = itemKey('a');
    const stored = `2.1;${key};Anna,VVD,D66;f0000001.0.1.2,f9zzzzzz.0.1,q0000002.1.1`;
    const document = unpack(stored);
    expect(document?.foreign).toEqual(['f9zzzzzz.0.1', 'q0000002.1.1']);
    expect(document?.handlings).toHaveLength(1);
    if (!document) return;
    const bea = newHandling('b', 'dismiss', second(9), { writer: 'bea', by: 'Bea' });
    const again = pack({ ...document, handlings: merge(document.handlings, [bea]) });
    expect(again.split(';')[2]).toBe('Anna,VVD,D66,bea,Bea');
    expect(unpack(again)?.foreign).toEqual(document.foreign);
  });

  test('what version 0.1 wrote is read: one act per message, words as codes, undos as marks', () => {
    const [a, b] = [itemKey('a'), itemKey('b')];
    const stored = `1.1;Anna,Hele raad,VVD;${a}f1000001.0.1,${b}f1000001.0.1,${a}f1000005.0.2,${a}F1000009-000005,${b}s0000007.0`;
    const handlings = unpack(stored)?.handlings ?? [];
    expect(handlings).toHaveLength(3);
    expect(standingOf(handlings, 'a').map(({ recipients }) => recipients)).toEqual([['*']]);
    expect(isHandled(handlings, 'b')).toBe(true);
    expect(standingOf(handlings, 'b').map(({ action, status }) => `${action} ${status}`)).toEqual([
      'schedule active',
      'forward completed',
    ]);
    // Read again by another window it is the same, and an undo of everything before it takes all.
    expect(merge(handlings, unpack(stored)?.handlings ?? [])).toEqual(handlings);
    expect(isHandled(unpack(`${stored},${b}F100000a`)?.handlings ?? [], 'b')).toBe(false);
  });
});
