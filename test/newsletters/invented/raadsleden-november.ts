import { event, FORUM, motions, news, publication, raadsleden } from './build.ts';

/** Topics that stand in no list; a slash, an ampersand and capitals in them. */
export const raadsledenNovember = raadsleden({
  id: 'raadsleden-november',
  month: 'november 2024',
  sent: '2024-11-28T09:58',
  look: { titleTag: 'b', pictures: false },
  blocks: [
    event(
      'Save the date: Raad op Zaterdag 15 maart',
      null,
      'De eerste Raad op Zaterdag van 2025 is online en vindt plaats op zaterdag 15 maart. Het programma volgt in januari.',
      ['2025-03-15'],
      { actions: ['Lees meer over Raad op Zaterdag'] },
    ),
    news(
      'Waterschappen en gemeenten tekenen pact',
      'Klimaatadaptatie',
      'Natte kelders, droge parken: samen willen de partijen tot 2030 in elke wijk een plan voor extreem weer hebben.',
    ),
    news(
      'Steden testen autoluwe schoolstraten',
      'Mobiliteit en verkeersveiligheid',
      'Tijdens halen en brengen gaat de straat dicht. In 8 steden liep een proef van 10 weken, met verrassende uitkomsten voor de buurt.',
    ),
    event(
      'Werksessie: Cultuur in krimpgebieden',
      'Cultuur, sport & erfgoed',
      'Hoe houd je een theater open met minder inwoners? Schuif aan op 12 december van 14.00 tot 17.00 uur in Delfzijl.',
      ['2024-12-12T14:00/2024-12-12T17:00'],
      { actions: ['Meld u aan'] },
    ),
    publication(
      'Sportnota’s vergeleken',
      'Cultuur, sport & erfgoed',
      'Een overzicht van 60 lokale sportnota’s: waar lijken ze op elkaar en wat zijn de uitschieters?',
      { actions: ['Download het overzicht'] },
    ),
    news(
      'Dierenwelzijn in de APV',
      'Dierenwelzijn',
      'Mag een gemeente een vissenkom op de kermis verbieden? Ja, zegt de rechter.',
    ),
    news(
      'Kerstvuren en jaarwisseling: 7 vragen',
      'Openbare orde en veiligheid/Klimaatadaptatie',
      'Welke vergunning is nodig, wie houdt toezicht, en hoe zit het met de luchtkwaliteit? De antwoorden op een rij.',
    ),
    news(
      'Nieuwe directeur Lokale Democratie',
      'Over de VNG',
      'Per 1 februari 2025 treedt Mirthe Wiersma aan als directeur. Zij was eerder gemeentesecretaris.',
    ),
    event(
      'Webinar (Engels): Smart cities, smart councils?',
      'Informatiesamenleving',
      'What should elected members know about sensors, data and contracts? A one-hour session with time for questions. De datum wordt nog bekendgemaakt.',
      [],
    ),
    FORUM,
    motions('een verbod op flitsbezorging, vrij parkeren voor mantelzorgers, en een zwemverbod bij bruggen'),
  ],
});
