import { fingerprint } from '../domain/fingerprint.ts';
import { MailboxError, storeLimits, type KeyValueStore, type SelectedMessage } from '../mailbox/port.ts';
import type { Aside } from './aside.ts';
import { askHost, refusing } from './call.ts';
import type { OfficeHost } from './host.ts';
import { timeouts } from './limits.ts';
import { profileOf } from './profile.ts';
import { itemOf, stale } from './selection.ts';
import { inTurn } from './turns.ts';
import type { Windows } from './windows.ts';

/** Custom properties. Loaded afresh for every call: a colleague may have written meanwhile, and the last write wins. */
export function itemStore(host: OfficeHost, message: SelectedMessage, aside: Aside): KeyValueStore {
  const properties = async (): Promise<Office.CustomProperties> => {
    const item = itemOf(host, message);
    if (!item) throw stale();
    const loaded = await askHost<Office.CustomProperties>('loadCustomPropertiesAsync', timeouts.storage, (done) => {
      item.loadCustomPropertiesAsync(done);
    });
    if (!itemOf(host, message)) throw stale();
    // A host that says yes and gives nothing.
    if (typeof (loaded as Partial<Office.CustomProperties> | null | undefined)?.get !== 'function') {
      throw new MailboxError('failed', 'loadCustomPropertiesAsync: no properties');
    }
    return loaded;
  };
  const name = fingerprint(message.internetMessageId ?? message.itemId);
  return {
    load: (key) => refusing(key, async () => aside.read(`item:${name}:${key}`, (await properties()).get(key))),
    save: (key, value) =>
      refusing(key, async () => {
        const loaded = await properties();
        const text = JSON.stringify(value);
        if (text.length > storeLimits.item) throw new MailboxError('full', `${key}: ${text.length} characters`);
        loaded.set(key, text);
        await askHost('customProperties.saveAsync', timeouts.storage, (done) => {
          loaded.saveAsync(done);
        });
        // Of which message these properties were is known; that the answer is about that one is not.
        if (!itemOf(host, message)) throw stale();
      }),
    setAside: setAside(`item:${name}`, aside),
    inTurn: (work) => inTurn(`item:${name}`, work),
  };
}

/**
 * Roaming settings: read by the host when the pane opens, not again until it is reopened. What other windows of this
 * browser saved meanwhile is taken over first, both for reading and before a save, which writes all settings.
 */
export function mailboxStore(host: OfficeHost, aside: Aside, windows: Windows): KeyValueStore {
  const settings = host.context.roamingSettings;
  // A pane that was opened with nothing selected gets an empty profile until something is: then it is the last one known.
  let address = '';
  const mailbox = () => {
    address = profileOf(host).address || address;
    return fingerprint(address);
  };
  const takeOver = () => {
    for (const [key, text] of windows.news(mailbox())) settings.set(key, text);
  };
  // Also where the browser has no locks: a save that fails puts back what stood there before it.
  let last: Promise<unknown> = Promise.resolve();
  const oneByOne = (work: () => Promise<void>): Promise<void> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
  const save = async (key: string, value: unknown) => {
    takeOver();
    // Every save writes all settings: of a mailbox that is not known, what other windows saved of it would be undone.
    if (address === '') throw new MailboxError('failed', `${key}: whose mailbox this is, is not known yet`);
    const before = settings.get(key) as string | null | undefined;
    const text = JSON.stringify(value);
    settings.set(key, text);
    try {
      await askHost('roamingSettings.saveAsync', timeouts.storage, (done) => {
        settings.saveAsync(done);
      });
    } catch (error) {
      // Every save writes all settings: a value too large that stays here would make all later ones fail as well.
      if (before === undefined || before === null) settings.remove(key);
      else settings.set(key, before);
      throw error;
    }
    windows.tell(mailbox(), key, text);
  };
  return {
    load: (key) =>
      refusing(key, () => {
        takeOver();
        return aside.read(`mailbox:${key}`, settings.get(key));
      }),
    // Its own name: `inTurn` below may be around it.
    save: (key, value) => refusing(key, () => oneByOne(() => inTurn(`save:${mailbox()}`, () => save(key, value)))),
    setAside: setAside('mailbox', aside),
    inTurn: (work) => inTurn(`mailbox:${mailbox()}`, work),
  };
}

/**
 * This browser's own storage, apart per mailbox where the host gives a partition. Storage that is blocked is not empty:
 * who takes it for empty would write over what is there once it opens again.
 */
export function browserStore(prefix: string, storage: () => Storage, aside: Aside): KeyValueStore {
  const read = (key: string) => {
    try {
      return storage().getItem(prefix + key);
    } catch {
      throw new MailboxError('unsupported', `${key}: browser storage`);
    }
  };
  return {
    load: (key) => refusing(key, () => aside.read(`browser:${key}`, read(key))),
    save: (key, value) => {
      try {
        storage().setItem(prefix + key, JSON.stringify(value));
        return Promise.resolve();
      } catch (error) {
        const reason = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unsupported';
        return Promise.reject(new MailboxError(reason, `${key}: browser storage`));
      }
    },
    setAside: setAside('browser', aside),
    inTurn: (work) => inTurn('browser', work),
  };
}

function setAside(place: string, aside: Aside): (key: string, value: unknown) => Promise<void> {
  return (key, value) =>
    refusing(key, () => {
      aside.keep(`${place}:${key}`, JSON.stringify(value));
    });
}

/** @throws MailboxError where the browser does not let go of it */
export function wipe(storage: () => Storage, prefix: string): void {
  try {
    const kept = storage();
    const keys = Array.from({ length: kept.length }, (_, at) => kept.key(at));
    for (const key of keys) if (key?.startsWith(prefix) === true) kept.removeItem(key);
  } catch {
    throw new MailboxError('failed', 'what this browser keeps cannot be removed');
  }
}

/** What our keys in this browser's storage begin with, apart per mailbox where the host gives a partition. */
export function storagePrefix(host: OfficeHost): string {
  // Typed as always there; webviews on Windows leave it out.
  return `${(host.context as Partial<Office.Context>).partitionKey ?? ''}nieuwswijzer:`;
}
