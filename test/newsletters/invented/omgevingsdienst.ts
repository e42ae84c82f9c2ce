import { event, news, publication } from './build.ts';
import type { Letter } from './letter.ts';

/** An invented environmental service; plain blocks, several action texts. */
export const omgevingsdienst: Letter = {
  id: 'omgevingsdienst-rivierhoek',
  publisher: null,
  from: { name: 'Omgevingsdienst Rivierhoek', address: 'communicatie@odrivierhoek.example' },
  series: 'Nieuwsbrief voor raadsleden',
  logo: 'Omgevingsdienst Rivierhoek',
  subject: 'Nieuwsbrief Omgevingsdienst Rivierhoek, najaar 2025',
  sent: '2025-09-18T11:20',
  look: { topics: 'below', dateLine: 'after', titleTag: 'b', pictures: true },
  linkHost: 'www.odrivierhoek.example/actueel',
  blocks: [
    news(
      'Minder klachten over geluid',
      null,
      'In de eerste helft van dit jaar kwamen er 312 meldingen binnen, een vijfde minder dan vorig jaar. Vooral rond de horeca is het rustiger geworden.',
    ),
    news(
      'Controle op houtstook',
      null,
      'Deze winter controleren we in 6 gemeenten of stookverboden bij windstil weer worden nageleefd.',
      { actions: ['Lees meer over houtstook'] },
    ),
    publication('Jaarverslag 2024', null, 'Lees wat we vorig jaar deden, wat het kostte en waar het beter kan.', {
      actions: ['Download het jaarverslag'],
    }),
    event(
      'Raadsinformatieavond: Wat doet uw omgevingsdienst?',
      null,
      'Toezichthouders nemen u mee in hun werk. De avond is bedoeld voor raadsleden uit alle 11 gemeenten.',
      ['2025-10-14T19:30/2025-10-14T21:30'],
      { dateLine: 'dinsdag 14 oktober 2025, 19.30 - 21.30 uur, Rivierzaal', actions: ['Aanmelden'] },
    ),
    news(
      'Zeer zorgwekkende stoffen in kaart',
      null,
      [
        'Alle bedrijven met een vergunning hebben opgegeven welke zeer zorgwekkende stoffen zij uitstoten.',
        'We beoordelen de opgaven in volgorde van risico. Over een jaar verwachten we klaar te zijn.',
      ],
      { actions: ['Bekijk de kaart', 'Veelgestelde vragen'] },
    ),
    news(
      'Boeren melden mestopslag voortaan online',
      null,
      'Het papieren formulier verdwijnt. Via het loket duurt een melding nog maar 10 minuten.',
      { actions: ['Naar het loket'] },
    ),
  ],
  footer: {
    text: ['Deze nieuwsbrief verschijnt 4 keer per jaar.'],
    links: ['Uitschrijven', 'Privacyverklaring'],
  },
};
