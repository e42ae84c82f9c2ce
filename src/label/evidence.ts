import { ANY_EVENT_NOUN, ATTENDED_NOUN } from './nouns.ts';

/** One habit of newsletters that speaks for or against an event. */
export interface Evidence {
  id: string;
  /** Where it is looked for. */
  where: 'title' | 'text' | 'action';
  pattern: RegExp;
  /** A cheap question first, for a pattern that would try its start at every word: without this it cannot match. */
  only?: RegExp;
  /** Added once, however often the pattern occurs. */
  weight: number;
}

const AT_BEGIN = '(?:^|[.!?:] |\\n)';
const READER =
  '(?:u|je|jij|jullie|raadsleden|belangstellenden|geïnteresseerden|iedereen|inwoners|leden|gemeenten|griffiers|bestuurders)';
const NUMBER = '(?:\\d+|een|één|anderhalf|anderhalve|twee|drie|vier|vijf|zes|acht|tien)';
const row = (id: string, where: Evidence['where'], weight: number, ...patterns: string[]): Evidence => ({
  id,
  where,
  weight,
  pattern: new RegExp(patterns.map((pattern) => pattern.replace(/~/g, '[a-zà-ÿ0-9-]{1,40}')).join('|')),
});

/**
 * All patterns expect lower case; `~` stands for a word. Weights are in points, of which `kind.ts` asks a number; they were rounded
 * from what separates labelled items best (test/label/items.json and the held-out letters).
 */
export const EVIDENCE: readonly Evidence[] = [
  // ---- The reader is asked to come.
  row('save the date', 'title', 3, '\\bsave the date\\b', '\\bvooraankondiging\\b', '\\buitnodiging\\b'),
  row(
    'title calls',
    'title',
    2.5,
    `^(?:kom|bezoek|ontmoet|praat|oefen|loop|fiets|wandel|denk|proef|kijk|speel|ga|neem deel|doe)(?= (?!.*(?:onderzoek|enquête|vragenlijst)))`,
    '\\b(?:praat|doe|oefen|loop|denk|kijk|speel) mee\\b',
  ),
  row(
    'the reader is welcome',
    'text',
    2.5,
    '(?<!reacties zijn |verbeteringen zijn |ideeën zijn |bijdragen zijn )\\b(?:welkom|uitgenodigd)\\b',
    `\\bnodig(?:t|en)(?: ~){0,4} (?:uit|${READER})\\b`,
    '\\bontvang(?:t|en)(?: ~){0,3} (?:u|je) (?:graag|op|in)\\b',
    '\\b(?:ontvangt|ontvangen) raadsleden\\b',
    '\\bjoin us\\b|\\bmeet (?:mayors|the|your)\\b|\\byou are invited\\b|\\bwe (?:host|visit|meet)\\b|\\bhosts\\b',
  ),
  row(
    'the reader can join',
    'text',
    2,
    `\\b(?:aanschuiven|aanhaken|aansluiten(?! op)|binnenlopen|bijwonen|bij te wonen|meelopen|meefietsen|meevaren|meepraten|meeoefenen|erbij zijn|erbij wil(?:t|len) zijn|terecht)\\b`,
    `\\b(?:loop|vaar|fiets|wandel|denk|praat|oefen|speel|kijk)(?: ~){0,8} (?:mee|binnen)\\b`,
    '\\b(?:schuif|sluit|haak) (?:gerust |gezellig |ook )?aan\\b',
    `${AT_BEGIN}(?:kom|ontmoet|bezoek|stap|trek|proost|ervaar|ontdek)(?:t u)? `,
    '\\bkom(?:t u)? (?:gezellig |gerust |ook )?(?:langs|naar|luisteren|kijken|kennismaken|meepraten)\\b',
  ),
  row(
    'taking part',
    'text',
    2,
    '\\b(?:meld|schrijf|geef) (?:u|je)(?: ~){0,3} (?:aan|in|op)\\b',
    '\\baanmeld(?:en|ing) (?:kan|is|via|verplicht|voor)\\b',
    `\\b(?:kunt|kun|kan|kunnen)(?: ~){0,8} (?:aanmelden|opgeven|inschrijven|meedoen|deelnemen)\\b`,
    '\\b(?:na|zonder) aanmelding\\b',
    '\\bdeel(?:name|nemen) (?:is|kost|kan|aan (?:deze|dit|de|het))\\b',
    '\\bdeelnemers (?:gaan|leren|krijgen|werken|oefenen)\\b',
    '\\b(?:attendance|registration|participation) is\\b',
    '\\baanwezigheid van\\b',
    '\\bzet(?: ~){1,6} in (?:uw|je) agenda\\b',
    '\\breserveer\\b|\\breserveren\\b',
  ),
  row(
    'room for so many',
    'text',
    2.5,
    '\\b(?:\\d+|beperkt aantal|aantal|genoeg|voldoende) (?:plaatsen|plekken|stoelen|deelnemers|kaarten)\\b(?! zijn vergeven)',
    `\\b(?:plaats|plek|ruimte) voor (?:maximaal )?(?:${NUMBER}) (?:raadsleden|deelnemers|personen|mensen|griffiers|gasten)\\b`,
    '\\bmaximaal \\d+ (?:deelnemers|personen|mensen|raadsleden)\\b',
    '\\bvol is vol\\b',
    '\\bnumber of places\\b',
    '\\bgroepjes van \\d\\b',
  ),
  // ---- It has a beginning, a place and a drink at the end.
  row(
    'doors and programme',
    'text',
    2.5,
    '\\binloop\\b|\\baanvang\\b|\\bverzamelen\\b|\\bwe vertrekken\\b|\\bvertrek(?:t|ken)? (?:om|uit|vanaf)\\b|\\bstart en finish\\b|\\beinde rond\\b',
    '\\bna afloop\\b|\\baansluitend (?:is|drinken|signeert|kunt)\\b',
    '\\b(?:begint|beginnen|start) om\\b|\\bprogramma (?:begint|start|duurt|bestaat)\\b|\\b(?:plenaire|plenair) \\b|\\bdeelsessies?\\b|\\bdeelsessierondes?\\b',
    '\\btoegang (?:is )?gratis\\b|\\bkosten: |\\bkosten (?:zijn|bedragen) \\d|\\breissom\\b|\\bovernachting\\b|\\binclusief lunch\\b|\\bmet nagesprek\\b',
  ),
  row(
    'live',
    'text',
    2,
    '\\b(?:te volgen|te bekijken) via\\b|\\b(?:live|online|rechtstreeks) (?:te volgen|uitgezonden|op)\\b|\\brechtstreeks\\b|\\bvia de (?:chat|livestream)\\b|\\bvia (?:teams|zoom)\\b|\\buitzending begint\\b',
    '\\bstel (?:uw|je) vragen\\b|\\b(?:ruimte|gelegenheid|tijd)(?: ~){0,3} (?:voor|stellen van)(?: ~)? vragen\\b|\\bbeantwoord(?:t|en)?(?: ~){0,4} (?:uw |alle )?vragen\\b|\\bstaan? klaar voor vragen\\b|\\b(?:uw|alle) vragen(?: ~){0,4} te beantwoorden\\b',
  ),
  row(
    'clock range',
    'text',
    1,
    '\\b\\d{1,2}[.:]\\d{2}(?: uur)? (?:tot|en|-|–) \\d{1,2}[.:]\\d{2}\\b',
    '\\bvanaf \\d{1,2}[.:]\\d{2} uur\\b',
    '\\bom \\d{1,2}[.:]\\d{2} uur\\b',
  ),
  // ---- The text is about this very event.
  row(
    'during this',
    'text',
    3,
    `\\b(?:tijdens|in|met|bij) (?:dit|deze|onze)(?: ~){0,2} (?:~)?${ANY_EVENT_NOUN}`,
    `\\b(?:deze|dit) (?:~ )?(?:~)?${ANY_EVENT_NOUN} (?:gaan|kunt|krijgt|mag|staat|komen|hoort|leert|nemen|praten|biedt|is|informeren|vindt|bespreken)\\b`,
    `\\btijdens (?:de|het|een)(?: ~){0,2} (?:~)?${ANY_EVENT_NOUN}(?: ~){0,6} (?:staat|staan|gaan|komen|ziet u|hoort u|kunt u|speelt|leert u|spreekt u)\\b`,
  ),
  row(
    'in so many hours',
    'text',
    2,
    `\\bin (?:slechts |maar )?${NUMBER}(?: korte| creatieve)? (?:uur|uren|minuten|middag|avond|dag|dagen|dagdeel|dagdelen|ochtend|avonden|weekend|middagen|halve dag)\\b`,
    `\\b(?:${NUMBER}|hele|halve) (?:uur|uren|dag|dagen|middag|avond|nacht|dagdeel|weekend) lang\\b`,
    '\\b\\d+ minuten, ',
    '\\been (?:hele |halve )?dag(?: ~){0,3} (?:vol|met)\\b',
    '\\b(?:iedere|elke|eerste|tweede|derde|laatste) (?:maandag|dinsdag|woensdag|donderdag|vrijdag|middag)\\b(?! een nieuwe)',
  ),
  // "Een lunchsessie op 11 juni" introduces one; "de ledenvergadering van 17 juni" is known already.
  {
    only: /(?: op|,) (?:[a-zà-ÿ0-9-]{1,40}dag )?\d/,
    ...row(
      'event with its day',
      'text',
      1.5,
      // The noun may end a compound ("lunchsessie"). Spaces are demanded between words: else one long word of a hostile
      // mail could be split into three in as many ways as it has letters, cubed.
      `(?:\\been |\\bonze |\\bdeze |${AT_BEGIN})(?:~ ){0,3}[a-zà-ÿ-]{0,20}?${ANY_EVENT_NOUN}(?: ~){0,3}(?: op|,) (?:~dag )?\\d`,
    ),
  },
  row('event named', 'text', 0.5, ATTENDED_NOUN),
  row(
    'what happens there',
    'text',
    1.5,
    `\\b(?:leert|oefent|bezoekt|spreekt|hoort|ervaart|ontdekt|bouwt|duikt|kruipt|kiest|krijgt|beleeft|verdiept) (?:u|je)\\b|\\bu (?:leert|oefent|bezoekt|spreekt|hoort|ervaart|ontdekt|kruipt|kiest|krijgt een|krijgt u|gaat)\\b`,
    `\\b(?:praten|praat|nemen|leiden|laten|vertellen|informeren|leren|maken)(?: ~)? (?:wij|we|u)\\b(?! in deze brief)|\\b(?:we|wij|deelnemers) (?:gaan|laten|bespreken|fietsen|ontvangen|praten|nemen|informeren)\\b`,
    '\\bgaa?(?:n|t)(?: ~){0,6} in (?:gesprek|debat)\\b|\\bin gesprek met\\b|\\bwissel(?:t|en)?(?: ~){0,4} uit\\b|\\baan de slag\\b',
    '\\bsprekers\\b|\\bonder leiding van\\b|\\bonder begeleiding\\b|\\bte gast\\b|\\bgastheer\\b|\\bmet onder meer\\b|\\b(?:vertelt|vertellen|licht|lichten|delen|geven) (?!zijn)(?:~ ){0,8}(?:toe|hoe|over|wat|uitleg|hun)\\b|\\bpresenteert in\\b',
  ),
  row(
    'is held',
    'text',
    1.5,
    `\\b(?:organiseren|organiseert|organiseer|houden|verzorgen|verzorgt) (?!zich)`,
    '\\bvind(?:t|en)(?: ~){0,6} plaats\\b',
    '\\b(?:wordt|worden)(?: ~){0,6} (?:gegeven|gehouden|georganiseerd)\\b',
    '\\bkom(?:t|en)(?: ~){0,8} (?:bijeen|samen|aan het woord)\\b|\\bvergadert weer\\b',
    '\\bis er (?:weer )?een\\b|\\bstaan gepland\\b|\\ber (?:is|zijn)(?: ~){0,2} (?:rondleidingen|workshops|lezingen|sessies|bijeenkomsten|presentaties)\\b|\\bstart(?:datum)?: |\\bde eerste (?:les|bijeenkomst|sessie) is\\b',
  ),
  // ---- What the button says.
  row(
    'sign-up action',
    'action',
    2.5,
    '\\baanmeld|\\bmeld (?:u|je|uw)\\b|\\binschrijv|\\bschrijf (?:u|je|uw)\\b|\\bregist|\\bsign up\\b|^kom\\b|\\bvaar mee\\b|\\breserveren\\b|\\bapply\\b|\\breserve|\\bboek een\\b|\\bik (?:kom|wil|doe|ga|ben)\\b|\\b(?:doe|ga|loop|speel|fiets|wandel|vaar|praat|oefen|kijk|live) mee\\b|\\bmeedoen\\b|\\b(?:toegangs)?kaart(?:en|je)\\b|\\btickets?\\b|\\bkies (?:een|uw|je)\\b|\\bneem deel\\b|\\bdeelnemen\\b|\\bgeef (?:u|je) op\\b|\\bopgeven\\b|\\blaat weten of\\b|\\bontvang de link\\b|\\bzet mij op\\b|\\bvind een\\b|\\bplan uw\\b|\\bzoek uw provincie\\b',
  ),
  row(
    'programme action',
    'action',
    2,
    '\\bprogramma\\b|\\bprogramme\\b|\\bdata\\b|\\bnaar de (?:livestream|uitzending)\\b|\\bwebinar\\b|\\bbijeenkomst\\b',
  ),
  // ---- It is over.
  row(
    'title looks back',
    'title',
    -5,
    '^(?:[a-z0-9]+ )?lessen uit\\b|\\bzo (?:pakt|doet|werkt|gaat|regelt|houdt|doen|werken)\\b|\\b(?:terugblik|lees terug|terugkijken|terugzien|kijk terug|teruggekeken|verslag|videoverslag|fotoverslag|[a-z]*verslag|samenvatting|impressie|opbrengst(?:en)?|uitkomsten? (?:van|peiling|onderzoek)|conclusies|opname|nabeschouwing|geslaagde?|druk bezocht|zo was|tussenstand|winnaar|uitslag)\\b',
  ),
  row(
    'text looks back',
    'text',
    -4,
    "\\b(?:vond|vonden)(?: ~){0,8} plaats\\b|\\b(?:werd|werden)(?: ~){0,10} (?:gehouden|georganiseerd|uitgereikt)\\b|\\bgehouden werd\\b|\\b(?:kijken|blikken|blikt|blikte|blikten)(?: ~){0,3} terug\\b|\\bstond(?:en)? in het teken\\b|\\b(?:kwamen|waren)(?: ~){0,6} (?:bijeen|aanwezig)\\b|\\bop de agenda van deze vergadering stonden\\b|\\bterug te (?:kijken|zien|luisteren)\\b|\\bterugkijken\\b|\\bwas de hoofdvraag\\b|\\bin ontvangst\\b|\\bdraaide (?:het|de)\\b|\\bopgenomen (?:tijdens|op)\\b|\\b(?:opname|verslag|integrale tekst|presentaties|foto's)(?: ~){0,4} (?:vindt|staat|staan|bekijken|beschikbaar)\\b|\\bhield(?:en)?\\b",
  ),
  // Background is told in the past too: hardly a reason.
  row('background in the past', 'text', -0.5, '\\b(?:was|waren|werd|werden|had|hadden)\\b'),
  row(
    'told in the past',
    'text',
    -1.5,
    '\\b(?:sprak|spraken|gaf|gaven|kwam|kwamen|ging|gingen|nam|namen|trok|trokken|bracht|zag|bleek|bleken|vroeg|vroegen|zei|stemde|stemden|stonden|droeg|won|haalde|haalden|deden|legde|behandelde|beschreef|versloeg)\\b|\\b(?!veroord)[a-zà-ÿ]{3,40}eerden?\\b',
  ),
  row(
    'cancelled',
    'text',
    -6,
    '\\bgaa?(?:t|n)(?: ~){0,3} niet door\\b|\\bgeannuleerd\\b|\\bafgelast\\b|\\bgaan helaas niet door\\b|\\bis verplaatst naar na\\b',
  ),
  row(
    'looking-back action',
    'action',
    -4,
    '\\bterug(?:blik|kijken|zien|luisteren)?\\b|\\bfoto|\\bverslag\\b|\\bbesluiten\\b|\\bde (?:uitslag|beelden|lessen|evaluatie|speech|toespraak)\\b|\\bopname\\b',
  ),
  // ---- It is something else.
  row(
    'title names a document',
    'title',
    -4,
    '^(?:[^:]{0,40} )?(?:[a-z]*handreiking|ledenbrief|factsheet|brochure|rapport|magazine|video(?:reeks)?|artikel|interview|column|blog|vacatures?|toolkit|leidraad|handleiding|gids|wegwijzer|whitepaper|kennisclips?|boekentip|brief|enquête|poll|nieuwe pagina|monitor|modelagenda|boek|speech|[a-z]*bundel|website|campagnemateriaal|kieswijzer|schema|stroomschema|veelgestelde vragen|infographic|publicatie|model[a-z]*|nieuwsbrief|trainingsaanbod|cijfers|onderzoek|[a-z]*campagne|vergaderrooster|lesprogramma)(?![a-zà-ÿ-])(?! lezen)',
  ),
  row(
    'a document',
    'text',
    -2,
    '\\bdownload(?:en|t)?\\b|\\bin (?:de|het|dit|deze) (?:[a-z]*brief|publicatie|brochure|gids|artikel|boek|jaarbericht|handreiking) (?:leest|vindt|staat)\\b|\\b(?:leest|lees) u\\b|\\bu leest\\b|\\bgebundeld\\b|\\bop een rij\\b|\\bde (?:publicatie|brochure|handreiking|leidraad|toolkit) \\b|\\bbestellen\\b|\\bbestel het\\b|\\bin dit artikel\\b|\\bis verschenen\\b',
  ),
  row(
    'is published',
    'title',
    -3,
    '\\bsta(?:at|an)(?: ~){0,6} online\\b|\\bverschijn(?:t|en)\\b|\\bverschenen\\b|\\bkomt(?: ~){0,4} uit$',
  ),
  row(
    'something to listen to',
    'text',
    -4,
    '\\bpodcast\\b|\\baflevering(?:en)?\\b|\\bbeluister(?:en)?\\b|\\bluister naar\\b',
  ),
  row('listening title', 'title', -4, '\\bpodcast|\\baflevering\\b|^luister'),
  row(
    'reading action',
    'action',
    -4,
    '\\bdownload|\\bluister|\\bbeluister|\\blees (?:de|het|onze)\\b|\\bnaar de (?:handreiking|toolkit|regeling|enquête|website|kieswijzer)\\b|\\bbekijk (?:de )?(?:video|clips|kandidaten|publicatie|beelden|vacature)|\\bvul\\b|\\breageer\\b|\\bmail\\b|\\babonneer|\\bbestel (?:het|de|uw)?\\b(?! (?:kaart|ticket))(?!.*(?:kaart|ticket))|\\bbreng uw stem\\b|\\bdraag (?:iemand|uw)|\\btip\\b|\\bmeld een\\b',
  ),
  row('own pace', 'text', -5, '\\be-learning\\b|\\beigen tempo\\b|\\bzelfstudie\\b|\\bkorte modules\\b'),
  row('at any time', 'text', -2.5, '\\bwanneer het u uitkomt\\b|\\bop elk moment\\b'),
  row('own pace title', 'title', -4, '\\be-learning\\b|\\bkennisclips?\\b'),
  row(
    'call title',
    'title',
    -2,
    '^(?:oproep|gezocht|vacature)\\b|\\bgezocht\\b|\\bnominaties?\\b|\\bsubsidie|\\bregeling\\b|\\bconsultatie\\b|\\bledenraadpleging\\b|\\binschrijving\\b',
  ),
  row(
    'a task',
    'text',
    -2.5,
    '\\bvul(?: ~){0,5} in\\b|\\binvullen\\b|\\bvragenlijst\\b|\\benquête\\b|\\bstem uitbrengen\\b|\\bdraag(?: ~){1,3} voor\\b|\\binzenden\\b|\\binsturen\\b|\\bindienen\\b|\\baanvra(?:ag|gen)\\b|\\bsollicit|\\breageer\\b|\\b(?:kunt u|u kunt) reageren\\b(?<!chat kunt u reageren)|\\breacties zijn\\b|\\bwe zoeken\\b|\\bzoekt een\\b|\\bsubsidie\\b|\\bte dingen\\b|\\bmeldpunt\\b|\\bde ronde opent\\b',
  ),
  row('sign up for mail', 'title', -6, '\\bnieuwsbrief\\b|\\bpanel\\b'),
  row(
    'politics title',
    'title',
    -3,
    '\\b(?:tweede|eerste) kamer\\b|^formatie\\b|\\b(?:in)?formateur\\b|\\bcoalitie|\\bministerraad\\b|\\bkamer(?:debat|commissie|leden|brief|vragen|stuk)?\\b|\\bkabinet|\\b(?:debat|overleg|stemming) over (?:de )?wet\\b|\\bwetgevingsoverleg\\b|\\bwetsvoorstel|\\braad van state\\b|^commissie behandelt\\b|\\bstaatssecretaris\\b',
  ),
  row(
    'politics',
    'text',
    -2.5,
    '\\b(?:tweede |eerste )?kamer (?:stemt|debatteert|behandelt|bespreekt|spreekt|vergadert|wacht|buigt)\\b|\\b(?:debatteert|stemt|spreekt) de (?:tweede |eerste )?kamer\\b|\\bkamercommissie\\b|\\bin stemming\\b|\\bplenaire? (?:debat|behandeling)\\b|\\bde stemming is\\b|\\bnaar de kamer\\b|\\bwetsvoorstel\\b|\\b(?:rapport|brief|reactie|advies) wordt(?: ~){0,6} (?:verwacht|aangeboden)\\b',
  ),
  row('quotation as title', 'title', -2, '^[\'‘"“][^\'’"”]*[\'’"”][.!]?$'),
];
