/** Tells a class by how a word ends, `null` where it is none. Expects lower case. */
export type Endings<Class> = (word: string) => Class | null;

interface Ending<Class> {
  letters: string;
  of: Class | null;
}

/** So many letters at the end send most words away at once. */
const LAST = 3;
/** How many different words are remembered; the titles of a letter have a few hundred. Guards memory. */
const MAX_REMEMBERED = 4000;

/**
 * @param lists for each class its endings, with white space between; the longest one that fits decides, so an exception is a longer
 * ending under `null`. `=` stands before what is meant as a whole word only. All lower case and of three letters or more.
 */
export function endings<Class>(lists: readonly (readonly [source: string, of: Class | null])[]): Endings<Class> {
  const byLast = new Map<string, Ending<Class>[]>();
  const whole = new Map<string, Class | null>();
  for (const [source, of] of lists) {
    for (const letters of source.trim().split(/\s+/)) {
      if (letters.startsWith('=')) whole.set(letters.slice(1), of);
      else byLast.set(letters.slice(-LAST), [...(byLast.get(letters.slice(-LAST)) ?? []), { letters, of }]);
    }
  }
  for (const list of byLast.values()) list.sort((one, other) => other.letters.length - one.letters.length);
  const classOf = (word: string): Class | null => {
    const known = whole.get(word);
    if (known !== undefined) return known;
    return byLast.get(word.slice(-LAST))?.find(({ letters }) => word.endsWith(letters))?.of ?? null;
  };
  const remembered = new Map<string, Class | null>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const found = classOf(word);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(word, found);
    return found;
  };
}
