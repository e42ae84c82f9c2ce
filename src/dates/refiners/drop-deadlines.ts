import { isEvent } from '../context.ts';
import { Cue, cuesOf } from '../cues.ts';
import type { Reading, Refiner } from '../reading.ts';

const LIMITS = new Set([
  'uiterlijk',
  'deadline',
  'tot',
  'vóór',
  'vòòr',
  'na',
  'sluitingsdatum',
  'einddatum',
  'uiterste',
  'sluitdatum',
  'inleverdatum',
  'aanmelddatum',
  'sluitingstijd',
  'kopij',
  'kopijdatum',
]);
const POSTPONED = new Set(['uitgesteld', 'verschoven', 'verzet', 'verdaagd']);
/** `De redactie sluit op 20 maart`: when something stops is not when it is held. */
const ENDING = new Set(['sluit', 'sluiten', 'eindigt', 'eindigen', 'verloopt', 'verstrijkt', 'stopt']);
const REQUESTS = new Set(['meld', 'schrijf', 'stuur', 'geef', 'lever', 'dien', 'mail', 'laat', 'reageer']);
/** `rond 28 augustus`, `medio`: no day that anybody can put in a calendar. */
const ROUGHLY = new Set(['rond', 'omstreeks', 'medio', 'begin', 'eind', 'half', 'circa', 'ca']);
/** `uitnodiging voor 12 maart`, `kies voor 14 of 16 april`: the word before `voor` makes it a purpose. */
const PURPOSE = new Set([
  'uitnodiging',
  'gepland',
  'kies',
  'kiest',
  'kiezen',
  'programma',
  'agenda',
  'geagendeerd',
  'kaarten',
  'staat',
  'staan',
]);

/**
 * A term is no event: `aanmelden kan tot en met 15 maart`, `schrijf u in vóór 1 april`, `uiterlijk 6 maart`, `de inschrijving sluit op
 * 15 april`, `subsidie aanvragen kan van 1 april t/m 30 juni`, `Deadline: 31 maart`. The event's own date in the same
 * sentence stays: `Meld u aan voor het webinar op 12 maart`.
 */
export const dropDeadlines: Refiner = {
  id: 'drop-deadlines',
  refine: (readings) => readings.filter((reading) => !isTerm(reading)),
};

function isTerm(reading: Reading): boolean {
  const { lead, cues, left, right, eventBeside } = reading.context;
  const [one = '', two = '', three = '', four = ''] = lead;
  if (ROUGHLY.has(one) || (ROUGHLY.has(two) && one === 'van')) return true;
  const single = reading.last === null;
  // 'in de week van 9 maart' names no day.
  if (single && one === 'van' && two === 'week') return true;
  // 'uitgesteld tot 4 juni': the new date.
  if (one === 'tot' && POSTPONED.has(two)) return (cues & Cue.deadline) !== 0;
  // 'Graag tot donderdag 19 maart!'
  if (one === 'tot' && two === 'graag') return false;
  if (LIMITS.has(one) && (single || one !== 'tot')) return true;
  if (one === ':' && lead.some((word) => LIMITS.has(word) && word !== 'na' && word !== 'tot')) return true;
  // 'Reageer voor: 8 mei'
  if (one === ':' && (two === 'voor' || two === 'vóór') && left.some((token) => REQUESTS.has(token.text))) return true;
  if (ENDING.has(one) || (one === 'af' && (two === 'loopt' || two === 'lopen'))) return true;
  if (isLandmark(lead)) return true;
  const event = (cues & Cue.event) !== 0;
  // 'Op 31 december sluiten de balies om 12.00 uur'
  const stops = ENDING.has(right[0]?.text ?? '') || left.slice(0, 5).some((token) => ENDING.has(token.text));
  if (!event && stops) return true;
  // 'ligt van 3 maart tot 14 april in te zien'
  if (onView(right) || onView([...left].reverse())) return true;
  if (one === 'voor' && !eventBeside && !PURPOSE.has(two))
    return (
      !isEvent(two) || (cues & Cue.deadline) !== 0 || three === '' || left.some((token) => REQUESTS.has(token.text))
    );
  if (reading.dateLine) return false;
  // 'Schrijf u tot 24 april in voor de leergang, die start op 10 september'
  if ((two === 'die' || two === 'dat') && three === ',' && isEvent(four)) return false;
  if (!(cues & Cue.deadline)) return false;
  if (eventBeside && one !== ':' && one !== 'start' && one !== 'begint') return false;
  const near = [...left.slice(0, 4), ...right.slice(0, 3)];
  const term = near.some((token) => cuesOf(token) & (Cue.term | Cue.deadline));
  if (!single) return true;
  return term ? !(cues & Cue.event && near.every((token) => !isTermVerb(token.text))) : !(cues & Cue.event);
}

/** `ligt van 3 maart tot 14 april in te zien`, `de stukken in te zien van 3 maart tot 14 april` */
const onView = (words: readonly { text: string }[]): boolean =>
  words.some((token, at) => token.text === 'zien' && words[at - 1]?.text === 'te' && words[at - 2]?.text === 'in');

/** `Na de installatie op 26 maart begint …`, `vóór het zomerreces van 2 juli`: a point to reckon from, not what is announced. */
function isLandmark(lead: readonly string[]): boolean {
  const [one = '', two = '', three = '', four = ''] = lead;
  if (isEvent(one) && (two === 'na' || (three === 'na' && ARTICLES.has(two)))) return true;
  return one === 'van' && !isEvent(two) && ARTICLES.has(three) && (four === 'voor' || four === 'vóór');
}

const ARTICLES = new Set(['de', 'het']);

const isTermVerb = (word: string): boolean =>
  [
    'sluit',
    'sluiten',
    'opent',
    'openen',
    'loopt',
    'eindigt',
    'deadline',
    'start',
    'begint',
    'gaat',
    'mogelijk',
  ].includes(word);
