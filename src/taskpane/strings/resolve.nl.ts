import type { UnreadReason, UnresolvedReason } from '../../domain/resolve.ts';

const unreachable = 'de pagina is nu niet te bereiken';

/** What is said about looking up where links lead. */
export const resolveStrings = {
  failed: (reason: string) => `adres niet gevonden: ${reason}`,
  reasons: {
    notAllowed: 'deze verzender mag niet worden gevolgd',
    noClick: 'de link leidt naar een pagina van de verzender van de nieuwsbrief, niet naar een bericht',
    footer: 'de link gaat over uw eigen abonnement',
    rejected: 'de link leidt niet naar een bruikbaar adres',
    stillTracked: 'de link leidt naar een andere verzender',
    tooManyHops: 'de link verwijst te vaak door',
    askedBefore: 'de link is misschien al eens gevolgd, maar het antwoord ging verloren',
    noRedirect: 'de verzender noemde geen adres',
    blocked: 'de verzender heeft geen openbaar adres',
    timeout: 'de verzender gaf geen antwoord',
    unreachable: 'de verzender is niet te bereiken',
    busy: 'er wachten te veel links; probeer het later',
    unavailable: 'de opzoekdienst is tijdelijk niet beschikbaar',
    cancelled: 'afgebroken',
    noAnswer: 'de opzoekdienst gaf geen antwoord',
  } satisfies Record<UnresolvedReason | 'noAnswer', string>,

  event: {
    find: 'Datum opzoeken',
    findFor: (title: string) => `Datum opzoeken: ${title}`,
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
