import type { Kind } from '../../domain/newsletter.ts';
import type { LinkFlag } from '../../links/index.ts';

/** Every word that the pane shows or reads aloud. */
export const strings = {
  product: 'Nieuwswijzer',

  nothing: {
    title: 'Selecteer één nieuwsbrief',
    text: 'Er is nu geen bericht geselecteerd, of meer dan één. Open één nieuwsbrief in Outlook; hier verschijnen dan de berichten per onderwerp.',
  },
  loading: {
    label: 'Nieuwsbrief wordt gelezen…',
    slow: 'Outlook doet er langer over dan gewoonlijk.',
  },
  failed: {
    title: 'Het bericht kon niet worden gelezen',
    timeout: 'Outlook gaf geen antwoord.',
    refused: 'Outlook gaf de inhoud van dit bericht niet.',
    unsupported: 'Deze versie van Outlook kan de inhoud van een bericht niet geven.',
    unreadable: 'Bij het lezen ging iets mis. Het bericht zelf is niet gewijzigd.',
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
    title: 'Dit lijkt geen VNG-nieuwsbrief',
    text: 'Nieuwswijzer herkent de afzender en de indeling niet. U kunt het bericht toch laten lezen; de indeling is dan minder zeker.',
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
  refresh: 'Opnieuw lezen',
  close: 'Sluiten',
  back: 'Terug',
  undo: 'Ongedaan maken',
  copy: 'Kopieer',
  /** Some Outlooks take no file, and say nothing. */
  offered: 'Het bestand is aangeboden. Verschijnt er niets, gebruik dan Kopieer.',

  general: 'Gelezen zonder bekende indeling; controleer de berichten in de mail zelf.',
  warnings: 'Let op',
  items: (count: number) => (count === 1 ? '1 bericht' : `${count} berichten`),
  shownOf: (shown: number, all: number) => `${shown} van ${strings.items(all)}`,
  undated: 'datum onbekend',

  views: { label: 'Weergave', topics: 'Berichten', agenda: 'Agenda', distribute: 'Verdelen', digest: 'Weekbericht' },
  search: { label: 'Zoek in deze nieuwsbrief', landmark: 'Zoeken en filteren', clear: 'Zoekwoord wissen' },
  filter: {
    kind: 'Soort bericht',
    allKinds: 'Alles',
    topic: 'Onderwerp',
    allTopics: 'Alle onderwerpen',
    option: (name: string, count: number) => `${name} (${count})`,
    nothingLeft: 'Geen bericht past bij deze keuze',
    clear: 'Filters wissen',
  },
  kind: {
    nieuws: 'Nieuws',
    evenement: 'Evenement',
    publicatie: 'Publicatie',
    podcast: 'Podcast',
  } satisfies Record<Kind, string>,
  kindPlural: {
    nieuws: 'Nieuws',
    evenement: 'Evenementen',
    publicatie: 'Publicaties',
    podcast: 'Podcasts',
  } satisfies Record<Kind, string>,

  withoutTopic: 'Zonder onderwerp',
  apart: 'Overige mededelingen',
  unrecognised: {
    title: 'Niet herkend',
    text: 'Deze tekst kon niet bij een bericht worden ingedeeld. Kijk in de mail zelf wat er staat.',
  },

  alsoUnder: (topics: string) => `Ook onder ${topics}`,
  more: 'Meer tonen',
  less: 'Minder tonen',
  event: {
    noDate: 'datum niet vermeld',
    yearAssumed: 'jaar afgeleid',
    conflict: 'weekdag en datum spreken elkaar tegen',
    readFrom: (words: string) => `gelezen uit “${words}”`,
    openEnd: 'begin van een reeks, einde niet vermeld',
  },
  link: {
    known: (host: string) => host,
    tracked: (host: string) => `doel nog onbekend, via ${host}`,
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

  agenda: {
    upcoming: 'Komend',
    undated: 'Datum niet vermeld',
    past: 'Geweest',
    none: 'Geen evenementen in deze nieuwsbrief',
    ownCalendar:
      'Outlook opent de afspraak in uw eigen agenda. Voor de raadsagenda: download het .ics-bestand en importeer dat in de raadsagenda.',
    choose: (title: string, date: string) => `Kies ${title}, ${date}`,
    all: (count: number) => (count === 1 ? 'De afspraak' : `Alle ${count} afspraken`),
    chosen: (count: number) => `${count} gekozen`,
    tools: 'Agendabestand',
  },
  appointment: {
    /** What the form cannot be told. Here, and not in the appointment: members of the council read that. */
    tickWholeDay: 'Vink in Outlook ‘Hele dag’ aan',
    open: 'Zet in agenda',
    openFor: (title: string) => `Zet in agenda: ${title}`,
    openChosen: (count: number) => (count === 1 ? 'Zet 1 datum in agenda' : `Zet ${count} data in agenda`),
    which: 'Welke data?',
    opening: 'Wordt geopend…',
    file: '.ics',
    fileFor: (title: string) => `Download .ics: ${title}`,
    copyFor: (title: string) => `Kopieer als tekst: ${title}`,
    saved: 'Het .ics-bestand is aangeboden. Verschijnt er niets, gebruik dan Kopieer.',
    copyText: 'Tekst van de afspraak',
    announced: 'De afspraak is klaargezet in Outlook.',
    notOpened: 'Outlook kon de afspraak niet openen.',
    noAnswer: 'Outlook gaf geen antwoord; kijk of de afspraak toch is geopend.',
    several: {
      opened: (dates: string) => `Wel klaargezet: ${dates}.`,
      unsure: (date: string) => `Onzeker: ${date}.`,
      left: (dates: string) => `Niet klaargezet: ${dates}.`,
    },
    unsupported: 'Deze versie van Outlook kan geen afspraak openen.',
    otherwise: 'Gebruik anders het .ics-bestand of Kopieer.',
    fileFailed: 'Het .ics-bestand kon niet worden gemaakt. Gebruik Kopieer.',
  },
};
