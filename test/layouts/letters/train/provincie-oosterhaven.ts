import { event, news, publication } from '../build.ts';
import type { Letter } from '../letter.ts';

/** A province that writes for councillors: long sentences, full titles, dates inside the text. */
export const provincieOosterhaven: Letter = {
  id: 'provincie-oosterhaven',
  author: 'breedsprakig',
  publisher: null,
  from: { name: 'Provincie Oosterhaven', address: 'nieuwsbrief@oosterhaven.example' },
  series: 'Provincie & Gemeenten',
  subject: 'Provincie & Gemeenten, nummer 9',
  sent: '2026-09-24T14:30',
  edition: 'Nummer 9 | september 2026',
  linkHost: 'www.oosterhaven.example',
  intro: {
    greeting: 'Geachte raads- en commissieleden,',
    text: [
      'Na een lange zomer is het provinciehuis weer volop in bedrijf, en dat merkt u aan deze nieuwsbrief: er staat veel in.',
      'Wij wensen u veel leesplezier en zien u graag op een van onze bijeenkomsten.',
    ],
    signature: 'Team Bestuurlijke Samenwerking',
  },
  chapters: [
    {
      stories: [
        news(
          'Provinciale Staten stellen met ruime meerderheid de nieuwe Omgevingsverordening vast',
          'Leefomgeving',
          'Na een debat van ruim zes uur hebben Provinciale Staten op 16 september de verordening vastgesteld. Zij treedt op 1 januari 2027 in werking en vervangt zeven bestaande regelingen, waaronder die over ontgrondingen uit 2014.',
          { published: '2026-09-17' },
        ),
        news(
          'Drie miljoen euro beschikbaar voor leefbare kernen',
          'Leefbaarheid',
          'Dorpsraden en gemeenten kunnen tot en met 15 november een bijdrage aanvragen voor het verduurzamen van dorpshuizen, het openhouden van een winkel of het opknappen van een plein.',
          { actions: ['Lees meer over de regeling', 'Vraag een bijdrage aan'], published: '2026-09-21' },
        ),
        news(
          'Brug over de Aa blijft langer dicht dan gedacht',
          'Verkeer',
          'Bij het openbreken van het wegdek bleek de constructie er slechter aan toe dan in 2019 was berekend. Doorgaand verkeer wordt omgeleid, naar verwachting tot het voorjaar.',
          { published: '2026-09-22' },
        ),
        publication(
          'Monitor Wonen 2026: bouwtempo blijft achter bij de afspraken',
          'Wonen',
          'Uit de monitor blijkt dat er in de eerste helft van dit jaar 1.840 woningen zijn opgeleverd, terwijl er 2.600 waren afgesproken. Vooral in de middelgrote kernen stokt het.',
          { actions: ['Bekijk de monitor'], published: '2026-09-10' },
        ),
        news(
          'Commissaris van de Koning bezocht vier gemeenten in het zuiden',
          null,
          'Tijdens het werkbezoek van 8 september ging het over ondermijning, over de toekomst van het streekziekenhuis en over de vraag hoe kleine gemeenten hun taken blijven uitvoeren.',
          { published: '2026-09-09' },
        ),
        news(
          'Proef met zelfrijdende bus verlengd',
          'Verkeer',
          'Sinds april vervoerde de bus tussen station en ziekenhuis ruim elfduizend reizigers. De proef loopt nu door tot 1 april 2027.',
          { published: '2026-09-15' },
        ),
      ],
    },
    {
      heading: 'Bijeenkomsten',
      agenda: true,
      stories: [
        event(
          'Ontmoetingsdag voor raden en Staten',
          'Samenwerking',
          'Een hele dag waarop raadsleden en Statenleden elkaar spreken over de grote opgaven in hun streek, met werkbezoeken in de middag en een gezamenlijke maaltijd tot besluit.',
          ['2026-10-10T09:30/2026-10-10T18:00'],
          { place: 'Provinciehuis Oosterhaven' },
        ),
        event(
          'Informatieavond windpark Noorderveld',
          'Energie',
          'De initiatiefnemer licht het aangepaste plan toe. Het vorige plan werd in juni ingetrokken.',
          ['2026-10-14T19:30'],
          { place: 'Sporthal De Wending, Noorderveld' },
        ),
        event(
          'Symposium De streek in 2050',
          'Leefomgeving',
          'Met bijdragen van planologen, boeren en een dichter. De zaal gaat een half uur voor aanvang open.',
          ['2026-11-06T13:00/2026-11-06T17:00'],
          { place: 'Schouwburg De Veste' },
        ),
        event(
          'Inloopdagen dijkversterking',
          'Water',
          'Bekijk de tekeningen en praat met de omgevingsmanager. U hoeft zich niet aan te melden.',
          ['2026-10-20T16:00/2026-10-20T20:00', '2026-10-22T16:00/2026-10-22T20:00'],
          { place: 'Dorpshuis Het Anker' },
        ),
        news(
          'Geannuleerd: werkconferentie Bodem',
          'Leefomgeving',
          'Wegens te weinig aanmeldingen gaat de conferentie van 1 oktober niet door. Wie zich had aangemeld, krijgt bericht.',
          { change: 'cancelled' },
        ),
      ],
    },
  ],
  standing: [
    {
      title: 'Over deze nieuwsbrief',
      text: ['Provincie & Gemeenten verschijnt elke maand. De volgende editie komt uit op 29 oktober 2026.'],
      action: 'Bekijk eerdere edities',
    },
  ],
  advertisement: {
    title: 'Streekmarkt op het Statenplein',
    text: ['Elke zaterdag kaas, brood en honing uit de eigen provincie.'],
    action: 'Meer over de markt',
  },
  colophon: [
    'Provincie Oosterhaven, Statenplein 1, 4811 AB Oosterhaven',
    'U ontvangt deze nieuwsbrief als lid van een gemeenteraad.',
  ],
};
