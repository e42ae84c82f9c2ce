import { event, news, podcast, publication } from '../build.ts';
import type { Letter } from '../letter.ts';

/** An association of councillors: opinions, quotations, exclamation marks. */
export const verenigingRaadsledenNoord: Letter = {
  id: 'vereniging-raadsleden-noord',
  author: 'strijdbaar',
  publisher: null,
  from: { name: 'Vereniging Raadsleden Noord', address: 'bureau@raadsledennoord.example' },
  series: 'Noorderraad',
  subject: 'Noorderraad: handen af van de raadsvergoeding!',
  sent: '2027-03-17T16:00',
  edition: 'Woensdag 17 maart 2027',
  linkHost: 'raadsledennoord.example',
  intro: {
    greeting: 'Beste leden,',
    text: ['Wat een week. De minister kwam met een brief, wij kwamen met een antwoord. U leest het hieronder.'],
    signature: 'Hilbrand Wiersma, voorzitter',
  },
  chapters: [
    {
      stories: [
        news(
          '‘Wie raadsleden wil, moet ze betalen’',
          'Rechtspositie',
          'Onze voorzitter was gisteren glashelder in het radiodebat. De minister wil de vergoeding voor kleine gemeenten bevriezen. Dat laten we niet gebeuren!',
          { published: '2027-03-16' },
        ),
        news(
          'Petitie: 2.300 handtekeningen in vier dagen',
          'Rechtspositie',
          'We bieden haar op 30 maart aan de Tweede Kamer aan. Tekenen kan tot 28 maart.',
          { actions: ['Teken de petitie'], published: '2027-03-15' },
        ),
        publication(
          'Zwartboek bereikbaarheid van raadsleden',
          'Toegankelijkheid',
          'Geen traplift, geen ondertiteling, geen oppas. Veertig verhalen, één conclusie.',
          { actions: ['Lees het zwartboek'], published: '2027-03-11' },
        ),
        news(
          'En toen stemde Stadskanaal tegen…',
          'Herindeling',
          'Met 14 tegen 13 ging het voorstel van tafel. Wat nu?',
          { published: '2027-03-12' },
        ),
        podcast(
          'Noorderlucht 31: raadslid met een bedrijf',
          'Rechtspositie',
          'Mag je meepraten over je eigen straat?',
          { actions: ['Luister'], published: '2027-03-10' },
        ),
        news('Bedreigd? Bel ons', 'Veiligheid', 'Sinds 1 januari is er een eigen vertrouwenspersoon voor leden.', {
          published: '2027-03-08',
        }),
        news(
          'Jubilaris: 40 jaar raadslid in Westerwolde',
          null,
          'Op 2 maart kreeg Roelof Bos de zilveren speld. “Ik ben nog lang niet klaar.”',
          { published: '2027-03-03' },
        ),
      ],
    },
    {
      heading: 'Kom ook!',
      agenda: true,
      stories: [
        event(
          'Actiedag in Den Haag',
          'Rechtspositie',
          'Met de bus vanuit Groningen, Assen en Leeuwarden. Vertrek om zes uur, neem brood mee.',
          ['2027-03-30'],
          { place: 'Malieveld', actions: ['Ik ga mee'] },
        ),
        event(
          'Algemene ledenvergadering',
          'Vereniging',
          'Met verkiezing van twee bestuursleden. Stukken volgen twee weken van tevoren.',
          ['2027-05-22T10:00/2027-05-22T13:00'],
          { place: 'MartiniPlaza, Groningen', actions: ['Meld je aan'] },
        ),
        event(
          'Cursusavond Moties die werken',
          'Vaardigheden',
          'In drie uur van idee naar dictum.',
          ['2027-04-14T19:00/2027-04-14T22:00'],
          { place: 'Gemeentehuis Assen', actions: ['Meld je aan'] },
        ),
        event(
          'Online koffie voor nieuwe leden',
          'Vereniging',
          'Kennismaken met het bestuur, camera aan mag, hoeft niet.',
          ['2027-04-06T09:00/2027-04-06T09:45'],
          { place: 'Zoom', actions: ['Kom erbij'] },
        ),
        event(
          'Zomerschool',
          'Vaardigheden',
          'Drie dagen debatteren, schrijven en zwemmen.',
          ['2027-07-07/2027-07-09'],
          { place: 'Terschelling', actions: ['Meld je aan'] },
        ),
        event(
          'Verplaatst: themacafé Windenergie',
          'Herindeling',
          'Niet op 24 maart maar een week later, op dezelfde plek.',
          ['2027-03-31T20:00'],
          { place: 'Café Hammingh, Garnwerd', change: 'moved', actions: ['Meld je aan'] },
        ),
      ],
    },
  ],
  standing: [{ title: 'Nog geen lid?', text: ['Voor 45 euro per jaar hoort u erbij.'], action: 'Word lid' }],
  advertisement: {
    title: 'Juridisch advies voor raadsleden',
    text: ['Leden krijgen het eerste uur gratis.'],
    action: 'Maak een afspraak',
  },
  colophon: ['Vereniging Raadsleden Noord', 'Bureau: Oude Boteringestraat 44, Groningen'],
};
