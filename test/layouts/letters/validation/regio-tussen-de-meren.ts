import { event, news, podcast, publication } from '../build.ts';
import type { Letter } from '../letter.ts';

/** A regional cooperation: project names, abbreviations, several links for each item. */
export const regioTussenDeMeren: Letter = {
  id: 'regio-tussen-de-meren',
  author: 'projectmatig',
  publisher: null,
  from: { name: 'Regio Tussen de Meren', address: 'raden@tussendemeren.example' },
  series: 'Radenbericht',
  subject: 'Radenbericht 7 - december 2026',
  sent: '2026-12-04T15:45',
  edition: 'Radenbericht nr 7 • december 2026',
  linkHost: 'tussendemeren.example',
  intro: {
    greeting: 'Beste raadsleden van de zeven gemeenten,',
    text: [
      'Dit radenbericht geeft een overzicht van lopende trajecten, de stand van de RES en de besluiten die u in het eerste kwartaal kunt verwachten.',
    ],
    signature: 'Regiogriffie Tussen de Meren',
  },
  chapters: [
    {
      heading: 'Stand van zaken',
      stories: [
        news(
          'RES 2.0: concept ligt ter inzage',
          'Energie',
          'Het concept ligt van 7 december tot en met 22 januari ter inzage. Raden kunnen een zienswijze indienen.',
          { actions: ['Naar het concept', 'Format zienswijze'] },
        ),
        news(
          'Woondeal: 512 woningen vergund in Q3',
          'Wonen',
          'De achterstand op de planning is daarmee 140 woningen. In de bijlage staat het per gemeente.',
          { actions: ['Bekijk de bijlage'] },
        ),
        news(
          'HOV-lijn: variantenstudie afgerond',
          'Mobiliteit',
          'De stuurgroep besprak op 26 november drie varianten. Variant B valt af.',
          { actions: ['Lees de studie'] },
        ),
        publication(
          'Dashboard Arbeidsmarkt vernieuwd',
          'Economie',
          'Met cijfers tot en met oktober en een kaart per wijk.',
          { actions: ['Open het dashboard'] },
        ),
        news(
          'Begrotingswijziging 2026-3 vastgesteld',
          'Bedrijfsvoering',
          'Het algemeen bestuur stelde de wijziging op 19 november vast. Zienswijzen van vier raden zijn verwerkt.',
          { actions: ['Naar de stukken'] },
        ),
        podcast('Regioverhalen: de laatste turfschipper', 'Recreatie', 'Aflevering 9, over erfgoed als trekpleister.', {
          actions: ['Beluister'],
        }),
        news(
          'Aanbesteding doelgroepenvervoer gegund',
          'Sociaal',
          'Vervoerder Meerlijn rijdt vanaf 1 juli 2027. Bezwaar was mogelijk tot 1 december.',
          { actions: ['Lees verder'] },
        ),
        news(
          'Terugkoppeling radenconferentie',
          'Bedrijfsvoering',
          'Op 12 november waren 84 raadsleden aanwezig. De opbrengst is gebundeld.',
          { actions: ['Bekijk de opbrengst', 'Presentaties'] },
        ),
      ],
    },
    {
      heading: 'Bijeenkomsten',
      agenda: true,
      stories: [
        event(
          'Radenavond RES 2.0',
          'Energie',
          'Toelichting op het concept en ruimte voor technische vragen.',
          ['2027-01-13T19:30/2027-01-13T22:00'],
          { place: 'Raadzaal Meerdrecht', actions: ['Aanmelden'] },
        ),
        event(
          'Technische sessie jaarstukken',
          'Bedrijfsvoering',
          'Voor leden van de auditcommissies.',
          ['2027-02-03T16:00/2027-02-03T17:30'],
          { place: 'Teams', actions: ['Aanmelden'] },
        ),
        event(
          'Werkbezoek bedrijventerrein De Kade',
          'Economie',
          'Per bus langs vier bedrijven.',
          ['2027-01-29T12:30/2027-01-29T17:00'],
          { place: 'Vertrek station Meerdrecht', actions: ['Aanmelden', 'Route'] },
        ),
        event('Radenconferentie 2027', 'Bedrijfsvoering', 'Thema: kiezen in schaarste.', ['2027-04-08'], {
          place: 'Theater De Schuur',
          actions: ['Noteer de datum'],
        }),
        news(
          'Geannuleerd: bijeenkomst Wgr-wijziging van 16 december',
          'Bedrijfsvoering',
          'De wetgever heeft meer tijd nodig. Een nieuwe datum is er nog niet.',
          { change: 'cancelled', actions: ['Lees verder'] },
        ),
        event('Klankbordgroep Recreatie', 'Recreatie', 'Datum volgt in januari.', [], {
          actions: ['Houd mij op de hoogte'],
        }),
      ],
    },
  ],
  standing: [
    {
      title: 'Uw contactpersoon',
      text: ['De regiogriffie is bereikbaar op werkdagen van 9.00 tot 17.00 uur.'],
      action: 'Contact',
    },
  ],
  advertisement: {
    title: 'Cultuurpas Tussen de Meren',
    text: ['Met de pas bezoekt u elf musea voor één prijs.'],
    action: 'Vraag de pas aan',
  },
  colophon: ['Regio Tussen de Meren, Havenweg 2, 3641 AA Meerdrecht', 'U ontvangt dit bericht via uw griffie.'],
};
