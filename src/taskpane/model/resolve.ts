import type { EventProposal, EventResponse, UnresolvedReason, UnreadReason } from '../../domain/resolve.ts';
import type { Item, Newsletter } from '../../domain/newsletter.ts';
import { isYearAssumed } from './dates.ts';
import { isSameTitle } from './resolveTitle.ts';
import type { ResolveClient } from './resolveClient.ts';
import { resolvableLinks, targetOf, withFound, type Found } from './resolvedItems.ts';
import type { KnownSetting } from './resolveSetting.ts';

/** `noAnswer`: the service could not be reached, or refused. */
export type LinkState = 'asking' | { failed: UnresolvedReason | 'noAnswer' };

export type EventState =
  | { kind: 'asking' }
  | { kind: 'proposed'; proposals: readonly EventProposal[] }
  | { kind: 'none'; why: 'noDate' | 'otherTitle' | 'noTarget' | UnreadReason | 'noAnswer' };

export interface Round {
  done: number;
  all: number;
}

interface UnderWay {
  items: Set<string>;
  stop: AbortController;
}

/** What is known beyond the mail itself of one opened newsletter. For React's `useSyncExternalStore`. */
export interface Resolver {
  /** Finds out whether there is a service, and what the office chose. Asks no tracker. */
  start: () => void;
  subscribe: (listener: () => void) => () => void;
  /** The newsletter with everything found out so far; the same object until something changes. */
  newsletter: () => Newsletter;
  linkState: (url: string | null) => LinkState | undefined;
  eventState: (itemId: string) => EventState | undefined;
  /** How far asking is; `null` where nothing is under way. */
  round: () => Round | null;
  /** `null` until known: then nothing is offered yet. */
  setting: () => KnownSetting | null;
  useSetting: (setting: KnownSetting) => void;
  /** Whether there is a service to ask. */
  isThere: () => boolean;
  /** The user asks: link by link, whatever the setting, except `never`. */
  ask: (items: readonly Item[]) => Promise<void>;
  /** Stops what was asked for this item and for no other; without one, everything. */
  cancel: (item?: Item) => void;
  /** Asks the item's page for its dates. */
  findDates: (item: Item) => Promise<void>;
  confirm: (itemId: string, proposals: readonly EventProposal[]) => void;
}

export function createResolver(
  original: Newsletter,
  client: ResolveClient,
  loadSetting: () => Promise<KnownSetting>,
): Resolver {
  const listeners = new Set<() => void>();
  const links = new Map<string, LinkState>();
  const events = new Map<string, EventState>();
  let found: Found = { targets: new Map(), stated: new Map() };
  let newsletter = original;
  let round: Round | null = null;
  let setting: KnownSetting | null = null;
  let there = false;
  /** Addresses that are being asked for: for which items, and how to stop. */
  const underWay = new Map<string, UnderWay>();
  const pages = new Map<string, AbortController>();
  let turn: Promise<void> = Promise.resolve();

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const add = (more: Partial<Found>) => {
    found = { ...found, ...more };
    newsletter = withFound(original, found);
  };

  const askOne = async (url: string, asked: UnderWay, again: boolean) => {
    const { signal } = asked.stop;
    const isStopped = () => signal.aborted;
    if (isStopped()) return;
    const isKnown = found.targets.has(url); // its answer came after the user stopped, and was asked for once more
    const answer = isKnown ? null : await client.resolve(url, signal, again);
    const target = answer?.status === 'unwrapped' ? targetOf(answer.url) : null;
    if (underWay.get(url) === asked) underWay.delete(url);
    if (isKnown) links.delete(url);
    else if (target !== null) {
      links.delete(url);
      add({ targets: new Map(found.targets).set(url, target) });
    } else if (isStopped()) return;
    else if (answer === null) links.set(url, { failed: 'noAnswer' });
    else links.set(url, { failed: answer.status === 'tracked' ? answer.reason : 'rejected' });
    if (round !== null && !isStopped()) round = { ...round, done: round.done + 1 };
    changed();
  };

  /** What is to be asked for these items, each address once; what is under way already is theirs as well. */
  const newlyWanted = (items: readonly Item[]) => {
    const asked: [string, UnderWay][] = [];
    for (const item of items) {
      for (const url of resolvableLinks([item])) {
        const known = underWay.get(url);
        if (known) known.items.add(item.id);
        else if (!found.targets.has(url)) {
          const wanted = { items: new Set([item.id]), stop: new AbortController() };
          underWay.set(url, wanted);
          asked.push([url, wanted]);
        }
      }
    }
    return asked;
  };

  /** One link after the other: the tracker is asked no faster, and what is known shows at once. */
  const ask = async (items: readonly Item[], onceMore = true) => {
    if (!there || setting === 'never') return;
    const asked = newlyWanted(items);
    if (asked.length > 0) {
      const again = new Set(asked.map(([url]) => url).filter((url) => onceMore && hasBeenTried(links.get(url))));
      for (const [url] of asked) links.set(url, 'asking');
      round = { done: round?.done ?? 0, all: (round?.all ?? 0) + asked.length };
      changed();
      turn = turn.then(async () => {
        for (const [url, wanted] of asked) await askOne(url, wanted, again.has(url));
        if (underWay.size === 0) round = null;
        changed();
      });
    }
    await turn;
  };

  const setEvent = (itemId: string, state: EventState) => {
    events.set(itemId, state);
    changed();
  };

  /**
   * @param item stops what is asked for it alone; without one, everything
   * @param state of what was still to be asked; with one, merely using the item does not ask for it again
   */
  const end = (item?: Item, state?: LinkState) => {
    for (const [itemId, page] of [...pages]) {
      if (item !== undefined && item.id !== itemId) continue;
      page.abort();
      pages.delete(itemId);
      events.set(itemId, { kind: 'none', why: 'cancelled' });
    }
    for (const [url, { items, stop }] of [...underWay]) {
      if (item === undefined) items.clear();
      else if (!items.delete(item.id)) continue;
      if (items.size > 0) continue; // another item still waits for it
      stop.abort();
      underWay.delete(url);
      if (state === undefined) links.delete(url);
      else links.set(url, state);
      if (round !== null) round = { ...round, all: round.all - 1 };
    }
    if (underWay.size === 0) round = null;
    changed();
  };

  return {
    start: () => {
      void Promise.all([loadSetting(), client.isThere()]).then(([chosen, isThere]) => {
        setting ??= chosen;
        there = isThere;
        changed();
      });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    newsletter: () => newsletter,
    linkState: (url) => (url === null ? undefined : links.get(url)),
    eventState: (itemId) => events.get(itemId),
    round: () => round,
    setting: () => setting,
    useSetting: (chosen) => {
      setting = chosen;
      if (chosen === 'never') end();
      else changed();
    },
    isThere: () => there,
    ask: (asked) => ask(asked),
    cancel: (item) => {
      end(item, { failed: 'cancelled' });
    },
    findDates: async (item) => {
      if (!there || setting === 'never') return;
      const page = new AbortController();
      pages.set(item.id, page);
      const isStopped = () => pages.get(item.id) !== page;
      const finish = (state: EventState) => {
        if (isStopped()) return;
        pages.delete(item.id);
        setEvent(item.id, state);
      };
      setEvent(item.id, { kind: 'asking' });
      await ask([item], false); // it is the date that the user asks for, not another click
      if (isStopped()) return;
      const current = newsletter.items.find(({ id }) => id === item.id) ?? item;
      const address = pageOf(current);
      if (address === null) {
        finish({ kind: 'none', why: 'noTarget' });
        return;
      }
      const { sentAt } = original;
      const answer = await client.readEvent({ url: address, reference: sentAt ?? anyDay }, page.signal);
      finish(eventStateOf(item, answer, sentAt !== null));
    },
    confirm: (itemId, proposals) => {
      events.delete(itemId);
      add({ stated: new Map(found.stated).set(itemId, proposals) });
      changed();
    },
  };
}

/** Failures of which the tracker heard nothing, or the service would say so itself. */
const untried = new Set(['notAllowed', 'busy', 'unavailable', 'cancelled', 'noAnswer']);

/** Whether asking once more is another click. */
function hasBeenTried(state: LinkState | undefined): boolean {
  return typeof state === 'object' && !untried.has(state.failed);
}

/** Stands in for a day of sending that nobody knows: years that are worked out from it are not used. */
const anyDay = '1970-01-01T00:00';

/** Where the item's page is: its action link, else its first other one. */
function pageOf({ links }: Item): string | null {
  const known = links.filter(({ status, role, url }) => status !== 'tracked' && role !== 'mail' && url !== null);
  return (known.find(({ role }) => role === 'more') ?? known[0])?.url ?? null;
}

function eventStateOf(item: Item, answer: EventResponse | null, isYearKnown: boolean): EventState {
  if (answer === null) return { kind: 'none', why: 'noAnswer' };
  if (answer.status === 'unread') return { kind: 'none', why: answer.reason };
  if (!answer.titles.some((title) => isSameTitle(title, item.title))) return { kind: 'none', why: 'otherTitle' };
  const proposals = answer.proposals.filter(
    ({ cancelled, date }) => cancelled !== true && (isYearKnown || !isYearAssumed(date)),
  );
  return proposals.length === 0 ? { kind: 'none', why: 'noDate' } : { kind: 'proposed', proposals };
}
