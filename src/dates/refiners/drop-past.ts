import { Cue, cuesOf } from '../cues.ts';
import { isOpenForHours } from '../opening.ts';
import type { Reading, Refiner } from '../reading.ts';
import type { Token } from '../tokens.ts';

const GONE_BEFORE = new Set([
  'sinds',
  'sedert',
  'afgelopen',
  'vorige',
  'verleden',
  'jongstleden',
  'gedateerd',
  'dd',
  'd',
  'verzonden',
  'sent',
  'geboren',
  'bijgewerkt',
  'geplaatst',
  'nummer',
  'jaargang',
]);
/** `Laatst gewijzigd op`, `Laatste wijziging:` */
const LAST = new Set(['laatst', 'laatste']);
const EDITED = new Set('gewijzigd bijgewerkt aangepast geactualiseerd wijziging update herzien'.split(' '));
const GONE_AFTER = new Set(['jl', 'jongstleden', 'vorig', 'geleden']);
/** `verslag van de ALV van 28 november`: within so many words the report is of that date. */
const NEAR = 7;
/** A part of the sentence that begins here has its own verb. */
const CLAUSE = new Set(['maar', 'want', 'zodat', 'daarom', 'dus', 'dat', ';', ':', '(', ')', 'waardoor', 'terwijl']);

/**
 * What is over is no event to come: `oordeelde op 24 februari`, `sinds 31 december`, `Terugblik vergadering 15 mei`, `heeft op
 * 12 mei … gestuurd`, `is op 28 november aangenomen`, and in prose every date before the reference, also in the present
 * tense. On a line of its own such a date stays: it is the item's date, read late.
 */
export const dropPast: Refiner = {
  id: 'drop-past',
  refine(readings, _page, reference) {
    return readings.filter((reading) => reading.dateLine || !isPast(reading, reference));
  },
};

function isPast(reading: Reading, reference: number): boolean {
  const { cues, lead, right, eventBeside } = reading.context;
  if ((reading.end ?? reading.start) < reference) return true;
  if (GONE_BEFORE.has(lead[0] ?? '')) return true;
  if (lead.some((word) => LAST.has(word)) && lead.some((word) => EDITED.has(word))) return true;
  if (isEdition(lead) || lead.slice(0, 2).some((word) => ADMINISTRATIVE.has(word))) return true;
  const [next, later] = right;
  if (next && (GONE_AFTER.has(next.text) || (next.text === 'j' && later?.text === '.'))) return true;
  const announced = (cues & Cue.announce) !== 0;
  const told = reading.context.left.slice(0, NEAR).some((token) => cuesOf(token) & Cue.report);
  if (told || (cues & Cue.report && !(announced && cues & Cue.event))) return true;
  if (reading.justPassed && (cues & Cue.invite) === 0) return true;
  // A year or a weekday that fits the future is stronger than the tense of a verb somewhere.
  const fixed = reading.first.year !== null || reading.first.relative !== null;
  if (!toldAsPast(reading)) return false;
  return fixed ? !(cues & Cue.event) : !(eventBeside && announced && reading.time !== null);
}

/** Labels of what was done with a text, not of what it announces. */
const ADMINISTRATIVE = new Set(
  'publicatiedatum plaatsingsdatum verzenddatum wijzigingsdatum geboortedatum aanmaakdatum gepubliceerd geplaatst'.split(
    ' ',
  ),
);
const EDITIONS = new Set(['editie', 'nr', 'nummer', 'jaargang', 'uitgave']);

/** `Editie 9, 2 maart 2026`; not `de 9e editie, 2 maart 2026`. */
function isEdition(lead: readonly string[]): boolean {
  const number = lead.indexOf('#');
  return number >= 0 && EDITIONS.has(lead[number + 1] ?? '');
}

/** Is the verb of the date's own part of the sentence in the past? */
function toldAsPast(reading: Reading): boolean {
  const { left, right } = reading.context;
  let have = false;
  let be = false;
  let participle = false;
  let done = false;
  let toCome = isOpenForHours(reading);
  for (const side of [left, right]) {
    const [back, ahead] = side === left ? [1, -1] : [-1, 1];
    let announced = false;
    let comma = false;
    if (side === left && ownClause(left) && right[0]?.kind === 'word') continue;
    for (const [at, token] of side.entries()) {
      // 'Op 11 februari heten we raadsleden die vorig jaar zijn begonnen welkom': the verb was before `die`.
      if (CLAUSE.has(token.text) || (token.text === 'die' && announced)) break;
      if (token.text === ',') comma = true;
      const cues = cuesOf(token);
      // `op 19 maart herhalen we wat vorige keer vol was`: the nearer verb is the date's.
      if (cues & Cue.past && !announced && !isEarly(side[at + back], token, side[at + ahead])) return true;
      if (cues & Cue.announce && !(cues & Cue.participle)) announced = true;
      if (cues & Cue.have) have = true;
      if (cues & Cue.be) be = true;
      if (isComing(token)) toCome = true;
      if (cues & Cue.participle && !comma) participle = true;
      if (cues & Cue.done) done = true;
    }
  }
  return (have && participle && !toCome) || (be && done && !toCome);
}

/** `Op 15 mei kwamen we samen, op 27 november doen we dat weer`: a date behind a comma opens a clause with a verb of its own. */
function ownClause(left: readonly Token[]): boolean {
  return left[0]?.text === ',' || (left[1]?.text === ',' && left[0]?.text === 'op');
}

const DEGREES = new Set(['heel', 'erg', 'extra', 'lekker', 'te', 'iets']);
const PREPOSITIONS = new Set(['in', 'uit', 'op', 'aan', 'bij', 'naar', 'met', 'of']);

/**
 * Is `vroeg` the adverb and not the past of `vragen`? `Vroeg uit de veren`: a statement does not begin with its verb, so there, in
 * front of a preposition, it says when; behind `heel`, `extra` and the like it does so anywhere. Not: `De wethouder vroeg op`.
 */
function isEarly(before: Token | undefined, token: Token, after: Token | undefined): boolean {
  if (token.text !== 'vroeg') return false;
  if (before?.kind === 'word') return DEGREES.has(before.text);
  return token.capital && after !== undefined && PREPOSITIONS.has(after.text);
}

const isComing = (token: Token): boolean =>
  token.text === 'gepland' ||
  token.text === 'uitgenodigd' ||
  token.text === 'ingepland' ||
  token.text === 'worden' ||
  token.text === 'wordt';
