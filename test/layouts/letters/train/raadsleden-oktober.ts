import { event, news, podcast, publication } from '../build.ts';
import type { Letter } from '../letter.ts';

/** The monthly letter for councillors: explains, speaks to the reader, dates often in the text. */
export const raadsledenOktober: Letter = {
  id: 'raadsleden-oktober',
  author: 'uitleggend',
  publisher: 'vng',
  from: { name: 'VNG', address: 'raadsledennieuwsbrief@vng.nl' },
  series: 'Raadsledennieuwsbrief',
  subject: 'VNG Raadsledennieuwsbrief oktober',
  sent: '2026-10-08T11:20',
  edition: 'Oktober 2026',
  linkHost: 'spotler',
  intro: {
    greeting: 'Beste raadsleden,',
    text: ['In deze nieuwsbrief leest u wat er de komende weken op uw raad afkomt.'],
    signature: 'VNG, team Raadsleden',
  },
  chapters: [
    {
      stories: [
        news(
          'De begroting in zicht: waar let u op?',
          'Financiën',
          'In november stelt uw raad de begroting vast. De septembercirculaire van 15 september laat zien dat gemeenten in 2028 minder geld krijgen. Wij zetten op een rij waar u naar kunt vragen.',
        ),
        publication(
          'Toolkit Verkiezingen voor griffies en fracties',
          'Bestuur',
          'Op 17 maart 2027 zijn er verkiezingen voor Provinciale Staten en waterschappen. In de toolkit vindt u voorbeeldteksten, posters en een planning.',
          { actions: ['Bekijk de toolkit'] },
        ),
        news(
          'Wat mag de raad vragen over lopende rechtszaken?',
          'Bestuur',
          'De Raad van State deed daarover op 23 september uitspraak. In het kort: meer dan u denkt. Lees [[de uitspraak]] en onze uitleg.',
        ),
        news(
          'Zorgen over de jeugdzorg',
          'Jeugd',
          'De VNG vraagt het kabinet om in het voorjaar knopen door te hakken. De wachttijden lopen verder op.',
        ),
        podcast(
          'Podcast Raadspraat: nee zeggen tegen je achterban',
          'Bestuur',
          'Hoe blijf je volksvertegenwoordiger als iedereen iets van je wil? Twee raadsleden vertellen.',
          { actions: ['Luister naar Raadspraat'] },
        ),
        news(
          'Nieuwe leden voor de commissie Raadsleden en Griffiers',
          'Over de VNG',
          'Tijdens de Algemene Ledenvergadering van 10 juni zijn vier leden gekozen. Zij stellen zich aan u voor.',
        ),
        news(
          'Nieuwe leden voor de commissie Raadsleden en Griffiers',
          'Bestuur',
          'Tijdens de Algemene Ledenvergadering van 10 juni zijn vier leden gekozen. Zij stellen zich aan u voor.',
        ),
      ],
    },
    {
      heading: 'Agenda',
      agenda: true,
      stories: [
        event(
          'Webinar Raad en energie: kiezen onder druk',
          'Energietransitie',
          'Het net is vol. Wat kan uw raad nog kiezen? U krijgt na afloop de opname.',
          ['2026-10-29T19:30/2026-10-29T20:45'],
          { place: 'online', actions: ['Schrijf u in'] },
        ),
        event(
          'Herinnering: regiobijeenkomsten Samen sterk',
          'Bestuur',
          'Op drie plekken in het land, steeds met hetzelfde programma.',
          ['2026-11-05T18:00', '2026-11-12T18:00', '2026-11-24T18:00'],
          { place: 'Assen, Tilburg en Hoorn', actions: ['Kies uw plek'] },
        ),
        event(
          'Cursus Lezen van de jaarrekening',
          'Financiën',
          'Voor wie geen accountant is. Inschrijven kan tot 1 november.',
          ['2026-11-17T10:00/2026-11-17T15:30'],
          { place: 'Utrecht', actions: ['Schrijf u in'] },
        ),
        event(
          'Vol: werkbezoek aan het Europees Parlement',
          'Europa en internationaal',
          'Er is een wachtlijst.',
          ['2026-12-01/2026-12-02'],
          { place: 'Brussel', actions: ['Zet mij op de wachtlijst'] },
        ),
        event(
          'Congres Raad op Zaterdag',
          'Bestuur',
          'Een dag vol workshops, voor en door raadsleden.',
          ['2027-01-23T09:30/2027-01-23T17:00'],
          { place: 'Den Bosch', actions: ['Bekijk het programma'] },
        ),
      ],
    },
  ],
  standing: [
    {
      title: 'VNG-forum Raadsleden en Raadsgriffiers',
      text: ['Op het online forum delen raadsleden en griffiers tips, vragen en voorbeelden. Meld u ook aan.'],
      action: 'Naar het forum',
    },
  ],
  advertisement: {
    title: 'VNG Magazine voor raadsleden',
    text: ['Vraag een gratis proefabonnement aan.'],
    action: 'Vraag het aan',
  },
  colophon: ['Dit bericht is verzonden door de VNG.', 'Nassaulaan 12, 2514 JS Den Haag'],
};
