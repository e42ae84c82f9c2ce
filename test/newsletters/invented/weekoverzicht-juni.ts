import { event, INTRO, news, publication, section, VACANCIES, weekoverzicht } from './build.ts';

/** Labels above the titles, both sections with a heading, date lines in words, with times and places. */
export const weekoverzichtJuni = weekoverzicht({
  id: 'weekoverzicht-juni',
  sent: '2026-06-05T14:47',
  look: { topics: 'above', titleTag: 'b', pictures: false },
  blocks: [
    INTRO,
    section('Nieuws'),
    news(
      'Kinderopvang wordt bijna gratis: wat vraagt dat van gemeenten?',
      'Onderwijs',
      'Het nieuwe stelsel gaat in 2029 in. Gemeenten krijgen er taken bij op het gebied van toezicht, en mogelijk ook bij het vinden van geschikte ruimtes in wijken met veel jonge gezinnen.',
    ),
    news(
      'Doorstroom van statushouders stokt',
      'Asiel tot integratie',
      'Ruim 18.000 mensen met een verblijfsvergunning wachten nog in een opvanglocatie. De VNG pleit voor flexwoningen en voor een vaste vergoeding per geplaatste bewoner.',
    ),
    publication(
      'Modelverordening kwijtschelding geactualiseerd',
      'Schulden en armoede',
      'De vermogensgrens is verhoogd en de ingangsdatum is 1 januari 2027. In de toelichting staat wat u zelf nog kunt kiezen.',
      { actions: ['Bekijk de modelverordening', 'Lees de toelichting'] },
    ),
    news('Bodem', 'Leefomgeving', 'Nieuw loket helpt bij vragen over pfas en nazorg.'),
    news('Rijk en gemeenten eens over taakstelling Wmo', 'Maatschappelijke ondersteuning en zorg', [
      'Na maanden onderhandelen ligt er een akkoord over de kosten van de Wet maatschappelijke ondersteuning. Gemeenten krijgen vanaf 2028 jaarlijks 350 miljoen euro extra.',
      'Daar staat tegenover dat zij samen met zorgverzekeraars afspraken maken over wijkverpleging en dagbesteding. De uitwerking volgt in het najaar.',
      'De leden kunnen zich over het akkoord uitspreken in de ledenvergadering van 17 juni.',
    ]),
    news(
      'Terugblik: Raad op Zaterdag trok 600 deelnemers',
      'Bestuur',
      'Op zaterdag 30 mei kwamen raadsleden en griffiers bijeen in Zwolle. Lees hoe de dag verliep en bekijk de presentaties.',
      { actions: ['Lees het verslag'] },
    ),
    section('Evenementen'),
    event(
      'Regiobijeenkomst: Opvang en inburgering',
      'Asiel tot integratie',
      'Ontmoet bestuurders en beleidsadviseurs uit uw regio en wissel ervaringen uit over de doorstroomlocaties.',
      ['2026-06-16T13:30/2026-06-16T16:00'],
      { dateLine: 'dinsdag 16 juni 2026, 13.30 - 16.00 uur, Utrecht', actions: ['Aanmelden'] },
    ),
    event(
      'Zomerschool voor raadsleden',
      'Bestuur',
      'Drie dagen verdieping in een informele setting, met sprekers uit wetenschap en praktijk.',
      ['2026-07-06/2026-07-08'],
      { dateLine: '6 t/m 8 juli 2026, Kaatsheuvel', actions: ['Bekijk het programma', 'Aanmelden'] },
    ),
    event(
      'Webinar: Kwijtschelding in de praktijk',
      'Schulden en armoede',
      'Wat verandert er en hoe richt u de uitvoering in? Met ruimte voor vragen.',
      ['2026-06-25T10:00/2026-06-25T11:30'],
      { dateLine: 'donderdag 25 juni, 10:00 tot 11:30 uur (online)' },
    ),
    event(
      'Denktank Onderwijshuisvesting',
      'Onderwijs',
      'De denktank komt 4 keer per jaar bij elkaar en zoekt nieuwe leden.',
      ['2026-09-03T14:00'],
      { dateLine: '3 september 2026, aanvang 14.00 uur' },
    ),
    event(
      'Expertmeeting: Pfas en de Omgevingswet',
      'Leefomgeving',
      'Voor vergunningverleners en juristen. De zaal gaat een half uur eerder open.',
      ['2026-06-30T09:30/2026-06-30T12:30'],
      { dateLine: 'Dinsdag 30 juni van 9.30 tot 12.30 uur | Den Haag' },
    ),
    event(
      'VNG Jaarcongres 2026',
      'Over de VNG',
      'Het jaarlijkse congres vindt dit keer plaats in Groningen. Thema: Dichtbij. Op de tweede dag vergaderen de leden.',
      ['2026-06-16/2026-06-17'],
      { dateLine: '16 en 17 juni 2026', dates: ['2026-06-16', '2026-06-17'] },
    ),
    event(
      'Toolbox training: Data in het sociaal domein',
      'Sociaal domein breed',
      'Na deze training kunt u zelf een dashboard maken. Een nieuwe reeks start in het najaar.',
      [],
      { actions: ['Meer informatie'] },
    ),
    VACANCIES,
  ],
});
