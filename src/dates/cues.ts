import { NOT_LOOKED_UP, type Token } from './tokens.ts';

/** What a word says about the dates near it; a token can carry several. */
export const Cue = {
  /** Something to attend: `webinar`, `raadsvergadering`, `informatieavond`. */
  event: 1,
  /** It is going to take place: `organiseren`, `vindt plaats`, `begint`. */
  announce: 2,
  /** A verb in the past tense: `oordeelde`, `hield`. */
  past: 4,
  have: 8,
  be: 16,
  participle: 32,
  /** `is … aangenomen`: what is over once it is said with `is` or `zijn`. */
  done: 64,
  /** `terugblik`, `verslag` */
  report: 128,
  /** Enrolment, consultation, application: its dates are terms. */
  deadline: 256,
  /** `sluit`, `opent`: what a term does. */
  term: 512,
  /** `treedt in werking`, `geldt` */
  law: 1024,
  /** `tarieven`, `verkiezingen`: not attended, unless something is said about them somewhere. */
  topic: 2048,
  /** `verschijnt`, `nieuwsbrief` */
  publication: 4096,
  /** `gesloten`, `werkzaamheden`, `bereikbaar` */
  closure: 8192,
  /** `u`, `we`: somebody is addressed. */
  address: 16384,
  /** Announces far ahead: `save the date`, `nodigen … uit`. */
  invite: 32768,
  /** Election day: everybody's date, nobody's event, unless something is held on it. */
  election: 65536,
} as const;

const words: readonly [number, string][] = [
  [
    Cue.event,
    'avonden middagen ochtenden dagdelen summit meetups webinar webinars webcast seminar workshop workshops bijeenkomst bijeenkomsten training trainingen conferentie symposium lezing lezingen congres congressen sessie sessies spreekuur spreekuren vragenuur cursus cursussen masterclass avond themadag studiedag vergadering vergaderingen alv ledenvergadering excursie werkbezoek rondleiding borrel festival beurs event events evenement evenementen gala diner lunch ontbijt receptie hoorzitting beeldvormend debat dialoog rondetafel opening uitreiking finale wedstrijd markt tentoonstelling expositie voorstelling concert commissie activiteit activiteiten leergang college hackathon kick kickoff aftrap themaweek themaweken dag dagen uitzending talkshow inloop introductie heisessie heidagen heidag tweedaagse driedaagse herdenking viering feest jubileum intervisie demo meeting overleg afscheid installatie beëdiging forum atelier toernooi academie reünie raadsdebat tafel café expo meetup presidium module summerschool studiereis raadsexcursie dauwtrap wandeling quiz vergadert samenkomst ontmoeting presentatie voorlichting nieuwjaarsborrel kerstborrel briefing hoorcollege pubquiz keukentafelgesprek schouw collegetour rondetafelgesprek stadsgesprek dorpsgesprek webinarreeks inspiratiesessie technasium symposia seminars workshopronde fietstocht inspiratiedag startsein week podiumgesprek tocht clinic bingo braderie kermis musical barbecue veiling proeverij livestream raadstafel meelopen meepraten aanschuiven aanhaken',
  ],
  [
    Cue.announce,
    'organiseren organiseert houden houdt vindt vinden plaatsvindt plaatsvinden vergadert vergaderen begint beginnen start starten welkom gepland ingepland bijwonen deelnemen kom komt ontmoet ontmoeten verzorgt verzorgen geeft geven plaats doe erbij heten meelopen meedoen meepraten aanschuiven aanhaken georganiseerd bespreken bespreekt praten vieren viert herhalen herhaalt trappen verwelkomen geplande bijeen bezoeken schuif neem volg kies bieden biedt tref',
  ],
  [Cue.invite | Cue.announce, 'save nodigen nodigt uitgenodigd uitnodiging noteer reserveer blokkeer agenda alvast'],
  [Cue.election, 'verkiezingen verkiezing stembus stembureau stembureaus kiesgerechtigden verkiezingsdag'],
  [Cue.address, 'u je we wij ons uw jij jullie'],
  [
    Cue.past,
    'oordeelde oordeelden hield hielden werd werden was waren vond vonden nam namen stemde stemden besloot koos kozen gaf gaven kwam kwamen bleek bleken ging gingen sprak spraken bood boden verscheen verschenen presenteerde presenteerden ondertekende ondertekenden stuurde stuurden organiseerde organiseerden bezocht bezochten debatteerde debatteerden lanceerde lanceerden publiceerde publiceerden opende openden startte startten trad traden kreeg kregen stelde stelden voerde voerden deed deden vergaderde vergaderden reikte riep riepen schreef schreven meldde maakte maakten overleed viel vielen vierde vierden bracht brachten ontving ontvingen diende dienden behandelde behandelden besprak bespraken reageerde reageerden verklaarde waarschuwde verzocht antwoordde beantwoordde kondigde nodigde begon begonnen vertelde vertelden bogen boog zette zetten benoemde wees eindigde sloot sloten tekende tekenden overhandigde overhandigden legde liet lieten leverde vormde toonde won wonnen mocht mochten kon konden trok trokken zag zagen stond stonden deelde deelden adviseerde adviseerden volgde volgden bereikte sloeg trapte ontmoette ontmoetten bekrachtigde constateerde keurde steunde verwierp kende luidde leidde leidden woonde woonden discussieerden discussieerde dacht dachten verzamelden demonstreerden berichtte berichtten informeerde informeerden bevestigde vroeg vroegen zei zeiden verloor steeg stegen daalde daalden groeide groeiden verhuisde verhuisden',
  ],
  [Cue.have, 'heeft hebben had hadden'],
  [Cue.be, 'is zijn'],
  [
    Cue.done,
    'gehouden aangenomen vastgesteld gepubliceerd verschenen ondertekend besloten overleden benoemd gekozen ingestemd aangeboden verstuurd gestuurd verlopen afgerond verzonden ingediend bekendgemaakt gelanceerd behandeld besproken opgeleverd gevallen geïnstalleerd beëdigd geopend gestart begonnen aangepast gewijzigd overgenomen ontvangen goedgekeurd aangekondigd gegaan gebleken uitgesproken toegezonden geactualiseerd gewezen verworpen ingetrokken verlengd opgericht gesloten afgesloten ingevoerd bekrachtigd veranderd gestemd bevallen geboren gekomen geworden bijgewerkt herzien gedaan geëindigd geslaagd geteld',
  ],
  [
    Cue.report,
    'terugblik terugkijken verslag videoverslag fotoverslag notulen nabeschouwing impressie opname opnames besluitenlijst terugkijk teruggeblikt aftermovie terugzien foto verslagen aldus',
  ],
  [
    Cue.deadline,
    'kopij deadline inschrijftermijn aanmeldtermijn reactietermijn sluitingsdatum inschrijving inschrijvingen aanmelding aanmeldingen aanvraagperiode indieningstermijn consultatie internetconsultatie zienswijze zienswijzen inzage ticketverkoop kaartverkoop voorverkoop aanvragen aanvraag indienen indient insturen inzenden reageren enquête enquete vragenlijst solliciteren sollicitatie vacature subsidieaanvraag subsidieaanvragen inschrijven subsidieregeling aanmelden loket tranche inspraak inspraakperiode bezwaar beroep kandidaatstelling nomineren nominaties subsidie tickets kaarten registratie registreren peiling stemmen inleveren aanleveren meedingen voordragen subsidieloket uitvraag aanvraagronde subsidieronde vragenronde opgeven afmelden regeling aanvraagloket inschrijfperiode reactie bijdrage korting vroegboekkorting ideeën ontwerpbestemmingsplan bestemmingsplan reacties opdracht offertes offerte',
  ],
  [
    Cue.term,
    'sluit sluiten opent openen loopt lopen eindigt eindigen start begint deadline uiterlijk gaat open kan kunnen mogelijk verlengd sluitingsdatum',
  ],
  [
    Cue.law,
    'werking kracht geldt gelden verplicht toepassing staatsblad staatscourant ingevoerd invoering overgangsrecht overgangstermijn wettelijk verloopt verlopen expireert looptijd geldig wijziging rechtskracht inwerkingtreding ingangsdatum peildatum versie ingaan intrekking ingetrokken vervalt overgang eis moeten dienen voldoen stijgen stijgt dalen daalt omhoog omlaag verhoogd verlaagd afgeschaft verboden vervallen ingaat aflopen afloopt verhoging indexering',
  ],
  [
    Cue.topic,
    'wet wetsvoorstel verordening tarieven tarief cao loonsverhoging salaris salarissen premie uitkering norm begrotingsjaar jurisprudentie arrest uitspraak vonnis circulaire ledenbrief kamerbrief zittingsperiode belasting belastingen bijtelling jaarwisseling minimumloon vergoeding campagne pilot proef experiment collecte project projecten onderzoek werkzaamheden werk actie state rechtbank zittingstermijn contract bestek functie rapport handreiking website magazine aannemer riool riolering asfalt betaalt betalen uitbetaling dienstverband griffier burgemeester cijfers factuur voorschot betaling periode tranche',
  ],
  [
    Cue.publication,
    'verschijnt verschijnen verschijning gepubliceerd publiceert publiceren nieuwsbrief nieuwsbrieven raadsledennieuwsbrief aflevering publicatie podcast podcastaflevering persbericht beschikbaar gelanceerd lanceert lancering bezorgd opgehaald ingezameld uitbetaald uitgekeerd beluisteren uitkomt downloaden raadpleegbaar sturen bekendgemaakt bekend verstuurd verzonden toegezonden overgemaakt geïncasseerd',
  ],
  [
    Cue.closure,
    'afgesloten gesloten dicht reces zomerreces kerstreces vakantie herfstvakantie voorjaarsvakantie kerstvakantie meivakantie zomervakantie schoolvakantie afsluiting bereikbaar geopend openingstijden telefonisch onderhoud storing vakantieperiode gestremd',
  ],
];

const ENDINGS: readonly [number, string][] = [
  [
    Cue.event,
    'webinar webinars bijeenkomst bijeenkomsten congres conferentie sessie sessies vergadering vergaderingen avond avonden middag lezing lezingen training trainingen cursus spreekuur spreekuren dag dagen symposium seminar workshop workshops event evenement debat overleg college beurs festival markt gesprek gesprekken tentoonstelling excursie rondleiding borrel lunch ontbijt diner concert receptie uitreiking leergang demonstratie zitting viering herdenking café tour tocht meeting commissie dialoog feest voorstelling presentatie werkgroep class briefing',
  ],
  [Cue.topic, 'wet verordening campagne tarieven regeling besluit periode'],
  [Cue.election, 'verkiezingen verkiezing'],
  [Cue.publication, 'nieuwsbrief podcast'],
  [Cue.closure, 'vakantie reces'],
  [Cue.deadline, 'termijn aanvraag aanvragen consultatie aanvraagronde inschrijfronde'],
];
const ENDINGS_BY_TAIL = new Map<string, [number, string][]>();
for (const [cue, list] of ENDINGS)
  for (const ending of list.split(' ')) {
    const tail = ending.slice(-3);
    ENDINGS_BY_TAIL.set(tail, [...(ENDINGS_BY_TAIL.get(tail) ?? []), [cue, ending]]);
  }

/** End like an event and are none. */
const NO_EVENT = new Set(
  'koningsdag bevrijdingsdag hemelvaartsdag moederdag vaderdag nieuwjaarsdag zondagen verkiezingsdag vandaag dinsdag maandag woensdag donderdag vrijdag zaterdag zondag werkdag werkdagen feestdag feestdagen weekdag weekdagen bedrag bijdrage verdrag gedrag vanavond vanmiddag woningmarkt arbeidsmarkt energiemarkt huizenmarkt zorgmarkt kinderdagen stemdag verjaardag pinksterdag kerstdag paasdag bevrijdingsdag vakantiedag vakantiedagen opslag gemiddag zoektocht aantocht zaterdagen zondagen maandagen dinsdagen vraag antwoord dinsdagavond donderdagavond maandagavond woensdagavond vrijdagavond zaterdagavond zondagavond morgenavond morgenmiddag hedenavond'.split(
    ' ',
  ),
);

const LEXICON = new Map<string, number>();
for (const [cue, list] of words) for (const word of list.split(' ')) LEXICON.set(word, (LEXICON.get(word) ?? 0) | cue);

const PARTICIPLE = /^(?:ge|be|ver|ont|her|aan|af|op|in|uit|door|toe|over|mee|voor|bij|terug|onder|vast).*(?:t|d|en)$/;
/** Look like one, or say with `heeft` that something is to come: `heeft op 12 maart een bijeenkomst gepland`. */
const NO_PARTICIPLE = new Set(
  'gepland ingepland geagendeerd uitgenodigd georganiseerd gemeenten gemeente gemeenteraden beleid aandacht overheid gebied inwoners bent bestuurders verschillende gesprekken inwonend onderwijs'.split(
    ' ',
  ),
);

/** The cues of a token, as a set of bits; looked up once for each token. */
export function cuesOf(token: Token): number {
  if (token.cues === NOT_LOOKED_UP) token.cues = token.kind === 'word' ? cuesOfWord(token.text) : 0;
  return token.cues;
}

export function cuesOfWord(word: string): number {
  let cues = LEXICON.get(word) ?? 0;
  if (word.length > 4 && !NO_PARTICIPLE.has(word) && PARTICIPLE.test(word)) cues |= Cue.participle;
  if (word.length > 5 && !NO_EVENT.has(word))
    for (const [cue, ending] of ENDINGS_BY_TAIL.get(word.slice(-3)) ?? [])
      if (word.length > ending.length && word.endsWith(ending)) cues |= cue;
  return cues;
}
