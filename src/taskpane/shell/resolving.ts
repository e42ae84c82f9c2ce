import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Newsletter } from '../../domain/newsletter.ts';
import type { Mailbox } from '../../mailbox/port.ts';
import { createResolver, type Resolver } from '../model/resolve.ts';
import { createResolveClient } from '../model/resolveClient.ts';
import { resolveSettingOf } from '../model/resolveSetting.ts';

/** Looks up where the open newsletter's links lead; `null` outside a newsletter. */
export const ResolverOnDesk = createContext<Resolver | null>(null);

const nothing = () => () => undefined;

/** The resolver of one opened newsletter. What is under way stops when another one is opened. */
export function useNewResolver(newsletter: Newsletter, mailbox: Mailbox): Resolver {
  const resolver = useMemo(() => {
    const fetcher = typeof globalThis.fetch === 'function' ? globalThis.fetch.bind(globalThis) : null;
    return createResolver(newsletter, createResolveClient(fetcher), () => resolveSettingOf(mailbox));
  }, [newsletter, mailbox]);
  useEffect(() => {
    resolver.start();
    return resolver.cancel;
  }, [resolver]);
  return resolver;
}

export function useResolver(): Resolver | null {
  return useContext(ResolverOnDesk);
}

/** Draws again only when what is selected changes. */
function useFrom<T>(select: (resolver: Resolver) => T, otherwise: T): T {
  const resolver = useResolver();
  return useSyncExternalStore(resolver?.subscribe ?? nothing, () => (resolver ? select(resolver) : otherwise));
}

export const useRound = () => useFrom((one) => one.round(), null);
/** `null` where there is no service, and until that is known. */
export const useActiveSetting = () => useFrom((one) => (one.isThere() ? one.setting() : null), null);
/** Whether one of these addresses is being asked for. */
export const useIsAsking = (urls: readonly (string | null)[]) =>
  useFrom((one) => urls.some((url) => one.linkState(url) === 'asking'), false);
