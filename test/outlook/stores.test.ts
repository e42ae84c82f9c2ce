import { createOutlookMailbox } from '../../src/outlook/index.ts';
import type { PaneWindow } from '../../src/outlook/events.ts';
import { inTurn } from '../../src/outlook/turns.ts';
import { createFakeOffice, createFakeWindow } from './fakeOffice.ts';

/** A window of a browser: its own pane and settings as they were when it opened, its storage shared with the others. */
function openWindow(storage: ReturnType<typeof memoryStorage>, saved: Record<string, string> = {}, address?: string) {
  const office = createFakeOffice();
  for (const [key, text] of Object.entries(saved)) office.settings.set(key, text);
  const become = (known: string) => {
    (office.host.context.mailbox.userProfile as { emailAddress: string }).emailAddress = known;
  };
  if (address !== undefined) become(address);
  const mailbox = createOutlookMailbox(office.host, createFakeWindow(storage) as unknown as PaneWindow);
  return { ...office, mailbox, store: mailbox.mailboxStore, become };
}

function memoryStorage(limit = Infinity) {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError');
      values.set(key, value);
    },
  };
}

/** What the server holds after the last save of a window. */
const lastSaved = ({ calls }: ReturnType<typeof openWindow>) =>
  calls.filter(({ name }) => name === 'roamingSettings.saveAsync').at(-1)?.parameters;

describe('several windows of one browser', () => {
  test('a save does not undo what another window saved since this one opened', async () => {
    const storage = memoryStorage();
    const first = openWindow(storage);
    const second = openWindow(storage);
    await first.store.save('raad', 'nieuw');
    await second.store.save('seen', 'x');
    expect(lastSaved(second)).toEqual({ raad: '"nieuw"', seen: '"x"' });
    expect(await second.store.load('raad')).toBe('nieuw');
    expect(await first.store.load('seen')).toBe('x');
  });

  test('what was saved before this window opened is known to the host, which may know better', async () => {
    const storage = memoryStorage();
    await openWindow(storage).store.save('raad', 'van hier');
    const later = openWindow(storage, { raad: '"van een andere computer"' });
    expect(await later.store.load('raad')).toBe('van een andere computer');
    await later.store.save('seen', 'x');
    expect(lastSaved(later)).toMatchObject({ raad: '"van een andere computer"' });
  });

  test('9. a window that does not know yet whose mailbox it is uses up no news, and saves nothing', async () => {
    const storage = memoryStorage();
    const early = openWindow(storage, {}, '');
    const other = openWindow(storage);
    await other.store.save('raad', 'van hiernaast');
    expect(await early.store.load('seen')).toBeUndefined();
    await expect(early.store.save('seen', 'x')).rejects.toMatchObject({ reason: 'failed' });
    early.become('griffie@voorbeeldgemeente.nl');
    expect(await early.store.load('raad')).toBe('van hiernaast');
    await early.store.save('seen', 'x');
    expect(lastSaved(early)).toEqual({ raad: '"van hiernaast"', seen: '"x"' });
  });

  test('settings of another mailbox stay there', async () => {
    const storage = memoryStorage();
    const own = openWindow(storage, {}, 'a.griffier@voorbeeldgemeente.nl');
    const shared = openWindow(storage, {}, 'griffie@voorbeeldgemeente.nl');
    await shared.store.save('raad', 'van de griffie');
    expect(await own.store.load('raad')).toBeUndefined();
    await own.store.save('seen', 'x');
    expect(lastSaved(own)).toEqual({ seen: '"x"' });
    expect([...storage.values.values()].join()).not.toContain('@');
  });

  test('a save that failed is told to nobody', async () => {
    const storage = memoryStorage();
    const first = createFakeOffice({ answers: { 'roamingSettings.saveAsync': { code: 9019 } } });
    const failing = createOutlookMailbox(first.host, createFakeWindow(storage) as unknown as PaneWindow);
    const second = openWindow(storage);
    await expect(failing.mailboxStore.save('raad', 'te groot')).rejects.toMatchObject({ reason: 'full' });
    expect(await second.store.load('raad')).toBeUndefined();
  });

  test.each([
    ['blocked', memoryStorage(-1)],
    ['full', memoryStorage(1)],
  ])('storage that is %s costs only the news of each other', async (_, storage) => {
    const first = openWindow(storage);
    await first.store.save('raad', 'nieuw');
    expect(await first.store.load('raad')).toBe('nieuw');
  });

  test('what the windows tell each other may be damaged', async () => {
    const storage = memoryStorage();
    const first = openWindow(storage);
    storage.values.set('nieuwswijzer:windows', '{"count":"x"');
    await first.store.save('raad', 'nieuw');
    expect(await first.store.load('raad')).toBe('nieuw');
  });
});

describe('a damaged value', () => {
  test('is kept aside and named before anything is written in its place', async () => {
    const storage = memoryStorage();
    const { store, mailbox } = openWindow(storage, { seen: '1;afgebroken', raad: '"heel"' });
    expect(await store.load('seen')).toBeUndefined();
    expect(await store.load('raad')).toBe('heel');
    expect(mailbox.damaged()).toEqual(['mailbox:seen']);
    expect([...storage.values.values()]).toContain('1;afgebroken');
    await store.save('seen', 'nieuw');
    expect(await store.load('seen')).toBe('nieuw');
    expect([...storage.values.values()]).toContain('1;afgebroken');
  });

  test('that cannot be kept aside is not answered as if nothing was there', async () => {
    const { store, mailbox } = openWindow(memoryStorage(3), { seen: '1;afgebroken' });
    await expect(store.load('seen')).rejects.toMatchObject({ reason: 'failed' });
    expect(mailbox.damaged()).toEqual(['mailbox:seen']);
  });

  test('nothing stored is not damaged', async () => {
    const { store, mailbox } = openWindow(memoryStorage());
    expect(await store.load('seen')).toBeUndefined();
    expect(await mailbox.browserStore.load('log')).toBeUndefined();
    expect(mailbox.damaged()).toEqual([]);
  });
});

describe('turns', () => {
  /** As Web Locks: one after the other per name. */
  function fakeLocks() {
    const last = new Map<string, Promise<unknown>>();
    const request = (name: string, { signal }: LockOptions, work: () => Promise<unknown>) => {
      const before = last.get(name) ?? Promise.resolve();
      const aborted = new Promise<never>((_, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new DOMException('aborted', 'AbortError'));
        });
      });
      const result = Promise.race([before, aborted]).then(work);
      last.set(
        name,
        result.catch(() => undefined),
      );
      return result;
    };
    return { request: request as LockManager['request'] };
  }

  test('work of one name does not overlap; work of another does', async () => {
    const locks = fakeLocks();
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      log.push(`${name} ends`);
    };
    await Promise.all([inTurn('a', work('1'), locks), inTurn('a', work('2'), locks), inTurn('b', work('3'), locks)]);
    expect(log.indexOf('2 begins')).toBeGreaterThan(log.indexOf('1 ends'));
    expect(log.indexOf('3 begins')).toBeLessThan(log.indexOf('1 ends'));
  });

  test('a window that hangs stops nobody', async () => {
    const locks = fakeLocks();
    void inTurn('a', () => new Promise(() => undefined), locks);
    expect(await inTurn('a', () => Promise.resolve('done'), locks, 10)).toBe('done');
  });

  test('what the work throws is thrown, and the work is not done twice', async () => {
    let times = 0;
    const failing = () => {
      times += 1;
      return Promise.reject(new Error('x'));
    };
    await expect(inTurn('a', failing, fakeLocks())).rejects.toThrow('x');
    expect(times).toBe(1);
  });

  test('without Web Locks, and where they are refused, the work is done', async () => {
    expect(await inTurn('a', () => Promise.resolve(1), undefined)).toBe(1);
    const refusing = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) };
    expect(await inTurn('a', () => Promise.resolve(2), refusing)).toBe(2);
  });
});
