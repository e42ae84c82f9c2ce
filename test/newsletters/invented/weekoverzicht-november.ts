import { event, INTRO, news, publication, section, VACANCIES, weekoverzicht } from './build.ts';

/** Agenda first, with date lines in words right under the title; then the news. */
export const weekoverzichtNovember = weekoverzicht({
  id: 'weekoverzicht-november',
  sent: '2025-11-14T15:10',
  look: { topics: 'above', dateLine: 'before', titleTag: 'h3' },
  blocks: [
    INTRO,
    section('Agenda'),
    event(
      'VNG-café: Wat vinden wij van de Wet op de politieke partijen?',
      'Bestuur',
      'Schuif aan bij dit gesprek onder leiding van Natasja van den Berg. De toegang is gratis en voor een drankje wordt gezorgd.',
      ['2025-11-25T16:30/2025-11-25T18:30'],
      { dateLine: 'dinsdag 25 november 2025, 16.30 - 18.30 uur' },
    ),
    event(
      'Buitengewone ALV',
      'Over de VNG',
      'Op de agenda staan de contributie voor 2026 en 2 resoluties. Stemmen kan alleen door afgevaardigden die zich voor 21 november hebben aangemeld.',
      ['2025-11-28'],
      { dateLine: 'vrijdag 28 november 2025' },
    ),
    event(
      'Werkatelier Brede Welvaart',
      'Economie',
      'Met uw eigen begroting op tafel ontdekt u hoe brede welvaart een plek krijgt in de P&C-cyclus.',
      ['2025-12-09T09:30/2025-12-09T12:30'],
      { dateLine: 'dinsdag 9 december 2025, 9.30 - 12.30 uur', actions: ['Aanmelden'] },
    ),
    event(
      'Reeks: Koffie met de Cybersecurityraad',
      'Informatiesamenleving',
      'Iedere maand een half uur bijpraten over actuele dreigingen. Een account is niet nodig.',
      ['2025-11-20', '2025-12-18'],
      { dateLine: '20 november en 18 december 2025' },
    ),
    event(
      'Kick-off Jaar van de Vrijwilliger',
      'Sociaal domein breed',
      'Samen met honderden vrijwilligers trappen we het themajaar af in het Beatrix Theater.',
      ['2025-12-05'],
      { dateLine: 'vrijdag 5 december 2025' },
    ),
    event(
      'Themabijeenkomst: Laaggeletterdheid in de wijk',
      'Sociaal domein breed',
      'Taalambassadeurs vertellen wat hen over de drempel hielp. Locatie en tijdstip volgen.',
      [],
    ),
    event(
      'Regiotour Gezond en Actief Leven Akkoord',
      'Maatschappelijke ondersteuning en zorg',
      'Het programmateam reist langs 6 regio’s om plannen te bespreken met coördinatoren en zorgkantoren.',
      ['2026-01-13+'],
      { dateLine: 'vanaf 13 januari 2026' },
    ),
    section('Nieuws'),
    news(
      'Gemeenten in de startblokken voor nieuwe Huisvestingswet',
      'Ruimte, wonen en mobiliteit',
      'Uit een rondgang van de VNG blijkt dat 8 van de 10 gemeenten hun verordening voor 1 juli 2026 aanpassen. Capaciteit is de grootste zorg.',
    ),
    news(
      'Kamerbrief: uitstel invoering Wet goed verhuurderschap voor vakantieparken',
      'Ruimte, wonen en mobiliteit',
      'De minister schrijft dat de bepalingen voor vakantieparken op zijn vroegst op 1 januari 2027 ingaan. De brief is op 11 november naar de Kamer gestuurd.',
    ),
    publication(
      'Routekaart Toegankelijke stembureaus',
      'Bestuur',
      'De routekaart helpt u om alle stemlokalen voor 18 maart te controleren. In een bijlage vindt u een schouwformulier.',
    ),
    news(
      'Zo was de Week tegen Kindermishandeling',
      'Jeugd',
      'Van 3 tot en met 9 november stonden ruim 200 gemeenten stil bij veilig opgroeien. Een greep uit de activiteiten, van theatervoorstelling tot lespakket.',
    ),
    news(
      'Oproep: wie wil gastgemeente zijn van de Dag van de Uitvoering?',
      'Dienstverlening en bedrijfsvoering van gemeenten',
      'De organisatie zoekt een gemeente die in het najaar van 2026 de dag wil ontvangen. Belangstelling? Laat het weten voor 15 december.',
    ),
    news(
      'Nieuw beeldmateriaal van de conferentie Grip op Afval',
      'Leefomgeving',
      'Was u er niet bij op 30 oktober? De keynote van Jan Rotmans en de 4 praktijkverhalen zijn nu als video te bekijken.',
    ),
    news(
      'Cijfers: 12.400 woningen minder vergund',
      'Ruimte, wonen en mobiliteit',
      'Het CBS publiceerde op 13 november de nieuwste vergunningcijfers. Vooral in Zuid-Holland en Utrecht is de daling fors.',
    ),
    news(
      'Inspiratiebundel wordt gepresenteerd aan minister',
      'Onderwijs',
      'Wethouder Marjolein Moorman overhandigt de bundel met 25 voorbeelden van rijke schooldagen volgende week aan de minister van OCW.',
    ),
    news(
      'Noteer in uw agenda: SPUK Sport aanvragen vanaf 1 december',
      'Sociaal domein breed',
      'Het aanvraagloket is open van 1 december 2025 tot en met 28 februari 2026. Vorig jaar was het budget binnen 6 weken overvraagd.',
    ),
    VACANCIES,
  ],
});
