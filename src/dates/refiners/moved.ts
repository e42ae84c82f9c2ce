import { isEvent, type Context } from '../context.ts';
import { isMark } from '../form.ts';
import type { Refiner } from '../reading.ts';
import type { Token } from '../tokens.ts';

const MOVES = new Set(
  'verplaatst verzet verschoven uitgesteld vervroegd gewijzigd verplaatsen verzetten verschuift verschuiven opgeschoven doorgeschoven'.split(
    ' ',
  ),
);
/** Move something only together with `naar`: `schuift door naar`, `verhuist naar`. */
const MOVES_TO = new Set(['schuift', 'schuiven', 'verhuist', 'verhuizen']);
const CANCELLED = new Set('afgelast geannuleerd vervalt vervallen geschrapt geannulleerd'.split(' '));
const NEW = new Set(['naar', 'wordt', 'worden', 'tot', 'nieuwe', 'maar', 'nu']);
const OLD = new Set(['niet', 'van', 'oorspronkelijk', 'oorspronkelijke', 'eerder', 'was', 'stond', 'eerst', 'oude']);
/** Words near enough before a date to say whether it is the old or the new one. */
const NEAR = 8;

/**
 * `niet 17 maar 19 maart 2026`, `verplaatst van 12 naar 19 maart`, `19 maart in plaats van 12 maart`: only the new date.
 * `De bijeenkomst van 12 maart gaat niet door`, `Op 12 maart is er geen spreekuur`, `elke donderdag, behalve op 14 mei`: none.
 */
export const moved: Refiner = {
  id: 'moved',
  refine: (readings) => readings.filter((reading) => !isOld(reading.context)),
};

function isOld({ left, right }: Context): boolean {
  const lead = left
    .slice(0, NEAR)
    .flatMap(({ text }) => (text === 'op' || text === 'de' || text === 'datum' ? [] : text));
  if (
    lead[0] === 'niet' ||
    lead[0] === 'behalve' ||
    lead[0] === 'uitgezonderd' ||
    (lead[0] === 'van' && lead[1] === 'plaats') ||
    lead[0] === 'ipv'
  )
    return true;
  if (lead[0] === '.' && lead[1] === 'v' && lead[3] === 'p') return true;
  const all = [...left, ...right];
  const moves =
    all.some(isMove) || (all.some(({ text }) => MOVES_TO.has(text)) && all.some(({ text }) => text === 'naar'));
  // '… is vervallen, nieuwe datum 19 maart'
  if (!moves && all.some(isCancelled)) return !lead.some((word) => word === 'nieuwe' || word === 'naar');
  if (isOff(right) || isDenied(left, right)) return true;
  if (!moves && !right.some(tellsOfAnother)) return false;
  for (const word of lead) {
    if (NEW.has(word)) return false;
    if (OLD.has(word)) return true;
    if (word === ':') return false;
  }
  // 'De sessie op 12 maart is verplaatst naar …': the date before the verb is the old one.
  return right.some(isMove) && right.some((token) => token.text === 'naar');
}

const isMove = (token: Token): boolean => MOVES.has(token.text);
const isCancelled = (token: Token): boolean => CANCELLED.has(token.text);

/** `gaat helaas niet door`, `kan niet doorgaan`; not: `is niet door de raad besproken` */
function isOff(right: readonly Token[]): boolean {
  const not = right.findIndex(({ text }) => text === 'niet');
  const after = not < 0 ? undefined : right[not + 1]?.text;
  if (after !== 'door') return after === 'doorgaan';
  return right.slice(0, not).some(({ text }) => text === 'gaat' || text === 'gaan');
}

/** `12 maart geen markt`, `geen markt op 12 maart`; not: `12 maart: geen aanmelding nodig`, `is geen vergadering maar een gesprek` */
function isDenied(left: readonly Token[], right: readonly Token[]): boolean {
  const before = left.findIndex(isNo);
  if (before > 0 && before < NEAR && isEvent(left[before - 1]?.text ?? '')) return !left.slice(0, before).some(parts);
  const behind = right.findIndex(isNo);
  if (behind < 0 || !isEvent(right[behind + 1]?.text ?? '') || right[behind + 2]?.text === 'maar') return false;
  return !right.slice(0, behind).some(parts);
}

const isNo = ({ text }: Token): boolean => text === 'geen';
const parts = (token: Token): boolean => isMark(token, ',:(');

/** `oorspronkelijk op`, `stond gepland op`, `nieuwe datum` */
const tellsOfAnother = ({ text }: Token, at: number, right: readonly Token[]): boolean =>
  text === 'oorspronkelijk' ||
  (text === 'gepland' && right[at - 1]?.text === 'stond') ||
  (text === 'datum' && ['nieuwe', 'andere'].includes(right[at - 1]?.text ?? ''));
