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
