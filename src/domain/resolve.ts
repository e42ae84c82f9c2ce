import type { EventDate } from './newsletter.ts';

/** What the pane and the service say to each other: JSON over POST, same origin. Types only. */

/** `POST /api/resolve`. The answers come together: ask link by link where progress is to be seen. */
export interface ResolveRequest {
  /** Tracked links without their wrappers (`Link.url`), at most ten. */
  links: string[];
  /** The user's own wish to ask once more for what brought no target: another click for the sender. */
  again?: boolean;
}

export interface ResolveResponse {
  /** In the order of the request. */
  answers: ResolveAnswer[];
}

export type ResolveAnswer = { status: 'unwrapped'; url: string } | { status: 'tracked'; reason: UnresolvedReason };

export type UnresolvedReason =
  | 'notAllowed' // not https on a host that the service may ask
  | 'footer' // unsubscribes, changes preferences or shows the recipient's own copy
  | 'rejected' // leads to no http(s) or mailto address
  | 'stillTracked' // leads to another tracker
  | 'tooManyHops'
  | 'askedBefore' // somebody asked, and what became of it is not known: the click may have been counted
  | 'noRedirect' // answered, but not with a target
  | 'blocked' // the host's address is not a public one
  | 'timeout'
  | 'unreachable'
  | 'busy' // more links are waiting for this tracker than can be asked in time
  | 'unavailable' // what the instances share cannot be reached
  | 'cancelled';

/** `POST /api/event`. */
export interface EventRequest {
  /** The resolved address of the event's page. */
  url: string;
  /** When the newsletter was sent, `2026-02-27T09:00`: dates without a year are read from there. */
  reference: string;
}

export type EventResponse =
  | {
      status: 'read';
      /** What the page calls itself (heading, `og:title`, event name, `<title>`): compare with the item's title. */
      titles: string[];
      /** In the order of the page; `[]` where the page states none. Several: the user chooses. */
      proposals: EventProposal[];
    }
  | { status: 'unread'; reason: UnreadReason };

export interface EventProposal {
  /** `text` holds the words, or the machine-readable values, that the date was read from. */
  date: EventDate;
  /** As the page has it, `null` where it names none. */
  location: string | null;
  source: 'json-ld' | 'microdata' | 'prose';
  /** Only where the page says that the event does not take place. */
  cancelled?: true;
}

export type UnreadReason =
  | 'notAllowed'
  | 'tooManyHops'
  | 'noPage' // an error, or something else than an HTML page
  | 'tooLarge'
  | 'blocked'
  | 'timeout'
  | 'unreachable'
  | 'busy'
  | 'unavailable'
  | 'cancelled';

/** What the service answers beside 200. The message is Dutch, for the pane. */
export interface ServiceError {
  error: 'badRequest' | 'forbidden' | 'notFound' | 'tooLarge' | 'notJson' | 'tooMany' | 'failed';
  message: string;
}
