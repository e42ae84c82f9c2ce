import { event, news, publication } from '../build.ts';
import type { Letter } from '../letter.ts';

/** An environmental service: short titles, short sentences, few adjectives. */
export const omgevingsdienstMiddenrijn: Letter = {
  id: 'omgevingsdienst-middenrijn',
  author: 'bondig',
  publisher: null,
  from: { name: 'Omgevingsdienst Middenrijn', address: 'communicatie@od-middenrijn.example' },
  series: 'OD Bericht',
  subject: 'OD Bericht 3',
  sent: '2027-03-30T08:00',
  edition: 'Jaargang 11, nummer 3',
  linkHost: 'od-middenrijn.example',
  intro: {
    greeting: 'Beste relatie,',
    text: ['Het nieuws van de dienst in een paar minuten.'],
    signature: 'Afdeling communicatie',
  },
  chapters: [
    {
      heading: 'Kort nieuws',
      stories: [
        news(
          'Jaarverslag klaar',
          'Bedrijfsvoering',
          'De dienst sluit 2026 af met een klein overschot. Het algemeen bestuur stelt de rekening in juni vast.',
          {
            published: '2027-03-22',
          },
        ),
        news(
          'Meer klachten over geur',
          'Toezicht',
          'In februari kwamen 214 klachten binnen. De meeste gingen over een mestverwerker.',
          {
            published: '2027-03-16',
          },
        ),
        news('Nieuwe directeur', 'Bedrijfsvoering', 'Marit Hoogland begint op 1 mei. Zij komt van een waterschap.', {
          published: '2027-03-25',
        }),
        publication(
          'Factsheet houtstook',
          'Lucht',
          'Twee bladzijden met feiten en regels. Vrij te gebruiken op uw eigen website.',
          {
            actions: ['Download'],
            published: '2027-03-18',
          },
        ),
        news(
          'Asbest in scholen',
          'Bodem en asbest',
          'Van 61 scholen is de kelder onderzocht. In drie kelders wordt gesaneerd.',
          {
            published: '2027-03-11',
          },
        ),
        news('Boete voor afvalbedrijf', 'Toezicht', 'De rechter bevestigde op 3 maart de dwangsom van 40.000 euro.', {
          published: '2027-03-05',
        }),
        news('Vergunning binnen acht weken', 'Vergunningen', 'Van de aanvragen werd 93 procent op tijd afgehandeld.', {
          published: '2027-03-19',
        }),
        news(
          'Meldpunt op zaterdag bereikbaar',
          null,
          'Vanaf 1 april neemt het meldpunt ook op zaterdag de telefoon op.',
          { published: '2027-03-29' },
        ),
      ],
    },
    {
      heading: 'Agenda',
      agenda: true,
      stories: [
        event('Algemeen bestuur', 'Bedrijfsvoering', 'Openbare vergadering.', ['2027-04-15T09:00/2027-04-15T11:00'], {
          place: 'Kantoor Arnhem',
        }),
        event('Kennissessie bodem', 'Bodem en asbest', 'Voor raadsleden.', ['2027-04-22T19:30/2027-04-22T21:30'], {
          place: 'online',
        }),
        event('Open dag meetstation', 'Lucht', 'Met rondleiding.', ['2027-05-29'], {
          place: 'Meetstation Westervoort',
        }),
        event('Excursie zandwinning', 'Toezicht', 'Laarzen mee.', ['2027-06-03T13:00'], { place: 'Plas De Bijland' }),
        event('Training Omgevingswet', 'Vergunningen', 'Drie ochtenden.', ['2027-05-11T09:30/2027-05-11T12:30'], {
          place: 'Kantoor Arnhem',
        }),
      ],
    },
  ],
  standing: [
    {
      title: 'Overlast melden',
      text: ['Stank, lawaai of rook? Bel het meldpunt, dag en nacht.'],
      action: 'Naar het meldpunt',
    },
  ],
  advertisement: { title: 'Cursus Geluid', text: ['Leer rekenen met decibellen.'], action: 'Schrijf u in' },
  colophon: ['Omgevingsdienst Middenrijn', 'Postbus 3066, 6802 DB Arnhem'],
};
