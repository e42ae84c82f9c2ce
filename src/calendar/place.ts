import { months } from './dutch-date.ts';
import { towns } from './towns.ts';

/**
 * Where an event takes place, where the text says so in words that can hardly mean anything else. Finding nothing is
 * the normal answer: a wrong place in a calendar costs a griffie's raadslid a train journey.
 *
 * Reads: "Locatie: …" and "Plaats: …"; "in het stadhuis van Amersfoort", "in Congrescentrum De Eenhoorn";
 * "vindt plaats in Utrecht"; "op 5 september in Den Haag"; "de conferentie in Zwolle"; "online bijeenkomst",
 * "(online)", "via Teams", "Webinar: …", "digitale bijeenkomst". Both a building and "hybride"/"en online": both.
 */

/** Guards the searches below against a whole mail that ended up in one summary. */
const textLimit = 20_000;
const nameLimit = 8; // words

const occasion =
  '(?:bijeenkomst|event|evenement|conferentie|congres|symposium|sessie|training|cursus|lezing|workshop|masterclass|' +
  'spreekuu?r|inloopspreekuu?r|themabijeenkomst|netwerkbijeenkomst|regiobijeenkomst|meet-up|meeting|vergadering|' +
  'kennissessie|informatiesessie|informatiebijeenkomst|deelsessie|leergang|leerkring|congresdag|netwerkdag|studiedag)';
const occasions = `${occasion}(?:en|s|es)?`;
const building =
  '(?:stadhuis|gemeentehuis|provinciehuis|raadhuis|stadskantoor|waterschapshuis|congrescentrum|congresgebouw|' +
  'conferentiecentrum|conferentieoord|vergadercentrum|theater|schouwburg|concertgebouw|jaarbeurs|kasteel|landgoed|' +
  'museum|bibliotheek|hotel|wtc|evenementenhal|poppodium|sociëteit|nieuwspoort|dorpshuis|buurthuis|wijkcentrum|mfc|kulturhus|sporthal|sportcentrum|café|kerk)';
const month = `(?:${months.join('|')}|jan|feb|mrt|apr|aug|sept|okt|nov|dec)`;

const label = /(?:^|\n|[.;|•?] )(?:locatie|plaats|waar|adres) ?[:?] ?([^\n;|•]{2,120})/i;
/** Every line or part of a line that is labelled as a place. */
export const LABEL_LINE = new RegExp(label.source, 'gi');
const unknownPlace = /^(?:volgt|nog|n\.?t\.?b|nader|onbekend|wordt|nnb|p\.?m\b|zie|via de|\?)/i;

const inBuilding = new RegExp(
  `\\b(?:in|bij|op|naar) (?:(?:het|de|ons|onze) )?(?=[A-Z]?[a-zë-]{0,20}${building}\\b)`,
  'gi',
);
/** `7 oktober 2026, Evenementenhal, Gorinchem`, `27 november, DeFabrique, Utrecht`, `3 december – Den Bosch`, `5 oktober (Groningen)`. */
const apart = new RegExp(
  `(?:\\b\\d{1,2} ${month}(?: \\d{4})?|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{1,2}[.:]\\d{2}(?: uur)?) ?(?:, |[·–|-] |\\()([^,.;|()\\n–]{2,40}(?:, [^,.;|()\\n–]{2,30})?)(?=[.;|)]|\\s*$)`,
  'gi',
);
const takesPlace =
  /\b(?:(?:plaats|plaatsvindt|plaatsvinden|gehouden|georganiseerd|bijeen|welkom|verwelkomen)(?: [a-z]{1,3} \d{1,2} [a-z]{3,9})? (?:in|te|op|bij) |op locatie (?:in |te |\())/gi;
const afterDate = new RegExp(
  `(?:\\b\\d{1,2} ${month}(?: \\d{4})?|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{1,2}[.:]\\d{2} uur),? (?:in|te) `,
  'gi',
);
const occasionIn = new RegExp(`\\b[a-z-]{0,25}${occasions} (?:in|te) `, 'gi');

const onlineFrames = [
  new RegExp(`\\b(?:online|digitale) (?:[a-z-]{2,20} )?[a-z-]{0,20}(?:${occasions}|film|dag|webinars?)(?![a-z])`, 'i'),
  /[(|] ?(?:online|digitaal|livestream)(?=\)| ?\||$)/i,
  /\b(?:online|digitaal|digitale) [a-z-]{0,20}(?:moment|spreekuu?r|overleg|café|uur)\b/i,
  /(?:^|[\s:'"‘“])[a-z-]{0,25}webinars?\b/i,
  /\b(?:is|zijn|wordt|worden|vindt|vinden|vond) (?:[a-z]{2,12} ){0,2}online(?: plaats| gehouden| op | van |[.,]|$)/i,
  /\bvia (?:MS |Microsoft )?(?:Teams|Zoom|Webex)\b/i,
  /\bonline (?:te volgen|bij te wonen|via)\b/i,
  /(?:^|\n|[.;|•] )(?:locatie|plaats|waar) ?: ?online\b/i,
];
// "Kijk het webinar terug": what is looked back on takes place nowhere anymore; "na het webinar" is another occasion.
const otherWebinar =
  /\b(?:terug ?(?:kijken|zien|te kijken)|opname|verslag|vorige?|eerdere?|na het|na dit|na afloop van)\b/i;
const both = /\b(?:hybride|zowel fysiek als online|(?:en|of|ook) online)\b/i;
const past = /\b(?:was|waren|werd|werden|vond|vonden|hield|hielden|is geweest|vorig jaar|afgelopen|eerder)\b/i;

// Capitalised, and after "in", but no place to travel to.
const noPlace =
  /^(?:Nederlands?|Europa|Europese|België|Duitsland|Caribisch|Teams|Zoom|Excel|Word|Noord|Zuid|Oost|West|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December|Uw|U|De|Het|Een|Dit|Deze|Samenwerking|Kamer|Tweede|Eerste)$/;
const connectors = new Set(['van', 'de', 'den', 'der', 'het', 'aan', 'op', 'in', 'te', 'bij', "'t", '’t', 'en', 'la']);
const capitalised = /^['‘’]?(?:[stST]-)?[\p{Lu}][\p{L}\d'’&.-]*$/u;
const city = /^['‘’]?(?:[stST]-)?[\p{Lu}][\p{L}'’-]*[\p{Ll}]$/u;

/** The place of an event as stated, `null` where none is. */
export function placeIn(text: string): string | null {
  const bounded = text.slice(0, textLimit);
  const stated = label.exec(bounded)?.[1];
  if (stated !== undefined) {
    const place = stated.split(/\. |\.$/)[0]?.trim() ?? '';
    if (place !== '' && !unknownPlace.test(place)) return place.toLowerCase() === 'online' ? 'online' : place;
  }
  const sentences = sentencesOf(bounded).filter((sentence) => !past.test(sentence));
  const physical = sentences.reduce<string | null>((found, sentence) => found ?? physicalPlace(sentence), null);
  const online = sentences.some(isOnline);
  if (physical === null) return online ? 'online' : null;
  return online && both.test(bounded) ? `${physical} en online` : physical;
}

export function sentencesOf(text: string): string[] {
  return text.split(/\n|(?<=[a-z)’'"][.?!]) /);
}

/** Does it say that one attends from behind a screen? */
export const isOnlineText = (text: string): boolean => onlineFrames.some((frame) => frame.test(text));

function isOnline(sentence: string): boolean {
  return isOnlineText(sentence) && !otherWebinar.test(sentence);
}

function physicalPlace(sentence: string): string | null {
  for (const match of sentence.matchAll(inBuilding)) {
    const name = nameAt(sentence, match.index + match[0].length, true);
    if (name !== null) return name;
  }
  for (const frame of [takesPlace, afterDate, occasionIn]) {
    for (const match of sentence.matchAll(frame)) {
      const name = nameAt(sentence, match.index + match[0].length, false);
      if (name !== null) return name;
    }
  }
  for (const match of sentence.matchAll(apart)) {
    const name = match[1]?.trim() ?? '';
    if (towns.has(name.split(', ').at(-1) ?? '') && name.split(/[ ,]+/).some((word) => capitalised.test(word)))
      return name;
  }
  return null;
}

/**
 * The name that stands at an index: capitalised words with what joins them ("Alphen aan den Rijn"). A building may
 * start in lower case, but "het stadhuis" without a name says too little.
 */
function nameAt(sentence: string, index: number, isBuilding: boolean): string | null {
  const words = sentence
    .slice(index, index + 160)
    .split(' ')
    .slice(0, nameLimit + 3);
  const name: string[] = [];
  let proper = 0; // words of the name up to and including the last capitalised one
  for (const [position, raw] of words.entries()) {
    if (name.length === nameLimit) break;
    const word = raw.replace(/[.,;:!?)\]]{1,9}$/, '');
    const ends = word !== raw;
    if (capitalised.test(word)) {
      name.push(word);
      proper = name.length;
    } else if (
      (position === 0 && (isBuilding || ['de', 'het', "'t"].includes(word))) ||
      (connectors.has(word) && !ends && word !== 'en')
    ) {
      name.push(word);
    } else break;
    if (ends) break;
  }
  const article = /^(?:de|het|'t)$/.test(name[0] ?? '') && proper > 1 ? 1 : 0;
  const found = name.slice(article, proper);
  // 'sporthal De Kamp': the article is part of the building's name.
  const leading = found.find((word) => capitalised.test(word) && !(isBuilding && /^(?:De|Het|Den)$/.test(word)));
  if (leading === undefined || noPlace.test(leading)) return null;
  // 'in Nieuwspoort, Den Haag': the town behind the comma belongs to the building.
  const behind = words.slice(proper, proper + 2).map((word) => word.replace(/[.,;:!?)\]]{1,9}$/, ''));
  const town = [behind.join(' '), behind[0] ?? ''].find((name) => towns.has(name));
  const comma = words[proper - 1]?.endsWith(',') === true;
  if (isBuilding && comma && town !== undefined) return `${found.join(' ')}, ${town}`;
  if (isBuilding) return found.length > 1 ? found.join(' ') : null;
  return city.test(leading) ? found.join(' ') : null;
}
