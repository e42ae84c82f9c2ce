import type { LeftOutLink, Link } from '../domain/newsletter.ts';
import { type Block, isAllLink, linkText } from '../flatten/index.ts';
import { isFootLabel, unwrapLink } from '../links/index.ts';
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
      if (text === '' || range.wayOut !== undefined || isFootLabel(text)) continue;
      const known = range.anchor === 0 ? undefined : anchors.get(range.anchor);
      if (known) {
        if (actionStrength(known.text) < actionStrength(text)) known.text = text;
        continue;
      }
      const unwrapped = unwrapLink(range.href);
      const { url } = unwrapped;
      const status = range.tracked && url !== null ? 'tracked' : unwrapped.status;
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

/** The links that stay out of an item, since they are, or may be, ways out of the recipient's subscription: each once. */
export function leftOutOf(blocks: readonly Block[]): LeftOutLink[] {
  const found = new Map<string, LeftOutLink>();
  for (const block of blocks) {
    for (const range of block.links) {
      const text = linkText(block, range);
      if (range.wayOut === undefined || text === '') continue;
      const key = range.anchor === 0 ? text : String(range.anchor);
      const sure = range.wayOut === 'sure';
      const known = found.get(key);
      found.set(key, { text: known?.text ?? text, sure: sure || known?.sure === true });
    }
  }
  return [...found.values()];
}
