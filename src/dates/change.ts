import type { Change } from '../domain/newsletter.ts';
import { isCancelled, isMove, NEW } from './change-words.ts';
import { Cue, cuesOf } from './cues.ts';
import { dayOfIso } from './civil.ts';
import { isMark } from './form.ts';
import { joinDays } from './join-days.ts';
import { cutUp, type Page } from './page.ts';
import { findEventDates } from './read.ts';
import { isOldTime } from './refiners/join-times.ts';
import { moved } from './refiners/moved.ts';
import { refiners } from './refiners/index.ts';

/** The cheap question: no change is told without one of these. */
const HINT =
  /verplaats|verze|versch[ou]|uitgesteld|vervroegd|gewijzigd|opgeschoven|verdaagd|verhui|schui|afge|geannul|vervalt|vervallen|geschrapt|gecancel|niet|geen doorgang|plaats van|i\.?p\.?v|nieuwe datum|\(was|oorspronkelijk|aanvankelijk|\bstond|\bzou/i;
/** `Geannuleerd: raadsexcursie`, `AFGELAST - inloopavond` */
const MAX_MARKER = 2;
/** Words between an event and the verb that cancels it: `De themamiddag van donderdag 26 maart in Zwolle is helaas geannuleerd`. */
const MAX_REACH = 16;
/** Words between `naar` or `nieuwe datum` and the date. */
const MAX_LEAD = 4;
/** What an event is about is not what is cancelled: `de subsidie voor evenementen vervalt`. */
const ABOUT = new Set(['voor', 'over']);
/** `Mocht de bijeenkomst niet doorgaan, dan …` */
const CONDITIONS = new Set(['mocht', 'indien', 'als', 'wanneer', 'kan', 'tenzij', 'zodra']);

/**
 * Does the text say that its event was moved or called off? `moved`: it has a new date or hour, which `findEventDates` gives alone.
 * `cancelled`: it is off, or put off without a new date, and `findEventDates` gives nothing. `null`: neither; also where one of several
 * dates is off, or what is cancelled is no event (`De motie is vervallen`).
 * @param reference as for `findEventDates`.
 * @throws RangeError where the reference is no date.
 */
export function changeOf(text: string, reference: string): Change | null {
  const day = dayOfIso(reference);
  if (!HINT.test(text)) return null;
  const page = cutUp(text);
  const dates = findEventDates(text, reference);
  if (dates.length === 0) return cancels(page) ? 'cancelled' : null;
  const off = page.tokens.some(isCancelled);
  const old = page.times.some((time) => isOldTime(page, time)) || hasOldDate(page, day);
  const told = [...page.days, ...page.times].some(({ from }) => isLedToNew(page, from));
  return (old && (!off || told)) || told ? 'moved' : null;
}

/** Is one of the dates an old one? */
function hasOldDate(page: Page, day: number): boolean {
  let readings = joinDays(page);
  for (const refiner of refiners) {
    if (refiner === moved) return refiner.refine(readings, page, day).length < readings.length;
    readings = refiner.refine(readings, page, day);
  }
  return false;
}

/** `verplaatst naar 26 maart`, `verschoven. Nieuwe datum: 26 maart`: a date or hour with a new one's words before it, and a move before those. */
const isLedToNew = ({ tokens }: Page, from: number): boolean =>
  tokens.slice(Math.max(0, from - MAX_LEAD), from).some(({ text }) => NEW.has(text)) &&
  tokens.slice(Math.max(0, from - MAX_REACH), from).some(isMove);

/** Does a sentence say of an event that it is off? */
function cancels({ tokens, sentences }: Page): boolean {
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at > 0 && sentences[at] !== sentences[at - 1]) from = at;
    const token = tokens[at];
    if (!token || !(isCancelled(token) || token.text === 'uitgesteld' || isDenied({ tokens }, at))) continue;
    const before = tokens.slice(Math.max(from, at - MAX_REACH), at);
    if (CONDITIONS.has(tokens[from]?.text ?? '') && !isCancelled(token)) continue;
    if (before.some((word) => cuesOf(word) & Cue.past || word.text === 'niet')) continue;
    const behind = tokens.slice(at + 1, at + MAX_REACH);
    const isMarker = before.length <= MAX_MARKER && (isMark(behind[0], ':-–|)') || behind[0]?.gap !== 1);
    const subject = before.findIndex((word) => cuesOf(word) & Cue.event);
    const named = subject >= 0 && !before.slice(0, subject).some(({ text }) => ABOUT.has(text));
    if (named || (isMarker && behind.some((word) => cuesOf(word) & Cue.event))) return true;
  }
  return false;
}

/** `gaat niet door`, `vindt niet plaats`, `geen doorgang` */
function isDenied({ tokens }: Pick<Page, 'tokens'>, at: number): boolean {
  const [word, next] = [tokens[at]?.text, tokens[at + 1]?.text];
  return (word === 'niet' && (next === 'door' || next === 'doorgaan')) || (word === 'geen' && next === 'doorgang');
}
