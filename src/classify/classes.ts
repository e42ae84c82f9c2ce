import { isDayFor, isDocument, nounClass } from './nouns.ts';
import { isPast } from './verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Closed classes of Dutch that many phrases share. Occasions ("<event>", "<maybe>") are told by their endings: see `nouns.ts`. */
const CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  day: set(
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagmiddag dinsdagmiddag woensdagmiddag donderdagmiddag vrijdagmiddag maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond maandagochtend dinsdagochtend woensdagochtend donderdagochtend vrijdagochtend zaterdagochtend zaterdagmiddag dinsdagavonden zaterdagen woensdagen',
  ),
  month: set(
    'januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sept sep okt nov dec',
  ),
  count: set('twee drie vier vijf zes zeven acht negen tien elf twaalf anderhalf anderhalve tientallen honderden'),
  who: set(
    'u je jij jullie raadsleden belangstellenden geïnteresseerden iedereen inwoners leden gemeenten griffiers bestuurders wethouders burgemeesters ambtenaren deelnemers collega’s professionals statenleden griffiemedewerkers publiek',
  ),
  people: set(
    'raadsleden belangstellenden geïnteresseerden griffiers bestuurders wethouders burgemeesters ambtenaren deelnemers collega’s professionals statenleden griffiemedewerkers',
  ),
  you: set('u je jij jullie'),
  we: set('we wij'),
  role: set(
    'hoogleraar expert experts deskundige deskundigen econoom jurist juristen onderzoeker onderzoekers adviseur adviseurs filosoof socioloog historicus journalist trainer trainers coach acteur acteurs docent spreker sprekers auteur columnist psycholoog wetenschapper wetenschappers professor prof oud-wethouder oud-burgemeester oud-wethouders ervaringsdeskundige ervaringsdeskundigen ambassadeur ambassadeurs gast gasten voorlopers vakgenoten',
  ),
  body: set(
    'vng ipo kabinet minister staatssecretaris kamer coa politie waterschap waterschappen kiesraad college raad raden rechtbank rechter bestuur provincie provincies gemeente gemeenten rijk ministerie unie commissie inspectie ombudsman rekenkamer cbs fractie fracties hof senaat gemeenteraad presidium jury inwoners kiezers onderzoekers',
  ),
  acts: set(
    'krijgt krijgen wil willen vraagt vragen pleit pleiten waarschuwt waarschuwen eist eisen roept roepen onderschrijft mist missen stopt stoppen verlengt verhoogt sluit tekent tekenen wint kiest kiezen benoemt besluit besluiten beslist stemt stemmen steunt reageert antwoordt adviseert adviseren onderzoekt verwacht verwachten hoopt hopen vindt vinden vreest vrezen moet moeten mag mogen hoeft hoeven kan kunnen heeft hebben stuurt zet trekt bereidt dringt betaalt betalen ontvangt ontvangen overlegt meldt concludeert constateert spreekt bepaalt voorziet voorzien stapt verliest schrapt publiceert doet doen',
  ),
};

const NUMBER = /^\d/;
const CLOCK = /^\d{1,2}[.:]\d{2}$/;

const bits = new Map<string, number>();

/** Classes are asked for at nearly every word: as bits that costs nothing. */
export function bitOf(name: string): number {
  const bit = bits.get(name) ?? 1 << bits.size;
  bits.set(name, bit);
  return bit;
}

const CLASSES_OF_WORD = new Map<string, number>();
for (const [name, members] of Object.entries(CLASSES)) {
  for (const word of members) CLASSES_OF_WORD.set(word, (CLASSES_OF_WORD.get(word) ?? 0) | bitOf(name));
}

/** The classes of a word in lower case, as bits. `named`: its capital stands within a sentence, as in names. */
export function classesOf(word: string, named: boolean): number {
  const known = (CLASSES_OF_WORD.get(word) ?? 0) | (named ? bitOf('name') : 0);
  if (NUMBER.test(word)) return known | bitOf('num') | bitOf('count') | (CLOCK.test(word) ? bitOf('clock') : 0);
  if (word.length <= 2) return known;
  const noun = nounClass(word);
  if (noun !== null) return known | bitOf(isDayFor(word) ? 'event' : noun === 'likely' ? 'maybe' : noun) | bitOf('any');
  if (isDocument(word)) return known | bitOf('document');
  if (isPast(word)) return known | bitOf('past');
  return word.endsWith('en') ? known | bitOf('plural') : known;
}
