import type { Section } from './publisher.ts';

/**
 * Words that Dutch newsletters of any sender share. A letter is `[a-zß-ɏ]` here (Latin with any accent), and no `u` stands where
 * it is not needed: a browser compiles these on the first letter it reads, and takes a hundred times as long over `\p{L}` in
 * either case.
 */

const ARROWS = /^[\s>»›→▶➔➜•|–-]+|[\s>»›→▶➔➜|.…!-]{1,90}$/g;

/** "Lees meer" and its kin: nothing else is ever printed this way. */
const ACTION =
  /^(?:lees (?:hier )?(?:meer|verder|het (?:hele |volledige )?(?:bericht|artikel|nieuwsbericht|verhaal|interview))|lees (?:de|het) [a-zß-ɏ-]+(?: [a-zß-ɏ-]+)?|(?:meer|verder) (?:lezen|informatie|info|weten|nieuws)|naar (?:de|het) [a-zß-ɏ-]+|meer|verder|aanmelden|inschrijven|aanmelden en (?:meer )?informatie|meer informatie en (?:aanmelden|inschrijven)|informatie en aanmelden|meld (?:u|je|jou) (?:hier |nu |direct )?aan|schrijf (?:u|je) (?:hier |nu )?in|klik hier|bekijk (?:de |het |hier )?[a-zß-ɏ-]+|download(?:en)?(?: (?:de|het|hier) [a-zß-ɏ-]+)?|(?:be)?luister(?: (?:de|het|naar de|hier de) [a-zß-ɏ-]+)?|read more|more information|register)$/iu;
/** Starts that action links have in common with titles in the imperative. */
const ACTION_START =
  /^(?:lees|bekijk|meer (?:over|informatie|info|weten)|meld (?:u|je)|aanmelden|inschrijven|schrijf (?:u|je)|registreer|ga (?:direct )?naar|naar (?:de|het)|download|(?:be)?luister|kijk|open|vraag|bestel|reageer|geef (?:u|je)|vul|stuur|klik|volg|zie|terugkijken|alle|programma|agenda en|doe mee|ontdek)\b/iu;
const LONGEST_ACTION = 90;
/** Plain text prints where a link leads, often with no word to it. */
const ADDRESS = /^https?:\/\/[^\s<>]{4,2000}$/i;

/** 2: can only be an action link; 1: may be one; 0: no sign of it. */
export function actionStrength(line: string): 0 | 1 | 2 {
  if (ADDRESS.test(line)) return 2;
  if (line.length > LONGEST_ACTION) return 0;
  const text = line.replace(ARROWS, '');
  if (ACTION.test(text)) return 2;
  return ACTION_START.test(text) ? 1 : 0;
}

const SECTIONS: readonly Section[] = [
  {
    heading:
      /^(?:nieuws(?:berichten)?|actueel|actualiteiten|laatste nieuws|overig nieuws|kort nieuws|in het kort|berichten|uitgelicht)$/i,
    kind: null,
  },
  {
    heading:
      /^(?:(?:onze |komende )?(?:evenementen|bijeenkomsten|activiteiten|trainingen|webinars)|agenda|doe mee|evenementenagenda|kalender|bijeenkomsten en webinars|(?:opleiding|trainingen|leeraanbod) en [a-zß-ɏ]+|evenementen en [a-zß-ɏ]+)$/iu,
    kind: 'evenement',
  },
  { heading: /^(?:publicaties?|ledenbrieven|brieven|handreikingen|documenten|kennisbank)$/i, kind: 'publicatie' },
  { heading: /^(?:podcasts?|video'?s?|podcasts? en video'?s?)$/i, kind: 'podcast' },
];

/** The section that a line opens when it holds nothing else. */
export function sectionOf(line: string, own: readonly Section[]): Section | null {
  if (line.length > 60) return null;
  const text = line.replace(/[:.]$/, '').trim();
  return [...own, ...SECTIONS].find((section) => section.heading.test(text)) ?? null;
}

/**
 * A notice about the letter itself: "In juli verschijnt er geen Raadsledennieuwsbrief.", "Dit is een extra editie.", "Het volgende
 * nummer ontvangt u in september." The lookahead is only there to send every other line away at once.
 */
export const notice =
  /^(?=[^]{0,160}?(?:nieuwsbrie|weekoverzicht|editie|verschijn|nummer))(?:.{0,60}\bverschijn(?:t|en)\b.{0,60}(?:nieuwsbrie(?:f|ven)|weekoverzicht(?:en)?|edities?)\b|(?:in|tijdens|vanwege) .{0,60}\bverschijn(?:t|en) er geen\b|(?:dit is )?een extra editie\b|(?:de |het |onze )?(?:eerst)?volgende [a-zß-ɏ]*(?:nieuwsbrief|weekoverzicht|editie)\b|(?:het )?(?:eerst)?volgende nummer\b|(?:de |het |onze )?(?:[a-zß-ɏ]+ )?[a-zß-ɏ]*(?:nieuwsbrief|weekoverzicht)\b.{0,40}\b(?:verschijnt|staat gepland|komt uit)\b)/i;

/** The mark over an advertisement. */
export const advertisement =
  /^[([]?(?:advertentie|adv\.?|advertorial|gesponsord(?: bericht)?|sponsored|ingezonden mededeling|partnerbericht)[)\]]?:?$/i;
