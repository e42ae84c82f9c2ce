import type { Link } from '../domain/newsletter.ts';
import { hostIs, parseAddress } from './address.ts';
import { percentDecode } from './decode.ts';
import { firstParameter } from './parameters.ts';
import { platformSays } from './platforms/index.ts';
import { isWrappedBy } from './wrapper.ts';
import { wrappers } from './wrappers/index.ts';
import { safeLinks } from './wrappers/safe-links.ts';

/**
 * What makes an address one to look at twice: a user name or password in it, a number for a host, a name that only
 * exists inside a network, letters outside ASCII that can look like others (`о` for `o`), a host that imitates Safe Links.
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
    tracker: platformSays(url)?.platform ?? null,
    wrapper,
    claimedHost: wrapper === 'mimecast' ? claimedHost(url) : null,
  };
}

/** Ends of names that the public internet does not know. */
const PRIVATE_NAMES = 'local localhost internal intranet lan home corp invalid onion home.arpa'.split(' ');

function flagsOf(url: URL): LinkFlag[] {
  const flags: LinkFlag[] = [];
  const host = url.hostname.replace(/\.$/, '');
  // The URL standard writes decimal, octal and hexadecimal hosts as the dotted number that they stand for.
  const isNumber = /^\d+(?:\.\d+){3}$/.test(host) || host.startsWith('[');
  const isPrivate = !isNumber && (!host.includes('.') || hostIs(url, PRIVATE_NAMES));
  if (url.username !== '' || url.password !== '') flags.push('credentials');
  if (isNumber) flags.push('numericHost');
  if (isPrivate) flags.push('privateHost');
  // A quote or a space in a name can look like the end of it.
  const isOdd = !isNumber && /[^a-z0-9._-]/.test(host);
  // `evilsafelinks.protection.outlook.com`, `safelinks.protection.outlook.com.evil.example`
  const isImitation = host.includes('safelinks.protection') && !hostIs(url, safeLinks.hosts);
  if (isOdd || isImitation || host.split('.').some((label) => label.startsWith('xn--'))) flags.push('lookalike');
  return flags;
}

/** Ends of names that a text has for an address; `Vragen.docx` and `o.a.` are none. */
const commonEnds = 'nl|com|eu|org|net|be|de|info|gov|nu|io|frl|amsterdam';
const asAddress = new RegExp(
  `^(?:(?:https?://|www\\.)([^\\s/?#:@]{3,253})|((?:[a-z0-9-]{1,63}\\.){1,5}(?:${commonEnds})))(?:[:/?#]\\S*)?[.,;:!?)]{0,3}$`,
  'i',
);
const asMailAddress = /^[^\s@]{1,64}@[^\s@]{1,253}$/;

/**
 * Whether a link's text is the address of somebody else than who it leads to: `www.vng.nl` in front of `evil.example`.
 * `vng.nl` may stand for `www.vng.nl` and the other way round.
 */
export function namesOtherHost(text: string, address: string | null): boolean {
  const url = address === null ? null : parseAddress(address);
  const said = text.slice(0, MAX_PASSED_LENGTH).trim();
  if (url === null || said === '') return false;
  if (url.protocol === 'mailto:') {
    return asMailAddress.test(said) && percentDecode(url.pathname).toLowerCase() !== said.toLowerCase();
  }
  const named = asAddress.exec(said);
  const claimed = named === null ? null : parseAddress(`https://${named[1] ?? named[2] ?? ''}/`);
  if (claimed === null) return false;
  const plain = (host: string) => host.replace(/^www\./, '').replace(/\.$/, '');
  return !hostIs(url, [plain(claimed.hostname)]) && !hostIs(claimed, [plain(url.hostname)]);
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

/**
 * Whether the address is a Safe Link, or what a hard line break left of one (`https://eur02.safelinks.protection.outlo`):
 * those hold the recipient's mail address and may stand in no output.
 */
export function isSafeLink(address: string): boolean {
  if (!/safe-?link/i.test(address)) return false; // asked of every link of a letter
  const description = describeLink(address);
  if (description === null) return false;
  const { host } = description;
  const left = host.slice(host.lastIndexOf('safelinks.protection')).replace(/=$/, '');
  const isCutOff = left.startsWith('safelinks.protection') && safeLinks.hosts.some((whole) => whole.startsWith(left));
  return isCutOff || (description.wrapper?.startsWith('safe-links') ?? false);
}
