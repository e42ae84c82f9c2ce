import { event, news, podcast, publication, section, standing, VACANCIES, weekoverzicht } from './build.ts';

/** A thin week: topic headings, short items, ISO-free date lines with a time and a place. */
export const weekoverzichtFebruari = weekoverzicht({
  id: 'weekoverzicht-februari',
  sent: '2027-02-12T08:45',
  look: { topics: 'below', dateLine: 'before', titleTag: 'b', pictures: false },
  blocks: [
    standing(null, [
      'Hieronder vindt u nieuwsberichten en evenementen die deze week zijn geplaatst over de onderwerpen van uw keuze.',
    ]),
    section('Nieuws'),
    news(
      'Stikstof: overleg met minister op 24 februari',
      'Leefomgeving',
      'De VNG, het IPO en de Unie van Waterschappen spreken op 24 februari met de minister over de nieuwe rekenmethode. Heeft u voorbeelden die wij mee kunnen nemen? Mail ze ons.',
    ),
    news(
      'Verkiezingen Provinciale Staten: oefen met het nieuwe stembiljet',
      'Bestuur',
      'Op 17 maart worden de leden van Provinciale Staten gekozen. In 60 gemeenten gaat het om een proef met een kleiner stembiljet. Instructiefilmpjes zijn beschikbaar.',
    ),
    podcast(
      'Podcast Stadsmakers: opening van het Huis van de Wijk',
      'Sociaal domein breed',
      'Hoe kreeg Deventer een leegstaande kerk weer vol? We namen op tijdens de feestelijke opening.',
    ),
    news(
      'Staatscommissie presenteert eindrapport op 2 maart',
      'Bestuur',
      'Het rapport over de toekomst van het binnenlands bestuur wordt op 2 maart aangeboden aan de minister. De VNG komt dan met een eerste reactie.',
    ),
    publication(
      'Vernieuwd: Modelverordening naleving en handhaving',
      'Toezicht en handhaving in het sociaal domein',
      'De wijzigingen zijn het gevolg van de Wet handhaving sociale zekerheid. Gemeenten stellen de verordening vast voor 1 juli.',
    ),
    news(
      'Resultaten ledenraadpleging cao',
      'Arbeidszaken',
      'In de ledenraadpleging die op 5 februari sloot, stemde 88% voor het akkoord. De cao loopt tot en met 31 maart 2029.',
    ),
    news(
      'Nieuw: trainingsacteurs beschikbaar voor uw gemeente',
      'Arbeidszaken',
      'Gemeenten kunnen voortaan tegen gereduceerd tarief een acteur inhuren bij een eigen training over agressie aan de balie.',
    ),
    news(
      'Samenvatting bestuurlijk overleg Ravijnjaar',
      'Financiën',
      'Het overleg van 9 februari leverde nog geen doorbraak op. Op 9 maart zitten kabinet en gemeenten opnieuw aan tafel.',
    ),
    section('Evenementen'),
    event(
      'Netwerkbijeenkomst Gemeentelijke Ombudslieden',
      'Dienstverlening en bedrijfsvoering van gemeenten',
      'Ombudslieden en klachtenfunctionarissen bespreken aan de hand van casussen wat behoorlijk is als de computer beslist.',
      ['2027-03-04T13:00/2027-03-04T17:00'],
      { dateLine: 'Donderdag 4 maart 2027 | 13.00 - 17.00 uur | Zwolle' },
    ),
    event(
      'Livestream: Uitreiking Prijs voor de Lokale Rekenkamer',
      'Bestuur',
      'Kijk mee hoe de winnaar bekend wordt gemaakt. De 3 genomineerde rapporten gaan over jeugdzorg, warmtenetten en inhuur.',
      ['2027-03-18T15:30'],
      { dateLine: 'Donderdag 18 maart 2027 | 15.30 uur | Online', actions: ['Volg de uitreiking'] },
    ),
    event(
      'Basiscursus Gemeentefinanciën',
      'Financiën',
      'U leert de taal van de begroting spreken. De cursus bestaat uit een e-learning en 2 dagdelen met een docent.',
      ['2027-03-11', '2027-03-25'],
      { dateLine: '11 en 25 maart 2027 | Utrecht', actions: ['Bekijk het programma', 'Schrijf u in'] },
    ),
    event(
      'Studiereis Denemarken: ouder worden in de wijk',
      'Maatschappelijke ondersteuning en zorg',
      'We bezoeken woonzorgprojecten in Kopenhagen en Odense en spreken met collega’s van de Deense gemeentevereniging.',
      ['2027-05-19/2027-05-21'],
      { dateLine: '19 t/m 21 mei 2027 | Denemarken' },
    ),
    event(
      'Spreekuur Wet toekomst pensioenen',
      'Arbeidszaken',
      'Een HR-adviseur van het A&O fonds is er voor al uw vragen.',
      ['2027-02-23T12:00/2027-02-23T13:00'],
      { dateLine: 'Dinsdag 23 februari 2027 | 12.00 - 13.00 uur | Online' },
    ),
    event(
      'Pitchavond Start-up in Residence',
      'Economie',
      'Twaalf ondernemers presenteren hun oplossing voor een gemeentelijk vraagstuk. De jury en het publiek kiezen samen een winnaar.',
      ['2027-04-08T19:00'],
      { dateLine: 'Donderdag 8 april 2027 | 19.00 uur | Eindhoven' },
    ),
    VACANCIES,
  ],
});
