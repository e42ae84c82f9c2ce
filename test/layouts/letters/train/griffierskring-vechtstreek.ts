import { event, news, podcast, publication } from '../build.ts';
import type { Letter } from '../letter.ts';

/** Clerks among themselves: chatty, in the first person, with jokes and half sentences. */
export const griffierskringVechtstreek: Letter = {
  id: 'griffierskring-vechtstreek',
  author: 'gezellig',
  publisher: null,
  from: { name: 'Griffierskring Vechtstreek', address: 'kring@griffiersvechtstreek.example' },
  series: 'Kringpost',
  subject: 'Kringpost november',
  sent: '2026-11-03T21:17',
  edition: 'november 2026',
  linkHost: 'griffiersvechtstreek.example',
  intro: {
    greeting: 'Dag allemaal,',
    text: [
      'Daar is hij weer, iets later dan beloofd (begrotingsmaand, u kent het). Wel lekker vol.',
      'Heb je iets voor de volgende? Mail me gerust!',
    ],
    signature: 'Groet, Joke',
  },
  chapters: [
    {
      heading: 'Uit de kring',
      stories: [
        news(
          'Wie wil de voorzittershamer?',
          'Kring',
          'Na zes jaar geef ik het stokje graag door. Het kost je een avond per maand en je krijgt er veel voor terug, echt. Laat het me weten voor de kerst.',
          { actions: ['Stuur Joke een berichtje'] },
        ),
        news(
          'Nieuw gezicht in Oudenbosch',
          'Kring',
          'Sinds 1 oktober is Faysal de Ruiter daar griffier. Hij komt uit de advocatuur en kan dus tegen een stootje.',
        ),
        news(
          'Zo deden zij het: vergaderen zonder papier, zonder gemopper',
          'Vergaderen',
          'In Loenerveen zijn ze op 1 september helemaal overgestapt. Het geheim? Een spreekuur, elke dinsdag, met koffie en [[een spiekbriefje]].',
          { actions: ['Lees hoe'] },
        ),
        publication(
          'Modelverordening ambtelijke bijstand, nu met toelichting',
          'Modellen',
          'Marieke heeft haar model uitgewerkt en van uitleg voorzien. Pikken mag.',
          { actions: ['Haal het model op'] },
        ),
        news(
          'Oproep: wie heeft ervaring met een burgerberaad?',
          'Vergaderen',
          'Twee gemeenten beginnen er in 2027 mee. Ze zoeken iemand die al eens door de modder is gegaan.',
        ),
        podcast(
          'Luistertip: De Griffiekamer, aflevering 14',
          'Tips',
          'Over integriteit, en over wat je doet als iedereen naar jou kijkt. Drie kwartier, ideaal voor in de file.',
          { actions: ['Luister'] },
        ),
      ],
    },
    {
      heading: 'Agenda',
      agenda: true,
      stories: [
        event('Kringborrel', 'Kring', 'Gewoon gezellig. Eerste rondje is van de kring.', ['2026-11-19T17:30'], {
          place: 'Café De Zwaan, Breukelen',
          actions: ['Ik kom ook'],
        }),
        event(
          'Intervisie in kleine groepjes',
          'Kring',
          'Neem een casus mee, hoe ingewikkelder hoe beter.',
          ['2026-11-26T09:30/2026-11-26T12:00'],
          { place: 'gemeentehuis Loenerveen', actions: ['Ik kom ook'] },
        ),
        event(
          'Verplaatst: lunchlezing over de Wgr',
          'Vergaderen',
          'De lezing van 12 november schuift een week op, want de spreker zit die dag in de rechtbank.',
          ['2026-11-19T12:00/2026-11-19T13:15'],
          { place: 'online', change: 'moved', actions: ['Meedoen'] },
        ),
        event(
          'Training: omgaan met de pers',
          'Tips',
          'Met een echte journalist, die niet aardig zal zijn.',
          ['2026-12-10T13:00/2026-12-10T17:00'],
          { place: 'Stadhuis Weesp', actions: ['Schrijf je in'] },
        ),
        event(
          'Nieuwjaarsontbijt',
          'Kring',
          'Vroeg op, maar met verse broodjes. Opgeven kan tot en met 15 december.',
          ['2027-01-14T08:00'],
          { place: 'Fort Nieuwersluis', actions: ['Ik kom ook'] },
        ),
        event('Studiereis naar Gent', 'Kring', 'Ergens in mei, datum volgt. Alvast om te watertanden.', [], {
          actions: ['Zet mij op de lijst'],
        }),
      ],
    },
  ],
  standing: [
    { title: 'Iets kwijt?', text: ['Op de site staan alle oude nummers en de ledenlijst.'], action: 'Naar de site' },
  ],
  advertisement: {
    title: 'Griffiersdag 2027',
    text: ['Vroege vogels krijgen korting.'],
    action: 'Bestel je kaartje',
  },
  colophon: [
    'De Griffierskring Vechtstreek is een vereniging van en voor griffiers.',
    'Je krijgt deze mail omdat je lid bent.',
  ],
};
