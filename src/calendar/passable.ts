import type { Item, Link } from '../domain/newsletter.ts';

/** More is no address that a person was meant to follow, and it would crowd out the summary. */
const urlLimit = 2_048;

/** The address of the item's action link, else of its first other one, as far as it may be passed on. */
export function passableLink(item: Item, addresses: readonly string[]): string | null {
  const candidates = [
    ...item.links.filter((link) => link.role === 'more'),
    ...item.links.filter((link) => link.role === 'inline'),
  ];
  return candidates.find((link) => isPassable(link, addresses))?.url ?? null;
}

function isPassable(link: Link, addresses: readonly string[]): boolean {
  const { url, status } = link;
  if (url === null || url.length > urlLimit || (status !== 'direct' && status !== 'unwrapped')) return false;
  return /^https?:\/\/[^\s@]+$/i.test(url) && !addresses.some((address) => mentions(url, address));
}

function mentions(url: string, address: string): boolean {
  const lower = url.toLowerCase();
  const wanted = address.toLowerCase();
  return wanted !== '' && (lower.includes(wanted) || lower.includes(encodeURIComponent(wanted)));
}

/**
 * Text without the addresses of people who must not appear in it and without wrapped links: plain-text mails print
 * those within the text, and they hold the recipient's address. An address in running text stays only where it has
 * no query, fragment or encoded part that could hold one.
 */
export function withhold(text: string, addresses: readonly string[]): string {
  let result = text.replace(/https?:\/\/[^\s<>"]+/gi, (url) => (/[?#%@&=]/.test(url) ? '' : url));
  for (const address of addresses) {
    if (address !== '') result = result.replace(new RegExp(escapeRegExp(address), 'gi'), '');
  }
  return result.replace(/[ \t]{2,}/g, ' ').trim();
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
