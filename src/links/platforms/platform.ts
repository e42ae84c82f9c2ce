/** What a mailing platform's address does. `click`: it redirects to the link's target and does nothing else. `out`: a way out. */
export type PlatformLinkKind = 'click' | 'out' | 'other';

/** Addresses of one kind: those for which all that is given holds. */
export interface PlatformLinks {
  kind: PlatformLinkKind;
  /** The platform's own hosts, with what stands below them; any host where absent: senders give platforms names of their own. */
  hosts?: readonly string[];
  /** How the host begins where it is the sender's own. */
  host?: RegExp;
  /** Path and query. Where there are no hosts, so narrow that it stands for nothing else. */
  path?: RegExp;
}

/** A mailing platform, or a shortener: its addresses count who clicks, and tell their target to nobody who does not follow them. */
export interface Platform {
  id: string;
  /** The first that fits says what an address is. */
  links: readonly PlatformLinks[];
}
