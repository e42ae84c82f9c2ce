import { endings } from './endings.ts';

/** Past tenses: strong verbs, and weak ones by the end of their stem (every verb in "-eren" has "-eerde"). With or without a prefix. */
const PAST = `
  eerde eerden igde igden zorgde zorgden volgde volgden voerde voerden hoorde hoorden stelde stelden telde telden handelde handelden wisselde
  wisselden leverde leverden anderde anderden gaderde gaderden maakte maakten werkte werkten steunde rekende deelde deelden haalde haalden
  speelde speelden leidde leidden opende openden tekende tekenden noemde noemden draaide draaiden legde legden zette trapte stapte pitchten
  kondigde kondigden bouwde bouwden pleitte bereikte klonk luisterde luisterden toonde toonden oordeelde stemde stemden meldde meldden
  sprak spraken bood boden sloot sloten gaf gaven nam namen kwam kwamen stond stonden hield hielden bracht brachten zocht zochten trok trokken
  schreef schreven bleef bleven kreeg kregen keek keken liep liepen riep riepen koos kozen vond vonden begon begonnen liet lieten deed deden
  ontving ontvingen bleek bleken won wonnen =las =lazen verscheen verschenen besloot besloten vertrok vierde vierden bezocht benoemde diende dienden
  =ging =gingen =zag =zagen =zat =zaten =zei =zeiden =droeg =droegen =wilde =wilden =kon =konden =moest =moesten =mocht =mochten =dachten
  =trad =traden =zwaaide =kende =reisde =verzamelde =besprak =bespraken =overhandigde =verrichtte =vernietigde =publiceerden =ontstond =groeide
`;

/** End like one, but are none. */
const NONE = `
  vierde =derde vastgestelde zogenoemde bovengenoemde verzorgde begonnen verdeelde beoordeelde verwerkte beperkte
  besloten verkozen deelgenomen verleden beantwoorden verschillende verzwaarde beste bestuurde vertelde anderen
  inwonenden reden tevreden eenden honden afspraken uitspraken toespraken aanspraken uitgaven opgaven lopende betrokken
  verboden ondertekende ontwonden
`;

const past = endings<true>([
  [PAST, true],
  [NONE, null],
]);

/** "aangeboden", "geïntegreerde": a participle, which past and present share. */
const PARTICIPLE = /^(?:aan|af|bij|door|in|mee|na|om|onder|op|over|samen|toe|uit|voor)?ge/;

/** Is it a verb in the past tense, as far as its form says? Expects lower case. */
export const isPast = (word: string): boolean => word.length > 2 && past(word) === true && !PARTICIPLE.test(word);

/** Auxiliaries and the verbs of headlines, and what stands for one where "is" is left out. */
const FINITE = new Set(
  `
  is zijn was waren wordt worden werd werden heeft hebben had kan kunnen moet moeten mag wil willen wilde gaat gaan ging komt komen
  kwam krijgt krijgen kreeg blijft blijven bleef staat staan stond houdt houden hield geeft geven gaf neemt nemen nam maakt maken doet
  ziet zien zag vindt vond zegt vraagt vragen vroeg weet weten laat laten liet zet zetten brengt bracht trekt trok trekken treedt trad
  levert leverde legt legde legden stijgt stijgen daalt dalen groeit groeien pleit pleiten roept roepen riep stemt stemmen stemde
  steunt wint won winnen verliest tekent tekenen tekende bezoekt bezocht opent opende sluit sloot start begint begon stopt verschijnt
  verschijnen verscheen bespreekt behandelt behandelde bekijkt buigt spreekt sprak spraken schrijft schreef stelt stelde biedt bood
  vergadert vergaderen vergaderde volgt zoekt zoeken test testen werkt werken helpt bundelen bundelt wijst waarschuwt waarschuwen
  adviseert verzet duurt kost betaalt ontvangt ontving beslist besluit besloot kiest koos keurt wacht wachten hoort leidt leidde
  verhoogt verlaagt verandert haalt haalde halen mist misten twijfelt reageert lopen loopt liep telt viert vierde sluiten ontevreden
  kritisch positief verdeeld praat praten spreken overleggen
`
    .trim()
    .split(/\s+/),
);
/** Verbs that end alike: "presenteerde", "adviseert", "bevestigt". */
const FINITE_ENDING = /(?:.eerden?|.{3}eert|.{3}igt)$/;

/** Is it a verb that with a subject before it makes a statement? Expects lower case, letters only. */
export const isFinite = (word: string): boolean => FINITE.has(word) || FINITE_ENDING.test(word);

const DONE = new RegExp(
  `^(?:${[
    // Weak: "verlengd", "ingediend", "uitgelegd".
    '(?:aan|af|bij|door|in|mee|na|om|onder|op|over|samen|terug|toe|uit|vast|voor|vrij|weg|bekend)?ge[a-zà-ÿ]{2,}[dt]|(?:be|ver|ont|her|over|onder)[a-zà-ÿ]{3,}[dt]',
    // Strong: "aangenomen", "verschenen", "besloten".
    '(?:[a-z]{2,5})?(?:ge|be|ver|ont|her)(?:n[oa]men|komen|kozen|geven|houden|sloten|vonden|bleven|schreven|kregen|lopen|vallen|worpen|trokken|sproken|broken|lezen|zien|gaan|staan|daan|wonnen|bonden|dwongen|heven|roepen|laten|slagen|vangen|schenen|schoven|leden|boden|loren|gonnen|weken|dragen|stegen|vraagd)',
  ].join('|')})$`,
);
/** Nouns that begin and end like a participle: "beleid", "ondernemingsraad", "gezondheid". */
const NOT_DONE =
  /(?:geluid|gebied|beleid|verstand|verband|verzet|verplaatst|raad|heid|stand|land|beeld|geld|tijd|stad|wet|net|markt|recht|kracht|loket|punt|plicht|zicht|bericht|budget|besluit|moment|rapport|krant|schap|dienst|kunst|komst)$/;
/** What is said with the same "is" before it. */
const SO_IS_IT =
  /(?:^| )(?:bekend|beschikbaar|klaar|online|open|gratis te downloaden|van start|afgelopen|in werking|in ontwikkeling|aan banden|van kracht|niet door|blootgelegd|bloot)$/;

/** "Regeling verlengd", "Debat verschoven", "ALV druk bezocht": a participle at the end leaves out "is". Expects lower case. */
export function endsDone(text: string): boolean {
  const end = text.replace(/[.!'’"]{1,20}$/, '');
  const last = end.slice(end.lastIndexOf(' ') + 1);
  return (DONE.test(last) && !NOT_DONE.test(last)) || (SO_IS_IT.test(end) && !NOT_DONE.test(last));
}
