import { layOut } from './page.ts';
import { MONTHS } from './vocabulary.ts';

/** How far a line says when, and nothing else. */
export interface When {
  /** Names a day. False for "Week 12", "datum volgt", "maart 2027", "10.00 uur": these say when, but give no date. */
  dated: boolean;
  /** Nothing but a time of day: the day stands on another line. */
  timed: boolean;
  /** Words in front of the date that say something else: "Raad op" before "zaterdag 16 maart". */
  before: number;
  /** The same behind it or between: a place as a rule. */
  after: number;
  /** Where the date ends in the line: behind its last day or time. */
  end: number;
}

/** A longer line is prose. */
const LONGEST = 110;
/** Words that are part of saying when. */
const FRAME = new Set(
  (
    'datum data wanneer vanaf op dag tijd tijdstip date time en of t m tm tot met van om uur u tussen de aanvang hoe laat tijden ' +
    'inloop start startdatum starttijd begin begint einde eindtijd aanvangstijd ca circa deadline a s aanstaande komende a.s'
  ).split(' '),
);
const MONTH_NAMES = [...MONTHS.keys()].filter((name) => name.length > 2).join('|');
/** "Datum volgt", "n.n.b.", "Week 12", "maart 2027", "voorjaar 2027", "doorlopend": when, without a day. */
const VAGUE = new RegExp(
  String.raw`^(?:(?:datum|data|wanneer|tijd|tijdstip)\s?:?\s?)?(?:(?:nadere? )?(?:datum|data|tijdstip)(?: en (?:tijd|locatie|plaats))? (?:volgt|volgen|nog niet bekend|(?:nog )?onbekend|(?:nog )?n\.?n\.?b\.?|wordt (?:nog|nader) bekend\s?gemaakt)|(?:volgt|n\.?n\.?b\.?|n\.?t\.?b\.?|nog onbekend|nader te bepalen|doorlopend)|(?:in )?week \d{1,2}(?: (?:van )?\d{4})?|(?:in |eind |begin |medio )?(?:${MONTH_NAMES}|voorjaar|najaar|zomer|herfst|winter|lente)(?: (?:en|/|-|t/m) (?:${MONTH_NAMES}))?(?: \d{4})?)$`,
  'i',
);
/** "10.00 - 12.00 uur": the time of a day that stands on another line. */
const TIME_ONLY =
  /^(?:(?:tijd|tijdstip|aanvang|hoe laat|inloop|van|om|vanaf)\s?:?\s?){0,2}\d{1,2}(?:[.:]\d{2})?(?: ?u(?:ur)?)?(?: ?(?:-|–|tot|t\/m)(?: ca\.?| circa)? ?\d{1,2}(?:[.:]\d{2})?)? ?(?:u(?:ur)?\.?)?$/i;

/** `null` where a line does not say when. Only its shape is looked at; which days it means is read elsewhere. */
export function whenIn(line: string): When | null {
  if (line.length > LONGEST) return null;
  if (VAGUE.test(line)) return { dated: false, timed: false, before: 0, after: 0, end: line.length };
  if (!/\d/.test(line)) return null;
  // "tot 10 april." is a deadline, or the end of a sentence that was broken off.
  if (/^(?:uiterlijk )?tot\b/i.test(line) || /(?:\p{L}{5}|\d)\.$/u.test(line) || /[?%€]/.test(line)) return null;
  const page = layOut(line);
  if (page === null || !page.days.some(({ month, relative }) => month !== null || relative !== null)) {
    const timed = TIME_ONLY.test(line) && /\d[.:]\d{2}|\du/.test(line.replace(/ /g, ''));
    return timed ? { dated: false, timed, before: 0, after: 0, end: line.length } : null;
  }
  const spans = [...page.days, ...page.times];
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  const covered = new Set<number>();
  for (const { from, to } of spans) for (let index = from; index < to; index += 1) covered.add(index);
  let before = 0;
  let after = 0;
  page.tokens.forEach((token, index) => {
    const framing = token.kind === 'mark' || FRAME.has(token.text) || /^(?:19|20)\d\d$/.test(token.text);
    if (covered.has(index) || framing) return;
    if (index < first) before += 1;
    else after += 1;
  });
  const dated = page.days.some(({ month }) => month !== null);
  return { dated, timed: false, before, after, end: page.tokens[last - 1]?.end ?? 0 };
}
