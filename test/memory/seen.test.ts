import { eventUids } from '../../src/calendar/identity.ts';
import { contents, costOf } from '../../src/memory/budget.ts';
import { newHandling } from '../../src/memory/handling.ts';
import { earlier, knownEvents, mergeSeen, remember, type SeenIndex } from '../../src/memory/seen.ts';
import { packSeen } from '../../src/memory/seen-packing.ts';
import { SeenMemory } from '../../src/memory/seen-memory.ts';
import { isSimilar, titleWords } from '../../src/memory/title-words.ts';
import { nameOfEvent } from '../../src/calendar/identity.ts';
import { sampleItem, sampleNewsletter, timed, wholeDay } from '../calendar/sample.ts';
import { FakeStore } from './fake-store.ts';
import { unpackSeen } from './read-back.ts';
import titles from './similar-titles.json';

const letter = (number: number): string => number.toString(36).padStart(7, '0');
const item = sampleItem({ events: [wholeDay('2026-04-01'), timed('2026-05-01T13:30', '2026-05-01T16:00')] });
const first = sampleNewsletter([item], { sentAt: '2026-02-27T09:00' });
const done = newHandling(item.id, 'forward', '2026-02-27T10:14:00Z', { status: 'completed' });
const index = remember([], first, letter(1), [done]);

describe('items of earlier newsletters', () => {
  const second = (parts: Parameters<typeof sampleItem>[0]) => {
    const again = sampleItem({ events: item.events, ...parts });
    return { again, newsletter: sampleNewsletter([again], { sentAt: '2026-03-06T09:00' }) };
  };

  test('the same item says when it came before and what was done', () => {
    const { again, newsletter } = second({ id: 'other', title: `${item.title} (update)` });
    expect(earlier(index, again, newsletter, letter(2))).toMatchObject({
      how: 'same',
      sentAt: '2026-02-27T09:00',
      done: [{ action: 'forward', when: '2026-02-27T10:14:00Z' }],
      changes: [{ kind: 'same' }, { kind: 'same' }],
    });
  });

  test('a moved date is described', () => {
    const { again, newsletter } = second({ events: [wholeDay('2026-04-08'), ...item.events.slice(1)] });
    expect(earlier(index, again, newsletter, letter(2))?.changes).toMatchObject([
      { kind: 'moved', before: { start: '2026-04-01', sentAt: '2026-02-27T09:00' }, after: { start: '2026-04-08' } },
      { kind: 'same' },
    ]);
  });

  test('a new date of a series is no change', () => {
    const past = remember([], sampleNewsletter([sampleItem({ events: [wholeDay('2026-03-03')] })]), letter(1), []);
    const { again, newsletter } = second({ events: [wholeDay('2026-04-07')] });
    expect(earlier(past, again, newsletter, letter(2))?.changes).toEqual([null]);
  });

  test.each([
    ['itself', letter(1), '2026-02-27T09:00'],
    ['itself, read without its time of sending', letter(1), null],
    ['a later newsletter', letter(2), '2026-02-20T09:00'],
  ])('an item did not come before in %s', (_, of, sentAt) => {
    expect(earlier(index, item, sampleNewsletter([item], { sentAt }), of)).toBeNull();
  });

  test('nearly the same title is said to be similar, without claims on its dates', () => {
    const { again, newsletter } = second({ title: 'Bijeenkomst: De netwerkdag over het wonen' });
    expect(earlier(index, again, newsletter, letter(2))).toMatchObject({ how: 'similar', changes: [] });
  });

  test('a printing under a second topic is not remembered twice', () => {
    const twice = sampleNewsletter([item, { ...item, id: 'copy', duplicateOf: item.id }]);
    expect(remember([], twice, letter(1), [])).toHaveLength(1);
  });

  test('a form that did not open was nothing done', () => {
    expect(remember([], first, letter(1), [{ ...done, status: 'failed' }])[0]?.done).toEqual([]);
  });

  test('reading the next edition keeps the UIDs, also of the date that moved', () => {
    const { again, newsletter } = second({ events: [wholeDay('2026-04-08')] });
    const known = knownEvents(index, letter(2));
    const uids = eventUids(again, newsletter, known);
    expect(uids).toEqual(eventUids(item, first).slice(0, 1));
    const both = remember(index, newsletter, letter(2), []);
    expect(knownEvents(both, letter(3)).find((event) => event.uid === uids[0])?.start).toBe('2026-04-08');
  });
});

describe('nearly the same titles', () => {
  test.each(titles)('$a / $b: $similar', ({ a, b, similar }) => {
    const [one, other] = [titleWords(nameOfEvent(a)), titleWords(nameOfEvent(b))];
    expect(isSimilar(one, other)).toBe(similar);
    expect(isSimilar(other, one)).toBe(similar);
  });
});

describe('the index in the store', () => {
  const grown = (letters: number): SeenIndex => {
    let all: SeenIndex = [];
    for (let number = 0; number < letters; number++) {
      const sentAt = `2026-${String((number % 12) + 1).padStart(2, '0')}-02T09:00`;
      const items = Array.from({ length: 28 }, (_, position) =>
        sampleItem({
          id: `i${String(position)}`,
          title: `Bijeenkomst nummer ${String(position)} over onderwerp ${String(number)} van de gemeenteraad`,
          events: position % 2 === 0 ? [wholeDay('2026-12-01')] : [],
        }),
      );
      all = remember(all, sampleNewsletter(items, { sentAt }), letter(number), []);
    }
    return all;
  };

  test('what is packed comes back', () => {
    expect(unpackSeen(packSeen(index))).toEqual(index);
    const many = grown(3);
    expect(unpackSeen(packSeen(many))).toEqual(many);
  });

  test('the budget is never exceeded; the oldest go first, the newest stay', async () => {
    const store = new FakeStore();
    const memory = new SeenMemory(store, new FakeStore());
    const many = grown(90);
    await store.save('seen', packSeen(many));
    await memory.remember(first, letter(99), []);
    const packed = await store.load('seen');
    const kept = unpackSeen(packed) ?? [];
    expect(costOf(contents.seen, packed)).toBeLessThanOrEqual(contents.seen.limit);
    expect(kept.length).toBeLessThan(many.length);
    expect(kept.some(({ letter: name }) => name === letter(89))).toBe(true);
    // Half a year of weekly newsletters.
    expect(kept.length).toBeGreaterThan((26 * 28) / 2);
  });

  test('2. a newsletter that is opened writes nothing into the store that holds the council; what stood there is read', async () => {
    const [browser, mailbox] = [new FakeStore(), new FakeStore()];
    await mailbox.save('seen', packSeen(index));
    mailbox.saves = 0;
    const memory = new SeenMemory(browser, mailbox);
    expect((await memory.remember(first, letter(7), [])).length).toBeGreaterThan(index.length);
    expect(mailbox.saves).toBe(0);
  });

  test('merging is the same in any order for indexes of different newsletters, and once is enough', () => {
    const other = remember(
      [],
      sampleNewsletter([sampleItem({ title: 'Iets anders dan dat' })], { sentAt: '2026-01-01T09:00' }),
      letter(5),
      [],
    );
    expect(mergeSeen(index, other)).toEqual(mergeSeen(other, index));
    expect(mergeSeen(index, index)).toEqual(index);
  });

  test('what a newer version wrote is left alone', async () => {
    const store = new FakeStore();
    await store.save('seen', '2;x');
    const memory = new SeenMemory(store, new FakeStore());
    expect(await memory.remember(first, letter(1), [])).toHaveLength(1);
    expect(memory.problem()).toBe('newer');
    expect(await store.load('seen')).toBe('2;x');
  });

  test.each([[{ v: 2 }], [5], ['x;y']])('what makes no sense is kept aside: %j', async (value) => {
    const store = new FakeStore();
    await store.save('seen', value);
    await new SeenMemory(store, new FakeStore()).remember(first, letter(1), []);
    expect(store.aside.get('seen')).toBe(JSON.stringify(value));
    expect(await new SeenMemory(store, new FakeStore()).load()).toHaveLength(1);
  });

  test('damaged items are left out, the rest is read', () => {
    expect(unpackSeen(`${packSeen(index)};kapot.;0000000`)).toEqual(index);
  });

  test('a day that damage moved beyond the year 9999 is no day', () => {
    const read = unpackSeen('1;abcdefghijklmn26....abcdefghijklm0:d7jklm0 abcdefghijklm1:d2mw') ?? [];
    expect(read.flatMap(({ events }) => events.map(({ uid }) => uid))).toEqual(['abcdefghijklm-1@nieuwswijzer']);
    expect(unpackSeen(packSeen(read))).toEqual(read);
  });

  test('a second window adds to what the first one saved', async () => {
    const store = new FakeStore();
    await new SeenMemory(store, new FakeStore()).remember(first, letter(1), []);
    await new SeenMemory(store, new FakeStore()).remember(first, letter(2), []);
    expect(await new SeenMemory(store, new FakeStore()).load()).toHaveLength(2);
  });

  test('a store that fails costs nothing but the memory of it', async () => {
    const store = new FakeStore();
    store.failing = 'both';
    const memory = new SeenMemory(store, new FakeStore());
    expect(await memory.load()).toEqual([]);
    expect(await memory.remember(first, letter(1), [])).toHaveLength(1);
  });
});
