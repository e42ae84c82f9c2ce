/**
 * What a newsletter is once it has been read. These names and shapes are the contract with everything outside the
 * reader: the command line prints them as JSON, the pane draws them, messages and calendar entries are made of them.
 */

/** What kind of news an item is. `evenement`: something to attend or watch at a time, seen from the day of sending. */
export type Kind = 'nieuws' | 'evenement' | 'publicatie' | 'podcast';

/** A moment at which an event takes place: wall-clock time in Europe/Amsterdam, never an instant. */
export interface EventDate {
  /** `2026-04-01` for a whole day, `2025-06-18T13:30` for a time. */
  start: string;
  /** All-day: the inclusive last day, `null` for one day. Timed: `null` when no end is stated; never invented. */
  end: string | null;
  allDay: boolean;
  /** Only for "vanaf …": a first date without a last one. */
  openEnd?: true;
  /** Only where weekday and date contradict each other; the date wins. */
  conflict?: true;
  /** Only where the words allow another reading. */
  unsure?: true;
  /** Beside `unsure`: what else the words may mean, the likeliest first. */
  orElse?: EventDate[];
  /** The words it was read from, as they stand in the text. */
  text: string;
}

/** A part of an item that the reader may doubt. */
export type ItemField = 'title' | 'topics' | 'dates' | 'kind';

/** The second best reading of one part of an item, with the words or looks that speak for it. */
export type Reading = {
  evidence: string;
  /** `template`: how the letter prints its items, so the siblings share the doubt; `line`: this line; `words`: what the text says. */
  cause: 'template' | 'line' | 'words';
} & (
  | { of: 'title'; value: string }
  | { of: 'topics'; value: string[] }
  | { of: 'dates'; value: EventDate[] }
  | { of: 'kind'; value: Kind }
);

/** What a letter says of an event it announced before. A moved event has its new date only; a cancelled one is no event. */
export type Change = 'moved' | 'cancelled';

/**
 * How far a link could be read offline. `direct`: nothing to unwrap; `unwrapped`: a wrapper was opened; `tracked`: what
 * remains is a tracking or undecodable link; `rejected`: no absolute http(s) or mailto address.
 */
export type LinkStatus = 'direct' | 'unwrapped' | 'tracked' | 'rejected';

export interface Link {
  text: string;
  /** As received. It may hold the recipient's address (Safe Links), so it may be opened but never passed on. */
  href: string;
  /** The clean address, `null` where there is none to trust. */
  url: string | null;
  /** `more`: the item's action link ("Lees meer"); `inline`: within the text; `mail`: a mail address. */
  role: 'more' | 'inline' | 'mail';
  status: LinkStatus;
}

/**
 * A link that stands in an item's text and not among its links: it is, or (not `sure`) may be, the recipient's own way out of the
 * subscription.
 */
export interface LeftOutLink {
  text: string;
  sure: boolean;
}

export interface Item {
  /** Derived from the content (publisher, normalised title, topics, counter): the same in every mail client. */
  id: string;
  title: string;
  /** Canonical spelling; empty where none is printed. */
  topics: string[];
  kind: Kind;
  /** Plain text, paragraphs joined by `\n`. */
  summary: string;
  /** Only for kind `evenement`. */
  events: EventDate[];
  links: Link[];
  /** Absent where none was left out. */
  leftOut?: LeftOutLink[];
  /** Only where the same newsletter printed the same item before: that item's id. */
  duplicateOf?: string;
  /** The parts of which the reader is not sure; absent where it is sure of all. What is not named here is a promise. */
  unsure?: ItemField[];
  /** Beside `unsure`: the second best reading of each part it names. */
  readings?: Reading[];
  /** Only where the letter says so. */
  change?: Change;
}

/** A piece of the newsletter that could not be understood. Shown, never dropped. */
export interface Unrecognised {
  text: string;
  links: Link[];
}

/** Something that a reader of the list must know. The message is Dutch, for the pane. */
export interface Warning {
  code: string;
  message: string;
}

export interface Newsletter {
  /** Identifier of the publisher, `null` when the general reader read it. */
  publisher: string | null;
  subject: string | null;
  /** `2026-02-27T09:00`, local time in Europe/Amsterdam. */
  sentAt: string | null;
  /** Only where the message holds several letters: their subjects, the one that was read first. */
  letters?: string[];
  /** In printed order; every printed item once. */
  items: Item[];
  /** Standing blocks: forum invitation, motions teaser, introduction, vacancies, notices about the letter itself. */
  apart: Item[];
  unrecognised: Unrecognised[];
  warnings: Warning[];
}

/** A message as a mail client hands it over. */
export interface Message {
  body: string;
  bodyType: 'html' | 'text';
  subject?: string;
  /** `Naam <adres>` or a bare address. */
  from?: string;
  /** ISO 8601 with or without offset; without one it is Amsterdam wall-clock time. */
  receivedAt?: string;
}
