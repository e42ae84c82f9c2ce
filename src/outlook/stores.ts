import { MailboxError, type KeyValueStore, type SelectedMessage } from '../mailbox/port.ts';
import { askHost } from './call.ts';
import type { OfficeHost } from './host.ts';
import { itemStoreLimit, timeouts } from './limits.ts';
import { itemOf } from './selection.ts';

/** Custom properties. Loaded afresh for every call: a colleague may have written meanwhile, and the last write wins. */
export function itemStore(host: OfficeHost, message: SelectedMessage): KeyValueStore {
  const properties = async (): Promise<Office.CustomProperties> => {
    const item = itemOf(host, message);
    if (!item) throw stale();
    const loaded = await askHost<Office.CustomProperties>('loadCustomPropertiesAsync', timeouts.storage, (done) => {
      item.loadCustomPropertiesAsync(done);
    });
    if (!itemOf(host, message)) throw stale();
    return loaded;
  };
  return {
    load: async (key) => parsed((await properties()).get(key)),
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
  };
}

/** Roaming settings: read by the host when the pane opens, not again until it is reopened. */
export function mailboxStore(host: OfficeHost): KeyValueStore {
  const settings = host.context.roamingSettings;
  return {
    load: (key) => Promise.resolve(parsed(settings.get(key))),
    save: async (key, value) => {
      const before = settings.get(key) as string | null | undefined;
      settings.set(key, JSON.stringify(value));
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
    },
  };
}

/** This browser's own storage, apart per mailbox where the host gives a partition. Blocked storage counts as empty. */
export function browserStore(host: OfficeHost, storage: () => Storage): KeyValueStore {
  // Typed as always there; webviews on Windows leave it out.
  const partition = (host.context as Partial<Office.Context>).partitionKey ?? '';
  const full = (key: string) => `${partition}nieuwswijzer:${key}`;
  return {
    load: (key) => {
      try {
        return Promise.resolve(parsed(storage().getItem(full(key))));
      } catch {
        return Promise.resolve(undefined);
      }
    },
    save: (key, value) => {
      try {
        storage().setItem(full(key), JSON.stringify(value));
        return Promise.resolve();
      } catch (error) {
        const reason = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unsupported';
        return Promise.reject(new MailboxError(reason, `${key}: browser storage`));
      }
    },
  };
}

/** What was not written by us, or is damaged, is as good as not there. */
function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function stale(): MailboxError {
  return new MailboxError('stale', 'another message is selected');
}
