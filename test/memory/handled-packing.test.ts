import fc from 'fast-check';
import { contents, costOf, fits } from '../../src/memory/budget.ts';
import { emptyDocument, pack, packWithin } from '../../src/memory/handled-packing.ts';
import { type Handling, itemKey, merge, newHandling, newUndo, standing } from '../../src/memory/handling.ts';
import { manyHandlings, meetingHandlings } from './arbitrary.ts';
import { isHandled, unpack } from './read-back.ts';
import { runs } from '../effort.ts';

const documentOf = (handlings: Handling[]) => ({ ...emptyDocument, handlings: merge(handlings) });
const isWithin = (packed: string): boolean => fits(contents.handledOnItem, packed);
const facts = (list: readonly Handling[]): string[] => [...new Set(standing(list).map(({ item }) => item))].sort();
const second = (count: number): string => new Date(Date.UTC(2026, 2, 12) + count * 1000).toISOString();
const newsletterOf = (items: number, recipients: string[], by: string): Handling[] =>
  Array.from({ length: items }, (_, index) =>
    newHandling(`item-${String(index)}`, 'forward', second(index), { recipients, by, status: 'completed' }),
  );

describe('packing', () => {
  test('what is packed comes back', () => {
    fc.assert(
      fc.property(fc.oneof(manyHandlings, meetingHandlings), (handlings) => {
        const document = documentOf(handlings);
        expect(unpack(pack(document))).toMatchObject({ recipe: 1, handlings: document.handlings, foreign: [] });
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

  test('the budget is never exceeded, and that an item was handled is never lost', () => {
    fc.assert(
      fc.property(manyHandlings, (handlings) => {
        const document = documentOf(handlings);
        const fitted = packWithin(document, isWithin);
        expect(fitted).not.toBeNull();
        if (!fitted) return;
        expect(costOf(contents.handledOnItem, fitted.packed)).toBeLessThanOrEqual(contents.handledOnItem.limit);
        expect(facts(unpack(fitted.packed)?.handlings ?? [])).toEqual(facts(document.handlings));
      }),
      runs(100),
    );
  });

  test('an item with a completed and a failed form stays handled in the least room', () => {
    const list = Array.from({ length: 150 }, (_, index) => [
      newHandling(`item-${String(index)}`, 'forward', second(index), { status: 'completed' }),
      newHandling(`item-${String(index)}`, 'schedule', second(index + 1), { status: 'failed' }),
    ]).flat();
    const packed = packWithin(documentOf(list), isWithin)?.packed;
    const back = unpack(packed)?.handlings ?? [];
    expect(back.length).toBe(150);
    expect(isHandled(back, 'item-0') && isHandled(back, 'item-149')).toBe(true);
  });

  test('a full weekoverzicht to nine fracties, by one person, fits with every detail', () => {
    const fracties = ['VVD', 'D66', 'CDA', 'PvdA', 'GL', 'SP', 'CU', 'PvdD', 'Lokaal Belang'];
    const document = documentOf(newsletterOf(28, fracties, 'Anna de Vries'));
    expect(packWithin(document, isWithin)?.document).toBe(document);
  });

  test('over the limit the oldest lose their detail first', () => {
    const names = Array.from({ length: 16 }, (_, index) => `Fractie ${String(index)}`);
    const fitted = packWithin(documentOf(newsletterOf(70, names, 'Anna de Vries')), isWithin);
    const handlings = fitted?.document.handlings ?? [];
    expect(handlings).toHaveLength(70);
    expect(handlings[0]?.recipients).toEqual([]);
    expect(handlings.at(-1)?.recipients).toHaveLength(16);
  });

  test('what cannot fit at all is refused, not cut', () => {
    expect(packWithin(documentOf(newsletterOf(5, [], '')), () => false)).toBeNull();
  });

  test.each([
    ['newer version', '2.1;;abc'],
    ['newer shape', { v: 2 }],
    ['damaged', 'no such thing'],
    ['more parts than known', '1.1;;;x'],
    ['number', 7],
  ])('is not read, so not overwritten: %s', (_, value) => {
    expect(unpack(value)).toBeNull();
  });

  test.each([undefined, ''])('nothing stored is an empty document: %s', (value) => {
    expect(unpack(value)).toEqual(emptyDocument);
  });

  test('entries of a newer form are written back as they stand, with the names they refer to', () => {
    const key = itemKey('a');
    const stored = `1.1;Anna,VVD,D66;${key}f1000001.0.1,${key}x9zz!.2,${key}q1000002.1`;
    const document = unpack(stored);
    expect(document?.foreign).toEqual([`${key}x9zz!.2`, `${key}q1000002.1`]);
    expect(document?.handlings).toHaveLength(1);
    if (!document) return;
    const again = pack({
      ...document,
      handlings: merge(document.handlings, [newUndo('a', 'forward', second(1), 'Bea')]),
    });
    expect(again.split(';')[1]).toBe('Anna,VVD,D66,Bea');
    expect(unpack(again)?.foreign).toEqual(document.foreign);
  });
});
