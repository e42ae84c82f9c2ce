import type { Link } from '../domain/newsletter.ts';
import { parseAddress } from './address.ts';
import { holdsAddressOf, holdsUndressed } from './clothes.ts';
import { percentDecode } from './decode.ts';
import { isPassable, namesOtherHost } from './describe.ts';
import { namesPerson } from './parameters.ts';
import { unwrapLink } from './unwrap.ts';
import { isFootLabel, isWayOut } from './ways-out/index.ts';

/** Why a link stays behind. The reader of the message gets a word about it instead. */
export type WithheldReason = 'personal' | 'footer' | 'unreadable' | 'unsafe';

type PassableLink = { url: string; text: string } | { withheld: WithheldReason; text: string };

type JudgedLink = Pick<Link, 'text' | 'url' | 'status'>;

/** Longer is no address that a person was meant to follow. */
const MAX_LENGTH = 2_048;

/** Something before the sign: `/maps/@52.15,5.38` is a place, `/@vng` an account. */
const mailAddress = /[^/@?&=#\s]@[^/@?&=#\s]+\.[\p{L}\p{N}.-]/u;

/** With an end that domains have: code that is decoded at a wrong offset gives at signs by chance. */
const wholeAddress =
  /[\w.+-]{2,64}@[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,4}\.(?:nl|com|org|net|eu|be|de|info|example|gov|frl)\b/i;

const carriedSafeLink = /\/\/(?:[a-z0-9-]{1,63}\.){0,4}safelinks\.protection\.(?:outlook\.(?:com|cn)|office365\.us)/;

/** Whether another address carries a Safe Link along (a share button, a broken wrapper): its `data=` names the recipient. */
export function carriesSafeLink(address: string): boolean {
  if (!/safelinks/i.test(address)) return false;
  const url = parseAddress(address);
  if (url === null) return false;
  return carriedSafeLink.test(percentDecode(percentDecode(url.pathname + url.search + url.hash)).toLowerCase());
}

/**
 * What of a link may leave the mailbox, in a message or an appointment: the clean address, or why there is none. Decided
 * once more from the address itself: what the reader made of the link is only a first answer. A text that names another
 * host than where the link leads gives way to that host. Stricter than
 * `isPassable`, which judges where a link leads and not what it says about the one who got it.
 * @param addresses mail addresses of the mailbox and the recipients; none of them may be in a link
 */
export function passable(link: JudgedLink, addresses: readonly string[] = []): PassableLink {
  const text = link.text.replace(/\s+/g, ' ').trim();
  const withheld = reasonToWithhold(link, text, addresses);
  return withheld === null && link.url !== null
    ? { url: link.url, text: namesOtherHost(text, link.url) ? new URL(link.url).hostname : text }
    : { withheld: withheld ?? 'unreadable', text };
}

function reasonToWithhold(link: JudgedLink, text: string, addresses: readonly string[]): WithheldReason | null {
  const { url: address, status } = link;
  if (isWayOut(address, text) || isFootLabel(text)) return 'footer';
  if (address === null || status === 'rejected') return 'unreadable';
  if (status === 'tracked') return 'personal';
  if (address.length > MAX_LENGTH || /\s/.test(address)) return 'unreadable';
  const again = unwrapLink(address);
  if (again.status !== 'direct') return again.status === 'rejected' ? 'unreadable' : 'personal';
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'unreadable';
  if (!isPassable(link)) return 'unsafe';
  return holdsAddress(url, addresses) || namesPerson(url) ? 'personal' : null;
}

/** An address in the link, or a Safe Link around one: as it is, percent-encoded (also twice), or as base64 in one of its parts. */
function holdsAddress(url: URL, addresses: readonly string[]): boolean {
  const text = percentDecode(percentDecode(url.pathname + url.search + url.hash)).toLowerCase();
  if (carriesSafeLink(url.href)) return true;
  if (mailAddress.test(text) || addresses.some((address) => address !== '' && text.includes(address.toLowerCase()))) {
    return true;
  }
  const behind = url.pathname + url.search + url.hash;
  return (
    holdsAddressOf(behind, addresses) || holdsUndressed(behind, (plain) => plain !== behind && wholeAddress.test(plain))
  );
}
