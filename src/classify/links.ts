import type { Link } from '../domain/newsletter.ts';
import { type Block, isAllLink, linkText } from '../flatten/index.ts';
import { isFooterLink, unwrapLink } from '../links/index.ts';
import { actionStrength } from '../publishers/index.ts';

/** The links of some lines, read offline. `action`: the lines are action links, also where the client lost the address. */
export function linksOf(blocks: readonly Block[], action: boolean): Link[] {
  const links: Link[] = [];
  const anchors = new Map<number, Link>();
  for (const block of blocks) {
    if (action && block.links.length === 0) {
      links.push({ text: block.text, href: '', url: null, role: 'more', status: 'rejected' });
      continue;
    }
    const whole = isAllLink(block);
    for (const range of block.links) {
      const text = linkText(block, range);
      if (text === '' || isFooterLink(text, null)) continue;
      const known = range.anchor === 0 ? undefined : anchors.get(range.anchor);
      if (known) {
        if (actionStrength(known.text) < actionStrength(text)) known.text = text;
        continue;
      }
      const { url, status } = unwrapLink(range.href);
      const mail = (url ?? range.href).toLowerCase().startsWith('mailto:');
      const link: Link = {
        text,
        href: range.href,
        url,
        role: mail ? 'mail' : action || whole ? 'more' : 'inline',
        status,
      };
      if (range.anchor !== 0) anchors.set(range.anchor, link);
      links.push(link);
    }
  }
  return links;
}
