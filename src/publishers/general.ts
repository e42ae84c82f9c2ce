import type { Publisher } from './publisher.ts';
import { advertisement, notice } from './vocabulary.ts';

/** Any other newsletter that prints title, text and "Lees meer". */
export const general: Publisher = {
  id: null,
  matches: () => true,
  masthead:
    /^nieuws(?:brief|flits|bulletin) (?:voor|van) [a-zß-ɏ &-]{2,60}(?:, [a-zß-ɏ]{3,10} \d{4})?$|^\[?[\w .&-]{0,40}(nieuwsbrief|nieuwsflits|weekoverzicht|nieuwsbulletin|newsletter)([\s:|–-]+[\w .'’-]{0,40})?\]?$/iu,
  sections: [],
  actions: null,
  standing: [
    { id: 'advertentie', name: 'Advertentie', opens: advertisement },
    {
      id: 'aankondiging',
      name: 'Over de nieuwsbrief',
      opens: notice,
    },
    { id: 'vacatures', name: 'Vacatures', opens: /^vacatures?$/i },
    {
      id: 'redactie',
      name: 'Van de redactie',
      opens: /^(kopij|redactie|over deze nieuwsbrief|reageren|vragen of opmerkingen\??|tips?( voor de redactie)?\??)$/i,
    },
    {
      id: 'inleiding',
      name: 'Inleiding',
      opens:
        /^(beste|geachte|hallo|dag) [a-zß-ɏ ,.'’/-]{2,60}(,|!|:)( |$)|^(beste|geachte) [a-zß-ɏ' -]{2,40}$|^voorwoord$|^inleiding$|^in deze (nieuwsbrief|editie)\b/iu,
    },
  ],
};
