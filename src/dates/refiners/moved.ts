import type { Context } from '../context.ts';
import type { Refiner } from '../reading.ts';
import type { Token } from '../tokens.ts';

const MOVES = new Set(
  'verplaatst verzet verschoven uitgesteld vervroegd gewijzigd verplaatsen verzetten verschuift verschuiven opgeschoven doorgeschoven'.split(
    ' ',
  ),
);
const CANCELLED = new Set('afgelast geannuleerd vervalt vervallen geschrapt geannulleerd'.split(' '));
const NEW = new Set(['naar', 'wordt', 'worden', 'tot', 'nieuwe', 'maar', 'nu']);
const OLD = new Set(['niet', 'van', 'oorspronkelijk', 'oorspronkelijke', 'eerder', 'was', 'stond', 'eerst', 'oude']);
/** Words near enough before a date to say whether it is the old or the new one. */
const NEAR = 8;

/**
 * `niet 17 maar 19 maart 2026`, `verplaatst van 12 naar 19 maart`, `19 maart in plaats van 12 maart`: only the new date.
 * `De bijeenkomst van 12 maart gaat niet door`: none.
 */
export const moved: Refiner = {
  id: 'moved',
  refine: (readings) => readings.filter((reading) => !isOld(reading.context)),
};

function isOld({ left, right }: Context): boolean {
  const lead = left
    .slice(0, NEAR)
    .flatMap(({ text }) => (text === 'op' || text === 'de' || text === 'datum' ? [] : text));
  if (lead[0] === 'niet' || (lead[0] === 'van' && lead[1] === 'plaats') || lead[0] === 'ipv') return true;
  if (lead[0] === '.' && lead[1] === 'v' && lead[3] === 'p') return true;
  const moves = left.some(isMove) || right.some(isMove);
  // '… is vervallen, nieuwe datum 19 maart'
  if (!moves && (left.some(isCancelled) || right.some(isCancelled)))
    return !lead.some((word) => word === 'nieuwe' || word === 'naar');
  if (isOff(right)) return true;
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

/** `oorspronkelijk op`, `stond gepland op`, `nieuwe datum` */
const tellsOfAnother = ({ text }: Token, at: number, right: readonly Token[]): boolean =>
  text === 'oorspronkelijk' ||
  (text === 'gepland' && right[at - 1]?.text === 'stond') ||
  (text === 'datum' && ['nieuwe', 'andere'].includes(right[at - 1]?.text ?? ''));
