import type { AppointmentForm, MessageForm } from '../../src/domain/forms.ts';
import {
  MailboxError,
  type KeyValueStore,
  type Mailbox,
  type Profile,
  type SelectedMessage,
  type Selection,
  type Theme,
} from '../../src/mailbox/port.ts';

/** A mail client in memory, which behaves as the port's documentation says, and fails on request. */
export interface FakeMailbox extends Mailbox {
  /** Selects a message, or nothing, and tells the pane; with `silently` the event is lost, as hosts lose them. */
  select: (message: SelectedMessage | null, how?: 'silently') => void;
  /** The selected message is moved: another id, the same message with what is kept with it. */
  move: (itemId: string, how?: 'silently') => void;
  /** The user comes back to the pane's window. */
  focus: () => void;
  setTheme: (theme: Theme | null) => void;
  /** What the next calls of a method do instead of working; `never`: no answer comes. */
  fail: (method: Failing, how: MailboxError | 'never') => void;
  /** Calls work again. */
  heal: () => void;
  /** From now on bodies come only when `release` says so, in the order asked for. */
  hold: () => void;
  release: (itemId: string) => void;
  readonly opened: { appointments: AppointmentForm[]; messages: MessageForm[] };
}

type Failing =
  'readBody' | 'openAppointmentForm' | 'openMessageForm' | 'store' | 'itemStore' | 'saveOnItem' | 'mailboxStore';

export interface FakeOptions {
  /** HTML by item id. */
  bodies?: Record<string, string>;
  selected?: SelectedMessage;
  profile?: Profile;
  theme?: Theme | null;
  /** Address of the shared mailbox that every message lies in. */
  shared?: string;
  /** What the stores could not read. */
  damaged?: string[];
}

export function createFakeMailbox(options: FakeOptions = {}): FakeMailbox {
  let selected = options.selected ?? null;
  let theme = options.theme ?? null;
  let holding = false;
  const held: { itemId: string; answer: () => void }[] = [];
  const failures = new Map<Failing, MailboxError | 'never'>();
  const selectionListeners = new Set<() => void>();
  const themeListeners = new Set<() => void>();
  const opened: FakeMailbox['opened'] = { appointments: [], messages: [] };
  const itemStores = new Map<string, KeyValueStore>();
  const aside = new Map<string, string>((options.damaged ?? []).map((name) => [name, '']));

  const attempt = async <T>(method: Failing, answer: () => T): Promise<T> => {
    await Promise.resolve();
    const failure = failures.get(method);
    if (failure === 'never') return new Promise<T>(() => undefined);
    if (failure) throw failure;
    return answer();
  };
  const isSelected = ({ itemId }: SelectedMessage) => selected?.itemId === itemId;
  const store = (place: string, ...faults: Failing[]): KeyValueStore => {
    const values = new Map<string, string>();
    const failing = (...others: Failing[]) => [...faults, ...others].find((fault) => failures.has(fault)) ?? 'store';
    return {
      load: (key) => attempt(failing(), () => JSON.parse(values.get(key) ?? 'null') as unknown),
      save: (key, value) =>
        attempt(failing(...(faults.includes('itemStore') ? (['saveOnItem'] as const) : [])), () => {
          values.set(key, JSON.stringify(value));
        }),
      setAside: (key, value) =>
        attempt('store', () => {
          aside.set(`${place}:${key}`, JSON.stringify(value));
        }),
    };
  };

  return {
    opened,
    select: (message, how) => {
      selected = message;
      if (how !== 'silently') for (const listener of selectionListeners) listener();
    },
    focus: () => {
      for (const listener of selectionListeners) listener();
    },
    move: (itemId, how) => {
      if (selected === null) return;
      const kept = itemStores.get(selected.itemId);
      if (kept) itemStores.set(itemId, kept);
      selected = { ...selected, itemId };
      if (how !== 'silently') for (const listener of selectionListeners) listener();
    },
    setTheme: (next) => {
      theme = next;
      for (const listener of themeListeners) listener();
    },
    fail: (method, how) => {
      failures.set(method, how);
    },
    heal: () => {
      failures.clear();
    },
    hold: () => {
      holding = true;
    },
    release: (itemId) => {
      const at = held.findIndex((call) => call.itemId === itemId);
      held.splice(at, 1)[0]?.answer();
    },

    selection: (): Selection => (selected === null ? { kind: 'none' } : { kind: 'message', message: selected }),
    onSelectionChange: (listener) => {
      selectionListeners.add(listener);
      return () => selectionListeners.delete(listener);
    },
    readBody: async (message) => {
      if (!isSelected(message)) throw new MailboxError('stale', 'another message is selected');
      if (holding) {
        await new Promise<void>((resolve) => {
          held.push({ itemId: message.itemId, answer: resolve });
        });
      }
      return attempt('readBody', () => {
        if (!isSelected(message)) throw new MailboxError('stale', 'another message is selected');
        return options.bodies?.[message.itemId] ?? '';
      });
    },
    openMessageForm: (form) =>
      attempt('openMessageForm', () => {
        opened.messages.push(form);
      }),
    openAppointmentForm: (form) =>
      attempt('openAppointmentForm', () => {
        opened.appointments.push(form);
      }),
    itemStore: (message) => {
      const known = itemStores.get(message.itemId) ?? store(`item:${message.itemId}`, 'itemStore');
      itemStores.set(message.itemId, known);
      const bound = <T>(work: () => Promise<T>): Promise<T> =>
        isSelected(message) ? work() : Promise.reject(new MailboxError('stale', 'another message is selected'));
      return {
        load: (key) => bound(() => known.load(key)),
        save: (key, value) => bound(() => known.save(key, value)),
        setAside: (key, value) => known.setAside?.(key, value) ?? Promise.resolve(),
      };
    },
    mailboxStore: store('mailbox', 'mailboxStore'),
    browserStore: store('browser'),
    damaged: () => [...aside.keys()],
    damagedText: (name) => aside.get(name) ?? null,
    hasForm: () => true,
    wipeBrowser: () => undefined,
    forgetDamaged: () => {
      aside.clear();
    },
    profile: () =>
      options.profile ?? { name: 'Griffie', address: 'griffie@voorbeeldgemeente.nl', timeZone: 'Europe/Amsterdam' },
    sharedMailbox: () => Promise.resolve(options.shared ?? null),
    theme: () => theme,
    onThemeChange: (listener) => {
      themeListeners.add(listener);
      return () => themeListeners.delete(listener);
    },
  };
}

/** A selected message with what a test does not care about filled in. */
export function selectedMessage(message: Partial<SelectedMessage> = {}): SelectedMessage {
  return {
    itemId: 'item-1',
    internetMessageId: `<${message.itemId ?? 'item-1'}@voorbeeldgemeente.nl>`,
    subject: 'VNG Weekoverzicht',
    from: 'VNG <weekoverzicht@voorbeeldgemeente.nl>',
    receivedAt: '2026-02-27T08:00:00.000Z',
    ...message,
  };
}
