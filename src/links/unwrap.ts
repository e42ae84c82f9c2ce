import type { LinkStatus } from '../domain/newsletter.ts';
import { cleanAddress, parseAddress, unescapeAmpersands, writeAddress } from './address.ts';
import { nearHost } from './by-host.ts';
import { stripTracking } from './parameters.ts';
import { platformSays } from './platforms/index.ts';
import { isWrappedBy, type LinkWrapper } from './wrapper.ts';
import { wrappers } from './wrappers/index.ts';

/** Three layers were seen in real mail. More than this is made to keep us busy, or to hide the target. */
const MAX_DEPTH = 8;
/** Characters. Longer wrappers are not opened: a mail of nothing but one link would be decoded once per layer. */
const MAX_WRAPPED_LENGTH = 16_384;
/** Characters. No browser or mail client is sure to take a longer target. */
const MAX_TARGET_LENGTH = 8_192;

export interface UnwrappedLink {
  /** Without wrapper and tracking parameters; `null` where there is no absolute http(s) or mailto address. */
  url: string | null;
  status: LinkStatus;
}

const rejected: UnwrappedLink = { url: null, status: 'rejected' };

/**
 * Escaped ampersands are read at every layer: what a gateway wrapped out of HTML source holds them too, and the same
 * link must come out the same with and without a wrapper around it.
 */
const readAddress = (text: string): string => cleanAddress(unescapeAmpersands(text));

const wrappersNear = nearHost(wrappers);
const wrapperOf = (url: URL): LinkWrapper | undefined => wrappersNear(url).find((wrapper) => isWrappedBy(wrapper, url));

/**
 * Where a link leads, as far as can be told without asking the network. Takes an address as it stands in HTML or plain
 * text; never throws. What cannot be opened comes back as it was, `tracked`; nesting deeper than eight layers and
 * oversized wrappers come back as the outermost wrapper.
 */
export function unwrapLink(href: string): UnwrappedLink {
  const given: unknown = href; // Callers outside TypeScript pass whatever an attribute held.
  if (typeof given !== 'string') return rejected;
  const outermost = readAddress(given);
  const keptWhole = (): UnwrappedLink => kept(outermost);
  let address = outermost;
  let opened: LinkWrapper | undefined;
  for (let depth = 0; ; depth++) {
    const url = parseAddress(address);
    if (url === null) return rejected;
    const wrapper = wrapperOf(url);
    if (wrapper === undefined) return finish(address, url, depth > 0);
    if (depth === MAX_DEPTH || address.length > MAX_WRAPPED_LENGTH) return keptWhole();
    const target = wrapper.target(url, address);
    // A wrapper's page within that same wrapper (it points at itself) says nothing about where the link leads.
    if (target === null || (target === '' && wrapper === opened)) {
      return wrapper === opened ? keptWhole() : kept(address);
    }
    if (target.length > MAX_TARGET_LENGTH) return keptWhole();
    address = readAddress(target);
    opened = wrapper;
  }
}

/** An unopened wrapper: nothing is stripped, since what looks like a parameter may be part of what is wrapped. */
function kept(address: string): UnwrappedLink {
  const url = parseAddress(address);
  return url === null ? rejected : { url: writeAddress(address, url), status: 'tracked' };
}

function finish(address: string, url: URL, wasWrapped: boolean): UnwrappedLink {
  const written = writeAddress(address, url);
  // A platform's own parameters are part of its address.
  if (platformSays(url) !== null) return { url: written, status: 'tracked' };
  const clean = url.protocol === 'mailto:' ? written : stripTracking(written);
  return { url: clean, status: wasWrapped || clean !== written ? 'unwrapped' : 'direct' };
}
