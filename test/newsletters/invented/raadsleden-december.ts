import { event, FORUM, motions, news, podcast, publication, raadsleden, standing } from './build.ts';

/** Events told in prose only, beside news that is full of dates which are nobody's appointment. */
export const raadsledenDecember = raadsleden({
  id: 'raadsleden-december',
  month: 'december 2024',
  sent: '2024-12-19T11:45',
  look: { titleTag: 'h1', pictures: false },
  blocks: [
    news(
      'Een goed 2025!',
      null,
      'De VNG wenst u fijne feestdagen. Het bureau is gesloten van 24 december tot en met 1 januari.',
      { actions: ['Lees onze nieuwjaarswens'] },
    ),
    event(
      'Nieuwjaarsontmoeting voor raad en griffie',
      null,
      'U bent van harte welkom op dinsdag 14 januari vanaf 16.00 uur in ons pand aan de Nassaulaan. Laat weten of u komt.',
      ['2025-01-14T16:00'],
      { actions: ['Ik kom'] },
    ),
    news(
      'Kiesraad telt: 3.200 kandidaten afgevallen',
      'Bestuur',
      'Bij de vorige verkiezingen van 16 maart 2022 haalde een derde van de lijsten geen zetel. Het onderzoek verscheen op 11 december.',
    ),
    event(
      'Raadstafel: praten met je tegenstander',
      'Bestuur',
      'Schuif op donderdag 30 januari aan bij een goed gesprek over debatteren zonder schade. Vooraf is er soep.',
      ['2025-01-30'],
      { actions: ['Reserveer uw plek'] },
    ),
    news(
      'Motie over raadsondersteuning aangenomen',
      'Bestuur',
      'De Kamer stemde op 17 december in met extra geld voor griffies. Het geld is beschikbaar vanaf 1 juli 2025.',
    ),
    publication(
      'Rekenkamerbrief: Zicht op zorgkosten',
      'Sociaal domein breed',
      'In deze brief vindt u 7 vragen die u als raad kunt stellen over de jaarlijkse kostenstijging.',
      { actions: ['Lees de brief (pdf)'] },
    ),
    event(
      'Kijkje achter de deur: de crisisopvang',
      'Asiel tot integratie',
      'Neem een kijkje op locatie. De rondleidingen zijn op 21 januari in Leeuwarden en op 28 januari in Breda, steeds om 13.00 uur.',
      ['2025-01-21T13:00', '2025-01-28T13:00'],
      { actions: ['Aanmelden'] },
    ),
    news(
      'Spreidingswet: wat als de wet verdwijnt?',
      'Asiel tot integratie',
      'Het kabinet wil de wet voor de zomer intrekken. Tot die tijd moeten gemeenten doorgaan met hun plannen; de eerstvolgende provinciale tafel is in februari.',
    ),
    podcast(
      'Stem van de straat, seizoen 2',
      'Bestuur',
      'Elke dinsdag een nieuwe aflevering over inwoners die hun buurt veranderden.',
      { actions: ['Luister nu'] },
    ),
    news(
      'Energiebesparing op het gemeentehuis',
      'Energietransitie',
      'Voor 1 december 2026 moeten grote kantoren hun verbruik melden. De gemeente Zeist laat zien hoe.',
    ),
    event(
      'Spiegelsessies financieel toezicht',
      'Financiën',
      'Leg uw begroting naast die van een buurgemeente. De eerste sessie is op 5 februari 2025; data voor de overige sessies worden later bekendgemaakt.',
      ['2025-02-05'],
      { actions: ['Meer informatie'] },
    ),
    FORUM,
    motions('kinderpardon, een landelijk vuurwerkverbod, en meer treinen op zondag'),
    standing(null, ['De eerste Raadsledennieuwsbrief van 2025 verschijnt op 30 januari.']),
  ],
});
