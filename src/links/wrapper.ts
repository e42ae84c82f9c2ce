import { hostIs } from './address.ts';
import { percentDecode } from './decode.ts';
import { firstParameter } from './parameters.ts';

/** A service that puts its own address around somebody else's. */
export interface LinkWrapper {
  id: string;
  /** The wrapper's hosts; what stands below one of them counts too. */
  hosts: readonly string[];
  /** Which of the hosts' addresses are wrappers: all, where absent. */
  matches?: (url: URL) => boolean;
  /**
   * What is wrapped, not yet checked. `''`: a wrapper around nothing. `null`: it cannot be read offline.
   * `address` is the same address as it was written.
   */
  target: (url: URL, address: string) => string | null;
}

/** Encoding twice over was seen; more rounds than this are somebody's game. */
const MAX_DECODINGS = 4;

/** An encoded target, decoded once, and again only while no scheme shows (`https%3A%2F%2F…`): it was encoded twice. */
export function decodeTarget(encoded: string): string {
  let target = percentDecode(encoded);
  for (let round = 1; round < MAX_DECODINGS && !/^\s*[a-z][a-z0-9+.-]*:/i.test(target); round++) {
    target = percentDecode(target);
  }
  return target;
}

/** For wrappers that carry their target in a parameter: the first of these names that is there. */
export function targetFromParameter(...names: string[]): LinkWrapper['target'] {
  return (url) => {
    const value = firstParameter(url, ...names);
    return value === null ? null : decodeTarget(value);
  };
}

/** Whether the address is one of this wrapper's. */
export function isWrappedBy(wrapper: LinkWrapper, url: URL): boolean {
  return url.protocol !== 'mailto:' && hostIs(url, wrapper.hosts) && (wrapper.matches?.(url) ?? true);
}
