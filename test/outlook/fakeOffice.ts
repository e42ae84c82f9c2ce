import type { OfficeHost } from '../../src/outlook/index.ts';

type Done = (result: Office.AsyncResult<unknown>) => void;

/** How one call to the host goes: an answer, an error code, or silence. */
type Answer = { value: unknown } | { code: number } | 'never' | { throws: string };

interface FakeOfficeOptions {
  /** The highest Mailbox set, such as `1.9`. */
  set?: string;
  item?: unknown;
  answers?: Record<string, Answer | Answer[]>;
  backgroundColor?: string;
  /** Methods that this client does not have. */
  without?: string[];
  /** What the server keeps: shared by all openings that are given the same. */
  settings?: Map<string, string>;
  properties?: Map<string, string>;
}

/**
 * As much of Office.js as the adapter uses. Every call is written down; like the real one it changes the dates it is
 * given, and its answers come later.
 */
export function createFakeOffice(options: FakeOfficeOptions = {}) {
  const calls: { name: string; parameters: unknown }[] = [];
  const handlers: { event: string; handler: (said?: unknown) => void }[] = [];
  const server = options.settings ?? new Map<string, string>();
  const settings = new Map<string, string>(server);
  const properties = options.properties ?? new Map<string, string>();
  const queues = new Map<string, Answer[]>();

  const call = (name: string, parameters: unknown, done: Done | undefined, otherwise: unknown, effect?: () => void) => {
    calls.push({ name, parameters: structuredClone(parameters) });
    const given = options.answers?.[name];
    const queue = queues.get(name) ?? (Array.isArray(given) ? [...given] : given ? [given] : []);
    queues.set(name, queue);
    const answer = (queue.length > 1 ? queue.shift() : queue[0]) ?? { value: otherwise };
    if (answer === 'never') return;
    if ('throws' in answer) throw new Error(answer.throws);
    if ('value' in answer) effect?.();
    const result =
      'code' in answer
        ? { status: 'failed', error: { code: answer.code, name: 'Error', message: '' } }
        : { status: 'succeeded', value: answer.value };
    setTimeout(() => done?.(result as never), 1);
  };
  const form = (name: string) => (parameters: { start?: unknown; end?: unknown }, done?: Done) => {
    const given = { ...parameters };
    if (parameters.start instanceof Date) parameters.start = parameters.start.getTime();
    if (parameters.end instanceof Date) parameters.end = parameters.end.getTime();
    call(name, given, done, undefined);
  };
  const makeItem = (itemId: string, body = `body of ${itemId}`) => ({
    itemId,
    internetMessageId: `<${itemId}@voorbeeldgemeente.nl>`,
    subject: `Onderwerp ${itemId}`,
    from: { displayName: 'VNG', emailAddress: 'nieuws@voorbeeldgemeente.nl' },
    dateTimeCreated: new Date('2026-02-27T08:00:00Z'),
    body: {
      getAsync: (type: string, done: Done) => {
        call('body.getAsync', type, done, body);
      },
    },
    loadCustomPropertiesAsync: (done: Done) => {
      const mine = new Map(properties);
      const loaded = {
        get: (key: string) => mine.get(key),
        set: (key: string, value: string) => mine.set(key, value),
        saveAsync: (saved: Done) => {
          call('customProperties.saveAsync', Object.fromEntries(mine), saved, undefined, () => {
            replace(properties, mine);
          });
        },
      };
      call('loadCustomPropertiesAsync', null, done, loaded);
    },
    getSharedPropertiesAsync: (done: Done) => {
      call('getSharedPropertiesAsync', null, done, undefined);
    },
  });
  const mailbox: Record<string, unknown> = {
    item: options.item === undefined ? makeItem('a') : options.item,
    userProfile: {
      displayName: 'Griffie',
      emailAddress: 'griffie@voorbeeldgemeente.nl',
      timeZone: 'W. Europe Standard Time',
    },
    addHandlerAsync: (event: string, handler: (said?: unknown) => void) => handlers.push({ event, handler }),
    displayNewMessageForm: form('displayNewMessageForm'),
    displayNewMessageFormAsync: form('displayNewMessageFormAsync'),
    displayNewAppointmentForm: form('displayNewAppointmentForm'),
    displayNewAppointmentFormAsync: form('displayNewAppointmentFormAsync'),
  };
  for (const name of options.without ?? []) mailbox[name] = undefined;
  const [, highest = 0] = (options.set ?? '1.9').split('.').map(Number);
  const office = {
    onReady: () => Promise.resolve({ host: 'Outlook', platform: 'OfficeOnline' }),
    EventType: { ItemChanged: 'olkItemSelectedChanged', OfficeThemeChanged: 'officeThemeChanged' },
    CoercionType: { Html: 'html' },
    context: {
      mailbox,
      requirements: { isSetSupported: (_: string, version: string) => Number(version.split('.')[1]) <= highest },
      roamingSettings: {
        get: (key: string) => settings.get(key),
        set: (key: string, value: string) => settings.set(key, value),
        remove: (key: string) => settings.delete(key),
        saveAsync: (done: Done) => {
          call('roamingSettings.saveAsync', Object.fromEntries(settings), done, undefined, () => {
            replace(server, settings);
          });
        },
      },
      officeTheme: options.backgroundColor === undefined ? undefined : { bodyBackgroundColor: options.backgroundColor },
    },
  };
  return {
    // The real type has hundreds of members; the adapter is written against the few above.
    host: office as unknown as OfficeHost,
    calls,
    settings,
    makeItem,
    handlersAdded: () => handlers.map(({ event }) => event),
    select: (item: unknown) => {
      mailbox.item = item;
      for (const { event, handler } of [...handlers]) if (event === 'olkItemSelectedChanged') handler();
    },
    setTheme: (bodyBackgroundColor: string) => {
      for (const { event, handler } of [...handlers]) {
        if (event === 'officeThemeChanged') handler({ type: event, officeTheme: { bodyBackgroundColor } });
      }
    },
    loseEventAndSelect: (item: unknown) => {
      mailbox.item = item;
    },
  };
}

/** Whoever saves last wins: all of it. */
function replace(kept: Map<string, string>, by: ReadonlyMap<string, string>): void {
  kept.clear();
  for (const [key, value] of by) kept.set(key, value);
}

/** A window that can be looked at again, with a storage of its own. */
export function createFakeWindow(storage: Pick<Storage, 'getItem' | 'setItem'> = memoryStorage()) {
  const listeners = new Map<string, Set<() => void>>();
  return {
    localStorage: storage as Storage,
    addEventListener: (type: string, listener: () => void) => {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
    },
    removeEventListener: (type: string, listener: () => void) => {
      listeners.get(type)?.delete(listener);
    },
    fire: (type: string) => {
      for (const listener of listeners.get(type) ?? []) listener();
    },
  };
}

function memoryStorage() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => {
      values.set(key, value);
    },
    removeItem: (key: string) => {
      values.delete(key);
    },
  };
}
