import type { Kind } from '../../domain/newsletter.ts';

const people = (count: number) => (count === 1 ? '1 lid' : `${count} leden`);
const links = (count: number) => (count === 1 ? '1 link gaat' : `${count} links gaan`);

const put = 'In agenda zetten';

/** Every word of one item: its row, what stands in it when it is open, and how what was pressed went. */
export const itemStrings = {
  kind: {
    nieuws: 'Nieuws',
    evenement: 'Evenement',
    publicatie: 'Publicatie',
    podcast: 'Podcast',
  } satisfies Record<Kind, string>,
  choose: (title: string) => `Kiezen: ${title}`,
  untitled: 'Zonder titel',
  also: (topics: string) => `ook ${topics}`,
  unsure: 'Onzeker',
  todo: 'Nog te doen',
  toDo: 'te doen',
  allDone: 'alles gedaan',
  change: { cancelled: 'Gaat niet door', moved: (date: string) => `Verplaatst naar ${date}` },
  noDate: 'geen datum',
  undated: 'Geen datum genoemd',
  from: (day: string) => `vanaf ${day}`,

  date: {
    allDay: 'Hele dag: er is geen tijd genoemd.',
    openEnd: 'Begin van een reeks; het einde is niet genoemd.',
    conflict: 'Weekdag en datum spreken elkaar tegen; de datum is aangehouden.',
    yearAssumed: 'Het jaar is afgeleid.',
    printed: (words: string) => `In de brief: “${words}”`,
  },

  forwardTo: 'Doorsturen aan',
  toolbar: (title: string) => `Doorsturen aan: ${title}`,
  council: 'Hele raad',
  councilName: 'hele raad',
  spokespeople: 'Woordvoerders',
  spokespeopleName: 'woordvoerders',
  via: {
    fracties: (count: number) => (count === 1 ? '1 fractie' : `${count} fracties`),
    group: 'fractieadres',
    members: people,
    addresses: (count: number) => (count === 0 ? 'geen adres' : count === 1 ? '1 adres' : `${count} adressen`),
    none: 'geen adres',
  },
  used: 'al gebruikt',
  more: 'Meer kiezen',
  sendTogether: (names: readonly string[], all: string) =>
    names.length > 2 ? `Doorsturen aan ${names.length} fracties` : `Doorsturen aan ${all}`,
  back: 'Terug',
  digest: 'Weekbericht',
  skip: 'Overslaan',
  next: 'Volgende',
  named: (words: string, title: string) => `${words}: ${title}`,
  noCouncil: 'Doorsturen',
  noCouncilWhy: 'Vul eerst in wie de berichten krijgen.',

  calendar: {
    one: put,
    put: (count: number) => (count > 1 ? `${put} (${count})` : put),
    putFor: (title: string) => `${put}, mijn agenda: ${title}`,
    choose: 'Andere agenda of tekst',
    own: 'Mijn agenda',
    ownHow: 'opent afspraak',
    council: 'Raadsagenda',
    councilHow: '.ics-bestand',
    copy: 'Tekst kopiëren',
    find: 'Datum opzoeken',
    findFor: (title: string) => `Datum opzoeken: ${title}`,
    chooseFirst: 'Kies eerst de datum',
    textLabel: 'Tekst van de afspraak',
  },

  looking: 'Adres wordt opgezocht…',
  lookingAll: (done: number, all: number) => `Adressen ${done} van ${all}`,
  without: 'Zonder link verdergaan',
  withoutAll: 'Zonder links verdergaan',
  stop: 'Stoppen',
  incomplete: (count: number) => `${links(count)} niet mee.`,
  lookUp: 'Opzoeken',
  lookUpAgain: 'Opnieuw opzoeken',
  via_: (host: string) => `via ${host}`,

  opening: 'Wordt geopend…',
  readFirst: 'Let op voordat u de e-mail opent',
  between: {
    message: (at: number, all: number) => `${at} van ${all} e-mails geopend`,
    appointment: (at: number, all: number) => `${at} van ${all} geopend`,
  },
  openNext: 'Volgende openen',
  openNow: 'Openen',
  failed: {
    message: 'Outlook kon de e-mail niet openen.',
    appointment: 'Outlook kon de afspraak niet openen.',
    file: 'Het .ics-bestand kon niet worden gemaakt.',
    messageTimeout: 'Outlook gaf geen antwoord. Kijk of de e-mail toch is geopend.',
    appointmentTimeout: 'Outlook gaf geen antwoord. Kijk of de afspraak toch is geopend.',
    messageUnsupported: 'Deze versie van Outlook kan geen nieuwe e-mail openen.',
    appointmentUnsupported: 'Deze versie van Outlook kan geen afspraak openen.',
  },
  retry: 'Opnieuw proberen',
  didOpen: 'Is geopend',
  copyText: 'Tekst kopiëren',
  nobody: (name: string) => `Voor ${name} is geen bruikbaar adres bekend. Er is niets geopend.`,
  toCouncil: 'Naar Ontvangers',
  offered: 'Importeer het bestand in de raadsagenda.',
  noFile: 'Geen bestand?',
  notKept: {
    full: 'Bewaren lukt niet: deze browser heeft geen ruimte of staat het niet toe.',
    unread: 'Bewaren lukt niet: de browser gaf geen toegang tot wat al was bewaard.',
    newer:
      'Bewaren lukt niet: een nieuwere versie van Nieuwswijzer hield het weekbericht bij. Sluit Outlook en open het opnieuw.',
  },
  close: 'Sluiten',

  status: {
    kept: 'In weekbericht',
    maybe: 'Misschien geopend',
    openAgain: 'Opnieuw openen',
    byYou: (time: string) => `Door u, ${time}.`,
    by: (name: string, time: string) => `Door ${name}, ${time}.`,
    notOpened: 'Niet geopend?',
  },
  undo: 'Ongedaan maken',
  undoFor: (title: string) => `Ongedaan maken: ${title}`,
  left: (count: number) => (count === 0 ? 'Alles is gedaan.' : `Nog ${count} te doen.`),
  done: {
    forward: (name: string) => `Klaargezet voor ${name}.`,
    schedule: () => 'Klaargezet in mijn agenda.',
    file: () => '.ics-bestand opgeslagen.',
    dismiss: () => 'Overgeslagen.',
    keep: () => 'In weekbericht.',
    unkeep: () => 'Uit weekbericht gehaald.',
  },
  undone: 'Ongedaan gemaakt.',
};
