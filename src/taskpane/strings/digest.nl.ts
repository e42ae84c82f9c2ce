import { strings } from './pane.nl.ts';

/** Every word of the weekbericht. */
export const digestStrings = {
  title: 'Weekbericht',
  empty: {
    title: 'Nog niets bewaard voor het weekbericht',
    text: 'Kies bij een bericht “Weekbericht”, of kies meer berichten tegelijk. Wat u bewaart blijft staan, ook als u een andere nieuwsbrief opent.',
  },
  unread: {
    title: 'Het weekbericht kan nu niet worden gelezen',
    newer: 'Een nieuwere versie van Nieuwswijzer hield het bij. Er is niets weg: sluit Outlook en open het opnieuw.',
    unread: 'De browser gaf geen toegang tot wat was bewaard. Er is niets weggehaald.',
  },
  count: (count: number) => `${strings.items(count)} bewaard`,
  where:
    'Bewaard op deze computer, in deze browser, tot u het leegmaakt: de teksten passen niet in het postvak. Collega’s en uw andere computers zien het niet.',
  remove: 'Weghalen',
  removeOne: (title: string) => `Weghalen: ${title}`,
  withoutTopic: 'Zonder onderwerp',
  send: 'E-mail aan de hele raad',
  copyWhy:
    'Kopiëren gaat opgemaakt én als platte tekst: voor Word, het raadsinformatiesysteem of de lijst ingekomen stukken.',
  clear: 'Leegmaken',
  restored: (count: number) => `${strings.items(count)} weer in het weekbericht.`,
  notRestored: 'Terugzetten lukte niet: de browser gaf geen toegang tot de opslag.',
  cleared: (count: number) => `${strings.items(count)} uit het weekbericht gehaald.`,
  used: 'Verzonden of geplakt? Begin dan leeg aan de volgende week.',
  name: 'de hele raad',
  notRemoved: 'Dat lukte niet: de browser gaf geen toegang tot de opslag.',
  nobody: 'Er is geen bruikbaar adres bekend. Kopiëren kan wel.',
};
