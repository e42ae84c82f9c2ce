import type { Item } from '../../domain/newsletter.ts';
import type { Elsewhere, Handled } from './handled.ts';
import type { ItemHandled } from './itemHandled.ts';
import { reachOf } from './handledText.ts';
import type { Picks } from './picks.ts';
import type { EventState, LinkState, Resolver } from './resolve.ts';
import type { ResolveSetting } from './resolveSetting.ts';

/** All that a card shows beyond its item. */
export interface CardState {
  isActive: boolean;
  /** Its first button was pressed, and that is still to be done. */
  isPressed: boolean;
  isChosen: boolean;
  /** False until the stores answered: then nothing can be said about what is left to do. */
  isLoaded: boolean;
  handled: ItemHandled;
  /** That colleagues do not see what was done; empty where they do, and where nothing was. */
  reach: string;
  /** What other newsletters say of the item. */
  elsewhere: Elsewhere | null;
  /** In the order of the item's links. */
  links: readonly (LinkState | undefined)[];
  event: EventState | undefined;
  /** When links are looked up; `null` where there is no service, and until that is known. */
  setting: ResolveSetting | null;
}

/** For React's `useSyncExternalStore`: one subscription per card, whatever it shows. */
export interface CardStates {
  subscribe: (listener: () => void) => () => void;
  /** The same object as long as nothing in it changes. */
  of: (item: Item) => CardState;
}

export function createCardStates(picks: Picks, handled: Handled, resolver: Resolver): CardStates {
  const listeners = new Set<() => void>();
  const known = new Map<string, CardState>();
  let stops: (() => void)[] = [];
  const changed = () => {
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener) => {
      if (listeners.size === 0) stops = [picks, handled, resolver].map((store) => store.subscribe(changed));
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
      const next: CardState = {
        isActive: picks.active() === item.id,
        isPressed: picks.pressed() === item.id,
        isChosen: picks.chosen().includes(item.id),
        isLoaded: handled.state().isLoaded,
        handled: handled.of(item.id),
        reach: handled.of(item.id).done.length === 0 ? '' : reachOf(handled.state()),
        elsewhere: handled.elsewhere(item),
        links: before !== undefined && isSameList(before.links, links) ? before.links : links,
        event: resolver.eventState(item.id),
        setting: resolver.isThere() ? resolver.setting() : null,
      };
      if (before !== undefined && isSame(before, next)) return before;
      known.set(item.id, next);
      return next;
    },
  };
}

function isSame(before: CardState, next: CardState): boolean {
  return (Object.keys(next) as (keyof CardState)[]).every((key) => before[key] === next[key]);
}

function isSameList(before: readonly unknown[], next: readonly unknown[]): boolean {
  return before.length === next.length && next.every((value, index) => value === before[index]);
}
