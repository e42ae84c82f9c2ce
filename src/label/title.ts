import { isDayFor, isDocument, nounClass, nounIn } from './nouns.ts';

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

/** Auxiliaries and the verbs of headlines; with a subject before them they make a statement. */
const FINITE = new RegExp(
  '(?<=[a-zà-ÿ0-9’\'"”)] )(?<!aan )(?<!het )(?:' +
    [
      'is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|kan|kunnen|moet|moeten|mag|wil|willen|wilde|gaat|gaan|ging|komt|komen|kwam|krijgt|krijgen|kreeg|blijft|blijven|bleef|staat|staan|stond|houdt|houden|hield|geeft|geven|gaf|neemt|nemen|nam|maakt|maken|doet|ziet|zien|zag|vindt|vond|zegt|vraagt|vragen|vroeg|weet|weten|laat|laten|liet|zet|zetten|brengt|bracht|trekt|trok|trekken|treedt|trad|levert|leverde|legt|legde|legden',
      'stijgt|stijgen|daalt|dalen|groeit|groeien|pleit|pleiten|roept|roepen|riep|stemt|stemmen|stemde|steunt|wint|won|winnen|verliest|tekent|tekenen|tekende|bezoekt|bezocht|opent|opende|sluit|sloot|start|begint|begon|stopt|verschijnt|verschijnen|verscheen|bespreekt|behandelt|behandelde|bekijkt|buigt|spreekt|sprak|spraken|schrijft|schreef|stelt|stelde|biedt|bood|vergadert|vergaderen|vergaderde|volgt|vraagt|zoekt|zoeken|test|testen|werkt|werken|helpt|bundelen|bundelt|wijst|waarschuwt|waarschuwen|adviseert|verzet|duurt|kost|betaalt|ontvangt|ontving|beslist|besluit|besloot|kiest|koos|keurt|wacht|wachten|hoort|leidt|leidde|verhoogt|verlaagt|verandert|verplaatst(?! naar \\d| *$)|haalt|haalde|halen|mist|misten|twijfelt|reageert|lopen|loopt|liep|telt|viert|vierde|sluiten|ontevreden|kritisch|positief|verdeeld|praat|praten|spreken|overleggen',
      '[a-zà-ÿ]+eerden?|[a-zà-ÿ]{3,}eert|[a-zà-ÿ]{3,}igt',
    ].join('|') +
    // At the end of a title it is an infinitive: "Campagnes maken".
    ')(?![a-zà-ÿ])(?!(?<=en)$)',
);
/** "Regeling verlengd", "Debat verschoven", "ALV druk bezocht": a participle at the end leaves out "is". */
const ENDS_DONE = new RegExp(
  '(?:^| )(?:' +
    [
      // Weak: "verlengd", "ingediend", "uitgelegd".
      '(?:aan|af|bij|door|in|mee|na|om|onder|op|over|samen|terug|toe|uit|vast|voor|vrij|weg|bekend)?ge[a-zà-ÿ]{2,}[dt]|(?:be|ver|ont|her|over|onder)[a-zà-ÿ]{3,}[dt]',
      // Strong: "aangenomen", "verschenen", "besloten".
      '(?:[a-z]{2,5})?(?:ge|be|ver|ont|her)(?:n[oa]men|komen|kozen|geven|houden|sloten|vonden|bleven|schreven|kregen|lopen|vallen|worpen|trokken|sproken|broken|lezen|zien|gaan|staan|daan|wonnen|bonden|dwongen|heven|roepen|laten|slagen|vangen|schenen|schoven|leden|boden|loren|gonnen|weken|dragen|stegen|vraagd)',
      'bekend|beschikbaar|klaar|online|open|gratis te downloaden|van start|afgelopen|in werking|in ontwikkeling|aan banden|van kracht|niet door|blootgelegd|bloot',
    ].join('|') +
    ')[.!\'’"]*$',
);
/** Nouns that end and begin like a participle: "beleid", "ondernemingsraad", "gezondheid". */
const NOT_DONE =
  /(?:geluid|gebied|beleid|verstand|verband|verzet|verplaatst|raad|heid|stand|land|beeld|geld|tijd|stad|wet|net|markt|recht|kracht|loket|punt|plicht|zicht|bericht|budget|besluit|moment|rapport|krant|schap|dienst|kunst|komst)[.!'’"]*$/;
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
  const labelled =
    segments.length > 1 && title.charAt(segments[0]?.length ?? 0) === ':' && nounIn(segments[0] ?? '') !== null;
  const result = labelled && segments.slice(1).some((segment) => ENDS_DONE.test(segment) && !NOT_DONE.test(segment));
  return { named, labelled, result, statement: tells(segments, title), quotation: QUOTATION.test(title) };
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

/** The last part decides: "Burgerberaad: gemeenten tekenen" tells, "Gemeenten aan zet: webinar" does not. */
function tells(segments: readonly string[], title: string): boolean {
  if (ASKS_OR_CALLS.test(title) || WHERE_IT_IS.test(title)) return false;
  return segments.some((quoting, index) => {
    // What an event is called may be a sentence: "Training 'Beter vragen stellen'".
    const segment = quoting.replace(/(?<=[a-z] )['‘"“][^'’"”]{1,200}['’"”]/g, '');
    // Behind a label stands the subject of the event, which may well be a sentence.
    if (index > 0 && nounIn(segments[0] ?? '') !== null) return false;
    return FINITE.test(segment) || (ENDS_DONE.test(segment) && !NOT_DONE.test(segment));
  });
}
