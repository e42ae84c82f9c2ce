import { after, announces, around, before, isEventNoun, leadingWords } from '../context.ts';
import type { Page } from '../page.ts';
import type { Reading, Refiner } from '../reading.ts';

const set = (words: string): Set<string> => new Set(words.split(' '));

/** Right before a date, these say what it is instead of an event's. */
const NEVER_AFTER = set(
  'sinds sedert uiterlijk deadline per ingaande d.d dd peildatum rond omstreeks begin eind medio half na voor vóór tot m jl versie geboren ingang laatste sluitingsdatum einddatum',
);
const REPORT = set(
  'terugblik terugkijken verslag videoverslag fotoverslag notulen nabeschouwing impressie opname opnames besluitenlijst terugkijk teruggeblikt samenvatting aftermovie',
);
const PAST_VERBS = set(
  'oordeelde hield hielden werd werden was waren vond vonden nam namen stemde stemden besloot besloten koos kozen gaf gaven kwam kwamen bleek ging gingen sprak spraken bood boden verscheen verschenen presenteerde presenteerden ondertekende ondertekenden stuurde stuurden organiseerde organiseerden bezocht bezochten debatteerde debatteerden lanceerde publiceerde publiceerden opende openden startte startten trad traden kreeg kregen stelde stelden voerde deed deden vergaderde reikte riep schreef meldde maakte maakten overleed viel vielen vierde bracht brachten ontving ontvingen diende diende behandelde besprak bespraken reageerde verklaarde waarschuwde verzocht antwoordde kondigde nodigde begon begonnen vertelde vertelden bogen boog kwamen zette zetten benoemde wees eindigde sloot tekende tekenden overhandigde legde liet leverde vormde toonde won wonnen mocht mochten kon konden trok trokken zag zagen stond stonden deelde deelden adviseerde gingen volgde',
);
const HAVE = set('heeft hebben had hadden');
const PAST_PARTICIPLES = set(
  'gehouden aangenomen vastgesteld gepubliceerd verschenen ondertekend besloten overleden benoemd gekozen ingestemd aangeboden verstuurd gestuurd verlopen afgerond verzonden ingediend bekendgemaakt gelanceerd behandeld besproken opgeleverd gevallen geïnstalleerd beëdigd geopend gestart begonnen aangepast gewijzigd overgenomen ontvangen goedgekeurd aangekondigd gegaan gebleken uitgesproken toegezonden geactualiseerd gewezen verworpen ingetrokken verlengd afgesloten opgericht',
);
const DEADLINE = set(
  'deadline inschrijftermijn aanmeldtermijn reactietermijn sluitingsdatum inschrijving inschrijvingen aanmelding aanmeldingen aanvraagperiode indieningstermijn consultatie internetconsultatie zienswijze zienswijzen inzage ticketverkoop kaartverkoop aanvragen aanvraag indienen indient insturen inzenden reageren enquête vragenlijst solliciteren sollicitatie vacature subsidieaanvraag subsidieaanvragen inschrijven subsidieregeling aanmelden loket tranche inspraak bezwaar beroep kandidaatstelling nomineren',
);
const LAW = set(
  'werking kracht geldt gelden verplicht toepassing staatsblad staatscourant wet wetsvoorstel besluit regeling verordening ingevoerd invoering overgangsrecht overgangstermijn tarieven tarief cao loonsverhoging salaris premie uitkering norm wettelijk verloopt expireert looptijd termijn begrotingsjaar grondslag jurisprudentie arrest uitspraak vonnis circulaire meicirculaire ledenbrief kamerbrief wijziging wijzigingen geldend rechtskracht zittingsperiode inwerkingtreding ingangsdatum huisvestingswet omgevingswet wachtgeld belasting belastingen bijtelling peildatum verkiezingen gemeenteraadsverkiezingen verkiezing raadsverkiezingen stembus stembureaus kiesgerechtigden jaarwisseling minimumloon vergoeding',
);
const PUBLISHED = set(
  'verschijnt verschijnen gepubliceerd publiceert publiceren nieuwsbrief nieuwsbrieven raadsledennieuwsbrief editie aflevering campagne publicatie podcast podcastaflevering persbericht pilot proef experiment collecte werkzaamheden afgesloten gesloten reces zomerreces vakantie herfstvakantie voorjaarsvakantie kerstvakantie meivakantie schoolvakantie dicht afsluiting uitbetaald uitgekeerd beschikbaar gelanceerd lanceert lancering bezorgd opgehaald ingezameld',
);

/**
 * Which dates are the event's: those of a date line always; of the others none that lies before the reference, is told as
 * past, is a deadline, belongs to a law, a publication or a period, or is only weakly a date and stands without support.
 */
export const judge: Refiner = {
  id: 'judge',
  refine(readings, page, reference) {
    return readings.filter((reading) => reading.dateLine || isEvents(page, reading, reference));
  },
};

function isEvents(page: Page, reading: Reading, reference: number): boolean {
  const { first } = reading;
  if (reading.start < reference && (reading.end === null || reading.end < reference || !reading.last)) return false;
  const lead = leadingWords(page, reading, 3);
  const [one = '', two = ''] = lead;
  const tokens = around(page, reading);
  const words = tokens.map((token) => token.text);
  const has = (list: Set<string>): boolean => words.some((word) => list.has(word));
  const noun = tokens.some(isEventNoun);
  const announced = tokens.some(announces) || words.some((word) => word === 'u' || word === 'we' || word === 'wij');
  // 'webinar op 12 maart', 'de ALV van 18 juni', 'bijeenkomst (12 maart)'
  const nounBeside =
    isEventNoun(one) ||
    ((one === 'van' || one === ':' || one === 'online' || one === 'in' || one === 'is') && isEventNoun(two));
  if (
    NEVER_AFTER.has(one) &&
    !reading.last &&
    !(one === 'voor' && (isEventNoun(two) || two === 'uitnodiging' || two === 'gepland'))
  )
    return false;
  if (NEVER_AFTER.has(one) && reading.last && one !== 'voor' && one !== 'tot') return false;
  if (
    one === 'd' ||
    (one === 'van' &&
      [
        'versie',
        'brief',
        'rapport',
        'nieuwsbrief',
        'besluit',
        'uitspraak',
        'motie',
        'wet',
        'notulen',
        'artikel',
        'arrest',
        'raadsbesluit',
        'bericht',
        'persbericht',
        'circulaire',
        'ledenbrief',
        'advies',
        'verkiezingen',
        'gemeenteraadsverkiezingen',
      ].includes(two))
  )
    return false;
  if (one === 'ingang' || one === 'comité' || two === 'comité') return false;
  if (has(REPORT)) return false;
  if (reading.justPassed && !reading.time && !strongly(words)) return false;
  const past =
    words.some((word) => PAST_VERBS.has(word)) ||
    (has(HAVE) && tokens.some((token) => isParticiple(token.text))) ||
    (words.some((word) => word === 'is' || word === 'zijn') && has(PAST_PARTICIPLES));
  if (past && first.year === null && !(nounBeside && announced) && !reading.time) return false;
  if (past && !noun) return false;
  if (reading.openEnd) return noun && !has(DEADLINE) && !has(LAW) && !has(PUBLISHED);
  if (reading.between && !noun) return false;
  if (nounBeside) return !deadlineVerb(page, reading);
  if (has(DEADLINE) && (reading.last !== null || deadlineVerb(page, reading) || !noun)) return false;
  if ((has(LAW) || has(PUBLISHED)) && !(noun && (announced || reading.time))) return false;
  if (first.weak) return reading.time !== null || noun;
  const marker = (first.day === 1 || (first.day === 31 && first.month === 12)) && first.relative === null;
  if (marker && first.weekday === null && reading.time === null) return noun || announced || words.length === 0;
  return true;
}

const strongly = (words: readonly string[]): boolean =>
  words.some((word) =>
    ['save', 'organiseren', 'organiseert', 'nodigen', 'uitgenodigd', 'agenda', 'houden'].includes(word),
  );

const isParticiple = (word: string): boolean =>
  word.length > 4 &&
  /^(?:ge|be|ver|ont|her|aan|af|op|in|uit|door|toe|over|mee|voor|bij|terug|onder).*(?:t|d|en)$/.test(word) &&
  !['gepland', 'gemeenten', 'gemeente', 'verschillende', 'agenderen'].includes(word);

/** `sluit op 1 juni`, `opent op`, `Inschrijving start 3 maart`, `Deadline: 12 maart`. */
function deadlineVerb(page: Page, reading: Reading): boolean {
  const left = before(page, reading.from, 6).map((token) => token.text);
  const right = after(page, reading.to, 4).map((token) => token.text);
  const near = [...left.slice(0, 4), ...right];
  return (
    near.some(
      (word) =>
        ['sluit', 'sluiten', 'deadline', 'uiterlijk', 'opent', 'loopt', 'eindigt'].includes(word) || DEADLINE.has(word),
    ) && [...left, ...right].some((word) => DEADLINE.has(word) || word === 'deadline')
  );
}
