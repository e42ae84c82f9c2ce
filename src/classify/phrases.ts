import { bitOf, classesOf } from './classes.ts';

/**
 * Phrases over words, found in one pass. A table of them is written as text:
 *
 * - `nodigt|nodigen .4 uit`: one of two words, at most 4 words of the same sentence between, then "uit";
 * - `^ kom`: at the beginning of a sentence, `^^ kom` of the text; `.` is the end of one, `:` a colon;
 * - `~`: any word; `<day>`: any word of a class (see `classes.ts`);
 * - a comma or a new line separates phrases.
 *
 * Each word of a text is looked up once; a phrase is tried only where its first word stands, and its gaps are bounded. So the time is
 * linear in the text, whatever is sent.
 */
export interface PhraseTable {
  /** The rows of which a phrase occurs in the text. Case tells names from words. */
  find(text: string): readonly number[];
}

/** A word as one table of phrases knows it. */
interface Token {
  /** Words are compared at every step, and numbers are the quickest to compare: see `numberOf`. */
  word: number;
  /** A bit for each class that it is of: `bitOf`. */
  classes: number;
  /** Those that may begin with it. */
  opens: readonly Phrase[];
}

interface Step {
  words: ReadonlySet<number>;
  anyWord: boolean;
  classes: number;
  /** So many words may stand before this one. */
  gap: number;
}

interface Phrase {
  row: number;
  /** `^`: at the beginning of a sentence; `^^`: of the whole text. */
  start: '' | '^' | '^^';
  steps: readonly Step[];
}

/** Whatever ends a sentence, but for the colon: `Kosten: geen`. */
const SENTENCE_END: Token = { word: 0, classes: 0, opens: [] };
const COLON: Token = { word: 1, classes: 0, opens: [] };
/** No phrase names it. */
const UNKNOWN = -1;

/** The words that phrases name, by number. */
const numbers = new Map([
  ['.', SENTENCE_END.word],
  [':', COLON.word],
]);

function numberOf(word: string): number {
  const number = numbers.get(word) ?? numbers.size;
  numbers.set(word, number);
  return number;
}

const ENDS_SENTENCE = '.!?:;\n';
/** Between two letters these belong to the word: "10.30", "collega's", "kick-off", "Q&A". */
const JOINS = ".:’'&-";
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** "collega's" is printed with either one. */
const APOSTROPHE = /'/g;

/** How many different words a table remembers; a letter has a thousand. Guards memory. */
const MAX_REMEMBERED = 4000;
/** A longer word is no word, and not worth remembering. */
const MAX_WORD = 40;

function step(source: string, gap: number): Step {
  const parts = source.split('|');
  const isClass = (part: string): boolean => part.startsWith('<');
  return {
    words: new Set(parts.filter((part) => !isClass(part)).map(numberOf)),
    anyWord: parts.includes(ANY),
    classes: parts.filter(isClass).reduce((all, part) => all | bitOf(part.slice(1, -1)), 0),
    gap,
  };
}

function phrase(row: number, source: string): Phrase {
  const parts = source.split(' ');
  const start = parts[0] === '^' || parts[0] === '^^' ? parts[0] : '';
  const steps: Step[] = [];
  let gap = 0;
  for (const part of start === '' ? parts : parts.slice(1)) {
    if (/^\.\d+$/.test(part)) gap = Number(part.slice(1));
    else {
      steps.push(step(part, gap));
      gap = 0;
    }
  }
  return { row, start, steps };
}

/** Stands for whatever word. */
const ANY = '~';

const ends = (token: Token): boolean => token === SENTENCE_END || token === COLON;

const fits = ({ words, anyWord, classes }: Step, token: Token): boolean =>
  (classes & token.classes) !== 0 || (token.word !== UNKNOWN && words.has(token.word)) || (anyWord && !ends(token));

/** Does the word at `at` stand as near to the start as is asked? */
function opens(text: readonly Token[], at: number, start: Phrase['start'], gap: number): boolean {
  if (start === '') return true;
  for (let before = at - 1; before >= at - 1 - gap; before--) {
    const token = text[before];
    if (token === undefined) return true;
    if (ends(token)) return start === '^';
  }
  return false;
}

/** Do the steps from `index` on fit the text from token `at` on? */
function follows(steps: readonly Step[], index: number, text: readonly Token[], at: number): boolean {
  const wanted = steps[index];
  if (wanted === undefined) return true;
  for (let skipped = 0; skipped <= wanted.gap; skipped++) {
    const token = text[at + skipped];
    if (token === undefined) return false;
    if (fits(wanted, token) && follows(steps, index + 1, text, at + skipped + 1)) return true;
    if (ends(token)) return false;
  }
  return false;
}

/** Compiles the phrases of each row; the number of a row is its place in the list. */
export function phraseTable(rows: readonly string[]): PhraseTable {
  const phrases = rows.flatMap(phrasesOf);
  const tokenOf = lexicon(phrases);
  return {
    find(text) {
      const found: number[] = [];
      const list = tokens(text, tokenOf);
      list.forEach((token, at) => {
        for (const { row, start, steps } of token.opens) {
          if (found.includes(row) || !opens(list, at, start, steps[0]?.gap ?? 0)) continue;
          if (follows(steps, 1, list, at + 1)) found.push(row);
        }
      });
      return found;
    },
  };
}

const phrasesOf = (source: string, row: number): Phrase[] =>
  source
    .split(/[,\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => phrase(row, line));

type Lexicon = (printed: string, begins: boolean) => Token;

/**
 * A printed word → what it is at the beginning of a sentence, where a capital says nothing, or within one. It remembers the words
 * that it saw, since a letter repeats its words; that only saves work.
 */
function lexicon(phrases: readonly Phrase[]): Lexicon {
  const opening = new Map<number, Phrase[]>();
  for (const each of phrases) {
    for (const word of each.steps[0]?.words ?? []) opening.set(word, [...(opening.get(word) ?? []), each]);
  }
  const ofClass = phrases.filter(({ steps: [first] }) => (first?.classes ?? 0) !== 0);
  const tokenOf = (text: string, named: boolean): Token => {
    const word = numbers.get(text) ?? UNKNOWN;
    const classes = classesOf(text, named);
    const classed = ofClass.filter(({ steps: [first] }) => ((first?.classes ?? 0) & classes) !== 0);
    return { word, classes, opens: [...(opening.get(word) ?? []), ...classed] };
  };
  const remembered = new Map<string, { first: Token; within: Token }>();
  return (printed, begins) => {
    let token = remembered.get(printed);
    if (token === undefined) {
      const word = printed.toLowerCase().replace(APOSTROPHE, '’');
      const first = tokenOf(word, false);
      token = { first, within: CAPITAL.test(printed) ? tokenOf(word, true) : first };
      if (remembered.size >= MAX_REMEMBERED) remembered.clear();
      if (printed.length <= MAX_WORD) remembered.set(printed, token);
    }
    return begins ? token.first : token.within;
  };
}

/** The words of a text and the ends of its sentences. By hand: a pattern takes three times as long, and this is the most of it. */
function tokens(text: string, tokenOf: Lexicon): Token[] {
  const found: Token[] = [];
  let begins = true;
  let at = 0;
  while (at < text.length) {
    const end = endOfWord(text, at);
    if (end > at) {
      found.push(tokenOf(text.slice(at, end), begins));
      begins = false;
    } else if (ENDS_SENTENCE.includes(text.charAt(at))) {
      found.push(text.charAt(at) === ':' ? COLON : SENTENCE_END);
      begins = true;
    }
    at = Math.max(end, at + 1);
  }
  return found;
}

function endOfWord(text: string, start: number): number {
  let at = endOfRun(text, start);
  while (at > start && at < text.length && JOINS.includes(text.charAt(at))) {
    const next = endOfRun(text, at + 1);
    if (next === at + 1) break;
    at = next;
  }
  return at;
}

function endOfRun(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const width = widthOfLetter(text, at);
    if (width === 0) break;
    at += width;
  }
  return at;
}

/** Units that the letter or digit at `at` takes; 0 where there is none. */
function widthOfLetter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) ? 1 : 0;
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return LETTER_OR_DIGIT.test(char) ? char.length : 0;
}
