import { capacities } from '../../src/memory/budget.ts';
import { HandledMemory, type MessageStores } from '../../src/memory/handled-memory.ts';
import type { IdRecipe } from '../../src/memory/id-recipe.ts';
import { itemKey, newHandling, standingOf, takenBack } from '../../src/memory/handling.ts';
import { letterKey } from '../../src/memory/letters.ts';
import { Turns } from '../../src/memory/turns.ts';
import { FakeStore } from './fake-store.ts';
import { isHandled } from './read-back.ts';

const at = (second: number): string => new Date(Date.UTC(2026, 2, 12, 9) + second * 1000).toISOString();
const forward = (item: string, second: number, by = 'Anna') =>
  newHandling(item, 'forward', at(second), { recipients: ['VVD', 'D66'], by, writer: by, status: 'completed' });

function stores() {
  const item = new FakeStore();
  item.limit = capacities.item;
  const mailbox = new FakeStore();
  return { item, mailbox, browser: new FakeStore() } satisfies MessageStores;
}

describe('what was done with a message', () => {
  test('is kept with the message, for colleagues too', async () => {
    const shared = stores();
    const state = await new HandledMemory(shared, 'letter1').record(forward('a', 1));
    expect(state).toMatchObject({ visibility: 'colleagues', keptIn: 'item', shortened: false });
    const colleague = await new HandledMemory({ ...stores(), item: shared.item }, 'letter1').load();
    expect(standingOf(colleague.handlings, 'a')[0]).toMatchObject({ recipients: ['D66', 'VVD'], by: 'Anna' });
    expect(colleague.visibility).toBe('colleagues');
    expect(shared.mailbox.values.size).toBe(0);
  });

  test('nothing done yet', async () => {
    expect(await new HandledMemory(stores(), 'letter1').load()).toMatchObject({
      handlings: [],
      visibility: 'colleagues',
      newer: false,
    });
  });

  test("a colleague's save that came in between is not lost, nor is ours", async () => {
    const shared = stores();
    const colleague = new FakeStore();
    await new HandledMemory({ ...stores(), item: colleague }, 'letter1').record(forward('b', 2, 'Bea'));
    shared.item.onSave = () => {
      shared.item.onSave = null;
      shared.item.values.set('handled', colleague.values.get('handled') ?? '');
    };
    const state = await new HandledMemory(shared, 'letter1').record(forward('a', 1));
    expect(state.visibility).toBe('colleagues');
    const stored = await new HandledMemory(shared, 'letter1').load();
    expect(isHandled(stored.handlings, 'a') && isHandled(stored.handlings, 'b')).toBe(true);
  });

  test('a store that always says something else is given up, and said so', async () => {
    const shared = stores();
    shared.item.onSave = () => shared.item.values.delete('handled');
    const state = await new HandledMemory(shared, 'letter1').record(forward('a', 1));
    expect(state).toMatchObject({ visibility: 'you', keptIn: 'browser' });
    expect(shared.item.saves).toBe(3);
  });

  test('two clicks in one window are both kept', async () => {
    const shared = stores();
    const memory = new HandledMemory(shared, 'letter1');
    await Promise.all([memory.record(forward('a', 1)), memory.record(forward('b', 2)), memory.record(forward('c', 3))]);
    const { handlings } = await new HandledMemory(shared, 'letter1').load();
    expect(['a', 'b', 'c'].every((item) => isHandled(handlings, item))).toBe(true);
  });

  test('an undo is kept for everyone', async () => {
    const shared = stores();
    const memory = new HandledMemory(shared, 'letter1');
    const { handlings: seen } = await memory.record(forward('a', 1));
    await memory.record(...takenBack(seen, ['a'], 'forward'));
    const { handlings } = await new HandledMemory(shared, 'letter1').load();
    expect(isHandled(handlings, 'a')).toBe(false);
    expect(handlings).toHaveLength(1);
  });

  test.each([
    ['saving fails', 'save', 'browser'],
    ['all fails', 'both', 'browser'],
  ] as const)(
    'where the message cannot keep it (%s), the browser does, for the user only',
    async (_, failing, keptIn) => {
      const own = stores();
      own.item.failing = failing;
      expect(await new HandledMemory(own, 'letter1').record(forward('a', 1))).toMatchObject({
        visibility: 'you',
        keptIn,
      });
      const state = await new HandledMemory(own, 'letter1').load();
      expect(isHandled(state.handlings, 'a')).toBe(true);
      expect(state.visibility).toBe('you');
      expect((await new HandledMemory(own, 'letter2').load()).handlings).toEqual([]);
    },
  );

  test('then this window only', async () => {
    const own = stores();
    own.item.failing = 'both';
    own.browser.failing = 'both';
    const state = await new HandledMemory(own, 'letter1').record(forward('b', 2));
    expect(state).toMatchObject({ visibility: 'you', keptIn: null });
    expect(isHandled(state.handlings, 'b')).toBe(true);
    expect(own.mailbox.saves).toBe(0);
  });

  test('what waits in this browser goes to the message as soon as it is open', async () => {
    const own = stores();
    own.item.failing = 'both';
    expect(await new HandledMemory(own, 'letter1').record(forward('a', 1))).toMatchObject({ visibility: 'you' });
    own.item.failing = null;
    expect(await new HandledMemory(own, 'letter1').load()).toMatchObject({ visibility: 'colleagues', keptIn: 'item' });
    const colleague = await new HandledMemory({ ...stores(), item: own.item }, 'letter1').load();
    expect(isHandled(colleague.handlings, 'a')).toBe(true);
  });

  test('10. a save of a colleague that began before ours and comes after it takes nothing out for good', async () => {
    const shared = stores();
    await new HandledMemory({ ...stores(), item: shared.item }, 'letter1').record(forward('a', 1, 'Bea'));
    const before = shared.item.values.get('handled') ?? '';
    const anna = new HandledMemory(shared, 'letter1');
    const { handlings: seen } = await anna.load();
    await anna.record(...takenBack(seen, ['a'], 'forward'));
    shared.item.values.set('handled', before);
    expect(isHandled((await new HandledMemory(shared, 'letter1').load()).handlings, 'a')).toBe(false);
    expect(shared.item.values.get('handled')).not.toBe(before);
  });

  test('10. what the host lost is put back when the pane looks again', async () => {
    const shared = stores();
    const memory = new HandledMemory(shared, 'letter1');
    await memory.record(forward('a', 1));
    shared.item.values.clear();
    expect(await memory.load()).toMatchObject({ visibility: 'colleagues' });
    const colleague = await new HandledMemory({ ...stores(), item: shared.item }, 'letter1').load();
    expect(isHandled(colleague.handlings, 'a')).toBe(true);
  });

  test("6. an undone act does not come back out of a colleague's window, however full the message is", async () => {
    const shared = stores();
    const [anna, bea] = [
      new HandledMemory(shared, 'letter1'),
      new HandledMemory({ ...stores(), item: shared.item }, 'letter1'),
    ];
    const { handlings: seen } = await anna.record(forward('x', 0));
    await bea.load();
    await anna.record(...takenBack(seen, ['x'], 'forward'));
    const items = Array.from({ length: 28 }, (_, index) => `item ${index}`);
    for (let fractie = 0; fractie < 10; fractie++) {
      await anna.record(
        newHandling(items, 'forward', at(60 + fractie * 20), {
          recipients: [`F${fractie}`],
          writer: 'anna',
          status: 'completed',
        }),
      );
    }
    await bea.record(forward('y', 600, 'Bea'));
    const { handlings } = await new HandledMemory({ ...stores(), item: shared.item }, 'letter1').load();
    expect(isHandled(handlings, 'x')).toBe(false);
    expect(isHandled(handlings, 'y') && isHandled(handlings, 'item 27')).toBe(true);
  });

  test('what an earlier version kept in the mailbox is read, and goes to the message', async () => {
    const own = stores();
    const key = itemKey('a');
    await own.mailbox.save('handled', { v: 1, letters: [['letter1', `1.1;Anna,VVD;${key}f1000001.0.1`]] });
    expect(isHandled((await new HandledMemory(own, 'letter1').load()).handlings, 'a')).toBe(true);
    expect(own.mailbox.saves).toBe(1);
    expect(own.item.values.get('handled')).toMatch(/^"2\.1;/);
  });

  test('what a newer version wrote is left alone', async () => {
    const own = stores();
    own.item.values.set('handled', '"3.1;iets nieuws"');
    own.mailbox.values.set('handled', '{"v":2,"letters":{}}');
    const state = await new HandledMemory(own, 'letter1').record(forward('a', 1));
    expect(state).toMatchObject({ keptIn: 'browser', newer: true });
    expect(own.item.values.get('handled')).toBe('"3.1;iets nieuws"');
    expect(own.mailbox.values.get('handled')).toBe('{"v":2,"letters":{}}');
  });

  test('two messages that wait at once both wait', async () => {
    const own = stores();
    own.item.failing = 'both';
    await Promise.all([
      new HandledMemory(own, 'letter1').record(forward('a', 1)),
      new HandledMemory(own, 'letter2').record(forward('b', 2)),
    ]);
    const turns = new Turns();
    own.browser.inTurn = (work) => turns.take(work);
    await new HandledMemory(own, 'letter2').record(forward('b', 2));
    expect(isHandled((await new HandledMemory(own, 'letter2').load()).handlings, 'b')).toBe(true);
  });

  test('another recipe for item ids: what is stored is found under the new ids', async () => {
    const own = stores();
    await new HandledMemory(own, 'letter1').record(forward('old-a', 1), forward('old-b', 2));
    const recipe: IdRecipe = {
      version: 2,
      idsSince: (version) => (version === 1 ? new Map([['old-a', 'new-a']]) : null),
    };
    const memory = new HandledMemory(own, 'letter1', recipe);
    expect(isHandled((await memory.load()).handlings, 'new-a')).toBe(true);
    await memory.record(forward('new-c', 3));
    expect(own.item.values.get('handled')).toMatch(/^"2\.2;/);
    expect((await new HandledMemory(own, 'letter1', recipe).load()).handlings).toHaveLength(3);
  });

  test('a window with an older recipe does not write over a newer one', async () => {
    const own = stores();
    await new HandledMemory(own, 'letter1', { version: 2, idsSince: () => null }).record(forward('a', 1));
    const before = own.item.values.get('handled');
    const older = new HandledMemory({ ...stores(), item: own.item }, 'letter1', {
      version: 1,
      idsSince: () => new Map(),
    });
    expect((await older.record(forward('b', 2))).keptIn).toBe('browser');
    expect(own.item.values.get('handled')).toBe(before);
  });

  test('a message is known by its Message-ID, which moving does not change', () => {
    const message = { internetMessageId: '<1@example.nl>', itemId: 'AAA' };
    expect(letterKey({ ...message, itemId: 'BBB' })).toBe(letterKey(message));
    expect(letterKey({ internetMessageId: null, itemId: 'AAA' })).not.toBe(letterKey(message));
  });
});
