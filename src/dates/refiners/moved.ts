import { isEvent, type Context } from '../context.ts';
import { isMark } from '../form.ts';
import type { Page } from '../page.ts';
import type { Reading, Refiner } from '../reading.ts';
import { isCancelled, isMove, MOVES_TO, NEW, OLD, PLANNED_BEFORE, POLITE, WRONGLY } from '../change-words.ts';
import type { Token } from '../tokens.ts';

/** Words near enough before a date to say whether it is the old or the new one. */
const NEAR = 8;

/**
 * `niet 17 maar 19 maart 2026`, `verplaatst van 12 naar 19 maart`, `19 maart in plaats van 12 maart`, `stond gepland op 19 maart; dit wordt
 * 2 april`: only the new date. `De bijeenkomst van 12 maart gaat niet door`, `Op 12 maart is er geen spreekuur`, `elke donderdag,
 * behalve op 14 mei`, `Excursie 20 maart. Deze vervalt.`: none.
 */
export const moved: Refiner = {
  id: 'moved',
  refine: (readings, page) => {
    const off = cancelledElsewhere(page, readings);
    return readings.filter(
      (reading) =>
        !(
          isOld(reading.context, readings.length > 1) ||
          (off.has(page.sentences[reading.from] ?? -1) && !isNew(reading))
        ),
    );
  },
};

const words = (left: readonly Token[]): string[] =>
  left.slice(0, NEAR).flatMap(({ text }) => (text === 'op' || text === 'de' || text === 'datum' ? [] : text));

const isNew = ({ context: { left } }: Reading): boolean => words(left).some((word) => NEW.has(word));

function isOld(context: Context, several: boolean): boolean {
  const { left, right } = context;
  const lead = words(left);
  if (isExcepted(lead) || (lead[0] === 'van' && lead[1] === 'plaats') || lead[0] === 'ipv') return true;
  if (lead[0] === '.' && lead[1] === 'v' && lead[3] === 'p') return true;
  if (isDeniedBefore(left) || wasPlanned(lead, left, right)) return true;
  if (several && isCorrected(lead, right)) return true;
  const all = [...left, ...right];
  const moves =
    all.some(isMove) ||
    (all.some(({ text }) => MOVES_TO.has(text)) && (lead[0] === 'van' || all.some(({ text }) => text === 'naar')));
  // '… is vervallen, nieuwe datum 19 maart'
  if (!moves && all.some(isCancelled)) return !lead.some((word) => word === 'nieuwe' || word === 'naar');
  if (isOff(right) || isDenied(left, right) || mustCancel(all)) return true;
  if (!moves && !right.some(tellsOfAnother)) return false;
  for (const word of lead) {
    if (NEW.has(word)) return false;
    if (OLD.has(word)) return true;
    if (word === ':') return false;
  }
  // 'De sessie op 12 maart is verplaatst naar …': the date before the verb is the old one.
  return right.some(isMove) && right.some((token) => token.text === 'naar');
}

/** Stand between `niet` and the date that it denies: `gaat niet door op`, `vindt niet plaats op`, `niet, zoals gemeld, op`. */
const DENIED = new Set(
  'op de datum door plaats meer langer zoals eerder gepland aangekondigd gemeld vermeld als dus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag , in van aanstaande komende'.split(
    ' ',
  ),
);
/** `Kunt u niet op 12 maart?`: the reader cannot, the event can. */
const ABLE = new Set(['kunt', 'kun', 'kan', 'kon', 'lukt', 'schikt', 'past']);

function isDeniedBefore(left: readonly Token[]): boolean {
  for (const [at, { text }] of left.slice(0, NEAR).entries()) {
    if (text === 'niet') return !left.slice(at + 1, at + 4).some((token) => ABLE.has(token.text));
    if (!DENIED.has(text)) return false;
  }
  return false;
}

const STOOD = new Set(['stond', 'stonden', 'was', 'waren']);
const EXCEPT = new Set(['behalve', 'uitgezonderd', 'uitzondering']);

/** `behalve op 14 mei`, `behalve die van 14 mei`, `met uitzondering van 14 mei` */
const isExcepted = (lead: readonly string[]): boolean => {
  const at = lead.findIndex((word) => EXCEPT.has(word));
  return at >= 0 && lead.slice(0, at).every((word) => word === 'van' || word === 'die');
};

/** `stond gepland op 19 maart`, `oorspronkelijk op 19 maart`, `zou op 19 maart plaatsvinden`; not `we zouden u op 19 maart graag zien`. */
function wasPlanned(lead: readonly string[], left: readonly Token[], right: readonly Token[]): boolean {
  for (const word of lead) {
    if (NEW.has(word)) return false;
    if (PLANNED_BEFORE.has(word)) return true;
    if (STOOD.has(word) && lead.includes('gepland')) return true;
    if (word === 'zou' || word === 'zouden')
      return ![...left.slice(0, NEAR), ...right].some(({ text }) => POLITE.has(text));
  }
  return false;
}

/** `19 maart (was 12 maart)`, `stond per abuis 12 maart` beside the right one. */
function isCorrected(lead: readonly string[], right: readonly Token[]): boolean {
  if (lead[0] === 'was' && lead[1] !== 'er') return true;
  // 'De najaarsvergadering (gepland: 20 november) wordt nu op 11 december gehouden'
  if (lead[0] === ':' && lead[1] === 'gepland' && right[0]?.text === ')') return true;
  if (lead[0] === 'van' && isEvent(lead[1] ?? '') && isHeldLater(right)) return true;
  const wrongly = (word: string): boolean => WRONGLY.has(word);
  if (lead.slice(0, 4).some((word) => NEW.has(word) || word === 'juiste' || word === 'moet')) return false;
  return lead.some((word) => wrongly(word) || word === 'stond') || right.slice(0, 4).some(({ text }) => wrongly(text));
}

const HELD = new Set(['gegeven', 'gehouden', 'ingehaald', 'herhaald']);

/** `De training van 10 november wordt gegeven op 17 november` */
function isHeldLater(right: readonly Token[]): boolean {
  const held = right.findIndex(({ text }) => HELD.has(text));
  const before = right.slice(0, Math.max(held, 0)).map(({ text }) => text);
  return (before.includes('wordt') || before.includes('worden')) && right[held + 1]?.text === 'op';
}

const CANCELLING = new Set(['annuleren', 'afgelasten', 'afzeggen', 'schrappen', 'cancelen']);

/** `moeten wij de bijeenkomst van 21 januari annuleren`; not `u kunt tot 21 januari annuleren`. */
const mustCancel = (all: readonly Token[]): boolean =>
  all.some(({ text }) => CANCELLING.has(text)) &&
  all.some(({ text }) => text === 'moeten' || text === 'genoodzaakt') &&
  all.some(({ text }) => text === 'wij' || text === 'we');

/** `gaat helaas niet door`, `kan niet doorgaan`, `vindt niet plaats`, `geen doorgang vinden`; not: `is niet door de raad besproken` */
function isOff(right: readonly Token[]): boolean {
  if (right.some(({ text }, at) => text === 'geen' && right[at + 1]?.text === 'doorgang')) return true;
  const not = right.findIndex(({ text }) => text === 'niet');
  const after = not < 0 ? undefined : right[not + 1]?.text;
  if (after === 'plaats') return true;
  if (after !== 'door') return after === 'doorgaan';
  return right.slice(0, not).some(({ text }) => text === 'gaat' || text === 'gaan');
}

/** `12 maart geen markt`, `geen markt op 12 maart`; not: `12 maart: geen aanmelding nodig`, `is geen vergadering maar een gesprek` */
function isDenied(left: readonly Token[], right: readonly Token[]): boolean {
  const before = left.findIndex(isNo);
  if (before > 0 && before < NEAR && isEvent(left[before - 1]?.text ?? '')) return !left.slice(0, before).some(parts);
  if (right[0] && isNo(right[0]) && right[1]?.kind === 'word' && !NEEDS.has(right[1].text)) return true;
  const behind = right.findIndex(isNo);
  if (behind < 0 || !isEvent(right[behind + 1]?.text ?? '') || right[behind + 2]?.text === 'maar') return false;
  return !right.slice(0, behind).some(parts);
}

/** `12 maart geen aanmelding nodig`, `geen kosten` */
const NEEDS = new Set([
  'aanmelding',
  'aanmelden',
  'kosten',
  'toegang',
  'entree',
  'reservering',
  'inschrijving',
  'probleem',
]);
const isNo = ({ text }: Token): boolean => text === 'geen' || text === 'géén';
const parts = (token: Token): boolean => isMark(token, ',:(');

/** `oorspronkelijk op`, `stond gepland op`, `nieuwe datum` */
const tellsOfAnother = ({ text }: Token, at: number, right: readonly Token[]): boolean =>
  text === 'oorspronkelijk' ||
  (text === 'gepland' && right[at - 1]?.text === 'stond') ||
  (text === 'datum' && ['nieuwe', 'andere'].includes(right[at - 1]?.text ?? ''));

/** Words before the verb that cancels; a longer subject is another event's. */
const MAX_SUBJECT = 7;
const POINTS_BACK = new Set(['deze', 'die', 'dit', 'dat', 'hij', 'ze', 'de', 'het', 'helaas', 'let']);

/**
 * The sentences whose event a sentence without a date cancels: the one before `Deze bijeenkomst gaat niet door.`, the one behind a
 * heading `GEANNULEERD`.
 */
function cancelledElsewhere(page: Page, readings: readonly Reading[]): Set<number> {
  const off = new Set<number>();
  const { tokens, sentences } = page;
  const dated = new Set(readings.map((reading) => sentences[reading.from]));
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const sentence = sentences[at] ?? 0;
    if (at > 0 && sentences[at - 1] !== sentence) from = at;
    const token = tokens[at];
    if (!token || dated.has(sentence) || at - from > MAX_SUBJECT) continue;
    const denied = token.text === 'niet' && (tokens[at + 1]?.text === 'door' || tokens[at + 1]?.text === 'doorgaan');
    if (!isCancelled(token) && !denied) continue;
    if (at === from && sentences[at + 1] !== sentence) off.add(sentence + 1);
    else if (POINTS_BACK.has(tokens[from]?.text ?? '')) off.add(sentence - 1);
  }
  return off;
}
