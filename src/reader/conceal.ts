import type { Link } from '../domain/newsletter.ts';
import type { Block } from '../flatten/index.ts';
import { carriesSafeLink, isSafeLink, unwrapLink } from '../links/index.ts';

/**
 * What no word of prose has, but every piece of a Safe Link that lost its beginning on the way (`…%7Cgriffie%40voor`): a
 * pipe or an at sign in escapes, also escaped again, and the names of its own parameters.
 */
const wrapperPiece =
  /%(?:25){0,8}7C|[\w.+-]%(?:25){0,8}40[\w-]|\b(?:sdata|reserved)=|[?&;]url=https?%|safelinks\.protection\./i;
const addressStart = /https?:\/\/|\b[\w.-]{0,60}safelinks\.protection\./i;

/**
 * Wrapped addresses hold the recipient's own address, so they may stand in `href` and nowhere else. Where a mail client
 * or a sender printed one as text, the address that it leads to is shown instead; of a broken one, nothing.
 */
export function withoutWrappedText(block: Block): Block {
  if (!/https?:\/\/|[%=]|safelinks/i.test(block.text)) return block;
  let text = '';
  let position = 0;
  const links = block.links.map((link) => ({ ...link }));
  const replace = (start: number, end: number, shown: string) => {
    text += block.text.slice(position, start);
    // Nothing in its place: then not two spaces either.
    position = shown === '' && /(?:^|\s)$/.test(text.slice(-1)) && block.text[end] === ' ' ? end + 1 : end;
    const shift = text.length + shown.length - position;
    links.forEach((link, index) => {
      const original = block.links[index];
      if (!original) return;
      if (original.start >= position) link.start = original.start + shift;
      if (original.end >= position) link.end = original.end + shift;
      else if (original.end > start) link.end = Math.max(link.start, text.length + shown.length);
    });
    text += shown;
  };
  for (const { 0: word, index } of block.text.matchAll(/[^\s<>"]+/g)) {
    const at = word.search(addressStart);
    const before = at < 0 ? word : word.slice(0, at);
    if (wrapperPiece.test(before)) replace(index, index + before.length, '');
    if (at >= 0) replace(index + at, index + word.length, readable(word.slice(at)));
  }
  return { ...block, text: text + block.text.slice(position), links };
}

/** A Safe Link that could not be opened to its end, or an address that names a recipient, may be shown to nobody. */
export function withoutSafeLinks(links: readonly Link[], recipients: ReadonlySet<string>): Link[] {
  return links.map((link) =>
    link.url !== null && (wraps(link.url) || (link.role !== 'mail' && holdsOneOf(recipients, link.url)))
      ? { ...link, url: null, status: 'tracked' }
      : link,
  );
}

/** A field of a Safe Link's `data=`, which two addresses that were glued together leave in the second one's tail. */
const deliveryField = /(?:%(?:25){0,8}7C|\|)[\w.+'-]{1,64}(?:%(?:25){0,8}40|@)[\w-]/i;

/** Also a mail address with one glued to its end: `mailto:a@b.nlhttps://eur02.safelinks…`. */
const wraps = (address: string): boolean =>
  isSafeLink(address) || carriesSafeLink(address) || deliveryField.test(address);

function holdsOneOf(recipients: ReadonlySet<string>, address: string): boolean {
  if (recipients.size === 0 || !/@|%(?:25){0,8}40/.test(address)) return false;
  const plain = address.replace(/%(?:25){0,8}40/g, '@').toLowerCase();
  return [...recipients].some((recipient) => plain.includes(recipient));
}

/** Links looked at: all of a message's Safe Links name the same mailbox. */
const MAX_LOOKED_AT = 20;

/**
 * Whom the message was delivered to, as its Safe Links say. Named by most of them: a Safe Link that a sender pasted from
 * a mailbox of his own names somebody whom the text may well mention.
 */
export function recipientsOf(addresses: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const wrapped = addresses.filter((address) => /safelinks\.protection/i.test(address.slice(0, 100)));
  const lookedAt = wrapped.slice(0, MAX_LOOKED_AT);
  for (const address of lookedAt) {
    const found = /(?:%7C|\|)([\w.+'-]{1,64})(?:%40|@)([\w.-]{1,255})(?:%7C|\|)/i.exec(address.slice(0, 8_000));
    if (found) {
      const recipient = `${found[1] ?? ''}@${found[2] ?? ''}`.toLowerCase();
      counts.set(recipient, (counts.get(recipient) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([recipient, count]) => (count * 2 > lookedAt.length ? [recipient] : []));
}

const LONGEST_ADDRESS = 120;

function readable(address: string): string {
  const { url, status } = unwrapLink(address);
  if (url === null) return '[link]';
  if (status === 'direct' && address.length <= LONGEST_ADDRESS && !wrapperPiece.test(address)) return address;
  return hostOf(url);
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(url)?.[1] ?? '[link]';
}

/** True for a line that names one of the people it was sent to: "Deze mail is verzonden aan griffie@…". */
export function namesRecipient(block: Block, recipients: ReadonlySet<string>): boolean {
  if (recipients.size === 0 || !block.text.includes('@') || block.text.length > 2000) return false;
  return (block.text.toLowerCase().match(/[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g) ?? []).some((address) =>
    recipients.has(address),
  );
}
