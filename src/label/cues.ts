/** The words by which Dutch newsletters announce an event, report on one, or name another kind of item. Lower case. */

/** What one goes to. Also as the end of a compound: "atriumlezing", "bestuursvergadering". */
const EVENT_NOUNS: readonly string[] = [
  String.raw`webinars?`,
  String.raw`webcasts?`,
  String.raw`webinarreeks`,
  String.raw`bijeenkomst(?:en)?`,
  String.raw`training(?:en)?`,
  String.raw`conferenties?`,
  String.raw`congres(?:sen)?`,
  String.raw`symposium`,
  String.raw`symposia`,
  String.raw`lezing(?:en)?`,
  String.raw`(?:leer|deel|werk|info(?:rmatie)?|kennis|inspiratie|vragen|praktijk|digitale |online )?-?sessies?`,
  String.raw`workshops?`,
  String.raw`masterclass(?:es)?`,
  String.raw`meet-?ups?`,
  String.raw`inloop(?:spreekuur|spreekuren|avond|avonden|middag|bijeenkomst)?`,
  String.raw`spreekuur`,
  String.raw`spreekuren`,
  String.raw`cursus(?:sen)?`,
  String.raw`opleiding(?:sdag)?`,
  String.raw`leergang(?:en)?`,
  String.raw`leerkring(?:en)?`,
  String.raw`leeraanbod`,
  String.raw`events?`,
  String.raw`q&a`,
  String.raw`evenement(?:en)?`,
  String.raw`excursies?`,
  String.raw`werkbezoek(?:en)?`,
  String.raw`rondetafel(?:gesprek)?`,
  String.raw`debat(?:avond|middag)?`,
  String.raw`netwerk(?:dag|borrel|lunch|middag)`,
  String.raw`themadag`,
  String.raw`kennisdag`,
  String.raw`praktijkdag`,
  String.raw`studiedag`,
  String.raw`regiodag`,
  String.raw`festival`,
  String.raw`seminar`,
  String.raw`hackathon`,
  String.raw`conference`,
  String.raw`summit`,
  String.raw`talkshow`,
  String.raw`boekpresentatie`,
  String.raw`(?:leden)?vergadering`,
  String.raw`jaarcongres`,
  String.raw`raadsdag`,
  String.raw`college ?tour`,
  String.raw`livestream`,
  String.raw`filmvertoning`,
  String.raw`rondleiding(?:en)?`,
  String.raw`(?:raads|thema|gespreks|regio)tafel`,
  String.raw`kijkje (?:achter|in|bij)`,
  String.raw`study visit`,
  String.raw`(?:studie|inspiratie|kennis|werk)reis`,
  String.raw`(?:gast|hoor|online )college`,
  String.raw`(?<!re)tour`,
  String.raw`reunion`,
  String.raw`reünie`,
  String.raw`summer school`,
  String.raw`summerschool`,
  String.raw`vragenuur(?:tje)?`,
  String.raw`kick-?off`,
  String.raw`café`,
  String.raw`ontbijt(?:sessie)?`,
  String.raw`lunch(?:sessie|lezing)`,
  String.raw`diner`,
  String.raw`beurs`,
  String.raw`open dag`,
  String.raw`(?:informatie|inspiratie|thema|raadsinformatie|bewoners|praktijk|kennis|netwerk|ontmoetings|discussie|debat|start|slot|studie|jubileum|werk)(?:middag|avond|ochtend|dag|dagen)`,
  String.raw`(?<=[a-z]{3})(?<!dag)(?<!voor)(?<!na)(?:middag|avond|ochtend)`,
  String.raw`(?:^|: )(?:avond|middag|ochtend|dag) (?:voor|over|met)`,
];

/** Titles that ask the reader to come. */
const INVITING_TITLE: readonly string[] = [
  String.raw`\bsave the date\b`,
  String.raw`\(save the date\)`,
  String.raw`^(?:kom|bezoek|ontmoet|praat mee|meld u aan|meld je aan|doe mee|schrijf (?:u|je) in|uitnodiging)\b`,
  String.raw`\bdag (?:voor|van) (?:de|het)\b`,
  String.raw`\bweek van (?:de|het)\b.*\bprogramma\b`,
  String.raw`\braad op zaterdag\b`,
  String.raw`^agenda (?:en stukken )?(?:van de )?(?:alv|algemene)`,
];

/** Titles of a report on what has been. */
const PAST_TITLE: readonly string[] = [
  String.raw`terugblik`,
  String.raw`terugkijken`,
  String.raw`kijk terug`,
  String.raw`teruggekeken`,
  String.raw`verslag`,
  String.raw`videoverslag`,
  String.raw`fotoverslag`,
  String.raw`samenvatting`,
  String.raw`opbrengst(?:en)?`,
  String.raw`impressie`,
  String.raw`uitkomsten? (?:van|peiling|onderzoek)`,
  String.raw`conclusies`,
  String.raw`opname`,
  String.raw`nabeschouwing`,
  String.raw`geslaagde?`,
  String.raw`stem(?:t|men|de|den) in`,
  String.raw`aangenomen`,
  String.raw`druk bezocht`,
  String.raw`zo was`,
  String.raw`trok`,
  String.raw`trokken`,
  String.raw`uitgesteld`,
  String.raw`verplaatst`,
  String.raw`afgelast`,
  String.raw`geannuleerd`,
  String.raw`verzet`,
  String.raw`druk`,
  String.raw`groot succes`,
];

/** Kinds of item that are no event although they name one. */
const OTHER_KIND: readonly string[] = [
  String.raw`podcast`,
  String.raw`handreiking`,
  String.raw`ledenbrief`,
  String.raw`factsheet`,
  String.raw`brochure`,
  String.raw`rapport`,
  String.raw`publicatie`,
  String.raw`magazine`,
  String.raw`video`,
  String.raw`artikel`,
  String.raw`interview`,
  String.raw`column`,
  String.raw`blog`,
  String.raw`vacature`,
  String.raw`nieuwe pagina`,
  String.raw`oproep`,
  String.raw`enquête`,
  String.raw`peiling`,
  String.raw`consultatie`,
];

/** Text that is about this very event: "In deze workshop oefent u", "vol is vol". Counts as much as a title. */
const THIS_EVENT: readonly string[] = [
  String.raw`\b(?:tijdens|in|met|bij|op) (?:dit|deze|onze) (?:L+ ){0,2}(?:NOUN|(?:middag|avond|ochtend|dag|uur)\b)`,
  String.raw`\bvol is vol\b`,
  String.raw`\b\d+ plaatsen\b`,
  String.raw`\bplaatsen beschikbaar\b`,
  String.raw`\bna afloop (?:is er|weet u|borrelen|drinken)\b`,
  String.raw`\bheten (?:we|wij) .{0,80}welkom\b`,
  String.raw`\bvertrek(?:ken)? (?:om|we om|is om)\b`,
  String.raw`\binloop (?:vanaf|is vanaf)\b`,
  String.raw`\bontvangt (?:u )?de link\b`,
  String.raw`\bjoin us\b`,
  String.raw`\bregistration is open\b`,
  String.raw`\bregister (?:now|here|before)\b`,
  String.raw`\bruimte voor vragen\b`,
  String.raw`\btime for questions\b`,
];

/** Text that speaks of this event as something to come to. `NOUN` stands for the nouns above. */
const INVITATION: readonly string[] = [
  String.raw`\b(?:deze|die) (?:ochtend|middag|avond|dag) (?:gaan|kunt|krijgt|mag|staat|komen|hoort|leert|nemen|praten)`,
  String.raw`\bnodig(?:t|en) (?:u|je|raadsleden|gemeenten|griffiers|alle)\b`,
  String.raw`\buitgenodigd\b`,
  String.raw`\bvan harte welkom\b`,
  String.raw`\b(?:organiseren|organiseert|houden|verzorgen|verzorgt) (?:we|wij|de vng|vng)?\b`,
  String.raw`\bvindt (?:op|plaats|dit jaar)`,
  String.raw`\bvinden (?:L+ ){0,3}plaats`,
  String.raw`\bmeld (?:u|je)(?: L+){0,2} aan\b`,
  String.raw`\bu kunt (?:zich|u) .{0,60}aanmelden\b`,
  String.raw`\baanmelden kan\b`,
  String.raw`\bzet (?:L+ ){1,6}in (?:uw|je) agenda\b`,
  String.raw`\bdeelname is\b`,
  String.raw`\bdeelnemers (?:gaan|leren|krijgen|werken)`,
  String.raw`\bis er weer een\b`,
  String.raw`\bstaan gepland\b`,
  String.raw`\bschuif (?:aan|gerust)`,
  String.raw`\bmag u .{0,30}niet missen\b`,
  String.raw`\bpresenteert? in deze\b`,
  String.raw`(?:^|[.!?] )kom (?:in gesprek|langs|naar|kennismaken|luisteren|kijken|meepraten)\b`,
];

/** Past tenses that news also uses in passing: against an event, but not alone. */
const PERHAPS_PAST: readonly string[] = [
  String.raw`sprak`,
  String.raw`spraken`,
  String.raw`vertelden`,
  String.raw`discussieerden`,
  String.raw`debatteerden`,
  String.raw`bezochten`,
  String.raw`konden er`,
  String.raw`namen deel`,
  String.raw`opgenomen`,
  String.raw`nam(?:en)? .{0,40}over`,
  String.raw`gingen .{0,40}in gesprek`,
  String.raw`was er`,
  String.raw`waren er`,
];

/** Text that tells what has happened. */
const PAST: readonly string[] = [
  String.raw`\b(?:vond|vonden) (?:L+ ){0,8}plaats\b`,
  String.raw`\b(?:werd|werden|is|zijn) (?:L+ ){0,10}(?:gehouden|georganiseerd)\b`,
  String.raw`\bgehouden werd\b`,
  String.raw`\bhield(?:en)?\b`,
  String.raw`\b(?:kijk|kijken) (?:we |wij )?terug\b`,
  String.raw`\bstond(?:en)? in het teken\b`,
  String.raw`\b(?:kwamen|waren) (?:L+ ){0,6}(?:bijeen|aanwezig)\b`,
  String.raw`\bop de agenda van deze vergadering stonden\b`,
  String.raw`\bterug te (?:kijken|zien)\b`,
  String.raw`\bterugkijken\b`,
  String.raw`\bwas de hoofdvraag\b`,
  String.raw`\bdraaide (?:het|de)\b`,
  String.raw`\bspraken (?:we|wij|L+ )`,
  String.raw`\bblikte?n? terug\b`,
];

/** Verbs that make a date an event's. */
const STARTS: readonly string[] = [
  String.raw`start`,
  String.raw`begint`,
  String.raw`vergadert`,
  String.raw`is er`,
  String.raw`vindt plaats`,
  String.raw`gepland`,
  String.raw`bijeen`,
  String.raw`vertellen we`,
  String.raw`praten we`,
  String.raw`ontvangen we`,
  String.raw`laten we`,
];

/** Documents that a reader can use. */
const PUBLICATION: readonly string[] = [
  String.raw`handreiking`,
  String.raw`ledenbrief`,
  String.raw`(?:model)?-?verordening`,
  String.raw`modelverordening`,
  String.raw`model verordening`,
  String.raw`factsheet`,
  String.raw`rapport`,
  String.raw`trendrapport`,
  String.raw`brochure`,
  String.raw`magazine`,
  String.raw`gids`,
  String.raw`reisgids`,
  String.raw`handleiding`,
  String.raw`leidraad`,
  String.raw`dreigingsbeeld`,
  String.raw`monitor`,
  String.raw`whitepaper`,
  String.raw`toolkit`,
  String.raw`stappenplan`,
  String.raw`wegwijzer`,
  String.raw`kennisdocument`,
  String.raw`publicatie`,
  String.raw`nieuwe uitgave`,
  String.raw`e-?book`,
  String.raw`jaarverslag`,
];

/** Text about an episode. */
const PODCAST: readonly string[] = [
  String.raw`\b(?:\d+e |nieuwe |eerste |tweede |derde |laatste )?aflevering\b.{0,80}\bpodcast\b`,
  String.raw`\bpodcast\b.{0,80}\baflevering\b`,
  String.raw`\bbeluister (?:de|deze|hier)\b`,
];

/** A letter of Dutch, for patterns that have to be fast: Unicode classes cost ten times as much. */
const LETTER = '[a-zà-ÿ]';

function anyOf(patterns: readonly string[]): string {
  return patterns
    .join('|')
    .replace(/NOUN/g, `${LETTER}*?-?(?:${EVENT_NOUNS.join('|')})\\b`)
    .replace(/L\+/g, `${LETTER}+`);
}

const nouns = EVENT_NOUNS.join('|');
/** What stands before the noun when a title begins with it: "Digitale bijeenkomst over …". */
const ADJECTIVES =
  '(?:(?:online|digitale?|regionale|landelijke|bestuurlijke|interactieve|gratis|extra|hybride|fysieke|nieuwe|open|internationale|feestelijke|tweede|derde|eerste) ){0,2}';
const word = `[a-z0-9à-ÿ/'’-]+`;

/** All of these expect lower case. */
export const cues = {
  /** The title names an event anywhere: "VNG Atriumlezing over arbeidsmigranten". */
  titleNoun: new RegExp(`(?:${nouns})(?!${LETTER})`),
  /** The title begins with what it is: "Webinar: …", "Regionale bijeenkomst: …", "Save the date". */
  titlePrefix: new RegExp(
    `^(?:save the date\\b|(?:${word} ){0,4}?[a-zà-ÿ-]*?(?:${nouns})(?:/[a-zà-ÿ]+)?(?: (?:${word} ?){0,4})?[:|(–]|${ADJECTIVES}[a-zà-ÿ-]*?(?:${nouns})(?!${LETTER}))`,
  ),
  /** A headline tells about it: "Jaarcongres 2027 is in Zeeland". */
  titleSentence: /^[^:]* (?:is|zijn|wordt|worden|krijgt|komt|gaat|blijft|heeft|moet) /,
  titleInvitation: new RegExp(anyOf(INVITING_TITLE)),
  titlePast: new RegExp(`\\b(?:${anyOf(PAST_TITLE)})\\b`),
  otherKind: new RegExp(`\\b(?:${anyOf(OTHER_KIND)})\\b`),
  invitation: new RegExp(anyOf(INVITATION)),
  thisEvent: new RegExp(anyOf(THIS_EVENT)),
  perhapsPast: new RegExp(`\\b(?:${anyOf(PERHAPS_PAST)})\\b`),
  past: new RegExp(anyOf(PAST)),
  starts: new RegExp(`\\b(?:${anyOf(STARTS)})\\b`),
  podcastTitle: /\bpodcast(?:s|serie|aflevering)?\b/,
  podcastText: new RegExp(anyOf(PODCAST)),
  publication: new RegExp(`\\b(?:${anyOf(PUBLICATION)})\\b`),
} as const;
