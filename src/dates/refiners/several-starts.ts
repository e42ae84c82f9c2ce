import { isMark, isWord, type TimeSpan } from '../form.ts';
import type { Page } from '../page.ts';
import type { Refiner } from '../reading.ts';

/** What may follow the last of the times; a noun there (`12.00 uur lunch`) makes them the hours of a programme. */
const FOLLOWERS = new Set(
  'op in bij te aan voor met en over door vanaf tijdens naar kunt kan kunnen zijn is er vindt vinden starten'.split(
    ' ',
  ),
);

/** No programme repeats one thing more often on a day; guards against a text of nothing but times for every date in it. */
const MAX_STARTS = 12;

/**
 * The same thing several times on one day: `rondleidingen om 11.00, 13.00 en 15.00 uur` is an event for each start. Only where
 * `om` leads the times in and nothing but commas and `en` stands between them; for several dates it would be left open which
 * time is whose (`op 9 en 10 oktober om 11.00 en 13.00 uur`). Goes last: from here on one date can stand in several readings.
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
      if (first === undefined || !isWord(page.tokens[time.from - 1], 'om')) return [reading];
      return startsFrom(page, first).map((span) =>
        span.from === time.from
          ? reading
          : { ...reading, time: { start: span.start, end: null, from: span.from, to: span.to } },
      );
    });
  },
};

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
    const and = next !== undefined && next.from === last.to + 1 && isWord(tokens[last.to], 'en');
    const comma = next !== undefined && next.from === last.to + 1 && isMark(tokens[last.to], ',');
    if (!next || !(and || comma) || !isLater(last, next) || starts.length >= MAX_STARTS) return [first];
    starts.push(next);
    ended = and;
  }
  const { to } = starts[starts.length - 1] ?? first;
  const follower = tokens[to];
  const goesOn = follower?.kind === 'word' && page.sentences[to] === page.sentences[first.from];
  return goesOn && !FOLLOWERS.has(follower.text) ? [first] : starts;
}

/** Two starts on a clock of twenty-four hours, the second after the first. */
const isLater = (one: TimeSpan, two: TimeSpan): boolean =>
  one.end === null && two.end === null && !one.twelve && !two.twelve && two.start > one.start;
