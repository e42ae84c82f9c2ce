import { event, FORUM, motions, news, podcast, publication, raadsleden } from './build.ts';

/** Topic headings only; dates in running text, some far from the word that names the event. */
export const raadsledenHerfst = raadsleden({
  id: 'raadsleden-herfst',
  month: 'oktober 2026',
  sent: '2026-10-22T10:15',
  look: { topics: 'heading', titleTag: 'b', pictures: false },
  blocks: [
    event(
      'Raad op Zaterdag in Apeldoorn',
      null,
      'U kunt zich nu aanmelden voor de laatste editie van dit jaar. Op 21 november kiest u uit 16 sessies over onder meer jeugd, wonen en weerbaarheid. Aanmelden kan tot en met 13 november.',
      ['2026-11-21'],
    ),
    news(
      'Kabinetsreactie op rapport Raad voor het Openbaar Bestuur',
      'Bestuur',
      'Het kabinet neemt de meeste adviezen over, zo blijkt uit de reactie van 16 oktober. De Kamer bespreekt de reactie op 3 december tijdens een wetgevingsoverleg.',
    ),
    event(
      'Van inspraak naar invloed',
      'Bestuur',
      'Participatie loopt vaak stuk op verwachtingen. Tijdens deze middag laten 4 gemeenten zien hoe het ook kan. Na afloop is er een borrel.',
      [],
    ),
    event(
      'Ontbijtsessie Lobbyen in Den Haag',
      'Bestuur',
      'Hoe krijgt u uw punt op de agenda van de Tweede Kamer? Een oud-Kamerlid en een lobbyist geven hun geheimen prijs, op woensdag 18 november om half negen in Nieuwspoort.',
      ['2026-11-18T08:30'],
    ),
    news(
      'Sluiting gemeentehuizen na dreigmails: wat leren we?',
      'Openbare orde en veiligheid',
      'Begin deze maand bleven in 12 gemeenten de deuren dicht. Op 13 oktober evalueerden burgemeesters en politie de aanpak. De conclusies zijn gedeeld met alle gemeenten.',
    ),
    event(
      'Webinar ‘Ondermijning in het buitengebied’',
      'Openbare orde en veiligheid',
      'Lege schuren, drugsafval en verdachte huurders: wat kunt u als raad doen? Met voorbeelden uit Zundert en Hof van Twente.',
      [],
    ),
    publication(
      'Monitor Burgerparticipatie 2026',
      'Bestuur',
      'De monitor laat zien dat 9 van de 10 gemeenten een verordening hebben. De resultaten zijn op 15 oktober gepresenteerd op het congres van ProDemos.',
    ),
    podcast(
      'Wethouder onder vuur: de podcast',
      'Bestuur',
      'Wat doet een motie van wantrouwen met je? Twee oud-wethouders praten voor het eerst over hun vertrek.',
    ),
    news(
      'Herfstoverleg gaat niet door',
      'Financiën',
      'Het overleg tussen kabinet en medeoverheden van 28 oktober is geschrapt. Volgens de VNG is dat een gemiste kans.',
    ),
    event(
      'Digitale bijeenkomst over het uitgestelde overhedenoverleg',
      'Financiën',
      'De VNG-directie praat u als raadslid of griffier graag bij. U ontvangt de link na aanmelding.',
      [],
    ),
    news(
      'Decembercirculaire verschijnt op 11 december',
      'Financiën',
      'BZK heeft laten weten dat de circulaire een week eerder komt dan gebruikelijk. Kort daarna vindt u op onze website een analyse.',
    ),
    event(
      'Global Goals Gala',
      'Europa en internationaal',
      'Feestelijke afsluiting van het jaar met de bekendmaking van de Meest Inspirerende Global Goals Gemeente. Kom naar het Tropenmuseum op 10 december.',
      ['2026-12-10'],
    ),
    news(
      'Delegatie uit Oekraïne op bezoek in Utrecht',
      'Europa en internationaal',
      'Burgemeesters uit 8 Oekraïense steden liepen op 14 en 15 oktober mee met Nederlandse collega’s. Tijdens een diner werden 3 samenwerkingsafspraken getekend.',
    ),
    event(
      'European Week of Municipalities: side events',
      'Europa en internationaal',
      'The VNG hosts three side events in Brussels. Registration is open and free of charge for members.',
      [],
      { actions: ['Read more'] },
    ),
    news(
      'Bestuur stelt VNG-begroting 2027 vast',
      'Over de VNG',
      'In de vergadering van 8 oktober boog het bestuur zich over de begroting. De leden stemmen er in de BALV over.',
    ),
    news(
      'Ledenpeiling: hoe vaak vergadert uw raad digitaal?',
      'Informatiesamenleving',
      'Vul voor 6 november de vragenlijst in. De uitkomsten delen we tijdens de BALV en gebruiken we in het gesprek met BZK over de Wet digitaal vergaderen.',
    ),
    event(
      'Kijkje in de keuken bij de Kiesraad',
      'Bestuur',
      'Hoe wordt een uitslag berekend? De Kiesraad ontvangt groepen raadsleden en griffiers voor een rondleiding met uitleg. Data in overleg.',
      [],
      { kind: ['evenement', 'nieuws'] },
    ),
    FORUM,
    motions('de jeugdbescherming, het openhouden van postkantoren en gelijke kansen voor vakscholen'),
  ],
});
