import { passable } from './passable.ts';
import { unwrapLink } from './unwrap.ts';

/**
 * Text out of a mail as it may be passed on. Mail programs make links of addresses that stand in the text, and
 * plain-text mails print wrapped and personal ones there: each is replaced by the clean address, or left out.
 * @param own the mailbox's own mail addresses, left out too
 * @param addresses mail addresses that may be in no link
 */
export function cleanText(text: string, own: readonly string[], addresses: readonly string[]): string {
  const withoutLinks = text.replace(/(?:https?:\/\/|\bwww\.)[^\s<>"]+/gi, (found) => {
    const address = found.replace(/[.,;:!?)\]'’]{1,9}$/, '');
    return (passableAddress(address, addresses) ?? '') + found.slice(address.length);
  });
  return own
    .filter((address) => address !== '')
    .reduce((rest, address) => withoutAddress(rest, address), withoutLinks)
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}

function passableAddress(found: string, addresses: readonly string[]): string | null {
  const isBare = !/^https?:/i.test(found);
  const { url, status } = unwrapLink(isBare ? `https://${found}` : found);
  const result = passable({ text: '', url, status }, addresses);
  if (!('url' in result)) return null;
  return isBare ? result.url.replace(/^https:\/\//, '') : result.url;
}

/**
 * In any casing, and percent-encoded: a broken Safe Link leaves `data=05%7C02%7Cgriffie%40…` in the text. What is glued before it goes
 * with it: no half of somebody's "x.griffie@…" may stay, nor the address behind a lost space.
 */
function withoutAddress(text: string, address: string): string {
  const literal = address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('@', '(?:@|%(?:25){0,8}40)');
  return text.replace(new RegExp(`(?:(?<=%[0-9a-f]{2})|(?<!%|%[0-9a-f])[\\w.+-]{0,64})${literal}`, 'gi'), '');
}
