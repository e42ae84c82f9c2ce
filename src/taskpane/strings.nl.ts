import type { Kind } from '../domain/newsletter.ts';

/** Every word that the pane shows or reads aloud. */
export const strings = {
  product: 'Nieuwswijzer',

  nothing: {
    title: 'Selecteer één nieuwsbrief',
    text: 'Open een nieuwsbrief in Outlook. Hier verschijnen dan de berichten per onderwerp. Zijn er meer berichten tegelijk geselecteerd, kies er dan één.',
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
  empty: {
    title: 'Dit bericht heeft geen tekst',
    text: 'Er staat geen leesbare tekst in, misschien alleen een bijlage of een afbeelding.',
  },
  foreign: {
    title: 'Dit lijkt geen VNG-nieuwsbrief',
    text: 'Nieuwswijzer herkent de afzender en de indeling niet. U kunt het bericht toch laten lezen; de indeling is dan minder zeker.',
    readAnyway: 'Toch lezen',
  },
  retry: 'Opnieuw proberen',
  refresh: 'Opnieuw lezen',

  general: 'Gelezen zonder bekende indeling; controleer de berichten in de mail zelf.',
  warnings: 'Let op',
  items: (count: number) => (count === 1 ? '1 bericht' : `${count} berichten`),
  shownOf: (shown: number, all: number) => `${shown} van ${strings.items(all)}`,
  undated: 'datum onbekend',

  views: { label: 'Weergave', topics: 'Op onderwerp', agenda: 'Agenda' },
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

  lead: 'Uitgelicht',
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
    opens: 'opent buiten Outlook, in een nieuw tabblad',
    tracked: (via: string | null) => (via === null ? 'doel nog onbekend' : `doel nog onbekend, via ${via}`),
    unusable: 'geen bruikbaar adres',
    suspicious: 'Let op:',
  },
};
