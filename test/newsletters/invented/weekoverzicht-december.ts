import { event, INTRO, news, podcast, publication, section, VACANCIES, weekoverzicht } from './build.ts';

/** Date lines right under the label; deadlines and dates of laws in the texts; exact duplicate under two topics. */
export const weekoverzichtDecember = weekoverzicht({
  id: 'weekoverzicht-december',
  sent: '2025-12-12T16:10',
  look: { dateLine: 'before', pictures: false },
  blocks: [
    news(
      'Sinterklaasakkoord: dit betekent het voor gemeenten',
      null,
      'In de nacht van 4 op 5 december bereikten de coalitiepartijen een akkoord over de begroting. We zetten de gevolgen op een rij.',
    ),
    INTRO,
    section('Nieuws'),
    news(
      'Subsidieregeling energiearmoede opengesteld',
      'Energietransitie',
      'Gemeenten kunnen tot en met 31 januari 2026 een aanvraag indienen. Het budget is 90 miljoen euro.',
      { actions: ['Meer informatie'] },
    ),
    news(
      'Nieuwe norm voor parkeren treedt op 1 januari in werking',
      'Ruimte, wonen en mobiliteit',
      'Voor vergunningen die na die datum worden aangevraagd, gelden lagere parkeernormen bij stations.',
    ),
    publication(
      'Rapport: De staat van het lokaal bestuur 2025',
      'Bestuur',
      'De vierde editie laat zien dat het vertrouwen in de gemeente stabiel is, maar dat jongeren afhaken.',
      { actions: ['Download het rapport', 'Bekijk de infographic'] },
    ),
    news(
      'Consultatie Participatiewet in balans',
      'Werk, inkomen en sociale zekerheid',
      'Reageren op het wetsvoorstel kan tot 19 januari. De VNG deelt haar conceptreactie voor de kerst.',
    ),
    news(
      'Inkomensafhankelijke bijdrage Wmo uitgesteld',
      'Maatschappelijke ondersteuning en zorg',
      'De invoering schuift op van 1 januari 2027 naar 1 januari 2028, omdat het CAK meer tijd nodig heeft.',
    ),
    podcast(
      'Kijktip: documentaire over de laatste dorpswinkel',
      'Economie',
      'Een filmmaker volgde een jaar lang de uitbater van een buurtsuper in Drenthe.',
      { kind: ['nieuws', 'podcast'], actions: ['Bekijk de documentaire'] },
    ),
    news(
      'Internationale delegatie bezocht Nijmegen',
      'Europa en internationaal',
      'Burgemeesters uit 9 landen waren van 1 tot en met 3 december te gast om te praten over waterveiligheid.',
    ),
    section('Evenementen'),
    event(
      'Kerstlezing: Het geduld van de democratie',
      'Bestuur',
      'Met aansluitend een borrel in het atrium.',
      ['2025-12-18T16:00'],
      { dateLine: 'donderdag 18 december 2025 om 16.00 uur' },
    ),
    event(
      'Webinar: Participatiewet, stap voor stap',
      'Werk, inkomen en sociale zekerheid',
      'Praktische uitleg van wat er per 1 januari al verandert.',
      ['2026-01-15T10:00/2026-01-15T11:00'],
      { dateLine: '15-01-2026, 10.00 - 11.00 uur' },
    ),
    event(
      'Webinar: Participatiewet, stap voor stap',
      'Schulden en armoede',
      'Praktische uitleg van wat er per 1 januari al verandert.',
      ['2026-01-15T10:00/2026-01-15T11:00'],
      { dateLine: '15-01-2026, 10.00 - 11.00 uur' },
    ),
    event(
      'Masterclass Sturen op uitvoering',
      'Toezicht en handhaving in het sociaal domein',
      'Een serie van 4 ochtenden voor teamleiders. Inschrijven voor 15 januari.',
      ['2026-02-03', '2026-02-10', '2026-02-17', '2026-02-24'],
      { dateLine: '3, 10, 17 en 24 februari 2026', actions: ['Aanmelden'] },
    ),
    event(
      'Bestuurdersbijeenkomst Economie van morgen',
      'Economie',
      'Wat is de plek van maakbedrijven in de stad? De bijeenkomst wordt in het voorjaar gehouden.',
      [],
    ),
    VACANCIES,
  ],
});
