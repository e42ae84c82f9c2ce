import { isMark, isWord, type TimeSpan } from '../form.ts';
import type { Page } from '../page.ts';
import type { Reading, Refiner } from '../reading.ts';

/** What leads several starts in where the date does not stand right before them. */
const LEADS = new Set(['om', 'aanvang', 'aanvangstijd', 'aanvangstijden', 'start', 'tijd', 'tijden', 'tijdstippen']);
/** What may follow the last of the times; a noun there (`12.00 uur lunch`) makes them the hours of a programme. */
const FOLLOWERS = new Set(
  'op in bij te aan voor met en over door vanaf tijdens naar kunt kan kunnen zijn is er vindt vinden starten'.split(
    ' ',
  ),
);

/** No programme repeats one thing more often on a day; guards against a text of nothing but times for every date in it. */
const MAX_STARTS = 12;

/**
 * The same thing several times on one day: `rondleidingen om 11.00, 13.00 en 15.00 uur`, `5 november, 10.00 en 14.00 uur`,
 * `Tijd: 10.00 of 14.00 uur` are an event for each start. Only where the date or a word like `om` stands right before the times and
 * nothing but commas and `en` between them; for several dates it would be left open which time is whose (`op 9 en 10 oktober om
 * 11.00 en 13.00 uur`). Goes last: from here on one date can stand in several readings.
 */
export const severalStarts: Refiner = {
  id: 'several-starts',
  refine(readings, page) {
    const times = new Map(page.times.map((span, index) => [span.from, index]));
    const lists = new Map<number, number>();
    for (const { list } of readings) lists.set(list, (lists.get(list) ?? 0) + 1);
    return readings.flatMap((reading) => {
      const { time } = reading;
      if (time === null || reading.last !== null || lists.get(reading.list) !== 1) return [reading];
      const first = times.get(time.from);
      if (first === undefined || !isLedIn(page, reading, time.from)) return [reading];
      return startsFrom(page, first).map((span) =>
        span.from === time.from
          ? reading
          : { ...reading, time: { start: span.start, end: span.end, from: span.from, to: span.to, other: null } },
      );
    });
  },
};

function isLedIn({ tokens }: Page, reading: Reading, at: number): boolean {
  const slot = SLOT_LEADS.has(tokens[at - 1]?.text ?? '') && !LEADS.has(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  const before = isMark(tokens[slot - 1], ',:|(-') ? slot - 1 : slot;
  return before === reading.to || LEADS.has(tokens[before - 1]?.text ?? '');
}

/** The times of the enumeration that begins with time `index`; that one alone where none begins. */
function startsFrom(page: Page, index: number): TimeSpan[] {
  const { tokens, times } = page;
  const first = times[index];
  if (!first) return [];
  const starts = [first];
  let ended = false;
  while (!ended) {
    const last = starts[starts.length - 1] ?? first;
    const next = times[index + starts.length];
    const joint = next && slotFollows(page, last, next) ? tokens[last.to] : undefined;
    const and = isWord(joint, 'en') || isWord(joint, 'of') || isMark(joint, '&+/');
    if (!next || !(and || isMark(joint, ',')) || !isLater(last, next) || starts.length >= MAX_STARTS) return [first];
    starts.push(next);
    ended = and;
  }
  // '1.10 en 2.20' are no times.
  if (!starts.some((span) => span.sure)) return [first];
  const { to } = starts[starts.length - 1] ?? first;
  const follower = tokens[to];
  const goesOn = follower?.kind === 'word' && page.sentences[to] === page.sentences[first.from];
  return goesOn && !FOLLOWERS.has(follower.text) ? [first] : starts;
}

/** Right behind the joint; between two slots, `van` or `tussen` may stand: `van 10.00 tot 12.00 uur of van 14.00 tot 16.00 uur`. */
const slotFollows = ({ tokens }: Page, last: TimeSpan, next: TimeSpan): boolean =>
  next.from === last.to + 1 ||
  (next.from === last.to + 2 && next.end !== null && SLOT_LEADS.has(tokens[last.to + 1]?.text ?? ''));

const SLOT_LEADS = new Set(['van', 'tussen', 'om', 'vanaf']);

/** Two starts or two slots on a clock of twenty-four hours, the second after the first. */
const isLater = (one: TimeSpan, two: TimeSpan): boolean =>
  (one.end === null) === (two.end === null) && !one.twelve && !two.twelve && two.start >= (one.end ?? one.start + 1);
