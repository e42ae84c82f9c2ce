import type { Page } from './page.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** How far from a date a word can stand and still be about it; also keeps a text of dates only linear. */
const REACH = 45;

/** The tokens of the date's sentence before it, nearest first. */
export function before(page: Page, at: number, reach = REACH): Token[] {
  const found: Token[] = [];
  const sentence = page.sentences[at];
  for (let index = at - 1; index >= 0 && found.length < reach && page.sentences[index] === sentence; index -= 1) {
    const token = page.tokens[index];
    if (token) found.push(token);
  }
  return found;
}

/** The tokens of the sentence from `at` on. */
export function after(page: Page, at: number, reach = REACH): Token[] {
  const found: Token[] = [];
  const sentence = page.sentences[at - 1];
  for (let index = at; index < page.tokens.length && found.length < reach; index += 1) {
    if (page.sentences[index] !== sentence) break;
    const token = page.tokens[index];
    if (token) found.push(token);
  }
  return found;
}

/** Words that only introduce a date: `op`, `de`, `datum`. */
const LEADS = new Set(['op', 'de', 'het', 'een', 'datum', 'dag', 'nu']);

/** The words right before the date, nearest first, without `op` and the like and without marks other than stops. */
export function leadingWords(page: Page, reading: Reading, count: number): string[] {
  const words: string[] = [];
  for (const token of before(page, reading.from, 12)) {
    if (token.kind === 'mark') {
      if (token.text === '(' && words.length === 0) continue;
      if (token.text === '.' || token.text === "'" || token.text === '"') continue;
      words.push(token.text);
    } else if (token.kind === 'word' && !(words.length === 0 && LEADS.has(token.text))) words.push(token.text);
    else if (token.kind !== 'word') words.push('#');
    if (words.length >= count) break;
  }
  return words;
}

const EVENT_NOUNS = new Set(
  'webinar webinars webcast seminar workshop workshops bijeenkomst bijeenkomsten training trainingen conferentie symposium lezing lezingen congres congressen sessie sessies spreekuur spreekuren cursus cursussen masterclass avond avonden middag ochtend themadag studiedag vergadering vergaderingen raadsvergadering commissievergadering alv ledenvergadering excursie werkbezoek rondleiding borrel festival beurs event events evenement evenementen gala diner lunch ontbijt receptie hoorzitting beeldvormend debat dialoog gesprek gesprekken rondetafel rondetafelgesprek opening uitreiking finale wedstrijd markt open tentoonstelling expositie voorstelling concert jaarcongres raad commissie agenda programma activiteit activiteiten leergang college hackathon consultatiebijeenkomst kick-off kickoff themaweek themaweken week dag dagen live uitzending talkshow inloop introductie heisessie herdenking viering feest jubileum intervisie demo meeting overleg afscheid installatie installatievergadering beëdiging netwerkdag vragenuur forum atelier toernooi inspiratiesessie summerschool academie reünie try-out raadsdebat tafel café fair expo meetup'.split(
    ' ',
  ),
);
const EVENT_ENDINGS =
  'webinar webinars bijeenkomst bijeenkomsten congres conferentie sessie sessies vergadering vergaderingen avond avonden middag ochtend lezing lezingen training trainingen cursus spreekuur spreekuren dag dagen symposium seminar workshop workshops event evenement debat overleg college beurs festival markt gesprek gesprekken tentoonstelling excursie rondleiding borrel lunch ontbijt diner concert receptie uitreiking leergang demonstratie zitting viering herdenking café week weken tour meeting diner raadsdebat'.split(
    ' ',
  );
/** End like an event and are none. */
const NO_EVENT = new Set(
  'verkiezingsdag vandaag dinsdag maandag woensdag donderdag vrijdag zaterdag zondag werkdag werkdagen feestdag feestdagen weekdag weekdagen bijdrage gedrag bedrag verdrag vanavond vanmiddag vanochtend dagen dag week weken maandagen middag ochtend avond bezoek afgelopen woningmarkt arbeidsmarkt energiemarkt huizenmarkt zorgmarkt beroepsopleiding toeslag kamerdebat stemdag verjaardag pinksterdag kerstdag paasdag koningsdag bevrijdingsdag zondagmiddag aandacht vakantiedag zittingsweek bouwmarkt hersteldag verslag'.split(
    ' ',
  ),
);

export function isEventNoun(token: Token | string): boolean {
  const word = typeof token === 'string' ? token : token.kind === 'word' ? token.text : '';
  if (word.length < 3) return false;
  if (EVENT_NOUNS.has(word)) return true;
  if (word.length < 7 || NO_EVENT.has(word)) return false;
  return EVENT_ENDINGS.some((ending) => word.endsWith(ending));
}

const ANNOUNCING = new Set(
  'organiseren organiseert houden houdt vindt vinden plaatsvindt plaatsvinden vergadert vergaderen begint beginnen start starten nodigen nodigt uitgenodigd welkom gepland ingepland save bijwonen deelnemen kom komt bent gaan gaat ontmoet ontmoeten verzorgt verzorgen geeft geven plaats uitnodiging doe volgt staan gehouden georganiseerd brengen bespreken bespreekt praten vieren opent neem noteer reserveer blokkeer zet agenda'.split(
    ' ',
  ),
);

export const announces = (token: Token): boolean => token.kind === 'word' && ANNOUNCING.has(token.text);

/** The words of the whole sentence within reach, the date's own left out. */
export function around(page: Page, reading: Reading): Token[] {
  return [...before(page, reading.from), ...after(page, reading.to)];
}
