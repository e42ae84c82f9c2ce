/**
 * A small language for phrases, so that the words of a language are data: `meld|meldt … af`. Words apart by spaces; `a|b` one of
 * these; `afmeld*` and `*brief` by beginning or end; `@` what a letter or its subscription is called; `…` up to six words between, `~` up
 * to six that say nothing of their own.
 */

type WordTest = (word: string, isLetter: boolean) => boolean;

interface Step {
  test: WordTest;
  /** What may stand before it. */
  gap: 'none' | 'words' | 'fillers';
}

/** The words of a sentence, and what is known of each. */
export interface Words {
  words: readonly string[];
  /** What a letter or its subscription is called. */
  letters: readonly boolean[];
  /** Nothing of its own. */
  fillers: readonly boolean[];
}

export interface Pattern<T> {
  steps: readonly Step[];
  /** The words of its rarest step, one of which stands wherever it does: most sentences hold none and need no closer look. */
  anchor: readonly string[];
  meaning: T;
}

export interface Match<T> {
  /** Half-open range of words. */
  start: number;
  end: number;
  meaning: T;
}

const MAX_GAP = 6;

function testOf(token: string): WordTest {
  if (token === '@') return (_word, isLetter) => isLetter;
  const exact = new Set<string>();
  const starts: string[] = [];
  const ends: string[] = [];
  for (const one of token.split('|')) {
    if (one.endsWith('*')) starts.push(one.slice(0, -1));
    else if (one.startsWith('*')) ends.push(one.slice(1));
    else exact.add(one);
  }
  return (word, isLetter) =>
    exact.has(word) ||
    (exact.has('@') && isLetter) ||
    starts.some((start) => word.startsWith(start)) ||
    ends.some((end) => word.endsWith(end));
}

export function patternOf<T>(text: string, meaning: T): Pattern<T> {
  let gap: Step['gap'] = 'none';
  const steps: Step[] = [];
  for (const token of text.split(' ')) {
    if (token === '…') gap = 'words';
    else if (token === '~') gap = 'fillers';
    else {
      steps.push({ test: testOf(token), gap });
      gap = 'none';
    }
  }
  return { steps, anchor: anchorOf(text), meaning };
}

/** Words that stand in any prose. */
const COMMON = new Set(
  (
    'aan als andere bekijk bij dan dat de deze die dit door een en er gaat geen goed heeft het hier hoe in is je kan kies kunt lees ' +
    'maar meer met naar niet nieuw nog of om online onze ons op open over pas stel te toe tot u uit uw van via voor wat wel werk werkt ' +
    'wij wil wilt wordt ziet zie zijn update the to of and in for is on that by this with you not are or from your stel toon via ga ' +
    'hebben liever vaak lijst gegevens delen deel tip mail vriend collega krijgen stuur ontvangen naam sie in la de le les ne pas plus'
  ).split(' '),
);

function anchorOf(text: string): string[] {
  const steps = text.split(' ').filter((token) => token !== '…' && token !== '~');
  const commons = (step: string): number =>
    step === '@' ? -1 : step.split('|').filter((word) => COMMON.has(word)).length;
  return steps.reduce((best, step) => (commons(step) < commons(best) ? step : best)).split('|');
}

/** The first place where one of the patterns stands; of several there, the first in their order. */
export function findPattern<T>(patterns: readonly Pattern<T>[], sentence: Words): Match<T> | null {
  for (let start = 0; start < sentence.words.length; start += 1) {
    for (const { steps, meaning } of patterns) {
      const end = endOf(steps, 0, start, sentence);
      if (end !== null) return { start, end, meaning };
    }
  }
  return null;
}

/** Whether the pattern is all that stands there. */
export function isWhole<T>(pattern: Pattern<T>, sentence: Words): boolean {
  return sentence.words.length > 0 && endOf(pattern.steps, 0, 0, sentence) === sentence.words.length;
}

function endOf(steps: readonly Step[], index: number, at: number, sentence: Words): number | null {
  const step = steps[index];
  if (step === undefined) return at;
  const { words, letters, fillers } = sentence;
  const last = step.gap === 'none' ? at : at + MAX_GAP;
  for (let position = at; position <= last && position < words.length; position += 1) {
    if (step.test(words[position] ?? '', letters[position] ?? false)) {
      const end = endOf(steps, index + 1, position + 1, sentence);
      if (end !== null) return end;
    }
    if (step.gap === 'fillers' && !fillers[position] && !letters[position]) return null;
  }
  return null;
}
