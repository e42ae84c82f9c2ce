import type { Token } from './tokens.ts';

/** The words with which Dutch moves, cancels and corrects what was announced. */

const MOVES = new Set(
  'verplaatst verzet verschoven uitgesteld vervroegd gewijzigd verplaatsen verzetten verschuift verschuiven opgeschoven doorgeschoven verdaagd'.split(
    ' ',
  ),
);
/** Move something only together with `naar`: `schuift door naar`, `verhuist naar`. */
export const MOVES_TO = new Set(['schuift', 'schuiven', 'verhuist', 'verhuizen']);
const CANCELLED = new Set(
  'afgelast geannuleerd vervalt vervallen geschrapt geannulleerd gecanceld afgezegd afgeblazen cancelled canceled'.split(
    ' ',
  ),
);
export const NEW = new Set(['naar', 'wordt', 'worden', 'tot', 'nieuwe', 'maar', 'nu']);
export const OLD = new Set([
  'niet',
  'van',
  'oorspronkelijk',
  'oorspronkelijke',
  'eerder',
  'was',
  'stond',
  'eerst',
  'oude',
]);
/** Say of a date, without any other word, that it no longer holds. */
export const PLANNED_BEFORE = new Set(['oorspronkelijk', 'oorspronkelijke', 'aanvankelijk', 'aanvankelijke']);
/** `abusievelijk 12 maart` */
export const WRONGLY = new Set([
  'abuis',
  'abusievelijk',
  'foutief',
  'foutieve',
  'onjuist',
  'onjuiste',
  'verkeerde',
  'verkeerd',
]);
/** Make `zouden` a wish: `we zouden u op 12 maart graag ontvangen`. */
export const POLITE = new Set(['graag', 'u', 'je', 'jullie', 'willen', 'wilt']);

export const isMove = (token: Token): boolean => MOVES.has(token.text);
export const isCancelled = (token: Token): boolean => CANCELLED.has(token.text);
