/** Every word about what was done with an item, whose mailbox it is, and the log. */
export const handledStrings = {
  schedule: 'Klaargezet in mijn agenda',
  file: '.ics-bestand opgeslagen',
  kept: 'In weekbericht',
  forward: (names: string) => `Klaargezet voor ${names}`,
  /** Its recipients were left out for room. */
  forwardUnnamed: 'Klaargezet voor verzending',
  dismiss: 'Overgeslagen',
  /** By code: those who are no fractie. */
  roles: {
    '*': 'hele raad',
    '*w': 'woordvoerders',
    '*z': 'leden zonder fractie',
    '*b': 'hele raad (weekbericht)',
  } as Record<string, string>,
  at: (what: string, when: string) => `${what}, ${when}`,
  by: (what: string, who: string) => `${what}, door ${who}`,
  unsure: (what: string) => `${what}: begonnen, niet bevestigd. Kijk in Outlook of het is geopend.`,
  onlyYou: 'alleen voor u zichtbaar',
  onlyNow: 'alleen tot dit venster sluit',
  shortened: 'Van de oudste handelingen zijn details weggelaten; er was geen ruimte meer bij het bericht.',
  newer:
    'Een nieuwere versie van Nieuwswijzer hield bij wat er is gedaan. Sluit Outlook en open het opnieuw om dat te zien.',
  damaged: 'Iets wat was bewaard, is onleesbaar. Het staat apart in deze browser; wat u nu doet, wordt gewoon bewaard.',

  unread: 'Outlook gaf niet alles wat was bewaard. Er kan meer zijn gedaan dan hier staat.',
  unsaved: 'Wat u deed, kon niet worden bewaard. Het geldt tot dit venster sluit.',
  copyDamaged: 'Kopiëren wat apart staat',
  forgetDamaged: 'Weggooien wat apart staat',
  notForgotten: 'Weggooien lukte niet: de browser gaf geen toegang.',

  earlier: {
    same: (letter: string) => `Stond ook in ${letter}`,
    similar: (letter: string) => `Lijkt op een bericht in ${letter}`,
    letter: (day: string) => `de nieuwsbrief van ${day}`,
    undated: 'een eerdere nieuwsbrief',
    schedule: (when: string) => `al klaargezet in de agenda, ${when}`,
    forward: (when: string) => `al klaargezet voor verzending, ${when}`,
    dismiss: (when: string) => `toen overgeslagen, ${when}`,
    moved: (before: string, after: string) => `Datum gewijzigd: was ${before}, nu ${after}`,
    rescheduled: (before: string, after: string) => `Tijd gewijzigd: was ${before}, nu ${after}`,
  },

  later: (date: string) => `Let op: een latere nieuwsbrief noemt ${date}`,

  owner: { own: 'Eigen postvak', shared: 'Gedeeld postvak', office: 'Postvak van de griffie' },

  log: {
    open: 'Logboek',
    title: 'Logboek',
    text: 'Wat in deze browser is klaargezet, wanneer en voor wie. Collega’s zien dit niet. Zonder e-mailadressen. Klaargezet is niet hetzelfde als verzonden.',
    none: 'Er staat nog niets in het logboek.',
    off: 'Er wordt niets bijgehouden.',
    problem: {
      newer:
        'Een nieuwere versie van Nieuwswijzer hield het logboek bij. Sluit Outlook en open het opnieuw om het te zien.',
      unread: 'De browser gaf geen toegang tot het logboek. Er wordt nu niets bijgehouden.',
      full: 'De browser heeft geen ruimte meer voor het logboek. Er wordt nu niets bijgehouden.',
      days: 'Outlook gaf niet hoe lang het logboek wordt bewaard. Tot u dat kiest, komt er niets bij en gaat er niets weg.',
    },
    undo: 'Ongedaan gemaakt',
    keep: 'Bewaren',
    days: (days: number) => (days === 0 ? 'Niets bewaren' : days === 365 ? 'Een jaar' : `${String(days)} dagen`),
    notKept: 'Deze keuze kon niet worden bewaard.',
    download: 'Download .csv',
    clear: 'Logboek wissen',
    reallyClear: 'Echt wissen?',
    wipe: 'Wissen wat deze browser bewaart',
    reallyWipe: 'Echt alles wissen?',
    wiped: 'Gewist: logboek, weekbericht, verdeling en de kopie van de ontvangers in deze browser.',
    cleared: 'Het logboek is gewist.',
    notCleared: 'Het logboek kon niet worden gewist.',
    list: 'Handelingen, nieuwste eerst',
  },
};
