import { Cue } from '../cues.ts';
import { isWord } from '../form.ts';
import { isOpenForHours } from '../opening.ts';
import type { Page } from '../page.ts';
import type { Reading, Refiner } from '../reading.ts';

const BINDING = new Set([
  'per',
  'ingaande',
  'peildatum',
  'ingang',
  'versie',
  'jaarwisseling',
  'staatsblad',
  'stb',
  'zaaknummer',
  'artikel',
]);
/** `de brief van 3 maart`: a document with its date. */
const DOCUMENTS = new Set(
  'versie brief rapport nieuwsbrief besluit uitspraak motie wet notulen artikel arrest raadsbesluit bericht persbericht circulaire ledenbrief kamerbrief advies verkiezingen gemeenteraadsverkiezingen mail memo vonnis nota verordening collegebesluit raadsvoorstel raadsinformatiebrief krant editie'.split(
    ' ',
  ),
);
/** `Stichting 11 november`, `Plein 1 mei` */
const NAMES = new Set(['stichting', 'plein', 'vereniging', 'museum', 'beweging', 'straat']);
/** `De nieuwe griffier start op 16 maart`: somebody's first day. */
const OFFICES = new Set([
  'wethouder',
  'burgemeester',
  'griffier',
  'directeur',
  'secretaris',
  'gemeentesecretaris',
  'voorzitter',
]);
const PROPOSES = new Set(['adviseert', 'adviseren', 'besluit', 'besluiten', 'voorstel', 'stelt']);
const NEW_YEAR = 1;
const YEAR_END = [12, 31] as const;

/**
 * The date of a rule, a document, a publication or a closure is no event: `treedt op 1 juli in werking`, `per 1 januari`, `de versie
 * van 3 maart`, `het rapport verschijnt op 2 april`, `de campagne start op 16 maart`, `de A12 is van 20 t/m 23 maart afgesloten`,
 * `de gemeenteraadsverkiezingen van 18 maart`. A word for an event in the sentence outweighs a mere topic, not a rule.
 */
export const dropLaws: Refiner = {
  id: 'drop-laws',
  refine(readings, page) {
    return readings.filter((reading, index) => {
      const [before, after] = [readings[index - 1], readings[index + 1]];
      const toured =
        (before && isStop(page, before, reading, before)) ||
        (after && isStop(page, reading, after, after)) ||
        NUMBERED.has(reading.context.lead.find((word) => word !== 'is') ?? '');
      return reading.dateLine || !isRule(reading, toured);
    });
  },
};

/** `gaat in op 1 mei`, `gaat op 1 juli in` */
function takesEffect(reading: Reading): boolean {
  const { lead, left, right } = reading.context;
  const goes = (token: { text: string }): boolean => token.text === 'gaat' || token.text === 'gaan';
  if (lead[0] === 'in' && (lead[1] === 'gaat' || lead[1] === 'gaan')) return true;
  return (
    left.slice(0, 4).some(goes) && right.slice(0, 8).some((token, index) => token.text === 'in' && !right[index + 1])
  );
}

const OPEN_AGAIN = new Set(['open', 'geopend', 'bereikbaar', 'klaar']);

/** `zijn we weer open`, `staan we weer voor u klaar`: the end of a closure. */
function reopens({ context: { left, right } }: Reading): boolean {
  const near = [...left, ...right];
  return near.some(({ text }) => text === 'weer') && near.some(({ text }) => OPEN_AGAIN.has(text));
}

/** `Wie op 1 oktober 18 jaar of ouder is`: the day on which an age counts. */
const isAge = ({ context: { right } }: Reading): boolean =>
  right[0]?.kind === 'number' &&
  right[1]?.text === 'jaar' &&
  right.slice(2, 8).some(({ text }) => text === 'is' || text === 'zijn');

const PARLIAMENT = new Set(['kamer', 'kamercommissie', 'kamerleden', 'senaat']);
const DELIBERATES = new Set(
  'stemt stemmen behandelt behandelen debatteert debatteren bespreekt bespreken buigt'.split(' '),
);

/** `De Tweede Kamer stemt op 3 juni`, `komt op 10 februari in stemming`: nobody who reads a newsletter is asked to come. */
function isParliaments(reading: Reading): boolean {
  const near = [...reading.context.left, ...reading.context.right];
  if (near.some((token) => token.text === 'stemming')) return true;
  return near.some((token) => PARLIAMENT.has(token.text)) && near.some((token) => DELIBERATES.has(token.text));
}

/** Longer than this is a term of a rule or a grant, unless it is called an event. */
const LONG = 150;

/** A stop of a tour has a place of few words: `op 29 september in Den Haag, 1 oktober in Tilburg`. */
const PLACES = new Set(['in', 'te', 'bij']);
const LEAST_STOP = 3;
const MAX_STOP = 7;

/** `De eerste is op 1 oktober, de laatste op 10 december`: one of a series. */
const NUMBERED = new Set(['eerste', 'tweede', 'derde', 'vierde', 'laatste']);

/** Do the two dates stand in a row of dates with their places, of which `other` is no first of a month? */
function isStop(page: Page, one: Reading, two: Reading, other: Reading): boolean {
  const { tokens, sentences } = page;
  const length = two.from - one.to;
  if (length < LEAST_STOP || length > MAX_STOP || sentences[one.from] !== sentences[two.from]) return false;
  if (other.first.day === NEW_YEAR) return false;
  const between = tokens.slice(one.to, two.from);
  if (!PLACES.has(between[0]?.text ?? '') || between[1]?.capital !== true) return false;
  const joint = between.at(isWord(between.at(-1), 'op') ? -2 : -1)?.text;
  return joint === ',' || joint === 'en';
}

function isRule(reading: Reading, toured: boolean): boolean {
  const { lead, cues, eventBeside, alone } = reading.context;
  const [one = '', two = ''] = lead;
  if (
    BINDING.has(one) ||
    (one === 'van' && two === 'ingang') ||
    (one === 'van' && DOCUMENTS.has(two)) ||
    DOCUMENTS.has(reading.context.left[0]?.text ?? '')
  )
    return true;
  if (lead.includes('comité') || NAMES.has(one)) return true;
  if (takesEffect(reading) || ((one === 'start' || one === 'begint') && OFFICES.has(two))) return true;
  if (isParliaments(reading)) return true;
  // 'adviseert de raad om op 1 juni over te gaan tot …'
  if (one === 'om' && reading.context.left.some(({ text }) => PROPOSES.has(text))) return true;
  if (isAge(reading)) return true;
  const event = (cues & Cue.event) !== 0;
  const announced = (cues & Cue.announce) !== 0;
  const timed = reading.time !== null;
  if (reopens(reading) && !(event && timed)) return true;
  if (reading.openEnd)
    return !(event || (announced && timed)) || (cues & (Cue.deadline | Cue.law | Cue.publication | Cue.closure)) !== 0;
  if (eventBeside) return false;
  if (cues & Cue.law && !(event && (announced || timed))) return true;
  if (cues & (Cue.publication | Cue.closure) && !(event && (announced || timed)) && !isOpenForHours(reading))
    return true;
  if (cues & Cue.election && !event) return true;
  if (cues & Cue.topic && !event && !timed && !(announced && cues & Cue.address)) return true;
  if (reading.end !== null && reading.end - reading.start > LONG && !event) return true;
  // New Year, the first of a month and its like are when rules begin; an event on them is called one.
  const { first } = reading;
  const turn = first.day === NEW_YEAR || (first.day === YEAR_END[1] && first.month === YEAR_END[0]);
  if (turn && reading.last === null && first.relative === null && first.weekday === null && !timed)
    return !(event || announced || alone || toured);
  return false;
}
