import type { Link } from '../domain/newsletter.ts';
import type { Block } from '../flatten/index.ts';
import { isSafeLink, unwrapLink } from '../links/index.ts';

/**
 * Wrapped addresses hold the recipient's own address, so they may stand in `href` and nowhere else. Where a mail client
 * or a sender printed one as text, the address that it leads to is shown instead.
 */
export function withoutWrappedText(block: Block): Block {
  if (!/https?:\/\/|safelinks/i.test(block.text)) return block;
  let text = '';
  let position = 0;
  const links = block.links.map((link) => ({ ...link }));
  for (const match of block.text.matchAll(/(?:https?:\/\/|\b[\w.-]{0,60}safelinks\.protection\.)[^\s<>"]+/gi)) {
    text += block.text.slice(position, match.index);
    position = match.index + match[0].length;
    const shown = readable(match[0]);
    const shift = text.length + shown.length - position;
    links.forEach((link, index) => {
      const original = block.links[index];
      if (!original) return;
      if (original.start >= position) link.start = original.start + shift;
      if (original.end >= position) link.end = original.end + shift;
    });
    text += shown;
  }
  return { ...block, text: text + block.text.slice(position), links };
}

/** A Safe Link that could not be opened to its end leads nowhere that may be shown. */
export function withoutSafeLinks(links: readonly Link[]): Link[] {
  return links.map((link) =>
    link.url !== null && link.status === 'tracked' && isSafeLink(link.url) ? { ...link, url: null } : link,
  );
}

const LONGEST_ADDRESS = 120;

function readable(address: string): string {
  const { url, status } = unwrapLink(address);
  if (url === null) return '[link]';
  if (status === 'direct' && address.length <= LONGEST_ADDRESS) return address;
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
