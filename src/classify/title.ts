import { isDayFor, isDocument, nounClass, nounIn } from './nouns.ts';
import { endsDone, isFinite } from './verbs.ts';

/** What the grammar of a title says about its item. */
export interface TitleReading {
  /**
   * `label`: what stands before the colon or the bracket is an event. `head`: it is what the title is about. `maybe`: the same for a
   * word that is an event only at times. `mentioned`: an event stands somewhere behind a preposition.
   */
  named: 'label' | 'head' | 'likely' | 'maybe' | 'mentioned' | null;
  /** "Gemeenten krijgen uitstel", "Congres druk bezocht": tells what is or was the case. */
  statement: boolean;
  /** What stands before the colon may be an event; what stands behind it is its subject. */
  labelled: boolean;
  /** A label with a result behind it: "Jaarcongres: 14 moties ingediend". A webinar may be called so too: the text decides. */
  result: boolean;
  /** Nothing but somebody's words: "‘Zonder conflict geen vooruitgang’". */
  quotation: boolean;
}

/** A preposition ends the head of a Dutch noun phrase: "handreiking *voor* raadsconferenties", "lessen *uit* de bijeenkomst". */
const PREPOSITION =
  / (?:over|van|voor|met|in|op|bij|uit|naar|aan|om|tussen|tegen|door|tot|na|tijdens|rond|langs|zonder|onder|on|of|for|to|the|about)(?= )/;
const SEGMENTS = /[:|–(]|\? | - |[.!] /;

/** A question or a call is no statement, whatever its verb: "Hoe houdt u contact?", "Kom kijken". */
const ASKS_OR_CALLS =
  /\?|^(?:hoe|wat|wie|waar|waarom|wanneer|welke?|wilt|bent|kent|kom|bezoek|ontmoet|praat|meld|doe|schrijf|oefen|loop|ga|denk|kijk|leer|help|zo|save|how|what|join|gezocht|oproep|kennis maken|kennismaken)[ :]/;
/** "Weer van start", "Online" at the end is also how an event says where it is. */
const WHERE_IT_IS = /(?:\(online\)|, online)$/;

const QUOTATION = /^['‘"“][^'’"”]*['’"”][.!]?$/;

/** Reads a title in lower case. */
export function readTitle(title: string): TitleReading {
  const segments = title
    .split(SEGMENTS)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
  let named: TitleReading['named'] = null;
  segments.forEach((segment, index) => {
    const own = nameIn(segment, index === 0 && segments.length > 1 && title.charAt(segment.length) !== '?');
    if (own !== null && RANK[own] > (named === null ? 0 : RANK[named])) named = own;
  });
  const label = segments[0] ?? '';
  const opensWithNoun = segments.length > 1 && nounIn(label) !== null;
  const labelled = opensWithNoun && title.charAt(label.length) === ':';
  // Behind an event stands its subject, which may well be a sentence.
  const telling = opensWithNoun ? [label] : segments;
  return {
    named,
    labelled,
    result: labelled && segments.slice(1).some(endsDone),
    statement: !ASKS_OR_CALLS.test(title) && !WHERE_IT_IS.test(title) && telling.some(tells),
    quotation: QUOTATION.test(title),
  };
}

const RANK = { label: 5, head: 4, likely: 3, maybe: 2, mentioned: 1 } as const;

/** Names of a series that hold a preposition. */
const SERIES = /\braad op zaterdag\b/;

/** The first noun is the head: "Verslagen regiobijeenkomsten", "VNG-inbreng rondetafelgesprek" are about one. */
const MADE_FOR_ONE = /(?:inbreng|resoluties?|moties?|foto.s|opnames?|reactie|uitkomst(?:en)?|tarief|terugblik)$/;

function isAboutOne(segment: string): boolean {
  for (const word of segment.split(' ')) {
    if (nounClass(word) !== null) return false;
    if (isDocument(word) || MADE_FOR_ONE.test(word)) return true;
  }
  return false;
}

function nameIn(segment: string, labelling: boolean): TitleReading['named'] {
  if (SERIES.test(segment)) return labelling ? 'label' : 'head';
  if (isAboutOne(segment)) return nounIn(segment) === null ? null : 'mentioned';
  const cut = segment.search(PREPOSITION);
  const before = cut < 0 ? segment : segment.slice(0, cut);
  const head = nounIn(before);
  if (head === 'event') return labelling && segment.length < 60 ? 'label' : 'head';
  if (head === 'likely') return 'likely';
  if (head === 'maybe') return before.split(' ').some(isDayFor) ? 'likely' : 'maybe';
  return cut >= 0 && nounIn(segment) === 'event' ? 'mentioned' : null;
}

/** What an event is called may be a sentence: "Training 'Beter vragen stellen'". */
const CALLED = /(?<=[a-z] )['‘"“][^'’"”]{1,200}['’"”]/g;
const LETTERS = /^[a-zà-ÿ]+/;
const ENDS_SUBJECT = /[a-zà-ÿ0-9’'"”)]$/;

/** A subject with its verb ("Gemeenten krijgen uitstel"), or one of which only "is" was left out ("Regeling verlengd"). */
function tells(quoting: string): boolean {
  const segment = quoting.replace(CALLED, '');
  const words = segment.split(' ');
  return words.some((word, index) => isVerbOf(words, word, index)) || endsDone(segment);
}

/** One event cannot be the subject of a verb in the plural: "Leerkring digitaal werken". */
const isOneEvent = (word: string): boolean => nounClass(word) !== null && !word.endsWith('en') && !isPlural(word);

/** "workshops", but not "congres" and "cursus". */
const isPlural = (word: string): boolean => word.endsWith('s') && nounClass(word.slice(0, -1)) !== null;

function isVerbOf(words: readonly string[], word: string, index: number): boolean {
  const before = words[index - 1] ?? '';
  const verb = LETTERS.exec(word)?.[0] ?? '';
  if (verb === 'verplaatst') return isMoved(words.slice(index + 1)) && isSubject(before);
  // At the end of a title it is an infinitive: "Campagnes maken".
  const infinitive =
    verb.endsWith('en') && ((index === words.length - 1 && verb === word) || isOneEvent(words[0] ?? ''));
  return !infinitive && isFinite(verb) && isSubject(before);
}

/** "Aan gaan denken", "het lopen" have none. */
const isSubject = (before: string): boolean =>
  ENDS_SUBJECT.test(before) && !before.endsWith('aan') && !before.endsWith('het');

/** "Congres verplaatst naar 12 mei" is still an invitation. */
const isMoved = (rest: readonly string[]): boolean =>
  rest.length > 0 && !(rest[0] === 'naar' && /^\d/.test(rest[1] ?? ''));
