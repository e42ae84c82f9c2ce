import type { Item } from '../../domain/newsletter.ts';
import { collectedKey, type Collection } from './collection.ts';
import type { Deed, Deeds } from './deeds.ts';
import type { Elsewhere, Handled } from './handled.ts';
import type { ItemHandled } from './itemHandled.ts';
import { reachOf } from './handledText.ts';
import type { EventState, LinkState, Resolver } from './resolve.ts';
import type { KnownSetting } from './resolveSetting.ts';
import type { Rows } from './rows.ts';

/** All that a row shows beyond its item. */
export interface RowState {
  isOpen: boolean;
  isChosen: boolean;
  /** False until the stores answered: then nothing can be said about what is left to do. */
  isLoaded: boolean;
  handled: ItemHandled;
  /** It waits in the weekbericht. */
  isKept: boolean;
  /** That colleagues do not see what was done; empty where they do, and where nothing was. */
  reach: string;
  /** What other newsletters say of the item. */
  elsewhere: Elsewhere | null;
  /** In the order of the item's links. */
  links: readonly (LinkState | undefined)[];
  event: EventState | undefined;
  /** When links are looked up; `null` where there is no service, and until that is known. */
  setting: KnownSetting | null;
  /** What was pressed and is under way, or went wrong. */
  deed: Deed | null;
}

/** For React's `useSyncExternalStore`: one subscription per row, whatever it shows. */
export interface RowStates {
  subscribe: (listener: () => void) => () => void;
  /** The same object as long as nothing in it changes. */
  of: (item: Item) => RowState;
  /** Whether something was done with the item, or decided: `null` until that is known. */
  isDecided: (item: Item) => boolean | null;
}

interface Sources {
  rows: Rows;
  handled: Handled;
  resolver: Resolver;
  deeds: Deeds;
  collection: Collection;
  /** Of the newsletter: what is kept for the weekbericht is told apart by it. */
  source: { subject: string | null; sentAt: string | null };
}

export function createRowStates({ rows, handled, resolver, deeds, collection, source }: Sources): RowStates {
  const listeners = new Set<() => void>();
  const known = new Map<string, RowState>();
  let stops: (() => void)[] = [];
  let keptOf: { items: unknown; keys: ReadonlySet<string> } = { items: null, keys: new Set() };
  const kept = () => {
    const items = collection.items();
    if (items !== keptOf.items) keptOf = { items, keys: new Set((items ?? []).map(collectedKey)) };
    return keptOf.keys;
  };
  const isKept = (item: Item) => kept().has(collectedKey({ item, source }));
  const changed = () => {
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener) => {
      if (listeners.size === 0) {
        stops = [rows, handled, resolver, deeds, collection].map((store) => store.subscribe(changed));
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        for (const stop of stops) stop();
        stops = [];
      };
    },
    of: (item) => {
      const before = known.get(item.id);
      const links = item.links.map(({ url }) => resolver.linkState(url));
      const next: RowState = {
        isOpen: rows.open() === item.id,
        isChosen: rows.chosen().includes(item.id),
        isLoaded: handled.state().isLoaded,
        handled: handled.of(item.id),
        isKept: isKept(item),
        reach: handled.of(item.id).done.length === 0 ? '' : reachOf(handled.state()),
        elsewhere: handled.elsewhere(item),
        links: before !== undefined && isSameList(before.links, links) ? before.links : links,
        event: resolver.eventState(item.id),
        setting: resolver.isThere() ? resolver.setting() : null,
        deed: deeds.of(item.id),
      };
      if (before !== undefined && isSame(before, next)) return before;
      known.set(item.id, next);
      return next;
    },
    isDecided: (item) => (handled.state().isLoaded ? handled.of(item.id).done.length > 0 || isKept(item) : null),
  };
}

function isSame(before: RowState, next: RowState): boolean {
  return (Object.keys(next) as (keyof RowState)[]).every((key) => before[key] === next[key]);
}

function isSameList(before: readonly unknown[], next: readonly unknown[]): boolean {
  return before.length === next.length && next.every((value, index) => value === before[index]);
}
