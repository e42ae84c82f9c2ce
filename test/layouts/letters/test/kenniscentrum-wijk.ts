// Read only by the report; do not tune on it.
import { event, news, podcast, publication } from '../build.ts';
import type { Letter } from '../letter.ts';

/** A knowledge centre of researchers: careful claims, colons in titles, long publication names. */
export const kenniscentrumWijk: Letter = {
  id: 'kenniscentrum-wijk',
  author: 'wetenschappelijk',
  publisher: null,
  from: { name: 'Instituut voor Wijk en Samenleving', address: 'update@wijkinstituut.example' },
  series: 'Wijk-Update',
  subject: 'Wijk-Update: nieuwe cijfers over eenzaamheid',
  sent: '2026-10-27T06:30',
  edition: 'Jaargang 4, aflevering 8',
  linkHost: 'wijkinstituut.example',
  intro: {
    greeting: 'Beste collega,',
    text: ['In deze aflevering vindt u recente inzichten, met steeds een verwijzing naar de bron.'],
    signature: 'Dr. Aniek Verbrugge',
  },
  chapters: [
    {
      stories: [
        publication(
          'Eenzaamheid in de wijk: een vergelijking van twaalf gemeenten tussen 2016 en 2026',
          'Gezondheid',
          'Het aandeel inwoners dat zich sterk eenzaam voelt, nam in acht van de twaalf gemeenten af. Over de oorzaken lopen de verklaringen uiteen.',
          { actions: ['Lees het rapport', 'Lees de samenvatting'], published: '2026-10-20' },
        ),
        news(
          'Buurthuizen: effect op jongeren kleiner dan gedacht',
          'Jongeren',
          'Een herhaling van de studie uit 2019 liet een half zo groot effect zien.',
          { published: '2026-10-13' },
        ),
        publication(
          'Werkblad Wijkanalyse, versie 3',
          'Methoden',
          'Een hulpmiddel om gegevens van CBS, GGD en politie naast elkaar te leggen.',
          { actions: ['Download het werkblad'], published: '2026-10-06' },
        ),
        news(
          'Lezing over vergrijzing terug te zien',
          'Gezondheid',
          'Op 1 oktober sprak hoogleraar Van Eeden in Nijmegen. De opname duurt 52 minuten.',
          { actions: ['Bekijk de opname'], published: '2026-10-05' },
        ),
        podcast(
          'Wijkgesprekken: wat is een goede buur?',
          'Sociale samenhang',
          'Een filosoof en een opbouwwerker over nabijheid en afstand.',
          { actions: ['Luister'], published: '2026-10-15' },
        ),
        news(
          'Oproep: gemeenten gezocht voor vervolgonderzoek',
          'Methoden',
          'Deelname is kosteloos en duurt van januari tot en met november 2027. Reageren kan tot 1 december.',
          { actions: ['Bekijk de voorwaarden'], published: '2026-10-22' },
        ),
        news(
          'Ondergrens voor groen: wat zegt de literatuur?',
          'Leefomgeving',
          'De norm van 3-30-300 rust op drie studies, waarvan één uit Nederland.',
          { published: '2026-10-26' },
        ),
      ],
    },
    {
      heading: 'Congressen en colleges',
      agenda: true,
      stories: [
        event(
          'Jaarcongres: de wijk als maatstaf',
          'Methoden',
          'Met twaalf parallelle sessies. Het programmaboek verschijnt in november.',
          ['2026-12-09T09:00/2026-12-09T17:30'],
          { place: 'Universiteit Utrecht', actions: ['Inschrijven'] },
        ),
        event(
          'College Statistiek voor bestuurders',
          'Methoden',
          'Hoe lees je een betrouwbaarheidsinterval?',
          ['2026-11-11T16:00/2026-11-11T17:30'],
          { place: 'online', actions: ['Inschrijven'] },
        ),
        event(
          'Boekpresentatie Samen alleen',
          'Sociale samenhang',
          'De auteur gaat in gesprek met twee wethouders.',
          ['2026-11-19T20:00'],
          { place: 'Boekhandel Broese', actions: ['Inschrijven'] },
        ),
        event(
          'Leerreeks Wijkbudgetten',
          'Jongeren',
          'Drie middagen, los te volgen.',
          [
            '2026-11-12T13:00/2026-11-12T16:00',
            '2026-11-26T13:00/2026-11-26T16:00',
            '2026-12-10T13:00/2026-12-10T16:00',
          ],
          { place: 'Den Bosch', actions: ['Inschrijven'] },
        ),
        event(
          'Promotie L. Achterberg',
          'Gezondheid',
          'Proefschrift over huisartsen in aandachtswijken.',
          ['2027-01-15T12:15'],
          { place: 'Aula, Maastricht', actions: ['Meer informatie'] },
        ),
      ],
    },
  ],
  standing: [
    {
      title: 'Publiceren in de Wijk-Update',
      text: ['Stuur uw bijdrage voor de tiende van de maand in.'],
      action: 'Lees de richtlijnen',
    },
  ],
  advertisement: {
    title: 'Opleiding Wijkonderzoeker',
    text: ['Start in februari, nog vier plaatsen.'],
    action: 'Bekijk de opleiding',
  },
  colophon: ['Instituut voor Wijk en Samenleving, Heidelberglaan 8, Utrecht', 'Onafhankelijk en zonder winstoogmerk.'],
};
