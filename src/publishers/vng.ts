import { knownTopics } from '../topics/index.ts';
import type { Publisher } from './publisher.ts';
import { advertisement, notice } from './vocabulary.ts';

const SENDER = /@(?:[\w-]+\.)*vng\.nl(?![\w.-])/;
const LETTER =
  /\bvng\b.{0,40}(weekoverzicht|raadsledennieuwsbrief)|(weekoverzicht|raadsledennieuwsbrief).{0,40}\bvng\b/i;
const SIGNS: readonly RegExp[] = [
  /dit bericht is verzonden door de vng/i,
  /weekoverzicht op maat/i,
  /raadsledennieuwsbrief/i,
  /aangenomen moties die de vng ontving/i,
  /forum(\.helpdesk@vng\.nl| raadsleden en raadsgriffiers)/i,
  /^vng weekoverzicht/i,
];
/** One of these stands in every sign. */
const SIGN_WORDS = /vng|weekoverzicht|raadsledennieuwsbrief|forum/i;

/** Vereniging van Nederlandse Gemeenten: the weekly *Weekoverzicht* and the monthly *Raadsledennieuwsbrief*. */
export const vng: Publisher = {
  id: 'vng',
  matches({ from, subject, lines }) {
    if (SENDER.test(from) || LETTER.test(subject)) return true;
    // In a letter of somebody else every line is looked at: for one word first.
    const signed = lines.filter((line) => SIGN_WORDS.test(line));
    if (SIGNS.filter((sign) => signed.some((line) => sign.test(line))).length >= 2) return true;
    return lines.some((line) => /\bVNG\b/.test(line)) && lines.filter((line) => knownTopics(line) !== null).length >= 3;
  },
  masthead: /^\[?(vng|(vng\s+)?(weekoverzicht|raadsledennieuwsbrief)(\s+((week|nr\.?|nummer)\s*)?[\w ]{0,20})?)\]?$/i,
  sections: [],
  actions: null,
  standing: [
    { id: 'advertentie', name: 'Advertentie', opens: advertisement },
    {
      id: 'inleiding',
      name: 'Over dit Weekoverzicht',
      opens: /^hieronder vindt u (de )?(nieuwsberichten|berichten|nieuws)|weekoverzicht op maat/i,
    },
    {
      id: 'forum',
      name: 'Forum voor raadsleden en griffiers',
      opens: /^(het |met het )?online forum voor raadsleden|^(vng-)?forum (voor )?raadsleden/i,
      subheadings: /^(doelgroep(en|\(en\))?|meld u (ook )?aan|hoe meld ik mij aan\??|aanmelden)$/i,
    },
    {
      id: 'moties',
      name: 'Moties van gemeenteraden',
      opens:
        /^moties (van )?(gemeenten|gemeenteraden)$|^bekijk (alle |de )*(door )?(gemeenteraden )?aangenomen moties/i,
    },
    { id: 'vacatures', name: 'Vacatures', opens: /^vacatures?( bij de vng)?$|^werken bij (de )?vng$/i },
    {
      id: 'aankondiging',
      name: 'Over de nieuwsbrief',
      opens: notice,
    },
  ],
};
