// Read only by the report; do not tune on it.
import { event, news, publication } from '../build.ts';
import type { Letter } from '../letter.ts';

/** The weekly letter by another hand: headlines, verbs first, many links in the text. */
export const weekoverzichtSeptember: Letter = {
  id: 'weekoverzicht-september-2027',
  author: 'journalistiek',
  publisher: 'vng',
  from: { name: 'VNG', address: 'weekoverzicht@vng.nl' },
  series: 'VNG Weekoverzicht',
  subject: 'VNG Weekoverzicht',
  sent: '2027-09-10T09:00',
  edition: '10 september 2027',
  linkHost: 'spotler',
  intro: { greeting: 'Goedemorgen,', text: ['Dit was het nieuws van week 36.'], signature: 'Weekredactie' },
  chapters: [
    {
      heading: 'Nieuws',
      stories: [
        news(
          'Kabinet trekt 400 miljoen uit voor jeugdzorg',
          'Jeugd',
          'Dat staat in de [[conceptbegroting]] die maandag uitlekte. Op Prinsjesdag, 21 september, volgt de rest.',
          { published: '2027-09-07' },
        ),
        news(
          'Gemeenten winnen zaak over precariobelasting',
          'Belastingen',
          'De Hoge Raad gaf drie gemeenten op 3 september gelijk. [[Lees het arrest]] of [[onze samenvatting]].',
          { published: '2027-09-06' },
        ),
        news('Cao-overleg vastgelopen', 'Arbeidszaken', 'Bonden eisen 7 procent. Ultimatum loopt af op 1 oktober.', {
          published: '2027-09-09',
        }),
        publication(
          'Ledenbrief: zo regelt u stemmen in het stembureau voor mensen met een beperking',
          'Bestuur',
          'Alles wat voor 1 januari geregeld moet zijn, op vier bladzijden.',
          { actions: ['Open de ledenbrief'], published: '2027-09-08' },
        ),
        news(
          'Haperende DigiD kost gemeenten 3.000 afspraken',
          'Dienstverlening en bedrijfsvoering van gemeenten',
          'De storing van 2 en 3 september werkt nog na. Burgers kunnen hun afspraak kosteloos verzetten.',
          { published: '2027-09-06' },
        ),
        news(
          'Zonneparken: ‘nee, tenzij’ wordt ‘ja, mits’',
          'Energietransitie',
          'De handreiking uit 2024 is herzien. Drie dingen veranderen.',
          { published: '2027-09-09' },
        ),
        news(
          'Rekenfout in circulaire hersteld',
          'Financiën',
          'De tabel van 31 mei klopte niet. De juiste bedragen staan nu online.',
          { published: '2027-09-10' },
        ),
        news(
          'Rekenfout in circulaire hersteld',
          'Belastingen',
          'De tabel van 31 mei klopte niet. De juiste bedragen staan nu online.',
          { published: '2027-09-10' },
        ),
        news(
          'VNG Jaarcongres trok recordaantal bezoekers',
          'Over de VNG',
          'Ruim 3.100 bestuurders kwamen op 15 en 16 juni naar Maastricht. Kijk de sessies terug.',
          { published: '2027-09-08' },
        ),
      ],
    },
    {
      heading: 'Evenementen',
      agenda: true,
      stories: [
        event(
          'Vragenuur Prinsjesdag',
          'Financiën',
          'Onze specialisten zitten klaar.',
          ['2027-09-22T09:30/2027-09-22T11:00'],
          { place: 'online', actions: ['Doe mee'] },
        ),
        event('Bestuurdersdag Jeugd', 'Jeugd', 'Met de staatssecretaris.', ['2027-10-07T09:30/2027-10-07T16:00'], {
          place: 'Ede',
          actions: ['Doe mee'],
        }),
        event(
          'Oefendag crisiscommunicatie',
          'Openbare orde en veiligheid',
          'Twaalf plaatsen, wie het eerst komt.',
          ['2027-10-14T09:00/2027-10-14T17:00'],
          { place: 'Veenendaal', actions: ['Doe mee'] },
        ),
        event(
          'Verplaatst: studiemiddag Opvang Oekraïne',
          'Asiel tot integratie',
          'Van 16 september naar eind die maand.',
          ['2027-09-30T13:00/2027-09-30T16:00'],
          { place: 'Nieuwegein', change: 'moved', actions: ['Doe mee'] },
        ),
        event(
          'Roadshow Omgevingswet',
          'Ruimte, wonen en mobiliteit',
          'Vijf provincies, vijf middagen.',
          ['2027-10-05', '2027-10-12', '2027-10-26', '2027-11-02', '2027-11-09'],
          { place: 'door het hele land', actions: ['Kies een middag'] },
        ),
        event('Introductieprogramma Burgemeesters', 'Bestuur', 'Start in het nieuwe jaar, precieze datum volgt.', [], {
          actions: ['Houd mij op de hoogte'],
        }),
        event(
          'Netwerkbijeenkomst Schulden',
          'Werk, inkomen en sociale zekerheid',
          'Van preventie tot nazorg.',
          ['2027-10-21T10:00'],
          { place: 'Amersfoort', actions: ['Doe mee'] },
        ),
      ],
    },
  ],
  standing: [{ title: 'Vacatures', text: ['Kijk wie we zoeken.'], action: 'Alle vacatures' }],
  advertisement: {
    title: 'Nieuw seizoen VNG Academie',
    text: ['Schrijf u voor 1 oktober in en bespaar honderd euro.'],
    action: 'Bekijk de cursussen',
  },
  colophon: ['Dit bericht is verzonden door de VNG.', 'Nassaulaan 12, 2514 JS Den Haag'],
};
