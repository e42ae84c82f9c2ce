/** The Dutch words that dates and times are made of. */

export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/** January to December, as Dutch writes them out. */
export const monthNames = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** What else each is called in Dutch letters, also in English. */
const OTHER_MONTH_NAMES = [
  'jan january',
  'feb febr february',
  'mrt march',
  'apr',
  'may',
  'jun june',
  'jul july',
  'aug august',
  'sep sept',
  'okt october oct',
  'nov',
  'dec',
];

/** Month names with the abbreviations that occur in Dutch, with or without a full stop (`29 jan.`, `2 mrt`). */
export const MONTHS = new Map<string, number>(
  monthNames.flatMap((name, index) =>
    [name, ...(OTHER_MONTH_NAMES[index] ?? '').split(' ')].map((each): [string, number] => [each, index + 1]),
  ),
);

/** Monday to Sunday. */
export const weekdayNames = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

const DAY_PART_WORDS: readonly [string, DayPart][] = [
  ['ochtend', 'morning'],
  ['morgen', 'morning'],
  ['voormiddag', 'morning'],
  ['middag', 'afternoon'],
  ['namiddag', 'afternoon'],
  ['avond', 'evening'],
  ['nacht', 'night'],
];

export interface Weekday {
  /** 1 = Monday … 7 = Sunday. */
  weekday: number;
  /** `dinsdagavond` */
  dayPart: DayPart | null;
}

/** `dinsdag`, `di`, `dinsdagavond`; plurals (`dinsdagen`) and habits (`'s dinsdags`) are no single day. */
export const WEEKDAYS = new Map<string, Weekday>(
  weekdayNames.flatMap((name, index): [string, Weekday][] => {
    const weekday = index + 1;
    return [
      [name, { weekday, dayPart: null }],
      [name.slice(0, 2), { weekday, dayPart: null }],
      ...DAY_PART_WORDS.map(([part, dayPart]): [string, Weekday] => [name + part, { weekday, dayPart }]),
    ];
  }),
);
for (const [short, weekday] of [
  ['don', 4],
  ['woe', 3],
  ['woens', 3],
  ['dins', 2],
  ['vrij', 5],
  ['zat', 6],
  ['din', 2],
] as const)
  WEEKDAYS.set(short, { weekday, dayPart: null });
// Invitations in English stand between Dutch ones.
for (const [index, name] of ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].entries())
  WEEKDAYS.set(name, { weekday: index + 1, dayPart: null });

/** `'s avonds`, and the same without its apostrophe. */
export const DAY_PARTS = new Map<string, DayPart>([
  ['ochtends', 'morning'],
  ['morgens', 'morning'],
  ['middags', 'afternoon'],
  ['namiddags', 'afternoon'],
  ['avonds', 'evening'],
  ['nachts', 'night'],
]);

/** `dinsdag avond`, `morgen ochtend` */
export const HALVES = new Map(DAY_PART_WORDS.filter(([word]) => ['ochtend', 'middag', 'avond'].includes(word)));

/** Words for a day counted from the one on which they were written. */
export const RELATIVE_DAYS = new Map<string, { days: number; dayPart: DayPart | null }>([
  ['vandaag', { days: 0, dayPart: null }],
  ['vanochtend', { days: 0, dayPart: 'morning' }],
  ['vanmorgen', { days: 0, dayPart: 'morning' }],
  ['vanmiddag', { days: 0, dayPart: 'afternoon' }],
  ['vanavond', { days: 0, dayPart: 'evening' }],
  ['hedenavond', { days: 0, dayPart: 'evening' }],
  ['hedenmiddag', { days: 0, dayPart: 'afternoon' }],
  ['morgen', { days: 1, dayPart: null }],
  ['morgenochtend', { days: 1, dayPart: 'morning' }],
  ['morgenmiddag', { days: 1, dayPart: 'afternoon' }],
  ['morgenavond', { days: 1, dayPart: 'evening' }],
  ['overmorgen', { days: 2, dayPart: null }],
]);

/** `aanstaande dinsdag` */
export const COMING = new Set(['aanstaande', 'aanstaand', 'komende', 'eerstkomende', 'eerstvolgende', 'aankomende']);

/** Written-out numbers, as far as days of the month and hours go. */
export const NUMBERS = new Map<string, number>(
  [
    'een|één|eén',
    'twee',
    'drie',
    'vier',
    'vijf',
    'zes',
    'zeven',
    'acht',
    'negen',
    'tien',
    'elf',
    'twaalf',
    'dertien',
    'veertien',
    'vijftien',
    'zestien',
    'zeventien',
    'achttien',
    'negentien',
    'twintig',
    'eenentwintig|éénentwintig',
    'tweeëntwintig|tweeentwintig',
    'drieëntwintig|drieentwintig',
    'vierentwintig',
    'vijfentwintig',
    'zesentwintig',
    'zevenentwintig',
    'achtentwintig',
    'negenentwintig',
    'dertig',
    'eenendertig|éénendertig',
  ].flatMap((names, index) => names.split('|').map((name): [string, number] => [name, index + 1])),
);

const IRREGULAR = new Map([
  [1, 'eerste'],
  [3, 'derde'],
  [8, 'achtste'],
]);

/** `twaalfde`, `twintigste`, `eenendertigste` */
function ordinalOf(word: string, value: number): string {
  return IRREGULAR.get(value) ?? word + (value < FIRST_TENS ? 'de' : 'ste');
}

/** From twenty on an ordinal ends in `ste`. */
const FIRST_TENS = 20;

/** `dertiende`, as far as days of the month go. */
export const ORDINAL_NUMBERS = new Map<string, number>(
  [...NUMBERS].map(([word, value]) => [ordinalOf(word, value), value]),
);

/** What makes a time that of all dates before it: `steeds om 13.00 uur`, `Beide dagen zijn van 9.30 tot 16.30 uur`. */
export const EVERY = new Set(['steeds', 'telkens', 'beide', 'alle', 'allebei']);
