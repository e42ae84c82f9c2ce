import { emptyCouncil } from '../../src/council/council.ts';
import type { Item, Newsletter } from '../../src/domain/newsletter.ts';
import type { Mailbox, SelectedMessage } from '../../src/mailbox/port.ts';
import type { contents, StoreName } from '../../src/memory/budget.ts';
import { CollectionMemory } from '../../src/memory/collection.ts';
import { DistributionMemory } from '../../src/memory/distribution-memory.ts';
import { newHandling, type Handling } from '../../src/memory/handling.ts';
import { openMemory } from '../../src/memory/index.ts';
import { createCouncilStore } from '../../src/taskpane/model/council-store.ts';
import { keepRetention, retentionOf } from '../../src/taskpane/model/handledLog.ts';
import { keepResolveSetting, resolveSettingOf } from '../../src/taskpane/model/resolveSetting.ts';

export interface Opened {
  mailbox: Mailbox;
  message: SelectedMessage;
}

/** What was found, as facts that can be compared, and whether something about it was said. */
export interface Found {
  facts: string[];
  isSaid: boolean;
}

/** Who writes and reads a content, as the pane does. `name` tells one act from another. */
export interface Owner {
  /** @returns whether it was said to be kept; `null` where nothing is said either way */
  write: (opened: Opened, name: string) => Promise<boolean | null>;
  read: (opened: Opened) => Promise<Found>;
  /** What the user does where what is stored cannot be used; `null` where going on is all. */
  recover?: (opened: Opened) => Promise<void>;
  /** What a newer version could have written in its place. */
  newer: (raw: string) => string;
  /** Stores that must be out of order for this one to be used. */
  without?: StoreName[];
  /** Values that say something else than what was chosen, but make sense. */
  accepts?: (text: string) => boolean;
  /** Whether what makes no sense in a text still stands among what was written since. */
  survives?: (raw: string, text: string) => boolean;
  /** It stands elsewhere too, so that one that cannot be read makes way once it is kept aside. */
  /** Of earlier versions: read, and never written to. */
  isReadOnly?: true;
  isCopy?: true;
  /** One value, of which the next one takes the place. */
  isOne?: true;
}

const now = '2026-03-01T12:00:00.000Z';
const item = (name: string): Item => ({
  id: `bericht-${name}`,
  title: `Bericht ${name} over iets anders dan de rest`,
  topics: [],
  kind: 'nieuws',
  summary: '',
  events: [],
  links: [],
});
const newsletter = (name: string): Newsletter => ({
  publisher: 'vng',
  subject: 'VNG Weekoverzicht',
  sentAt: '2026-02-27T09:00',
  items: [item(name)],
  apart: [],
  unrecognised: [],
  warnings: [],
});
/** Acts come one after the other. */
const order = ['een', 'twee', 'drie', 'vier'];
const moment = (name: string) => new Date(Date.parse(now) + order.indexOf(name) * 60_000).toISOString();

const newerDocument = () => JSON.stringify({ v: 2, wat: 'iets nieuws' });

const handled: Owner = {
  write: async ({ mailbox, message }, name) => {
    const entry = newHandling(`bericht-${name}`, 'dismiss', moment(name), { status: 'completed' });
    return (await openMemory(mailbox).handled(message).record(entry)).keptIn !== null;
  },
  read: async ({ mailbox, message }) => {
    const { handlings, unread, newer } = await openMemory(mailbox).handled(message).load();
    return { facts: handlings.flatMap(({ items }: Handling) => items), isSaid: unread || newer };
  },
  newer: newerDocument,
};
const council: Owner = {
  write: async ({ mailbox }, name) => {
    const store = createCouncilStore(mailbox, () => moment(name));
    await store.load();
    const { council: shown, phase, conflict } = store.state();
    if (phase !== 'ready' || conflict !== null) return false;
    const fractie = { name: `Fractie ${name}`, shortName: name, address: null, activeFrom: null, activeTo: null };
    return store.save({ ...shown, fracties: [...shown.fracties, fractie] });
  },
  read: async ({ mailbox }) => {
    const store = createCouncilStore(mailbox, () => now);
    await store.load();
    const { council: shown, phase, conflict, aside, problem } = store.state();
    // What the user is asked about is not lost.
    const others = [conflict?.mine, conflict?.theirs, aside?.lastHere].flatMap((one) => one?.fracties ?? []);
    return {
      facts: [...new Set([...shown.fracties, ...others].map(({ shortName }) => shortName))],
      isSaid: phase !== 'ready' || conflict !== null || problem !== null,
    };
  },
  recover: async ({ mailbox }) => {
    const store = createCouncilStore(mailbox, () => now);
    await store.load();
    const { phase, aside, conflict } = store.state();
    if (phase === 'unreadable') await store.startAnew('if kept', aside?.lastHere ?? emptyCouncil());
    if (conflict !== null) await store.resolve(new Map());
  },
  newer: () => JSON.stringify('R2^abc^def'),
};
const settings: Owner = {
  isOne: true,
  write: async ({ mailbox }, name) => {
    // Never the one that is taken where nothing was chosen.
    const setting = name === 'een' ? 'never' : 'onRequest';
    return keepResolveSetting(mailbox, setting).then(
      () => true,
      () => false,
    );
  },
  // Where the choice is not known nothing is asked for unasked: that is what is said.
  read: async ({ mailbox }) => {
    const setting = await resolveSettingOf(mailbox);
    return { facts: [setting], isSaid: setting === 'onRequest' };
  },
  newer: () => JSON.stringify({ resolving: 'morgen', ander: 1 }),
  accepts: (text) => text.startsWith('{') && text.endsWith('}'),
};

const seen: Owner = {
  write: async ({ mailbox }, name) => {
    await openMemory(mailbox).seen.remember(newsletter(name), `letter${order.indexOf(name)}`, []);
    return null;
  },
  read: async ({ mailbox }) => {
    const { seen } = openMemory(mailbox);
    const index = await seen.load();
    return { facts: index.map(({ letter }) => letter), isSaid: seen.problem() !== null };
  },
  newer: () => JSON.stringify('2;iets nieuws'),
};

/** A content that gets a place in the budget does not compile until it stands here. */
export const owners: Record<keyof typeof contents, Owner> = {
  handledOnItem: {
    ...handled,
    newer: () => JSON.stringify('3.1;iets nieuws'),
    // Entries of an unknown form are written back as they are.
    survives: (raw, text) => raw.includes(text.split(';')[3]?.replaceAll('"', '') || 'no entry'),
  },
  handledInMailbox: { ...handled, isReadOnly: true },
  handledInBrowser: { ...handled, without: ['item'] },
  council,
  councilCopy: { ...council, isCopy: true },
  settings,
  logRetention: {
    isOne: true,
    write: async ({ mailbox }, name) =>
      keepRetention(mailbox, name === 'een' ? 365 : 30).then(
        () => true,
        () => false,
      ),
    read: async ({ mailbox }) => {
      const days = await retentionOf(mailbox);
      return { facts: [String(days)], isSaid: days === null };
    },
    newer: () => '180',
    accepts: (text) => /^\d+$/.test(text),
  },
  seen,
  seenInMailbox: { ...seen, isReadOnly: true },
  digest: {
    write: async ({ mailbox }, name) => {
      const source = { subject: 'VNG Weekoverzicht', sentAt: null };
      return (await new CollectionMemory(mailbox.browserStore).add([{ item: item(name), source }])).problem === null;
    },
    read: async ({ mailbox }) => {
      const { value, problem } = await new CollectionMemory(mailbox.browserStore).load();
      return { facts: (value ?? []).map((one) => one.item.id), isSaid: problem !== null };
    },
    newer: newerDocument,
  },
  distribution: {
    write: async ({ mailbox }, name) =>
      new DistributionMemory(mailbox.browserStore, name).save({ ticks: [[name, ['Zon']]], decided: [], ready: [] }),
    read: async ({ mailbox }) => {
      const letters = await Promise.all(
        order.map(async (name) => ({ name, ...(await new DistributionMemory(mailbox.browserStore, name).load()) })),
      );
      return {
        facts: letters.filter(({ value }) => value !== null).map(({ name }) => name),
        isSaid: letters.some(({ problem }) => problem !== null),
      };
    },
    newer: newerDocument,
  },
  log: {
    write: async ({ mailbox }, name) => {
      const entry = { when: moment(name), action: 'forward', title: name, newsletter: '', recipients: [], by: null };
      return openMemory(mailbox).log.add([{ ...entry, action: 'forward' }], 90, now);
    },
    read: async ({ mailbox }) => {
      const { value, problem } = await openMemory(mailbox).log.entries(90, now);
      return { facts: (value ?? []).map(({ title }) => title), isSaid: problem !== null };
    },
    newer: newerDocument,
  },
  // What windows tell each other is about settings that the mailbox holds as well.
  windows: { ...settings, newer: newerDocument },
};
