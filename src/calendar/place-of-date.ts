import type { EventDate } from '../domain/newsletter.ts';
import { towns } from './towns.ts';
import { isOnlineText, LABEL_LINE, placeIn, sentencesOf } from './place.ts';

/** Guards the search for dates in a summary against megabytes of prose. */
const MAX_TEXT = 20_000;
/** Between a date and its place no more of the text stands than this; the rest is about something else. */
const MAX_CLAUSE = 200;

/** Where the words of a date stand. */
interface Spot {
  from: number;
  to: number;
}

/**
 * The place of one of the dates that a text announces, in its words; `null` where none is stated for it. A place of another date is never
 * given, and `online` only for the date that is online: `op 14 april in Eindhoven, op 16 april in Assen en op 21 april online`.
 * @param dates all dates of the text, as `findEventDates` or the reader gives them.
 */
export function placeOf(text: string, date: EventDate, dates: readonly EventDate[]): string | null {
  const bounded = text.slice(0, MAX_TEXT);
  const spots = spotsOf(bounded, dates);
  const distinct = new Set(spots.map((spot) => spot?.from ?? -1));
  if (distinct.size < 2) return placeIn(bounded);
  const index = dates.indexOf(date);
  const spot = spots[index] ?? null;
  const own = spot ? ownPlace(bounded, spot, spots) : null;
  return own ?? commonPlace(bounded, spots);
}

/** Each date where its words stand, one after the other; `null` for one that is told elsewhere (in a heading). */
function spotsOf(text: string, dates: readonly EventDate[]): (Spot | null)[] {
  let after = 0;
  let last: { words: string; spot: Spot | null } | null = null;
  return dates.map(({ text: words }) => {
    // Two hours of one day are read from the same words.
    if (last?.words === words) return last.spot;
    let from = words === '' ? -1 : text.indexOf(words, after);
    if (from < 0 && words !== '') from = text.indexOf(words);
    const spot = from < 0 ? null : { from, to: from + words.length };
    if (spot) after = spot.to;
    last = { words, spot };
    return spot;
  });
}

/** The words that belong to one date: behind it up to the next, or before it where the places of the sentence come first. */
function ownPlace(text: string, spot: Spot, spots: readonly (Spot | null)[]): string | null {
  const known = spots.filter((each): each is Spot => each !== null);
  const start = Math.max(
    lineStart(text, spot.from),
    ...known.filter((each) => each.to <= spot.from).map((each) => each.to),
  );
  const next = Math.min(
    text.length,
    spot.to + MAX_CLAUSE,
    ...known.filter((each) => each.from >= spot.to).map(({ from }) => from),
  );
  const behind = upToItsOwn(text.slice(spot.to, next), next < text.length && known.some((each) => each.from === next));
  const words = text.slice(spot.from, spot.to);
  const before = text.slice(Math.max(start, spot.from - MAX_CLAUSE), spot.from);
  const named = text[spot.to] === ')' ? (BEFORE_BRACKET.exec(before)?.[1] ?? '') : '';
  if (towns.has(named)) return named;
  const first = PLACE_FIRST.exec(before)?.[1];
  if (first !== undefined) return placeIn(`${words} in ${first}`);
  return placeIn(`${words}${behind}`) ?? shortPlace(behind) ?? placeIn(`${lastClause(before)}${words}`);
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** What stands between two dates, without what leads the next one in: `in Assen en op `. */
function upToItsOwn(between: string, leads: boolean): string {
  if (!leads) return between;
  // 'in Breukelen, die van 4 juni', 'Den Bosch: 10 april. Online terugkommoment: 24 april'
  const parts = between.split(/(?<=[.;\n])\s|, (?:die|dat|de|op)\b| (?:en|of|maar) (?=(?:op|die|dat|de|van)\b)/);
  return parts[0] ?? '';
}

/** The clause in which a date ends: `In Assen op 16 april`, not the one before its comma. */
const lastClause = (before: string): string =>
  before.split(/[.;\n]|, (?=(?:en|of|maar|in|te|online)\b)| (?:en|of|maar) (?=(?:in|te|online)\b)/).at(-1) ?? '';

const WORD = String.raw`(?:['’][st]-)?\p{Lu}[\p{L}’'-]{1,30}`;
const NAME = String.raw`${WORD}(?:(?: (?:aan|den|de|der|op|van|het)){0,2} ${WORD}){0,3}`;
/** A town right behind a date, in brackets or behind a mark: `5 oktober (Groningen)`, `12 mei – Leeuwarden`. */
const RIGHT_BEHIND = new RegExp(String.raw`^\s?(?:\(|[·–|-] ?|: ?|, )(${NAME})(?=\)|$|[.,;|]|\n)`, 'u');
const ONLINE_BEHIND = /^[\s(,:|–-]{0,4}(?:(?:is|en) )?(?:online|digitaal|via (?:teams|zoom))\b/i;

const PLATFORM = /^(?:MS |Microsoft )?(?:Teams|Zoom|Webex)$/;
/** The place right before its date, with nothing to part them: `In Assen op 12 maart, in Zwolle op 19 maart`. */
const PLACE_FIRST = new RegExp(String.raw`(?<![\p{L}])(?:[Ii]n|[Tt]e) (${NAME}) (?:op )?$`, 'u');
/** `in Zwolle (11 mei), Den Bosch (13 mei)` */
const BEFORE_BRACKET = new RegExp(String.raw`(?<![\p{L}])(${NAME}) \($`, 'u');
const TOWN_BEHIND = new RegExp(String.raw`^ (${NAME})(?=$|[.,;|\n])`, 'u');

function shortPlace(behind: string): string | null {
  if (ONLINE_BEHIND.test(behind)) return 'online';
  const name = RIGHT_BEHIND.exec(behind)?.[1]?.trim() ?? null;
  if (name !== null && (PLATFORM.test(name) || isOnlineText(name))) return 'online';
  if (name !== null) return towns.has(name) ? name : null;
  const town = TOWN_BEHIND.exec(behind)?.[1] ?? '';
  return towns.has(town) ? town : null;
}

/** Told once for all: a label line, or a sentence about all of them (`Alle bijeenkomsten zijn in het stadhuis van Zwolle`). */
const FOR_ALL = /\b(?:alle|beide|steeds|telkens|iedere|elke|allebei)\b/i;

function commonPlace(text: string, spots: readonly (Spot | null)[]): string | null {
  const labels = text.match(LABEL_LINE) ?? [];
  if (labels.length > 0) return labels.length === 1 ? placeIn(labels[0]) : null;
  const dated = (line: string): boolean => spots.some((spot) => spot && line.includes(text.slice(spot.from, spot.to)));
  const [heading = ''] = text.split('\n', 1);
  const lines = [...(heading === text ? [] : [heading]), ...sentencesOf(text).filter((line) => FOR_ALL.test(line))];
  return placeIn(lines.filter((line) => !dated(line)).join('\n'));
}
