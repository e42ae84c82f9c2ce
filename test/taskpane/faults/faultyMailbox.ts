import { MailboxError, type KeyValueStore, type Mailbox } from '../../../src/mailbox/port.ts';

/** `too late`: it is done, and the answer comes when nobody waits for it anymore. */
export const faults = ['fails', 'full', 'times out', 'too late', 'late', 'twice', 'throws'] as const;
export type Fault = (typeof faults)[number];

/** How each method of the port answers. A method that the port gets does not compile until it stands here. */
const portMethods: Record<keyof Mailbox, 'asked' | 'at once' | 'store' | 'listens'> = {
  selection: 'at once',
  onSelectionChange: 'listens',
  readBody: 'asked',
  openMessageForm: 'asked',
  openAppointmentForm: 'asked',
  hasForm: 'at once',
  itemStore: 'store',
  mailboxStore: 'store',
  browserStore: 'store',
  damaged: 'at once',
  damagedText: 'at once',
  forgetDamaged: 'at once',
  wipeBrowser: 'at once',
  profile: 'at once',
  sharedMailbox: 'asked',
  theme: 'at once',
  onThemeChange: 'listens',
};
const storeMethods: Record<keyof KeyValueStore, 'asked' | 'at once'> = {
  load: 'asked',
  save: 'asked',
  setAside: 'asked',
  inTurn: 'at once', // its work is the pane's own
};

/** Every name under which a call can be spoiled. What answers at once never fails: that is the adapter's to prove. */
export const spoilable: readonly string[] = Object.entries(portMethods).flatMap(([method, kind]) =>
  kind === 'asked' || kind === 'listens'
    ? [method]
    : kind === 'store'
      ? Object.entries(storeMethods).flatMap(([name, one]) => (one === 'asked' ? [`${method}.${name}`] : []))
      : [],
);

/** As long as the adapter waits, and an answer well within that. In milliseconds. */
const waits = { 'times out': 8_000, 'too late': 8_000, late: 5_000 };
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Calls back twice, as a host does that answers twice. */
class Twice<T> extends Promise<T> {
  override then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    const first = super.then(onFulfilled, onRejected);
    if (onFulfilled) super.then(onFulfilled, () => undefined).catch(() => undefined);
    return first;
  }
}

export interface Spoiler {
  /** From now on every call of that name goes wrong in that way; `null`: none does. */
  arm: (name: string | null, fault?: Fault) => void;
  /** Names of the calls since the last look. */
  calls: () => ReadonlySet<string>;
  /** How often a call of that name was answered with success. */
  yes: (name: string) => number;
}

/** The same mail client with every call through a spoiler. */
export function spoiled(mailbox: Mailbox): { mailbox: Mailbox; spoiler: Spoiler } {
  let armed: { name: string; fault: Fault } | null = null;
  let called = new Set<string>();
  const answered = new Map<string, number>();

  const ask = <T>(name: string, call: () => Promise<T>): Promise<T> => {
    called.add(name);
    const isSpoiled = armed?.name === name;
    const fault = isSpoiled ? armed?.fault : undefined;
    const perform = async () => {
      const value = await call();
      if (fault !== 'too late') answered.set(name, (answered.get(name) ?? 0) + 1);
      return value;
    };
    const late = (ms: number, reason: 'timeout') =>
      wait(ms).then((): T => Promise.reject(new MailboxError(reason, name)) as never);
    switch (fault) {
      case undefined:
        return perform();
      case 'throws':
        throw new Error(`${name} threw`);
      case 'fails':
        return Promise.reject(new MailboxError('failed', name));
      case 'full':
        return Promise.reject(new MailboxError('full', name));
      case 'times out':
        return late(waits['times out'], 'timeout');
      case 'too late':
        perform().catch(() => undefined);
        return late(waits['too late'], 'timeout');
      case 'late':
        return wait(waits.late).then(perform);
      case 'twice':
        return Twice.resolve(perform());
    }
  };
  const store = (place: string, inner: KeyValueStore): KeyValueStore => ({
    load: (key) => ask(`${place}.load`, () => inner.load(key)),
    save: (key, value) => ask(`${place}.save`, () => inner.save(key, value)),
    setAside: (key, value) => ask(`${place}.setAside`, () => inner.setAside?.(key, value) ?? Promise.resolve()),
  });
  const listens =
    (name: string, subscribe: (listener: () => void) => () => void) =>
    (listener: () => void): (() => void) => {
      called.add(name);
      return subscribe(() => {
        if (armed?.name !== name) listener();
        else if (armed.fault === 'twice') {
          listener();
          listener();
        } else if (armed.fault === 'late' || armed.fault === 'too late') setTimeout(listener, waits.late);
        // Otherwise the event is lost.
      });
    };

  return {
    mailbox: {
      ...mailbox,
      readBody: (message) => ask('readBody', () => mailbox.readBody(message)),
      openMessageForm: (form) => ask('openMessageForm', () => mailbox.openMessageForm(form)),
      openAppointmentForm: (form) => ask('openAppointmentForm', () => mailbox.openAppointmentForm(form)),
      itemStore: (message) => store('itemStore', mailbox.itemStore(message)),
      mailboxStore: store('mailboxStore', mailbox.mailboxStore),
      browserStore: store('browserStore', mailbox.browserStore),
      sharedMailbox: () => ask('sharedMailbox', () => mailbox.sharedMailbox()),
      onSelectionChange: listens('onSelectionChange', (listener) => mailbox.onSelectionChange(listener)),
      onThemeChange: listens('onThemeChange', (listener) => mailbox.onThemeChange(listener)),
    },
    spoiler: {
      arm: (name, fault = 'fails') => {
        armed = name === null ? null : { name, fault };
      },
      calls: () => {
        const since = called;
        called = new Set();
        return since;
      },
      yes: (name) => answered.get(name) ?? 0,
    },
  };
}

/** Which faults make sense of a call: only a save finds that there is no room. */
export function faultsOf(name: string): readonly Fault[] {
  return faults.filter((fault) => fault !== 'full' || name.endsWith('.save'));
}
