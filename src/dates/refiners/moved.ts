import type { Reading, Refiner } from '../reading.ts';

const MOVES = new Set(
  'verplaatst verzet verschoven uitgesteld vervroegd gewijzigd verplaatsen verzetten verschuift verschuiven opgeschoven doorgeschoven'.split(
    ' ',
  ),
);
const CANCELLED = new Set('afgelast geannuleerd vervalt vervallen geschrapt geannulleerd'.split(' '));
const NEW = new Set(['naar', 'wordt', 'worden', 'tot', 'nieuwe', 'maar', 'nu']);
const OLD = new Set(['niet', 'van', 'oorspronkelijk', 'oorspronkelijke', 'eerder', 'was', 'stond', 'eerst', 'oude']);

/**
 * `niet 17 maar 19 maart 2026`, `verplaatst van 12 naar 19 maart`, `19 maart in plaats van 12 maart`: only the new date.
 * `De bijeenkomst van 12 maart gaat niet door`: none.
 */
export const moved: Refiner = {
  id: 'moved',
  refine(readings) {
    return readings.filter((reading) => !isOld(reading));
  },
};

function isOld(reading: Reading): boolean {
  const left = reading.context.left.slice(0, 8).map((token) => token.text);
  const lead = left.filter((word) => word !== 'op' && word !== 'de' && word !== 'datum');
  if (lead[0] === 'niet' || (lead[0] === 'van' && lead[1] === 'plaats') || lead[0] === 'ipv') return true;
  if (lead[0] === '.' && lead[1] === 'v' && lead[3] === 'p') return true;
  const words = [...reading.context.left, ...reading.context.right].map((token) => token.text);
  const text = ` ${words.join(' ')} `;
  const right = reading.context.right.slice(0, 25).map((token) => token.text);
  if (words.some((word) => CANCELLED.has(word)) && !words.some((word) => MOVES.has(word))) {
    // '… is vervallen, nieuwe datum 19 maart'
    return !left.some((word) => word === 'nieuwe' || word === 'naar');
  }
  if (
    / gaat (?:helaas |dit jaar )?niet door | gaan (?:helaas )?niet door | niet doorgaan /.test(
      right.join(' ').padStart(1).replace(/^|$/g, ' '),
    )
  )
    return true;
  if (
    !words.some((word) => MOVES.has(word)) &&
    !/ (?:oorspronkelijk|nieuwe datum|andere datum|stond gepland) /.test(text)
  )
    return false;
  for (const word of lead) {
    if (NEW.has(word)) return false;
    if (OLD.has(word)) return true;
    if (word === ':') return false;
  }
  // 'De sessie op 12 maart is verplaatst naar …': the date before the verb is the old one.
  return right.some((word) => MOVES.has(word)) && right.includes('naar');
}
