import { event, INTRO, news, publication, section, weekoverzicht } from './build.ts';

/** A small edition with the topic as a heading above its items; dates without a year around the turn of it. */
export const weekoverzichtJanuari = weekoverzicht({
  id: 'weekoverzicht-januari',
  sent: '2026-01-09T15:30',
  look: { topics: 'heading', titleTag: 'h3', pictures: false },
  blocks: [
    INTRO,
    section('Nieuws'),
    news(
      'Nieuwjaarswens van de voorzitter: ‘Blijf dichtbij’',
      'Over de VNG',
      'Het jaar van de raadsverkiezingen vraagt om rust en om zichtbaarheid. In haar nieuwjaarstoespraak van 6 januari riep de voorzitter op om het gesprek te blijven zoeken.',
    ),
    news(
      'Vuurwerkverbod: eerste ervaringen met de laatste oudjaarsnacht',
      'Openbare orde en veiligheid',
      'Burgemeesters melden minder gewonden, maar meer zwaar illegaal vuurwerk. De evaluatie verschijnt in maart.',
    ),
    publication(
      'Factsheet stembureaus: toegankelijkheid in 10 stappen',
      'Bestuur',
      'Handig voor wie stemlokalen inricht. De factsheet is gemaakt met ervaringsdeskundigen.',
      { actions: ['Download de factsheet'] },
    ),
    news(
      'Meer tijd voor kandidaatstelling? Nee',
      'Bestuur',
      'De dag van kandidaatstelling blijft maandag 2 februari. Lees hier welke stukken u moet inleveren.',
    ),
    section('Evenementen'),
    event(
      'Webinar: Integriteit van kandidaten',
      'Bestuur',
      'Hoe toets je kandidaten zonder op de stoel van de kiezer te gaan zitten? We bespreken een werkwijze in 4 stappen.',
      ['2026-01-22'],
      { dateLine: '22 januari' },
    ),
    event(
      'Bijeenkomst: Verkiezingsavond zonder zorgen',
      'Bestuur',
      'Oefen met uw team de avond van 18 maart, van sluitingstijd tot voorlopige uitslag.',
      ['2026-02-12T13:00/2026-02-12T17:00'],
      { dateLine: 'do 12 februari 2026, 13:00-17:00 uur' },
    ),
    event(
      'Digitaal café: Woo en archief',
      'Dienstverlening en bedrijfsvoering van gemeenten',
      'Laagdrempelig overleg voor archivarissen en informatieadviseurs, elke laatste vrijdag van de maand.',
      ['2026-01-30'],
      { dateLine: '30-01-2026' },
    ),
  ],
});
