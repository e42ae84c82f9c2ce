import { normalise } from './council.ts';

/**
 * The fields of Iv3, the national layout of municipal budgets. Portfolios have no standard; these fields are the nearest
 * thing to a common denominator (VNG topic → Iv3 field → portfolio).
 */
const iv3Fields = [
  'bestuur en ondersteuning',
  'veiligheid',
  'verkeer, vervoer en waterstaat',
  'economie',
  'onderwijs',
  'sport, cultuur en recreatie',
  'sociaal domein',
  'volksgezondheid en milieu',
  'wonen en leefomgeving',
] as const;
type Iv3Field = (typeof iv3Fields)[number];

/**
 * Beginnings of the words by which a topic, portfolio or committee shows its field. Only the beginning of a word counts:
 * "werk" is in "netwerk", "zorg" in "bezorgd". With a `$` the whole word: "kunst$" leaves "kunstmatige intelligentie" out.
 */
const stems: Record<Iv3Field, string[]> = {
  'bestuur en ondersteuning': (
    'bestuur burgerzaken financien begroting belasting middelen informatiesamenleving informatie digital arbeidszaken ' +
    'personeel organisatie dienstverlening bedrijfsvoering griffie kabinetsformatie verkiezing democratie participatie ' +
    'europa internationa communicatie herindeling privacy'
  ).split(' '),
  veiligheid: 'veiligheid brandweer politie ondermijning crisis handhaving'.split(' '),
  'verkeer, vervoer en waterstaat': 'verkeer vervoer mobiliteit waterstaat parkeren wegen$ infrastructuur'.split(' '),
  economie: 'econom ondernem bedrijv toerisme werkgelegenheid detailhandel'.split(' '),
  onderwijs: 'onderwijs school scholen leerling educatie'.split(' '),
  'sport, cultuur en recreatie': 'sport cultu kunst$ kunsten recreatie erfgoed bibliothe media$ groen$'.split(' '),
  'sociaal domein': (
    'sociaal sociale maatschappelijk jeugd wmo zorg$ werk$ inkomen armoede schulden asiel integratie inburgering ' +
    'statushouders participatiewet welzijn opvang bijstand'
  ).split(' '),
  'volksgezondheid en milieu':
    'volksgezondheid gezondheid milieu afval riolering klimaat energie duurzaam natuur$ natuurbe circulair'.split(' '),
  'wonen en leefomgeving': (
    'wonen woning volkshuisvesting ruimte$ ruimtelijk leefomgeving omgeving stedelijk stadsontwikkeling bouw grondzaken vastgoed ' +
    'vhrosv landschap'
  ).split(' '),
};

/** Where only the words together show the field. */
const phrases: [string, Iv3Field][] = [
  ['over de vng', 'bestuur en ondersteuning'],
  ['algemene zaken', 'bestuur en ondersteuning'],
  ['openbare orde', 'veiligheid'],
  ['toezicht en handhaving in het sociaal domein', 'sociaal domein'],
];

/**
 * The fields that a topic, portfolio or committee belongs to by its words, in Iv3's order; empty when its words say
 * nothing. "Ruimte, wonen en mobiliteit" belongs to two.
 */
export function fieldsOf(name: string): readonly Iv3Field[] {
  const known = fieldsKnown.get(name);
  if (known) return known;
  if (fieldsKnown.size >= namesKnown) fieldsKnown.clear();
  const fields = readFields(name);
  fieldsKnown.set(name, fields);
  return fields;
}

// Each topic meets each portfolio of each person, and those are some dozens of names in all.
const fieldsKnown = new Map<string, readonly Iv3Field[]>();
/** Guards against a file with a portfolio of its own for everybody. */
const namesKnown = 1_000;

function readFields(name: string): Iv3Field[] {
  const text = normalise(name);
  const exact = phrases.find(([phrase]) => text === phrase);
  if (exact) return [exact[1]];
  const words = text.split(/[^\p{L}\p{N}]+/u);
  return iv3Fields.filter(
    (field) =>
      phrases.some(([phrase, of]) => of === field && text.includes(phrase)) ||
      stems[field].some((stem) => words.some((word) => `${word}$`.startsWith(stem))),
  );
}
