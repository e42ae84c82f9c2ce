import { parseAddress } from '../address.ts';
import { platformSays } from '../platforms/index.ts';
import { readAddress } from './address.ts';
import { readSentence, wordsOf } from './sentence.ts';

export { isFootLine } from './foot-line.ts';
export { judgeLetter, type Judgement, type LetterContext } from './letter.ts';

/**
 * Whether a link leads out of the recipient's subscription: to unsubscribe, to change one's data, to read one's own copy online, to
 * forward it. Fetching one may unsubscribe the reader, passing one on lets somebody else do it; so in doubt it is one.
 * @param url clean address, `null` where it is not known
 * @param words the link's own words, where they are known
 */
export function isWayOut(url: string | null, words = ''): boolean {
  if (url !== null && (readAddress(url) !== null || platformOut(url))) return true;
  const label = words.split(ADDRESS_OR_MARKUP, 1)[0] ?? '';
  const said = label === '' ? null : readSentence(label);
  return said !== 'elsewhere' && (said !== null || opensWithWay(label));
}

/** What a broken letter leaves within a label is not what the label is about: `Afmelden "><a href=…`. */
const ADDRESS_OR_MARKUP = /https?:|www\.|[<>"]/i;

/** Words of the longest label that may stand in front of something else: "Bekijk de online versie". */
const LONGEST_OPENING = 4;

const GOES_ON = /^(?:van|voor|uit|bij|of|for|from|op|in|als|verder|over|naar|die|de|het)$/;

/** "Gegevens wijzigen (nieuw)": a label with more behind it that does not go on with what it is about. */
function opensWithWay(text: string): boolean {
  const words = wordsOf(text);
  for (let length = 1; length <= Math.min(LONGEST_OPENING, words.length); length += 1) {
    const said = readSentence(words.slice(0, length).join(' '));
    const goesOn = GOES_ON.test(words[length] ?? '') || GOES_ON.test(words[length - 1] ?? '');
    if (said !== null && said !== 'elsewhere' && said.sure && !goesOn) return true;
  }
  return false;
}

function platformOut(address: string): boolean {
  const url = parseAddress(address);
  return url !== null && platformSays(url)?.kind === 'out';
}

/** Words that a link has in a foot and nowhere else, alone: "Contact", "Proclaimer". */
export const isFootLabel = (words: string): boolean =>
  /^(?:contact|contactgegevens|proclaimer|disclaimer|colofon|privacyverklaring|privacystatement)$/.test(
    wordsOf(words)
      .filter((word) => !/^(?:lees|onze|de)$/.test(word))
      .join(' '),
  );
