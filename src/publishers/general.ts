import type { Publisher } from './publisher.ts';

/** Any other newsletter that prints title, text and "Lees meer". */
export const general: Publisher = {
  id: null,
  matches: () => true,
  masthead:
    /^\[?[\w .&-]{0,40}(nieuwsbrief|nieuwsflits|weekoverzicht|nieuwsbulletin|newsletter)([\s:|–-]+[\w .'’-]{0,40})?\]?$/i,
  sections: [],
  actions: null,
  standing: [
    {
      id: 'aankondiging',
      name: 'Over de nieuwsbrief',
      opens: /verschijnt (er )?geen nieuwsbrief|^(de )?(eerst)?volgende (nieuwsbrief|editie)\b/i,
    },
    { id: 'vacatures', name: 'Vacatures', opens: /^vacatures?$/i },
    {
      id: 'inleiding',
      name: 'Inleiding',
      opens: /^(beste|geachte) [\p{L} ,./-]{2,60},?$|^voorwoord$|^inleiding$|^in deze nieuwsbrief:?$/iu,
    },
  ],
};
