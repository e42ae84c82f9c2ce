import type { Link } from '../../domain/newsletter.ts';

/** A link as the pane shows it. */
export interface LinkView {
  text: string;
  /** As received, for the link element: it keeps the organisation's click-time protection. `null`: not to be opened. */
  href: string | null;
  /** The host that it leads to; `null` where that cannot be known offline, and for a mail address. */
  host: string | null;
  /** The address that it leads to, for who wants to see it in full. */
  address: string | null;
  /** `tracked`: it leads through a sender's counter, and where to is known only to who follows it. */
  state: 'known' | 'tracked' | 'unusable';
  /** The host that is passed on the way there (the sender's counter). */
  via: string | null;
}

/** Only these are ever put into a link element: no script, no file, nothing relative to the pane's own address. */
const openable = ['https:', 'http:', 'mailto:'];

export function linkView(link: Link): LinkView {
  const received = parse(link.href);
  const clean = link.url === null ? null : parse(link.url);
  const href = received && openable.includes(received.protocol) ? link.href : null;
  const text = link.text.trim();
  if (href === null || link.status === 'rejected') {
    return { text, href: null, host: null, address: null, state: 'unusable', via: null };
  }
  const isMail = (clean ?? received)?.protocol === 'mailto:';
  if (clean && link.status !== 'tracked') {
    return {
      text,
      href,
      host: isMail ? null : shownHost(clean),
      // A mail address may carry a subject and a body; who it goes to is what counts.
      address: isMail ? decoded(clean.pathname) : clean.href,
      state: 'known',
      via: null,
    };
  }
  return { text, href, host: null, address: null, state: 'tracked', via: shownHost(clean ?? received) };
}

function shownHost(url: URL | null): string | null {
  return url?.hostname.replace(/^www\./, '') ?? null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
