import { fingerprint } from '../domain/fingerprint.ts';

/**
 * A title as hashes of its words, two characters each: enough to recognise a title that was nearly the same, without
 * keeping the title. Two words share a hash once in 1,296 times, which does not matter where most words must agree.
 */
interface TitleWords {
  /** Sorted hashes of the distinct words, at most `wordLimit`. */
  words: string[];
  /** One hash of all numbers in order: "deel 1" and "deel 2" are nearly the same words and not the same thing. */
  numbers: string;
}

const wordLimit = 12;
const similarEnough = 0.8;
/** With fewer words, one of them makes the title: "Webinar wonen" and "Webinar zorg". */
const fewestWords = 3;
// Words that come and go between editions without another thing being meant.
const filler = new Set('de het een en of van voor in op te bij met om aan uit over naar tot als dat die is'.split(' '));

/** @param name a title as `nameOfEvent` gives it: lower case, no punctuation, no remarks. */
export function titleWords(name: string): TitleWords {
  const all = name.split(' ').filter((word) => word !== '');
  const words = new Set(all.filter((word) => !filler.has(word) && !/\d/.test(word)).map(hash));
  const numbers = all.filter((word) => /\d/.test(word));
  return {
    words: [...words].sort().slice(0, wordLimit),
    numbers: numbers.length === 0 ? '' : hash(numbers.join(' ')),
  };
}

/** Whether two titles are nearly the same: Dice's coefficient over their words, and the same numbers. */
export function isSimilar(a: TitleWords, b: TitleWords): boolean {
  if (a.numbers !== b.numbers || Math.min(a.words.length, b.words.length) < fewestWords) return false;
  const there = new Set(b.words);
  const shared = a.words.filter((word) => there.has(word)).length;
  return (2 * shared) / (a.words.length + b.words.length) >= similarEnough;
}

function hash(word: string): string {
  return fingerprint(word).slice(5, 7);
}
