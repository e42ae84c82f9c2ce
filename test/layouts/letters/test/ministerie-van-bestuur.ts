// Read only by the report; do not tune on it.
import { event, news, publication } from '../build.ts';
import type { Letter } from '../letter.ts';

/** A ministry: law, numbers of papers, the passive voice. */
export const ministerieVanBestuur: Letter = {
  id: 'ministerie-van-bestuur',
  author: 'juridisch',
  publisher: null,
  from: { name: 'Ministerie van Bestuur en Wonen', address: 'nieuwsbrief@bestuurenwonen.example' },
  series: 'Openbaar Bestuur',
  subject: 'Nieuwsbrief Openbaar Bestuur, juni 2027',
  sent: '2027-06-03T12:10',
  edition: 'Nieuwsbrief juni 2027 | Openbaar Bestuur',
  linkHost: 'www.bestuurenwonen.example',
  intro: {
    greeting: 'Geachte lezer,',
    text: [
      'Met deze nieuwsbrief wordt u geïnformeerd over wet- en regelgeving die voor het decentraal bestuur van belang is.',
    ],
    signature: 'Directie Democratie en Bestuur',
  },
  chapters: [
    {
      heading: 'Wetgeving',
      stories: [
        news(
          'Wetsvoorstel versterking decentrale rekenkamers aangenomen',
          'Wet- en regelgeving',
          'De Eerste Kamer heeft het wetsvoorstel (36.512) op 25 mei 2027 aangenomen. Inwerkingtreding is voorzien op 1 januari 2028.',
          { published: '2027-05-26' },
        ),
        news(
          'Internetconsultatie Besluit raadsvergoedingen',
          'Rechtspositie',
          'Tot en met 30 juni 2027 kan op het ontwerpbesluit worden gereageerd.',
          { actions: ['Naar de consultatie'], published: '2027-05-31' },
        ),
        publication(
          'Circulaire verkiezing gemeenteraden',
          'Verkiezingen',
          'De circulaire vervangt die van 12 november 2025 en bevat het tijdschema voor de verkiezing van 2030.',
          { actions: ['Lees de circulaire'], published: '2027-05-20' },
        ),
        news(
          'Kamerbrief over regionale besturen',
          'Bestuurlijke inrichting',
          'In de brief van 19 mei wordt ingegaan op de moties-Van Dam en -Yücel.',
          { published: '2027-05-19' },
        ),
        news(
          'Evaluatie Wet open overheid van start',
          'Openbaarheid',
          'Het onderzoek wordt uitgevoerd door twee universiteiten en wordt eind 2028 afgerond.',
          { published: '2027-05-27' },
        ),
        publication(
          'Staat van het Bestuur 2027',
          'Bestuurlijke inrichting',
          'De tweejaarlijkse rapportage bevat cijfers over opkomst, fracties en tussentijds vertrek.',
          { actions: ['Download het rapport'], published: '2027-06-01' },
        ),
        news(
          'Subsidieregeling weerbaar bestuur opengesteld',
          'Veiligheid',
          'Aanvragen worden in behandeling genomen vanaf 14 juni, op volgorde van binnenkomst.',
          { actions: ['Meer informatie'], published: '2027-06-02' },
        ),
      ],
    },
    {
      heading: 'Agenda',
      agenda: true,
      stories: [
        event(
          'Voorlichtingsbijeenkomst rekenkamers',
          'Wet- en regelgeving',
          'De bijeenkomst is bestemd voor griffiers en secretarissen van rekenkamers.',
          ['2027-06-22T13:00/2027-06-22T16:30'],
          { place: 'Den Haag', actions: ['Aanmelden'] },
        ),
        event(
          'Webinar Ontwerpbesluit raadsvergoedingen',
          'Rechtspositie',
          'Toelichting door de opstellers.',
          ['2027-06-17T11:00/2027-06-17T12:00'],
          { place: 'online', actions: ['Aanmelden'] },
        ),
        event('Dag van de Weerbaarheid', 'Veiligheid', 'Met een bijdrage van de minister.', ['2027-09-16'], {
          place: 'Fokker Terminal',
          actions: ['Aanmelden'],
        }),
        event(
          'Regiosessies Bestuurlijke inrichting',
          'Bestuurlijke inrichting',
          'Per landsdeel wordt een sessie gehouden.',
          ['2027-09-07T14:00', '2027-09-21T14:00', '2027-10-05T14:00'],
          { place: 'Zwolle, Breda en Alkmaar', actions: ['Aanmelden'] },
        ),
        news(
          'Geannuleerd: expertmeeting Binnengemeentelijke decentralisatie',
          'Bestuurlijke inrichting',
          'De bijeenkomst van 10 juni vindt geen doorgang.',
          { change: 'cancelled', actions: ['Meer informatie'] },
        ),
      ],
    },
  ],
  standing: [
    {
      title: 'Vragen over wetgeving',
      text: ['Voor vragen kunt u terecht bij het Informatiepunt Decentraal Bestuur.'],
      action: 'Naar het informatiepunt',
    },
  ],
  advertisement: {
    title: 'Kennisbank Bestuursrecht',
    text: ['Overheden krijgen een jaar gratis toegang.'],
    action: 'Vraag toegang aan',
  },
  colophon: ['Dit is een uitgave van het Ministerie van Bestuur en Wonen.', 'Turfmarkt 147, 2511 DP Den Haag'],
};
