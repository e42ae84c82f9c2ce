import { event, FORUM, motions, news, publication, raadsleden, standing } from './build.ts';

/** After the elections: lead items with dates in prose, topics above, some in no list, one link in the middle of a sentence. */
export const raadsledenApril = raadsleden({
  id: 'raadsleden-april',
  month: 'april 2026',
  sent: '2026-04-23T10:10',
  look: { topics: 'above', titleTag: 'h2', pictures: false },
  blocks: [
    standing(null, [
      'Welkom, nieuwe raadsleden! Deze nieuwsbrief verschijnt elke maand. U ontvangt hem omdat uw griffie u heeft aangemeld.',
    ]),
    event(
      'Kom naar de Welkomstdag',
      null,
      'Alle nieuwe raadsleden zijn op zaterdag 9 mei welkom in het Spoorwegmuseum in Utrecht. Er is een informatiemarkt, er zijn workshops en u leert raadsleden uit andere gemeenten kennen.',
      ['2026-05-09'],
      { actions: ['Bekijk het programma', 'Meld u aan'] },
    ),
    news(
      'Zo veel nieuwkomers telt de raad',
      null,
      'Van alle gekozen raadsleden is 52 procent nieuw. In 2022 was dat 47 procent.',
    ),
    news(
      'Vergoedingen 2026 op een rij',
      'Arbeidszaken',
      'Wat krijgt u als raadslid, en wat betekent dat voor uw uitkering of toeslag? Bekijk [[de tabel per inwonerklasse]] of vraag het uw griffier.',
      { actions: [] },
    ),
    event(
      'Online introductie: de VNG in een uur',
      'Bestuur',
      'Op maandagavond 18 mei, van 20.00 tot 21.00 uur, vertellen we wat de vereniging voor u doet. Vragen stellen mag.',
      ['2026-05-18T20:00/2026-05-18T21:00'],
      { actions: ['Aanmelden'] },
    ),
    publication('Zakboek: 50 begrippen voor raadsleden', 'Bestuur', 'Van amendement tot zienswijze, in gewone taal.', {
      actions: ['Download het zakboek'],
    }),
    news(
      'Eerste burgerberaad in Limburg afgerond',
      'Burgerparticipatie',
      'Na 6 zaterdagen leverden 90 inwoners op 11 april hun advies in. De raad reageert voor de zomer.',
    ),
    event(
      'Leerkring Burgerberaden',
      'Burgerparticipatie',
      'De leerkring komt bijeen op 3 juni en 9 september, telkens in Den Bosch.',
      ['2026-06-03', '2026-09-09'],
      { actions: ['Meer informatie'] },
    ),
    news(
      'Meer controle op verbonden partijen',
      'Financiën/Burgerparticipatie',
      'De commissie BBV scherpt de regels aan voor het begrotingsjaar 2027.',
    ),
    news(
      'Laadpalen: 1 miljoen in 2035',
      'Ruimte, wonen en mobiliteit',
      'Elke raad moet voor 31 december een laadvisie vaststellen.',
    ),
    event(
      'Bezoek de Statenzaal',
      'Europa en internationaal',
      'Kom in gesprek met leden van het Comité van de Regio’s. Een datum in oktober wordt nog gekozen.',
      [],
    ),
    FORUM,
    motions('een vast vrouwelijk aanspreekpunt, tiny houses, en het behoud van de regiobus'),
    standing(null, ['De volgende Raadsledennieuwsbrief verschijnt op 28 mei.']),
  ],
});
