const dates = (count: number) => (count === 1 ? '1 datum' : `${count} data`);

/** Every word of the Agenda. */
export const agendaStrings = {
  all: (count: number) => (count === 1 ? '1 datum kiezen' : `Alle ${count} data kiezen`),
  allDay: 'hele dag',
  undated: 'Geen datum genoemd',
  past: 'Geweest',
  none: 'Geen evenementen in deze nieuwsbrief.',
  nothingLeft: 'Geen evenement dat nog te doen is.',
  showAll: 'Alles tonen',
  chosen: (count: number) => `${dates(count)} gekozen`,
  choice: 'Gekozen data',
  clear: 'Wissen',
  own: 'Mijn agenda',
  ownHow: (count: number) => (count === 1 ? 'Opent 1 afspraak' : `Opent ${count} afspraken`),
  council: 'Raadsagenda',
  councilHow: 'Slaat .ics-bestand op',
  month: (name: string, year: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`,
};
