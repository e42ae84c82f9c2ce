import type { Link } from '../domain/newsletter.ts';
import { hostIs, parseAddress } from './address.ts';
import { percentDecode } from './decode.ts';
import { firstParameter } from './parameters.ts';
import { trackerOf } from './trackers.ts';
import { isWrappedBy } from './wrapper.ts';
import { wrappers } from './wrappers/index.ts';

/**
 * What makes an address one to look at twice: a user name or password in it, a number for a host, a name that only
 * exists inside a network, letters outside ASCII that can look like others (`о` for `o`).
 */
export type LinkFlag = 'credentials' | 'numericHost' | 'privateHost' | 'lookalike';

export interface LinkDescription {
  /** To show: the host in punycode, for a mail address the address. */
  host: string;
  /** To show on focus and hover: the whole address, as a browser would open it. */
  address: string;
  flags: LinkFlag[];
  /** The mailing platform whose tracking link this is, by its id; `null` where it is none. */
  tracker: string | null;
  /** The wrapper that this still is (it could not be opened), by its id; `null` where it is none. */
  wrapper: string | null;
  /** The host that an unopened wrapper says it leads to (Mimecast's `domain=`). A claim, no address. */
  claimedHost: string | null;
}

/** Characters. Longer addresses break mail clients and hide where they lead; none is passed on. */
const MAX_PASSED_LENGTH = 8_192;

/** What to say about an address; `null` where it is no absolute http(s) or mailto address. */
export function describeLink(address: string | null): LinkDescription | null {
  const url = address === null ? null : parseAddress(address);
  if (url === null) return null;
  const wrapper = wrappers.find((candidate) => isWrappedBy(candidate, url))?.id ?? null;
  return {
    host: url.protocol === 'mailto:' ? percentDecode(url.pathname) : url.hostname,
    address: url.href,
    flags: url.protocol === 'mailto:' ? [] : flagsOf(url),
    tracker: trackerOf(url),
    wrapper,
    claimedHost: wrapper === 'mimecast' ? claimedHost(url) : null,
  };
}

function flagsOf(url: URL): LinkFlag[] {
  const flags: LinkFlag[] = [];
  const host = url.hostname.replace(/\.$/, '');
  // The URL standard writes decimal, octal and hexadecimal hosts as the dotted number that they stand for.
  const isNumber = /^\d+(?:\.\d+){3}$/.test(host) || host.startsWith('[');
  const isPrivate =
    !isNumber && (!host.includes('.') || hostIs(url, ['local', 'localhost', 'internal', 'lan', 'home.arpa']));
  if (url.username !== '' || url.password !== '') flags.push('credentials');
  if (isNumber) flags.push('numericHost');
  if (isPrivate) flags.push('privateHost');
  if (host.split('.').some((label) => label.startsWith('xn--'))) flags.push('lookalike');
  return flags;
}

function claimedHost(url: URL): string | null {
  const claimed = firstParameter(url, 'domain');
  return claimed === null ? null : (parseAddress(`https://${percentDecode(claimed)}/`)?.hostname ?? null);
}

/**
 * Whether a link's clean address may go into a message or an appointment: known to its end, nothing personal in it (no
 * tracker, no wrapper: Safe Links hold the recipient's address), nothing to look at twice.
 */
export function isPassable({ url, status }: Pick<Link, 'url' | 'status'>): boolean {
  if ((status !== 'direct' && status !== 'unwrapped') || (url?.length ?? 0) > MAX_PASSED_LENGTH) return false;
  const description = describeLink(url);
  return (
    description !== null &&
    description.flags.length === 0 &&
    description.tracker === null &&
    description.wrapper === null
  );
}

/** Whether the address is a Safe Link: those hold the recipient's mail address and may stand in no output. */
export function isSafeLink(address: string): boolean {
  return describeLink(address)?.wrapper?.startsWith('safe-links') ?? false;
}
