import { findEventDates } from '../../src/dates/index.ts';

/** Every way to write this day, beside every way to write its hours, with everything that newsletters put between. */
const days = [
  ...['di 21 april', 'di. 21 apr.', 'dinsdag 21 april 2026', '21-04-2026', '21 april', 'dinsdagavond 21 april'],
  ...['21/4/2026', 'di 21-4', "21 april '26", '21e april'],
];
const starts = [
  ...['19.30 uur', '19:30', 'om 19.30 uur', 'vanaf 19.30 uur', 'v.a. 19.30 uur', '19.30u', '19u30', 'half acht'],
  ...['aanvang 19.30 uur', 'inloop 19.00 uur, aanvang 19.30 uur', '19.30 uur (inloop 19.00 uur)'],
];
const hours = [
  ...[
    '19.30-21.30 uur',
    '19.30 tot 21.30 uur',
    'van 19.30 tot 21.30 uur',
    '19:30 – 21:30 uur',
    '19.30 uur, einde 21.30 uur',
  ],
  ...['tussen 19.30 en 21.30 uur', '19.30 - circa 21.30 uur', 'van 19.30 tot uiterlijk 21.30 uur'],
];
const between = [', ', ' | ', ' – ', ' ', '\n', ': ', ' • ', '\nTijd: ', ' - ', '; ', '\n\nTijd: ', ' @ ', '. Tijd: '];
const around = [
  ['', ''],
  ['- Raadsbijeenkomst ', ', raadzaal'],
  ['Wanneer: ', '\nLocatie: raadzaal'],
  ['Zie ook 3 bijlagen. ', '. Aanmelden tot 15 april.'],
] as const;

test.each(days)('%s and its hours', (day) => {
  const wrong: string[] = [];
  for (const time of [...starts, ...hours])
    for (const mark of between)
      for (const [before, behind] of around) {
        const text = before + day + mark + time + behind;
        const end = hours.includes(time) ? '2026-04-21T21:30' : null;
        const found = findEventDates(text, '2026-04-13T08:00').map((event) => `${event.start} ${event.end}`);
        if (found.join() !== `2026-04-21T19:30 ${end}`) wrong.push(`${text} → ${found.join()}`);
      }
  expect(wrong).toEqual([]);
});
