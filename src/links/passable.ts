import type { Link } from '../domain/newsletter.ts';
import { parseAddress } from './address.ts';
import { base64Decode, percentDecode } from './decode.ts';
import { isPassable, namesOtherHost } from './describe.ts';
import { isFooterLink } from './footer.ts';
import { unwrapLink } from './unwrap.ts';

/** Why a link stays behind. The reader of the message gets a word about it instead. */
export type WithheldReason = 'personal' | 'footer' | 'unreadable' | 'unsafe';

type PassableLink = { url: string; text: string } | { withheld: WithheldReason; text: string };

type JudgedLink = Pick<Link, 'text' | 'url' | 'status'>;

/** Longer is no address that a person was meant to follow. */
const MAX_LENGTH = 2_048;

/** What a link says or where it leads when it changes the subscription: a reader who clicks it unsubscribes the griffie. */
const footerLabel =
  /\b(?:af|uit)?(?:meld|schrijf|schrijv)(?:en|ing)? (?:van|voor) (?:de(?:ze)? )?(?:nieuwsbrief|mailing)|^\s*(?:hier )?(?:afmelden|uitschrijven|afmelding)\b|\bunsubscribe|\bopt-?out|\b(?:uw |je |mijn )?(?:gegevens|profiel|voorkeuren|abonnement) (?:wijzigen|aanpassen|beheren)|\b(?:wijzig|beheer) (?:hier )?(?:uw|je) (?:gegevens|profiel|voorkeuren|abonnement)|\b(?:online ?versie|webversie|webversion|proclaimer)\b|^\s*contact\s*$|\bin (?:uw|je|de|een) (?:web)?browser\b/i;
const footerPath =
  /(?:^|[/?&=._-])(?:unsubscribe|unsub|afmelden|afmelding|uitschrijven|opt-?out|preferences|preference-?cent(?:er|re)|webversion|webversie|viewonline|view-in-browser|manage-subscription|list-?manage)(?:$|[/?&=._-])/i;

/** Parameters that name a person. A page that needs them was meant for that person only. */
const personalParameter =
  /^(?:e-?mail(?:adres|address)?|mail|recipient(?:_?id)?|subscriber(?:_?id)?|subscription(?:_?id)?|contact_?id|lead_?id|member(?:_?id)?|user(?:_?id)?|uid|token|auth|persoon(?:_?id)?|relatie(?:_?(?:id|nummer))?|deelnemer(?:_?id)?|invitee?|magic)$/i;

/** Something before the sign: `/maps/@52.15,5.38` is a place, `/@vng` an account. */
const mailAddress = /[^/@?&=#\s]@[^/@?&=#\s]+\.[\p{L}\p{N}.-]/u;

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
  if (footerLabel.test(text) || isFooterLink(text, null)) return 'footer';
  if (address === null || status === 'rejected') return 'unreadable';
  if (status === 'tracked') return 'personal';
  if (address.length > MAX_LENGTH || /\s/.test(address)) return 'unreadable';
  const again = unwrapLink(address);
  if (again.status !== 'direct') return again.status === 'rejected' ? 'unreadable' : 'personal';
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'unreadable';
  if (!isPassable(link)) return 'unsafe';
  if (footerPath.test(url.pathname + url.search) || isFooterLink('', address)) return 'footer';
  return holdsAddress(url, addresses) || [...url.searchParams.keys()].some((name) => personalParameter.test(name))
    ? 'personal'
    : null;
}

/** An address in the link, or a Safe Link around one: as it is, percent-encoded (also twice), or as base64 in one of its parts. */
function holdsAddress(url: URL, addresses: readonly string[]): boolean {
  const text = percentDecode(percentDecode(url.pathname + url.search + url.hash)).toLowerCase();
  if (carriesSafeLink(url.href)) return true;
  if (mailAddress.test(text) || addresses.some((address) => address !== '' && text.includes(address.toLowerCase()))) {
    return true;
  }
  const parts = percentDecode(url.pathname + url.search + url.hash).split(/[/?&=#.;,:]+/);
  return parts.some((part) => part.length >= 12 && mailAddress.test(base64Decode(part) ?? ''));
}
