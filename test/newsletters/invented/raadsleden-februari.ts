import { event, FORUM, motions, news, publication, raadsleden } from './build.ts';

const COURSE =
  'Na de verkiezingen begint het echte werk. In deze basiscursus leert u in één avond hoe u een motie, een amendement en een initiatiefvoorstel schrijft. De cursus is gratis.';

/** Topics twice: as a heading above the section and as a label below each title. Exact and near duplicates. */
export const raadsledenFebruari = raadsleden({
  id: 'raadsleden-februari',
  month: 'februari 2026',
  sent: '2026-02-26T10:40',
  look: { topics: 'both' },
  blocks: [
    news(
      'Alles over 18 maart op één pagina',
      null,
      'Van stemwijzers tot de eerste vergadering van de nieuwe raad: u vindt het op de vernieuwde verkiezingspagina.',
      { actions: ['Naar de verkiezingspagina'] },
    ),
    news(
      'Wachtgeld: wat is uw positie na de verkiezingen?',
      'Arbeidszaken',
      'Bent u straks geen wethouder meer, dan krijgt u te maken met de Appa. We leggen uit welke rechten en plichten u hebt.',
    ),
    event('Basiscursus voor nieuwe raadsleden', 'Bestuur', COURSE, ['2026-04-09T19:00/2026-04-09T21:30'], {
      dateLine: 'Donderdag 9 april 2026, 19.00 – 21.30 uur',
    }),
    news(
      'Eén op de 4 raadsleden stopt',
      'Bestuur',
      'Tijdgebrek en verharding van de toon zijn de belangrijkste redenen om niet terug te keren, zo laat een rondgang onder 3.100 raadsleden zien.',
    ),
    news(
      'Help mee aan het onderzoek naar ondermijning',
      'Bestuur',
      'Onderzoekers van 2 universiteiten zoeken raadsleden die iets willen vertellen over druk van buitenaf. Uw ervaringen blijven anoniem. Meedoen kost een half uur.',
      { actions: ['Vul de vragenlijst in'] },
    ),
    event(
      'Bijeenkomst: Onderzoek naar ondermijning',
      'Bestuur',
      'Onderzoekers van 2 universiteiten zoeken raadsleden die iets willen vertellen over druk van buitenaf. Uw ervaringen blijven vertrouwelijk. Meedoen kost een avond.',
      ['2026-03-26'],
      { dateLine: '26-03-2026', actions: ['Aanmelden'] },
    ),
    publication(
      'Model Reglement van orde voor de raad (update)',
      'Bestuur',
      'In de nieuwe versie is het artikel over digitaal vergaderen aangepast. Ook is er een bepaling over insprekers bijgekomen.',
    ),
    news(
      'Verdeelmodel: de raad aan het woord',
      'Financiën',
      'De fondsbeheerders hebben de reacties op het herijkte verdeelmodel gebundeld. Opvallend vaak gaat het over de positie van centrumgemeenten.',
    ),
    event('Basiscursus voor nieuwe raadsleden', 'Over de VNG', COURSE, ['2026-04-09T19:00/2026-04-09T21:30'], {
      dateLine: 'Donderdag 9 april 2026, 19.00 – 21.30 uur',
    }),
    news(
      'Drie nieuwe gezichten in het bestuur',
      'Over de VNG',
      'De leden benoemden op 11 februari een burgemeester, een griffier en een gemeentesecretaris.',
    ),
    event(
      'Symposium Wonen met zorg',
      'Sociaal domein breed',
      [
        'Hoe zorgen we dat ouderen prettig oud worden in hun eigen buurt? Het symposium heeft 3 onderdelen:',
        {
          list: [
            'een plenaire lezing over vergrijzing',
            'deelsessies over woonvormen, welzijn en techniek',
            'een debat met Kamerleden',
          ],
        },
        'Het symposium is op vrijdag 17 april in de Jaarbeurs. Aanmelden kan tot 10 april.',
      ],
      ['2026-04-17'],
      { actions: ['Bekijk het programma', 'Meer informatie'] },
    ),
    FORUM,
    motions('contant geld in het gemeentehuis, afsteekverbod, en hulp bij laaggeletterdheid'),
  ],
});
