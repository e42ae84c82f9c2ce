import { strings } from './pane.nl.ts';

/** Every word of "Verdelen over fracties". */
export const distributeStrings = {
  intro: 'Aangevinkt is wat bij een portefeuille past. Alle fracties worden gelijk behandeld.',
  looking: 'Even kijken wat al is klaargezet…',
  some: (count: number, all: number, isChosen: boolean) =>
    isChosen
      ? `Het gaat om de ${strings.items(count)} die u koos.`
      : `Het gaat om ${count} van de ${strings.items(all)}.`,
  partly: (count: number) =>
    count === 1
      ? '1 bericht is nog maar voor een deel van de fracties klaargezet. Vooraf aangevinkt zijn de fracties die het nog missen.'
      : `${count} berichten zijn nog maar voor een deel van de fracties klaargezet. Vooraf aangevinkt zijn de fracties die ze nog missen.`,
  unsure: (fracties: string) => `Voor ${fracties} begonnen, niet bevestigd. Kijk in Outlook of het is geopend.`,
  empty: 'Er zijn geen berichten om te verdelen.',
  nothingLeft: 'Er is niets meer te verdelen: alle berichten zijn klaargezet of afgehandeld.',
  startWithAll: 'Toch alle berichten verdelen',
  reached: (fracties: string) => `Al klaargezet voor ${fracties}.`,
  grid: 'Berichten per fractie',
  everybody: 'Alle',
  everybodyFor: (title: string) => `Alle fracties: ${title}`,
  cell: (fractie: string, title: string) => `${fractie}: ${title}`,
  asked: 'Past bij geen portefeuille. Voor wie is dit?',
  nobody: 'Niemand',
  nobodyFor: (title: string) => `Niemand, geen actie nodig: ${title}`,
  nobodyChosen: 'Voor niemand, geen actie nodig.',
  problems: 'Let op voordat u verder gaat',
  problem: {
    missing: (fracties: string, one: boolean, count: number, titles: string) => {
      const verb = one ? 'krijgt' : 'krijgen';
      return count === 1
        ? `${fracties} ${verb} ${titles} niet, andere fracties wel.`
        : `${fracties} ${verb} ${count} berichten niet die andere fracties wel krijgen: ${titles}.`;
    },
    withoutAddress: (fractie: string) => `Van ${fractie} is geen adres bekend: deze fractie krijgt niets.`,
    notActive: (fractie: string) => `${fractie} is niet meer actief en krijgt niets.`,
    undecided: (count: number) =>
      count === 1 ? 'Over 1 bericht is nog niets beslist.' : `Over ${count} berichten is nog niets beslist.`,
  },
  restToAll: 'Die naar alle fracties',
  restToNobody: 'Die naar niemand',
  nothing: 'Er is nog niets aangevinkt.',
  // An e-mail, not a bericht: that is what one e-mail holds several of.
  prepare: (messages: number) => (messages === 1 ? 'Verder met 1 e-mail' : `Verder met ${messages} e-mails`),
  again: 'Opnieuw beginnen',
  back: 'Verdeling aanpassen',
  messages: 'Klaar te zetten e-mails',
  allFracties: (count: number) => `alle ${count} fracties`,
  withoutFractie: 'leden zonder fractie',
  allFractiesBut: (names: string) => `alle fracties behalve ${names}`,
  part: (part: number, of: number) => `deel ${part} van ${of}`,
  progress: (ready: number, all: number) => `${ready} van ${all} klaargezet`,
  done: 'Alle e-mails zijn klaargezet. Verzend ze in Outlook.',
  others: (count: number) =>
    count === 1 ? 'Nog 1 ander bericht is niet verdeeld.' : `Nog ${count} andere berichten zijn niet verdeeld.`,
  divideOthers: (count: number) => (count === 1 ? 'Verdeel dat bericht' : 'Verdeel die berichten'),
  message: (name: string, count: number) => `${name}: ${strings.items(count)}`,
  isReady: 'klaargezet',
  isUnsure: 'begonnen, niet bevestigd; kijk in Outlook',
  notKept: 'Deze browser onthoudt niet hoe ver u bent; sluit het venster niet voordat u klaar bent.',
  unread: 'Hoe ver u eerder was, kon niet worden gelezen. Bij elk bericht staat voor wie het al is klaargezet.',
  noCouncil: 'Vul eerst in welke fracties er zijn en wie de berichten krijgen.',
};
