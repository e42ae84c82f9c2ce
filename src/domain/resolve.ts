import * as v from 'valibot';

/**
 * What the pane and the service say to each other: JSON over POST, same origin. Types and checks have one source: the
 * service checks what it is asked and what its cache gives back, the pane what it is answered. A login page or a proxy
 * may answer in the service's place, and a cache may hold what somebody else wrote.
 */

/** Characters: a tracking link has a few hundred. */
const MAX_ADDRESS_LENGTH = 4_096;
/** Links per call: an item has a few. */
const MAX_LINKS = 10;
/** Characters of a title, a place or the words of a date: more is a page without structure. */
export const MAX_PAGE_TEXT = 500;
/** Titles of a page, and dates to choose from; no page that we know of has more. */
export const MAX_TITLES = 10;
export const MAX_PROPOSALS = 20;

/** The 31st of February has the form of a day, and would open an appointment in March. */
const exists = (moment: string): boolean => {
  const instant = new Date(`${moment.slice(0, 10)}T00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(moment.slice(0, 10));
};

/** `2026-02-27`. */
const day = v.pipe(v.string(), v.isoDate(), v.check(exists));
/** `2026-02-27T09:00`. */
const time = v.pipe(v.string(), v.isoDateTime(), v.check(exists));
const pageText = v.pipe(v.string(), v.maxLength(MAX_PAGE_TEXT));

/** An address that may be shown and passed on: absolute, without credentials, of a kind that opens a page or a mail. */
const target = v.pipe(
  v.string(),
  v.maxLength(2 * MAX_ADDRESS_LENGTH),
  v.check((text) => {
    // `URL.canParse` is younger than some of the browsers in which Outlook opens the pane.
    try {
      const { protocol, username, password } = new URL(text);
      return ['https:', 'http:', 'mailto:'].includes(protocol) && username === '' && password === '';
    } catch {
      return false;
    }
  }),
);

/** `POST /api/resolve`. The answers come together: ask link by link where progress is to be seen. */
export const resolveRequest = v.strictObject({
  /** Tracked links without their wrappers (`Link.url`). */
  links: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_ADDRESS_LENGTH))), v.minLength(1), v.maxLength(MAX_LINKS)),
  /** The user's own wish to ask once more for what brought no target: another click for the sender. */
  again: v.exactOptional(v.boolean()),
});
export type ResolveRequest = v.InferOutput<typeof resolveRequest>;

const unresolvedReason = v.picklist([
  'notAllowed', // not https on a host that the service may ask
  'noClick', // a page of the tracker's own: not one of the addresses with which it counts clicks
  'footer', // unsubscribes, changes preferences or shows the recipient's own copy
  'rejected', // leads to no http(s) or mailto address
  'stillTracked', // leads to another tracker
  'tooManyHops',
  'askedBefore', // somebody asked, and what became of it is not known: the click may have been counted
  'noRedirect', // answered, but not with a target
  'blocked', // the host's address is not a public one
  'timeout',
  'unreachable',
  'busy', // more links are waiting for this tracker than can be asked in time
  'unavailable', // what the instances share cannot be reached
  'cancelled',
]);
export type UnresolvedReason = v.InferOutput<typeof unresolvedReason>;

export const resolveAnswer = v.variant('status', [
  v.object({ status: v.literal('unwrapped'), url: target }),
  v.object({ status: v.literal('tracked'), reason: unresolvedReason }),
]);
export type ResolveAnswer = v.InferOutput<typeof resolveAnswer>;

/** In the order of the request. */
export const resolveResponse = v.object({ answers: v.pipe(v.array(resolveAnswer), v.maxLength(MAX_LINKS)) });
export type ResolveResponse = v.InferOutput<typeof resolveResponse>;

/** `POST /api/event`. */
export const eventRequest = v.strictObject({
  /** The resolved address of the event's page. */
  url: v.pipe(v.string(), v.maxLength(MAX_ADDRESS_LENGTH)),
  /** When the newsletter was sent: dates without a year are read from there. */
  reference: v.union([day, time]),
});
export type EventRequest = v.InferOutput<typeof eventRequest>;

const eventDate = v.pipe(
  v.object({
    start: v.union([day, time]),
    end: v.nullable(v.union([day, time])),
    allDay: v.boolean(),
    openEnd: v.exactOptional(v.literal(true)),
    conflict: v.exactOptional(v.literal(true)),
    /** The words, or the machine-readable values, that the date was read from. */
    text: pageText,
  }),
  v.check(({ start, end, allDay }) =>
    [start, end].every((moment) => moment === null || allDay === !moment.includes('T')),
  ),
  v.check(({ start, end }) => end === null || start <= end),
);

const eventProposal = v.object({
  date: eventDate,
  /** As the page has it, `null` where it names none. */
  location: v.nullable(pageText),
  source: v.picklist(['json-ld', 'microdata', 'prose']),
  /** Only where the page says that the event does not take place. */
  cancelled: v.exactOptional(v.literal(true)),
});
export type EventProposal = v.InferOutput<typeof eventProposal>;

const unreadReason = v.picklist([
  'notAllowed',
  'tooManyHops',
  'noPage', // an error, or something else than an HTML page
  'tooLarge',
  'blocked',
  'timeout',
  'unreachable',
  'busy',
  'unavailable',
  'cancelled',
]);
export type UnreadReason = v.InferOutput<typeof unreadReason>;

export const eventResponse = v.variant('status', [
  v.object({
    status: v.literal('read'),
    /** What the page calls itself (heading, `og:title`, event name, `<title>`): compare with the item's title. */
    titles: v.pipe(v.array(pageText), v.maxLength(MAX_TITLES)),
    /** In the order of the page; `[]` where the page states none. Several: the user chooses. */
    proposals: v.pipe(v.array(eventProposal), v.maxLength(MAX_PROPOSALS)),
  }),
  v.object({ status: v.literal('unread'), reason: unreadReason }),
]);
export type EventResponse = v.InferOutput<typeof eventResponse>;

/** What the service answers beside 200. The message is Dutch, for the pane. */
export interface ServiceError {
  error: 'badRequest' | 'forbidden' | 'notFound' | 'tooLarge' | 'notJson' | 'tooMany' | 'failed';
  message: string;
}
