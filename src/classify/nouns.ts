import { endings } from './endings.ts';

/**
 * What one goes to, as word endings: Dutch makes a new event by gluing ("netwerkontbijt", "raadsconferentie", "regiotour"), and the
 * last part of a compound says what it is. The longest ending that fits decides, so an exception is a longer ending among `NONE`.
 * `=` stands before what is only meant as a word of its own. All lower case.
 */

/** Only ever attended. "Congresverslag" and "symposiumbundel" end in something else and are none. */
const ATTENDED = `
  webinar webinars webcast webcasts livestream livestreams webinarreeks webinarserie
  bijeenkomst bijeenkomsten congres congressen conferentie conferenties conference conferences symposium symposia seminar seminars summit
  workshop workshops masterclass masterclasses master-class bootcamp bootcamps hackathon hackathons meetup meetups meet-up meet-ups
  kick-off kick-offs kickoff meeting meetings reunie reünie intervisie clinic clinics manifestatie manifestaties estafette challenge
  lezing lezingen sessie sessies spreekuur spreekuren inloopspreekuur vragenuur vragenuurtje vragenhalfuur bijpraatuur bijpraatuurtje
  lunchuur koffieuur inloopuur kennisuur leeruur themauur stand-upuur kennishalfuur ontmoetingsuur
  training trainingen trainingsdag trainingsdagen excursie excursies rondleiding rondleidingen werkbezoek werkbezoeken veldbezoek
  bedrijfsbezoek studiebezoek locatiebezoek veldbezoeken studiereis studiereizen inspiratiereis
  borrel borrels receptie recepties diner diners ontbijt ontbijten ontbijtje lunch lunches brunch barbecue café cafés gala matinee
  festival festivals talkshow talkshows evenement evenementen event events rondetafel rondetafelgesprek rondetafelgesprekken
  summerschool zomerschool herfstschool winterschool lenteschool avondschool informatiemarkt kennismarkt bewonersmarkt banenmarkt
  themamarkt filmvertoning filmvertoningen boekpresentatie boekpresentaties gastcollege hoorcollege proefcollege collegetour collegereeks
  =alv raadsdag raadsdagen hoorzitting hoorzittingen jaarvergadering ledenvergadering ledendag gastles gastlessen proefles proeflessen
  themadag themamiddag themaavond thema-avond themaochtend themadagen themamiddagen studiedag studiemiddag studiedagen studiemiddagen
  kennisdag kennismiddag kennisochtend praktijkdag praktijkmiddag praktijkdagen regiodag regiodagen regiomiddag inspiratiedag
  inspiratiemiddag inspiratieavond inspiratieochtend ontmoetingsdag ontmoetingsmiddag ontmoetingsavond netwerkdag netwerkmiddag
  netwerkavond netwerkochtend opleidingsdag opleidingsdagen informatieavond informatiemiddag informatieavonden introductiedag
  introductiedagen terugkomdag terugkommiddag kennismakingsdag kennismakingsmiddag alumnidag inloopavond inloopavonden inloopmiddag
  griffiersdag griffiersdagen bestuurdersdag raadsledendag congresdag speeddate speeddaten speeddates proeverij fietstour bustour wijkschouw
`;

/** Nearly always attended where it is what a title is about. */
const LIKELY = `
  middag middagen avond avonden ochtend ochtenden nacht weekend tweedaagse driedaagse vierdaagse tiendaagse 10-daagse cursus
  cursussen leergang leergangen leerkring leerkringen leertraject leertrajecten tour tours tocht tochten wandeling wandelingen
  expeditie safari beurs atelier ateliers simulatie oefening oefeningen briefing voorstelling voorstellingen toneelstuk
  bijscholing nascholing =dagdeel =dagdelen finale uitreiking quiz toernooi escaperoom ontmoeting ontmoetingen kennismaking kijkje inloop
  meedenkavond show carrousel parade salon battle leesclub schrijfclub schrijversclub
`;

/** Attended when more speaks for it: a day can also be a deadline, a college also a government, a debate also Parliament's. */
const MAYBE = `
  dag dagen opleiding opleidingen leeraanbod academie debat debatten gesprek gesprekken gesprekje dialoog dialogen =tafel
  =tafels college colleges reis reizen reisje trip trips bezoek bezoeken forum lab top demo theater film concert expositie
  voorlichting instructie introductie scholing uitzending uitzendingen opening herdenking viering vergadering vergaderingen
  beraad kring presentatie presentaties discussie discussies markt zitting q&a vragenronde leergemeenschap fair feest
`;

/** End in one of these, but are none. */
const NONE = `
  vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag werkdag werkdagen feestdag feestdagen prinsjesdag koningsdag
  verantwoordingsdag bevrijdingsdag verkiezingsdag verjaardag maandagen dinsdagen zaterdagen hoogtijdagen zittingsdagen openingsdagen
  woensdagen donderdagen vrijdagen zondagen middernacht oudjaarsnacht wereldvredesdag vredesdag zondagsopening instructiefilm voorlichtingsfilm schooldagen
  herintroductie
  obsessie obsessies uitlezing toelezing voorlezing verlezing huisbezoek klantreis klantreizen tijdreis studiebeurs
  zoektocht zoektochten aantocht contour contouren stop laptop desktop representatie representaties beoefening uitoefening
  arbeidsmarkt woningmarkt energiemarkt zorgmarkt huizenmarkt warmtemarkt kapitaalmarkt vrijmarkt supermarkt
  gebruik samenzitting bezitting voorzitting collegedebat europadag aandachtsdag gemeenteforum gemeenschappen dagelijks
  =top =lab commissiedebat commissiedebatten tweeminutendebat tweeminutendebatten hoofdlijnendebat spoeddebat stembusdag burgerberaad kamerdebat kamerdebatten bestuurscollege openbaarmaking stemming stembureau heropening zienswijze openstelling
`;

export type EventNoun = 'event' | 'likely' | 'maybe';

/** Does the word end in the name of something to attend (`event`), or of what may be that? Expects lower case. */
export const nounClass = endings<EventNoun>([
  [ATTENDED, 'event'],
  [LIKELY, 'likely'],
  [MAYBE, 'maybe'],
  [NONE, null],
]);

const WORD = /[\p{L}\p{N}]+(?:[&-][\p{L}\p{N}]+)*/gu;
/** Names of several words: the series "Raad op Zaterdag" ends in a day of the week. */
const SEVERAL =
  /\b(?:raad op zaterdag|open (?:dag|dagen|huis|atelier|podium|middag|avond)|ronde tafels?|meet (?:&|and) greet|(?:study|college) (?:visit|tour)s?|online colleges?|summer school|(?:live|online) (?:vragen)?uur)\b/;
/** Parliament's readings are none. */
const READING = /\b(?:eerste|tweede|derde) lezing\b/;

/** Does the text hold a word that ends in the name of an event? Expects lower case. */
export function nounIn(text: string): EventNoun | null {
  if (SEVERAL.test(text)) return 'event';
  let found: EventNoun | null = null;
  for (const word of text.match(WORD) ?? []) {
    const noun = nounClass(word);
    if (noun === 'event' && !(word === 'lezing' && READING.test(text))) return 'event';
    if (noun === 'likely' || (noun !== null && found === null)) found = noun;
  }
  return found;
}

const PART_OF_DAY = /(?:dag|middag|avond|ochtend|nacht|daagse)(?:en)?$/;
const WEEKDAY = /^(?:mid|maan|dins|woens|donder|vrij|zater|zon)dag/;

/** A part of the day that is set apart for something: `themadag`, `doe-avond`, `VNG-dag`. Expects lower case. */
export const isDayFor = (word: string): boolean =>
  (nounClass(word) ?? 'event') !== 'event' &&
  word.replace(PART_OF_DAY, '').length >= 2 &&
  PART_OF_DAY.test(word) &&
  !WEEKDAY.test(word);

/** What one reads, fills in or uses at one's own time. "Congresverslag", "instructiefilm". */
const DOCUMENTS = `
  handreiking handreikingen ledenbrief ledenbrieven kamerbrief kamerbrieven gids gidsen wegwijzer keuzewijzer kieswijzer stemwijzer factsheet factsheets
  brochure folder rapport rapporten rapportage notitie notities nota verslag verslagen besluitenlijst notulen overzicht overzichten checklist
  toolkit toolbox sjabloon format stappenplan draaiboek handboek werkboek leidraad leidraden handleiding handleidingen instructiefilm filmpje filmpjes
  videoreeks animatie dashboard website webpagina pagina kennisbank databank zoekmachine poster posters lespakket campagnemateriaal infographic
  magazine bundel boekje publicatie publicaties whitepaper kennisdocument modelverordening verordening circulaire regeling monitor barometer
  peiling enquête vragenlijst onderzoek onderzoeken cijfers statistieken interview portret portretten column rubriek weekjournaal essay reportage artikel artikelen
  rekentool rekenmodel keuzehulp praktijkkaart kennisclip kennisclips afwegingskader handvatten modelbrieven formulier formulieren jaarverslag
  evaluatie evaluaties actieplan manifest convenant akkoord advies adviezen wetsvoorstel voorbeeldartikel functiebeschrijving =app =kaart =tool =wet =boek =model =brief =lijst
`;

const documents = endings<true>([[DOCUMENTS, true]]);

/** Is it something to read or to use? Expects lower case. */
export const isDocument = (word: string): boolean => documents(word) === true;
