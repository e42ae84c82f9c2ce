import type { UnreadReason, UnresolvedReason } from '../../domain/resolve.ts';

/** As the model names them, which stands above the words. */
type Setting = 'onUse' | 'onRequest' | 'never';

const clicks = (count: number) => (count === 1 ? '1 klik' : `${count} kliks`);
const links = (count: number) => (count === 1 ? '1 link' : `${count} links`);
const unreachable = 'de pagina is nu niet te bereiken';

/** What is said about looking up where links lead. */
export const resolveStrings = {
  asking: 'adres wordt opgezocht…',
  failed: (reason: string) => `doel niet gevonden: ${reason}`,
  reasons: {
    notAllowed: 'deze teller mag niet worden gevolgd',
    noClick: 'de link leidt naar een pagina van de verzender van de nieuwsbrief, niet naar een bericht',
    footer: 'de link gaat over uw eigen abonnement',
    rejected: 'de link leidt niet naar een bruikbaar adres',
    stillTracked: 'de link leidt naar een andere teller',
    tooManyHops: 'de link verwijst te vaak door',
    askedBefore: 'de link is misschien al eens gevolgd, maar het antwoord ging verloren',
    noRedirect: 'de teller noemde geen doel',
    blocked: 'de teller heeft geen openbaar adres',
    timeout: 'de teller gaf geen antwoord',
    unreachable: 'de teller is niet te bereiken',
    busy: 'er wachten te veel links; probeer het later',
    unavailable: 'de opzoekdienst is tijdelijk niet beschikbaar',
    cancelled: 'afgebroken',
    noAnswer: 'de opzoekdienst gaf geen antwoord',
  } satisfies Record<UnresolvedReason | 'noAnswer', string>,

  underWay: '* Het adres wordt nog opgezocht. Wat u nu opent, gaat zonder die link.',
  openUnderWay: 'Zet in agenda, nog zonder link',
  cancel: 'Stoppen',
  cancelFor: (title: string) => `Stoppen met opzoeken: ${title}`,
  ask: 'Zoek adres op',
  askFor: (title: string) => `Zoek adres op: ${title}`,
  askAgain: 'Zoek adres opnieuw op',
  counts: (count: number) => `De afzender telt ${clicks(count)}.`,

  selection: {
    label: 'Adressen van de gekozen berichten',
    step: (count: number, seconds: number) =>
      `Van ${links(count)} is het doel nog onbekend. Opzoeken duurt ongeveer ${seconds} seconden; de afzender telt ${clicks(count)}.`,
    start: 'Adressen opzoeken',
    progress: (done: number, all: number) => `${done} van ${all} adressen opgezocht`,
  },

  setting: {
    open: 'Instelling voor links',
    title: 'Links opzoeken',
    text: 'In de nieuwsbrief wijst een link naar een teller van de afzender. Het echte adres is alleen te vinden door de link te volgen; de afzender telt dat als een klik van u.',
    names: { onUse: 'Bij gebruik', onRequest: 'Alleen op verzoek', never: 'Nooit' } satisfies Record<Setting, string>,
    explained: {
      onUse: 'Zodra u de knoppen van een bericht gebruikt, worden de links van dat ene bericht opgezocht.',
      onRequest: 'Bij elk bericht staat een knop; zonder die knop wordt niets opgezocht.',
      never: 'Er wordt niets opgezocht; berichten gaan zonder de getelde links door.',
    } satisfies Record<Setting, string>,
    notKept: 'De keuze kon niet worden bewaard en geldt alleen nu.',
  },

  event: {
    find: 'Zoek datum op de webpagina',
    findFor: (title: string) => `Zoek datum op de webpagina: ${title}`,
    finding: 'De webpagina wordt gelezen…',
    proposal: 'Voorstel, van de webpagina',
    readFrom: (words: string) => `gelezen uit “${words}”`,
    use: 'Overnemen',
    useFor: (title: string) => `Datum overnemen: ${title}`,
    used: 'De datum is overgenomen van de webpagina.',
    none: {
      noDate: 'Op de webpagina staat geen datum die te lezen is.',
      otherTitle: 'De webpagina gaat over iets anders dan dit bericht; er is niets overgenomen.',
      noTarget: 'De webpagina van dit bericht is niet gevonden.',
      notAllowed: 'De webpagina staat op een website die niet wordt gelezen.',
      tooManyHops: `Niet gelezen: ${unreachable}.`,
      noPage: 'Op dit adres staat geen webpagina.',
      tooLarge: 'De webpagina is te groot om te lezen.',
      blocked: `Niet gelezen: ${unreachable}.`,
      timeout: `Niet gelezen: ${unreachable}.`,
      unreachable: `Niet gelezen: ${unreachable}.`,
      busy: 'Het is nu te druk; probeer het later.',
      unavailable: 'De opzoekdienst is tijdelijk niet beschikbaar.',
      cancelled: 'Het lezen is gestopt.',
      noAnswer: 'De opzoekdienst gaf geen antwoord.',
    } satisfies Record<UnreadReason | 'noDate' | 'otherTitle' | 'noTarget' | 'noAnswer', string>,
  },
};
