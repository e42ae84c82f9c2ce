import { strings } from './pane.nl.ts';

const { items } = strings;

/** Every word of the work list: filters, headings, the choice, and what stands where it is empty. */
export const listStrings = {
  filters: 'Zoeken en filteren',
  search: 'Zoeken',
  searchName: 'Zoeken in deze brief',
  clearSearch: 'Zoeken wissen',
  topic: 'Onderwerp',
  allTopics: 'Alle onderwerpen',
  option: (name: string, count: number) => `${name} (${count})`,
  general: 'Algemeen',
  apart: 'Overige mededelingen',
  unrecognised: 'Niet herkend',
  unrecognisedWhy: 'Deze tekst kon niet bij een bericht worden ingedeeld. Kijk in de mail zelf wat er staat.',
  items,

  dropped: (count: number) =>
    count === 1
      ? '1 bericht niet meer gekozen: het valt buiten het filter.'
      : `${count} berichten niet meer gekozen: ze vallen buiten het filter.`,
  chosen: (count: number) => `${items(count)} gekozen`,
  choice: 'Gekozen berichten',
  clear: 'Wissen',
  forward: 'Doorsturen',
  forwardTo: (count: number) => `${items(count)} doorsturen aan`,
  skip: 'Overslaan',
  more: 'Meer',
  calendar: (count: number) => `In agenda zetten (${count})`,
  distribute: 'Verdelen',
  chooseAll: 'Alles kiezen',
  lookUp: (count: number) => (count === 1 ? '1 adres opzoeken' : `${count} adressen opzoeken`),
  seconds: (count: number) => `ongeveer ${count} s`,

  links: {
    label: 'Links via de verzender',
    text: 'Links in deze brief verwijzen via de verzender. Adressen opzoeken van berichten die u doorstuurt of in de agenda zet? De verzender telt dat als klik.',
    notKept: 'De keuze kon niet worden bewaard en geldt tot dit venster sluit.',
  },

  muchUnsure: 'Deze brief is anders opgebouwd. Controleer de berichten met Onzeker.',

  done: {
    title: 'Alles is gedaan',
    totals: (counts: { schedule: number; forward: number; keep: number; dismiss: number }) => {
      const parts = [
        ...(counts.schedule > 0 ? [`in de agenda ${counts.schedule}`] : []),
        ...(counts.forward > 0 ? [`doorgestuurd ${counts.forward}`] : []),
        ...(counts.keep > 0 ? [`in het weekbericht ${counts.keep}`] : []),
        ...(counts.dismiss > 0 ? [`overgeslagen ${counts.dismiss}`] : []),
      ].join(', ');
      return parts === '' ? '' : `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`;
    },
    digest: 'Weekbericht openen',
    showAll: 'Alles tonen',
    unopened: (count: number) => (count === 1 ? 'Nog 1 e-mail te openen' : `Nog ${count} e-mails te openen`),
    unopenedWhy: 'Met elk bericht is iets gedaan, maar onder Verdelen staat nog wat niet is geopend.',
    toDistribution: 'Naar Verdelen',
  },
  nothing: {
    title: 'Niets gevonden',
    query: (query: string) => `‘${query}’ staat in geen bericht dat nog te doen is.`,
    queryAll: (query: string) => `‘${query}’ staat in geen bericht.`,
    filter: 'Geen bericht past bij deze keuze.',
    showAll: 'Alles tonen',
  },
};
