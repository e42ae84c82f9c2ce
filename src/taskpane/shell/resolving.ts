import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Newsletter } from '../../domain/newsletter.ts';
import type { Mailbox } from '../../mailbox/port.ts';
import { createResolver, type Resolver } from '../model/resolve.ts';
import { createResolveClient } from '../model/resolveClient.ts';
import { resolveSettingOf } from '../model/resolveSetting.ts';

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

/** When links are looked up; `null` where there is no service, and until that is known. */
export function useSetting(resolver: Resolver) {
  return useSyncExternalStore(resolver.subscribe, () => (resolver.isThere() ? resolver.setting() : null));
}
