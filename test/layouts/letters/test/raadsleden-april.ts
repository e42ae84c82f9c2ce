// Read only by the report; do not tune on it.
import { event, news, publication } from '../build.ts';
import type { Letter } from '../letter.ts';

/** The monthly letter by another hand: very short items, imperative titles. */
export const raadsledenApril: Letter = {
  id: 'raadsleden-april-2027',
  author: 'gebiedend',
  publisher: 'vng',
  from: { name: 'VNG', address: 'raadsledennieuwsbrief@vng.nl' },
  series: 'Raadsledennieuwsbrief',
  subject: 'VNG Raadsledennieuwsbrief april',
  sent: '2027-04-01T10:15',
  edition: 'April 2027',
  linkHost: 'spotler',
  intro: { greeting: 'Beste raadsleden,', text: ['Kort en goed: dit moet u weten.'], signature: 'Team Raadsleden' },
  chapters: [
    {
      stories: [
        news(
          'Vraag uw college naar de wachtlijsten',
          'Sociaal domein',
          'Sinds 1 januari moet het college ze elk kwartaal melden.',
        ),
        news('Lees de voorjaarsnota met deze vijf vragen', 'Financiën', 'Met dank aan de rekenkamer van Heerenveen.'),
        publication('Gebruik de checklist Geheimhouding', 'Bestuur', 'Eén bladzijde. Past in uw binnenzak.', {
          actions: ['Print de checklist'],
        }),
        news(
          'Reageer op het plan voor de kieskringen',
          'Bestuur',
          'De minister wil ze samenvoegen. Uw mening telt tot 7 mei.',
          { actions: ['Reageer'] },
        ),
        news(
          'Kijk hoe Hollands Kroon inwoners laat loten',
          'Bestuur',
          'Op 11 maart trok de burgemeester honderd namen uit een hoge hoed.',
        ),
        news('Let op de nieuwe regels voor fractiebudgetten', 'Bestuur', 'Ze gaan in op 1 juli.'),
        news('Denk mee over de arbeidsmarkt', 'Economie', 'Acht gemeenten zoeken raadsleden voor een denktank.', {
          actions: ['Denk mee'],
        }),
      ],
    },
    {
      heading: 'Agenda',
      agenda: true,
      stories: [
        event(
          'Kom naar de Raadsledendag',
          'Over de VNG',
          'Dit jaar voor het eerst buiten.',
          ['2027-06-05T10:00/2027-06-05T16:30'],
          { place: 'Apenheul, Apeldoorn', actions: ['Kom ook'] },
        ),
        event(
          'Volg de e-learning Begroting',
          'Financiën',
          'Live begeleiding op een vast moment.',
          ['2027-04-20T20:00/2027-04-20T21:00'],
          { place: 'online', actions: ['Volg mee'] },
        ),
        event(
          'Praat mee over regionale energie',
          'Energietransitie',
          'Met raadsleden uit dertig regio’s.',
          ['2027-04-28T19:00'],
          { place: 'Amersfoort', actions: ['Praat mee'] },
        ),
        event('Oefen het debat', 'Bestuur', 'Twee zaterdagen, één trainer.', ['2027-05-08', '2027-05-15'], {
          place: 'Utrecht',
          actions: ['Doe mee'],
        }),
        event(
          'Bezoek het Huis van Europa',
          'Europa en internationaal',
          'Aanmelden voor 10 april, want er gaat maar één bus.',
          ['2027-05-10T08:30/2027-05-10T18:00'],
          { place: 'Den Haag', actions: ['Ga mee'] },
        ),
      ],
    },
  ],
  standing: [
    {
      title: 'Moties gemeenteraden',
      text: ['Bekijk de door gemeenteraden aangenomen moties die de VNG ontving.'],
      action: 'Bekijk de moties',
    },
  ],
  advertisement: {
    title: 'Het Raadsledenhandboek',
    text: ['Nu met hoofdstuk over sociale media.'],
    action: 'Bestel het boek',
  },
  colophon: ['Dit bericht is verzonden door de VNG.', 'Nassaulaan 12, 2514 JS Den Haag'],
};
