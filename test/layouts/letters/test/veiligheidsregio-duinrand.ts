// Read only by the report; do not tune on it.
import { event, news, podcast, publication } from '../build.ts';
import type { Letter } from '../letter.ts';

/** A safety region: stories about people, titles in quotes, times of day in the text. */
export const veiligheidsregioDuinrand: Letter = {
  id: 'veiligheidsregio-duinrand',
  author: 'verhalend',
  publisher: null,
  from: { name: 'Veiligheidsregio Duinrand', address: 'raadsinfo@vrduinrand.example' },
  series: 'Paraat',
  subject: 'Paraat! Nieuws voor gemeenteraden',
  sent: '2027-02-03T13:33',
  edition: 'Winter 2027',
  linkHost: 'vrduinrand.example',
  intro: {
    greeting: 'Hallo raadslid,',
    text: [
      'Oudjaarsnacht was druk, januari niet minder. We nemen u mee langs de meldkamer, de kazerne en de vergadertafel.',
    ],
    signature: 'Tygo Landman, directeur',
  },
  chapters: [
    {
      heading: 'Verhalen',
      stories: [
        news(
          '“Om 04.10 uur ging de pieper, en toen bleef het piepen”',
          'Brandweer',
          'Vrijwilliger Noor blikt terug op de nacht van 31 december. Zij reed elf keer uit.',
          { actions: ['Lees haar verhaal'] },
        ),
        news(
          'Kazerne Zandvliet krijgt toch een nieuwe wagen',
          'Brandweer',
          'Het bestuur besloot daartoe op 20 januari. De oude wagen is van 1998 en mag nog een jaar mee.',
          { actions: ['Lees meer'] },
        ),
        publication(
          'Regionaal risicoprofiel in gewone taal',
          'Crisisbeheersing',
          'Overstroming, natuurbrand, uitval van stroom: hoe groot is de kans en wat doet u dan?',
          { actions: ['Bekijk het profiel'] },
        ),
        news(
          'Noodpakket: een op de vijf heeft het in huis',
          'Crisisbeheersing',
          'Dat bleek uit een peiling onder 2.000 inwoners. In de kustdorpen is het een op de drie.',
          { actions: ['Bekijk de uitkomsten'] },
        ),
        podcast('Achter het zwaailicht, deel 6', 'GHOR', 'Een dag mee met de officier van dienst geneeskundig.', {
          actions: ['Beluister deel 6'],
        }),
        news(
          'Waarom we minder controleren en toch meer zien',
          'Toezicht',
          'Sinds 2025 kiezen onze inspecteurs zelf waar zij gaan kijken.',
          { actions: ['Lees meer'] },
        ),
      ],
    },
    {
      heading: 'Voor in uw agenda',
      agenda: true,
      stories: [
        event(
          'Raadsavond Natuurbrand',
          'Crisisbeheersing',
          'Met film, cijfers en een brandweerman die erbij was.',
          ['2027-02-24T19:30/2027-02-24T21:30'],
          { place: 'Kazerne Bergerduin', actions: ['Ik ben erbij'] },
        ),
        event(
          'Oefening Hoog Water',
          'Crisisbeheersing',
          'U kunt meekijken in het actiecentrum.',
          ['2027-03-20T08:00/2027-03-20T14:00'],
          { place: 'Actiecentrum Duinrand', actions: ['Ik ben erbij'] },
        ),
        event('Open huis meldkamer', 'GHOR', 'Groepen van twaalf, elk half uur.', ['2027-04-17'], {
          place: 'Meldkamer Haarlem',
          actions: ['Kies een tijd'],
        }),
        event(
          'Zienswijzesessie begroting 2028',
          'Bestuur',
          'Stukken krijgt u op 15 maart.',
          ['2027-04-01T16:00/2027-04-01T17:30'],
          { place: 'online', actions: ['Ik ben erbij'] },
        ),
        event(
          'Duinrandloop voor hulpverleners',
          'Brandweer',
          'Tien of vijf kilometer. Inschrijven tot 1 mei.',
          ['2027-05-29T10:00'],
          { place: 'Strandopgang Zuid', actions: ['Ik loop mee'] },
        ),
      ],
    },
  ],
  standing: [{ title: 'Nooit meer iets missen?', text: ['Zet meldingen aan in onze app.'], action: 'Haal de app' }],
  advertisement: {
    title: 'Brandweermuseum weer open',
    text: ['Kinderen tot twaalf jaar gratis.'],
    action: 'Plan uw bezoek',
  },
  colophon: ['Veiligheidsregio Duinrand, Zijlweg 200, Haarlem', 'Spoed? Bel 112.'],
};
