/**
 * What one goes to, as word endings: Dutch makes a new event by gluing ("netwerkontbijt", "raadsconferentie", "regiotour"), and the
 * last part of a compound says what it is. All lower case.
 */

/** Only ever attended. "Congresverslag" and "symposiumbundel" end in something else and are none. */
const ATTENDED = [
  'webinars?|webcasts?|livestreams?|bijeenkomst(?:en)?|congres(?:sen)?|conferenties?|conferences?|symposi(?:um|a)|seminars?|summit',
  'workshops?|master-?class(?:es)?|boot-?camps?|hackathons?|meet-?ups?|meet (?:&|and) greet|kick-?offs?|study (?:visit|tour)s?|reunions?',
  '(?<!(?:eerste|tweede|derde) )(?<!ver|uit)lezing(?:en)?|(?<!ob)sessies?|spreekuur|spreekuren|vragenuur(?:tje)?|vragenhalfuur|bijpraatuur(?:tje)?',
  'trainingsdag(?:en)?|training(?:en)?|excursies?|rondleiding(?:en)?|werkbezoek(?:en)?|veldbezoek(?:en)?|studiereis|studiereizen|inspiratiereis',
  'borrels?|recepties?|diners?|ontbijt(?:en|je)?|lunch(?:es)?|cafés?|festivals?|talkshows?|evenement(?:en)?|events?',
  'summer ?schools?|reünie|intervisie|informatiemarkt|kennismarkt|bewonersmarkt|open (?:dag|dagen|huis)|filmvertoning(?:en)?|boekpresentaties?',
  'rondetafel(?:gesprek(?:ken)?)?|ronde tafels?|(?:gast|hoor|proef)colleges?|online colleges?|college ?tours?|collegereeks|webinar(?:reeks|serie)',
  // "Raad op Zaterdag" is a series' own name: its last word is a day of the week.
  '(?:gast|proef)les|raad op zaterdag|raadsdag(?:en)?|hoorzitting(?:en)?|jaarvergadering|ledenvergadering|alv|(?:thema|studie|kennis|praktijk|regio|inspiratie|ontmoetings|netwerk|opleidings|informatie|introductie|terugkom|kennismakings)(?:dag(?:en)?|middag(?:en)?|avond(?:en)?|ochtend(?:en)?)',
].join('|');

/** Attended when more speaks for it: a day can also be a deadline, a college also a government, a debate also Parliament's. */
const MAYBE = [
  '(?<!van|maan|dins|woens|donder|vrij|zater|zon|werk|feest|prinsjes|konings|verantwoordings|bevrijdings|verkiezings|verdr|bedr|gedr)(?:dag(?:en)?|middag(?:en)?|avond(?:en)?|ochtend(?:en)?|nacht)|weekend',
  'cursus(?:sen)?|leergang(?:en)?|leerkring(?:en)?|opleiding(?:en)?|leertraject(?:en)?|leeraanbod|academie|avondschool|lessen?',
  'debat(?:ten)?|gesprek(?:ken)?|gesprekje|dialo(?:og|gen)|tafels?|colleges?|reis|reizen|reisje|trips?|bezoek(?:en)?|tours?|tocht(?:en)?|wandeling(?:en)?|expeditie|safari',
  'beurs|forum|ateliers?|lab|(?<=[a-z]{4})top|spel|demo|simulatie|oefening(?:en)?|briefing|voorstelling(?:en)?|toneelstuk|theater|film|concert|expositie|uitzending(?:en)?',
  'opening|finale|uitreiking|herdenking|viering|vergadering(?:en)?|beraad|kring|review|presentaties?|quiz|discussies?|tweedaagse|driedaagse|toernooi|(?<!arbeids|woning|energie|zorg|huizen|warmte|interne )markt|escaperoom|zitting|ontmoeting(?:en)?|kennismaking|kijkje|tribune|stand|inloop|q&a',
].join('|');

/**
 * The alternatives with the first letter taken out: `(?:b(?:orrels?|eurs)|c(?:…)|…)`. A compound's last part is looked for at
 * every letter of a text, and most letters then meet twenty questions instead of two hundred.
 */
function byFirstLetter(...lists: string[]): string {
  const rests = new Map<string, string[]>();
  for (const alternative of lists.join('|').match(/(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|[^|()])+/g) ?? []) {
    const letter = /^[a-zà-ÿ](?![?])/.exec(alternative)?.[0] ?? '';
    rests.set(letter, [...(rests.get(letter) ?? []), alternative.slice(letter.length)]);
  }
  return [...rests].map(([letter, rest]) => `${letter}(?:${rest.join('|')})`).join('|');
}

/** Sources for other patterns: any number of letters may stand before them. */
export const ATTENDED_NOUN = `(?:${byFirstLetter(ATTENDED)})(?![a-zà-ÿ])`;
export const ANY_EVENT_NOUN = `(?:${byFirstLetter(ATTENDED, MAYBE, 'programma|dagdeel')})(?![a-zà-ÿ])`;

const attended = new RegExp(ATTENDED_NOUN);
const maybe = new RegExp(`(?:${byFirstLetter(MAYBE)})(?![a-zà-ÿ])`);

/** Does the text hold a word that ends in the name of an event? Expects lower case. */
export function nounIn(text: string): 'attended' | 'maybe' | null {
  if (attended.test(text)) return 'attended';
  return maybe.test(text) ? 'maybe' : null;
}
