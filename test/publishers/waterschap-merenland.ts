import type { Publisher } from '../../src/publishers/index.ts';

/** Invented: "Peilschaal", the fortnightly letter of a water authority that does not exist. */
export const merenland: Publisher = {
  id: 'merenland',
  matches: ({ from, subject }) =>
    /@(?:[\w-]+\.)?merenland\.example(?![\w.-])/.test(from) || /^peilschaal\b/i.test(subject),
  masthead: /^peilschaal(?: \d{1,3})?$/i,
  sections: [
    { heading: /^uit het bestuur$/i, kind: null },
    { heading: /^aan de waterkant$/i, kind: 'evenement' },
  ],
  actions: /^verder op de website$/i,
  standing: [{ id: 'dijkgraaf', name: 'Woord van de dijkgraaf', opens: /^woord van de dijkgraaf/i }],
};
