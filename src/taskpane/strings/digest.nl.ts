const items = (count: number) => (count === 1 ? '1 bericht' : `${count} berichten`);

/** Every word of the weekbericht. */
export const digestStrings = {
  empty: {
    title: 'Nog niets bewaard voor het weekbericht',
    text: 'Kies bij een bericht onder “Meer” voor “Bewaar voor weekbericht”, of kies meer berichten tegelijk. Wat u bewaart blijft staan, ook als u een andere nieuwsbrief opent.',
  },
  unread: {
    title: 'Het weekbericht kan nu niet worden gelezen',
    newer: 'Een nieuwere versie van Nieuwswijzer hield het bij. Er is niets weg: sluit Outlook en open het opnieuw.',
    unread: 'De browser gaf geen toegang tot wat was bewaard. Er is niets weggehaald.',
    retry: 'Opnieuw proberen',
  },
  count: (count: number) => `${items(count)} bewaard`,
  where: 'Bewaard in deze browser, tot u het gebruikt of eruit haalt.',
  list: 'Bewaard voor het weekbericht',
  remove: 'Haal eruit',
  removeOne: (title: string) => `Haal eruit: ${title}`,
  withoutTopic: 'Zonder onderwerp',
  send: 'Bericht aan de hele raad',
  copy: 'Kopieer',
  copyWhy: 'Opgemaakt én als platte tekst: voor Word, het raadsinformatiesysteem of de lijst ingekomen stukken.',
  clear: 'Weekbericht leegmaken',
  cleared: (count: number) => `${items(count)} uit het weekbericht gehaald.`,
  used: 'Gebruikt? Maak het weekbericht leeg voor de volgende week.',
  recorded: 'Hele raad (weekbericht)',
  name: 'de hele raad',
  notRemoved: 'Dat lukte niet: de browser gaf geen toegang tot de opslag.',
  nobody: 'Er is geen bruikbaar adres bekend. Kopiëren kan wel.',
};
