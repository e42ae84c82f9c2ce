import type { LinkFlag } from '../../links/index.ts';

/** Every word that the pane shows or reads aloud. */
export const strings = {
  product: 'Nieuwswijzer',

  nothing: {
    title: 'Kies één nieuwsbrief',
    text: 'Open in Outlook een nieuwsbrief van de VNG. Hier staan dan de berichten.',
    digest: 'Weekbericht openen',
  },
  loading: {
    label: 'Nieuwsbrief wordt gelezen…',
    slow: 'Outlook doet er langer over.',
  },
  failed: {
    title: 'Lezen is niet gelukt',
    timeout: 'Outlook gaf geen antwoord. Aan het bericht is niets veranderd.',
    refused: 'Outlook gaf de inhoud van dit bericht niet.',
    unsupported: 'Deze versie van Outlook kan de inhoud van een bericht niet geven.',
    unreadable: 'Bij het lezen ging iets mis. Aan het bericht is niets veranderd.',
    noOutlook: {
      title: 'Open dit venster vanuit Outlook',
      text: 'Kies in Outlook bij een geopend bericht voor “Nieuwsbrief lezen”.',
      timeoutTitle: 'Outlook antwoordt niet',
      timeoutText: 'Sluit dit venster en open het opnieuw, of probeer het nog eens.',
    },
  },
  missing: {
    broken: 'Hier ging iets mis. Wat eerder is bewaard, is niet gewijzigd.',
    text: 'Dit onderdeel kon niet worden geladen. Misschien is er geen verbinding, of is Nieuwswijzer intussen vernieuwd.',
  },
  empty: {
    title: 'Dit bericht heeft geen tekst',
    text: 'Er staat geen leesbare tekst in, misschien alleen een bijlage of een afbeelding.',
  },
  foreign: {
    title: 'Dit lijkt geen nieuwsbrief van de VNG',
    text: 'Nieuwswijzer kent deze afzender niet. Lezen kan wel; controleer de berichten dan extra goed.',
    noItems: 'Er zijn geen berichten gevonden. Wat er staat, vindt u onder Niet herkend.',
    readAnyway: 'Toch lezen',
  },
  copying: {
    copied: 'Gekopieerd',
    byHand: 'Druk op Ctrl+C om de geselecteerde tekst te kopiëren.',
    text: 'Tekst om te kopiëren',
  },
  council: 'Ontvangers',
  help: 'Hulp',
  retry: 'Opnieuw proberen',
  close: 'Sluiten',
  back: 'Terug',
  undo: 'Ongedaan maken',
  copy: 'Kopiëren',
  /** Some Outlooks take no file, and say nothing. */
  offered: 'Het bestand is aangeboden. Verschijnt er niets, gebruik dan Kopiëren.',

  general: 'Gelezen zonder bekende indeling; controleer de berichten in de mail zelf.',
  warnings: 'Let op',
  items: (count: number) => (count === 1 ? '1 bericht' : `${count} berichten`),
  undated: 'datum onbekend',

  views: { label: 'Weergave', topics: 'Berichten', agenda: 'Agenda', distribute: 'Verdelen', digest: 'Weekbericht' },
  link: {
    unusable: () => 'geen bruikbaar adres',
    suspicious: 'Controleer deze link:',
    flags: {
      credentials: 'in het adres staat een gebruikersnaam of wachtwoord',
      numericHost: 'het adres is een nummer in plaats van een naam',
      privateHost: 'het adres ligt binnen een eigen netwerk',
      lookalike: 'het adres bevat tekens die op andere lijken',
      otherHost: 'de tekst noemt een ander adres dan waar de link heen gaat',
    } satisfies Record<LinkFlag | 'otherHost', string>,
  },
};
