import type { Item } from '../domain/newsletter.ts';
import { isPassable, unwrapLink } from '../links/index.ts';

/** More is no address that a person was meant to follow, and it would crowd out the summary. */
const urlLimit = 2_048;

/** A mail address within a link: most often that of the one who received the mail, and never needed by another. */
const addressInUrl = /[^/@?&=#\s]{1,64}(?:@|%40)[^/@?&=#\s]{1,200}\.[a-z]{2}/i;

/** The address of the item's action link, else of its first other one, as far as it may be passed on. */
export function passableLink(item: Item, addresses: readonly string[]): string | null {
  const candidates = [
    ...item.links.filter((link) => link.role === 'more'),
    ...item.links.filter((link) => link.role === 'inline'),
  ];
  return candidates.find((link) => isPassable(link) && isImpersonal(link.url, addresses))?.url ?? null;
}

function isImpersonal(url: string | null, addresses: readonly string[]): boolean {
  if (url === null || url.length > urlLimit || !/^https?:/i.test(url) || addressInUrl.test(url)) return false;
  const lower = url.toLowerCase();
  return !addresses.some((address) => address !== '' && lower.includes(address.toLowerCase()));
}

/**
 * Text without the addresses of people who must not appear in it. Links are printed in their clean form, and left out
 * where that is not known: plain-text mails print wrapped links within the text, with the recipient's address in them.
 */
export function withhold(text: string, addresses: readonly string[]): string {
  let result = text.replace(/https?:\/\/[^\s<>"]+/gi, (match) => {
    const address = match.replace(/[.,;:!?)\]'’]{1,9}$/, '');
    const link = unwrapLink(address);
    const url = isPassable(link) && isImpersonal(link.url, addresses) ? (link.url ?? '') : '';
    // Reading an address adds the slash of an empty path: "https://vng.nl" stays as it was written.
    const clean = url === `${address}/` ? address : url;
    return clean + match.slice(address.length);
  });
  for (const address of addresses) {
    if (address === '') continue;
    // Percent-encoded too: a broken Safe Link leaves `data=05%7C02%7Cgriffie%40…` in the text.
    result = result.replace(new RegExp(escapeRegExp(address).replace('@', '(?:@|%(?:25){0,8}40)'), 'gi'), '');
  }
  return result.replace(/[ \t]{2,}/g, ' ').trim();
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
