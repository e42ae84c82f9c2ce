/**
 * A simulated office: computers with browsers of their own, one mailbox, and a host as it is documented. Roaming settings
 * are read when Outlook opens and not again, also not by a reload of the pane; a save writes all of them, and whoever saves
 * last wins. Custom properties are loaded at each call and saved whole. Every call waits until the schedule answers it.
 */
import type { PaneWindow } from '../../src/outlook/events.ts';
import { createOutlookMailbox, type OfficeHost } from '../../src/outlook/index.ts';
import { createFakeWindow } from '../outlook/fakeOffice.ts';

/** `lost`: it is done, and the host says that it failed. `refused`: it is not done. `twice`: answered twice. */
export type Fate = 'done' | 'lost' | 'refused' | 'twice';

type Done = (result: unknown) => void;
type Bag = Map<string, string>;

const limits = { settings: 32 * 1_024, properties: 2_500 };
const succeeded = (value?: unknown) => ({ status: 'succeeded', value });
const failed = (code: number) => ({ status: 'failed', error: { code, name: 'Error', message: '' } });

export class Server {
  /** One for all, or one for each computer: how the mailbox was opened decides. */
  readonly settings = new Map<string, Bag>();
  readonly properties = new Map<string, Bag>();
  /** Subjects of the forms that opened. */
  readonly forms: string[] = [];
  private waiting: ((fate: Fate) => void)[] = [];

  ask(done: Done, effect: () => unknown): void {
    this.waiting.push((fate) => {
      const value = fate === 'refused' ? undefined : effect();
      const isFull = value === 'full';
      const answer = fate === 'lost' || fate === 'refused' ? failed(5001) : isFull ? failed(9019) : succeeded(value);
      done(answer);
      if (fate === 'twice') done(answer);
    });
  }

  /** Answers one call: calls of several computers come in any order. @returns whether there was one */
  answer(which: number, fate: Fate): boolean {
    const [one] = this.waiting.splice(which % Math.max(1, this.waiting.length), 1);
    one?.(fate);
    return one !== undefined;
  }
}

const sizeOf = (bag: Bag) => JSON.stringify(Object.fromEntries(bag)).length;

function store(all: Map<string, Bag>, name: string, bag: Bag, limit: number): unknown {
  if (sizeOf(bag) > limit) return 'full';
  all.set(name, new Map(bag));
  return undefined;
}

/** One computer: its browser stays, its Outlook comes and goes. */
export class Computer {
  readonly name: string;
  readonly browser = new Map<string, string>();
  private readonly server: Server;
  private readonly placement: string;
  private session: Bag = new Map();

  constructor(server: Server, name: string, placement: 'shared' | 'own') {
    this.server = server;
    this.name = name;
    this.placement = placement === 'shared' ? 'all' : name;
    this.restart();
  }

  /** Outlook opens again: only now are the settings those of the server. */
  restart(): void {
    this.session = new Map(this.server.settings.get(this.placement));
  }

  /** The pane opens, or is loaded again; with `selected` as the only message whose properties can be reached. */
  open(selected: string) {
    const { server, session, placement, name } = this;
    // A reload gives the settings of the opening, whatever was saved since.
    const settings: Bag = new Map(session);
    const item = (itemId: string) => ({
      itemId,
      internetMessageId: `<${itemId}@voorbeeldgemeente.nl>`,
      subject: itemId,
      from: { displayName: 'VNG', emailAddress: 'nieuws@voorbeeldgemeente.nl' },
      dateTimeCreated: new Date('2026-02-27T08:00:00Z'),
      loadCustomPropertiesAsync: (done: Done) => {
        server.ask(done, () => {
          const mine: Bag = new Map(server.properties.get(itemId));
          return {
            get: (key: string) => mine.get(key),
            set: (key: string, value: string) => mine.set(key, value),
            saveAsync: (saved: Done) => {
              server.ask(saved, () => store(server.properties, itemId, mine, limits.properties));
            },
          };
        });
      },
    });
    const host = {
      EventType: { ItemChanged: 'olkItemSelectedChanged' },
      context: {
        mailbox: {
          item: item(selected),
          userProfile: { displayName: name, emailAddress: `${name}@voorbeeldgemeente.nl`, timeZone: '' },
          addHandlerAsync: () => undefined,
          displayNewMessageForm: () => undefined,
          displayNewMessageFormAsync: ({ subject }: { subject: string }, done: Done) => {
            server.ask(done, () => void server.forms.push(subject));
          },
        },
        requirements: { isSetSupported: (_: string, version: string) => Number(version.split('.')[1]) <= 9 },
        roamingSettings: {
          get: (key: string) => settings.get(key),
          set: (key: string, value: string) => settings.set(key, value),
          remove: (key: string) => settings.delete(key),
          saveAsync: (done: Done) => {
            const given: Bag = new Map(settings);
            server.ask(done, () => store(server.settings, placement, given, limits.settings));
          },
        },
      },
    };
    const storage = {
      getItem: (key: string) => this.browser.get(key) ?? null,
      setItem: (key: string, value: string) => void this.browser.set(key, value),
      removeItem: (key: string) => void this.browser.delete(key),
    };
    const mailbox = createOutlookMailbox(
      host as unknown as OfficeHost,
      createFakeWindow(storage) as unknown as PaneWindow,
    );
    const selection = mailbox.selection();
    if (selection.kind === 'none') throw new Error('nothing is selected');
    return { mailbox, message: selection.message };
  }
}
