import { event, news, publication, raadsleden, standing } from './build.ts';

/** A thin summer edition: titles of one word, in English, with quotes, and a very long one. */
export const raadsledenAugustus = raadsleden({
  id: 'raadsleden-augustus',
  month: 'augustus 2025',
  sent: '2025-08-28T13:05',
  look: { dateLine: 'before' },
  blocks: [
    news(
      'Zomerreces voorbij',
      null,
      'De eerste raadsvergaderingen na de vakantie zijn achter de rug. Welke onderwerpen bepalen dit najaar de agenda?',
    ),
    news(
      'Troonrede',
      'Kabinetsformatie',
      'Op 16 september leest de koning de troonrede voor. Wij leggen meteen daarna uit wat de plannen voor gemeenten betekenen.',
    ),
    news(
      '“Wij zijn geen uitvoeringsloket”',
      'Over de VNG',
      'De voorzitter over de verhouding tussen rijk en gemeenten, in een interview met een landelijk dagblad.',
    ),
    publication(
      'Handreiking voor raad, college en griffie over het zorgvuldig omgaan met vertrouwelijke en geheime stukken onder de Wet open overheid en de Gemeentewet',
      'Bestuur',
      'Wanneer is iets geheim, wie besluit daarover en hoe heft u geheimhouding weer op?',
    ),
    event(
      'Open Government Week: Show & Tell',
      'Informatiesamenleving',
      'Laat zien wat u doet met open data en kijk af bij een ander.',
      ['2025-10-07T15:00/2025-10-07T17:00'],
      { dateLine: 'Dinsdag 7 oktober, 15.00-17.00 uur' },
    ),
    event(
      'Netwerkdag Griffies',
      'Bestuur',
      'Met onder meer een workshop over vergaderen in beeldtaal.',
      ['2025-09-25'],
      { dateLine: '25-09-2025', actions: ['Programma', 'Aanmelden'] },
    ),
    standing(null, ['In september verschijnen er 2 Raadsledennieuwsbrieven, op 11 en 25 september.']),
  ],
});
