import type { Link } from '../../domain/newsletter.ts';
import { describeLink, namesOtherHost, type LinkFlag } from '../../links/index.ts';

/** A link as the pane shows it. */
export interface LinkView {
  text: string;
  /**
   * As received, for the link element: it keeps the organisation's click-time protection. `null`: not to be opened; no
   * script, no file and nothing relative to the pane's own address is ever put into a link element.
   */
  href: string | null;
  /**
   * `known`: `host` is where it leads. `tracked`: it passes a counter of the sender or a wrapper that could not be
   * opened, `host` is that one's, and where it leads is known only to who follows it. `unusable`: no address.
   */
  state: 'known' | 'tracked' | 'unusable';
  host: string;
  /** The whole address where it leads, for who wants to see it. */
  address: string | null;
  /** What to look at twice before opening. */
  flags: (LinkFlag | 'otherHost')[];
}

export function linkView(link: Link): LinkView {
  const text = link.text.trim();
  // Asked for once where the target is known: to describe an address is what costs most about a card.
  const target = link.status === 'rejected' ? null : (describeLink(link.url) ?? describeLink(link.href));
  if (target === null || !/^\s*(?:https?|mailto):/i.test(link.href)) {
    return { text, href: null, state: 'unusable', host: '', address: null, flags: [] };
  }
  const isKnown = link.url !== null && link.status !== 'tracked';
  return {
    text,
    href: link.href,
    state: isKnown ? 'known' : 'tracked',
    host: (isKnown ? target.host : (target.claimedHost ?? target.host)).replace(/^www\./, ''),
    address: isKnown ? target.address : null,
    flags: [...target.flags, ...(isKnown && namesOtherHost(text, link.url) ? (['otherHost'] as const) : [])],
  };
}
