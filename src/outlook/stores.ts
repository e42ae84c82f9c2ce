import { fingerprint } from '../domain/fingerprint.ts';
import { MailboxError, type KeyValueStore, type SelectedMessage } from '../mailbox/port.ts';
import type { Aside } from './aside.ts';
import { askHost } from './call.ts';
import type { OfficeHost } from './host.ts';
import { itemStoreLimit, timeouts } from './limits.ts';
import { itemOf } from './selection.ts';
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
    return loaded;
  };
  const name = fingerprint(message.internetMessageId ?? message.itemId);
  return {
    load: async (key) => aside.read(`item:${name}:${key}`, (await properties()).get(key)),
    save: async (key, value) => {
      const loaded = await properties();
      const text = JSON.stringify(value);
      if (text.length > itemStoreLimit) throw new MailboxError('full', `${key}: ${text.length} characters`);
      loaded.set(key, text);
      await askHost('customProperties.saveAsync', timeouts.storage, (done) => {
        loaded.saveAsync(done);
      });
      if (!itemOf(host, message)) throw stale();
    },
    inTurn: (work) => inTurn(`item:${name}`, work),
  };
}

/**
 * Roaming settings: read by the host when the pane opens, not again until it is reopened. What other windows of this
 * browser saved meanwhile is taken over first, both for reading and before a save, which writes all settings.
 */
export function mailboxStore(host: OfficeHost, aside: Aside, windows: Windows): KeyValueStore {
  const settings = host.context.roamingSettings;
  // Typed as always there; a pane that was opened with nothing selected gets an empty profile until something is.
  const mailbox = () =>
    fingerprint((host.context.mailbox.userProfile as Partial<Office.UserProfile>).emailAddress ?? '');
  const takeOver = () => {
    for (const [key, text] of windows.news(mailbox())) settings.set(key, text);
  };
  const save = async (key: string, value: unknown) => {
    takeOver();
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
      asPromise(() => {
        takeOver();
        return aside.read(`mailbox:${key}`, settings.get(key));
      }),
    // Its own name: `inTurn` below may be around it.
    save: (key, value) => inTurn(`save:${mailbox()}`, () => save(key, value)),
    inTurn: (work) => inTurn(`mailbox:${mailbox()}`, work),
  };
}

/** This browser's own storage, apart per mailbox where the host gives a partition. Blocked storage counts as empty. */
export function browserStore(prefix: string, storage: () => Storage, aside: Aside): KeyValueStore {
  const read = (key: string) => {
    try {
      return storage().getItem(prefix + key);
    } catch {
      return null;
    }
  };
  return {
    load: (key) => asPromise(() => aside.read(`browser:${key}`, read(key))),
    save: (key, value) => {
      try {
        storage().setItem(prefix + key, JSON.stringify(value));
        return Promise.resolve();
      } catch (error) {
        const reason = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unsupported';
        return Promise.reject(new MailboxError(reason, `${key}: browser storage`));
      }
    },
    inTurn: (work) => inTurn('browser', work),
  };
}

/** What our keys in this browser's storage begin with, apart per mailbox where the host gives a partition. */
export function storagePrefix(host: OfficeHost): string {
  // Typed as always there; webviews on Windows leave it out.
  return `${(host.context as Partial<Office.Context>).partitionKey ?? ''}nieuwswijzer:`;
}

/** What is thrown becomes a rejection: callers of a store await it. */
function asPromise<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

function stale(): MailboxError {
  return new MailboxError('stale', 'another message is selected');
}
