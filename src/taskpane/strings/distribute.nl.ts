const items = (count: number) => (count === 1 ? '1 bericht' : `${count} berichten`);

/** Every word of "Verdelen over fracties". */
export const distributeStrings = {
  title: 'Verdelen over fracties',
  intro: 'Aangevinkt is wat bij een portefeuille past. Alle fracties worden gelijk behandeld.',
  chosenOnly: (count: number) => `Het gaat om de ${items(count)} die u koos.`,
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
    missing: (fracties: string, title: string, one: boolean) =>
      `${fracties} ${one ? 'krijgt' : 'krijgen'} “${title}” niet, andere fracties wel.`,
    withoutAddress: (fractie: string) => `Van ${fractie} is geen adres bekend: deze fractie krijgt niets.`,
    notActive: (fractie: string) => `${fractie} is niet meer actief en krijgt niets.`,
    undecided: (count: number) =>
      count === 1 ? 'Over 1 bericht is nog niets beslist.' : `Over ${count} berichten is nog niets beslist.`,
  },
  restToAll: 'Die naar alle fracties',
  restToNobody: 'Die naar niemand',
  nothing: 'Er is nog niets aangevinkt.',
  prepare: (messages: number) => (messages === 1 ? 'Verder met 1 bericht' : `Verder met ${messages} berichten`),
  again: 'Opnieuw beginnen',
  back: 'Verdeling aanpassen',
  messages: 'Klaar te zetten berichten',
  progress: (ready: number, all: number) => `${ready} van ${all} klaargezet`,
  done: 'Alle berichten zijn klaargezet.',
  message: (name: string, count: number) => `${name}: ${items(count)}`,
  isReady: 'klaargezet',
  notKept: 'Deze browser onthoudt niet hoe ver u bent; sluit het venster niet voordat u klaar bent.',
  unread: 'Hoe ver u eerder was, kon niet worden gelezen. Kijk bij de berichten zelf wat al is klaargezet.',
  noCouncil: 'Vul eerst in welke fracties er zijn en wie de berichten krijgen.',
};
