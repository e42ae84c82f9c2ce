import { forms } from './forms/index.ts';
import { isWord, type DaySpan, type TimeSpan } from './form.ts';
import { COMING, MONTHS, NUMBERS, ORDINAL_NUMBERS, RELATIVE_DAYS, WEEKDAYS } from './vocabulary.ts';
import { NEW_LINE, NEW_PARAGRAPH, tokenise, type Token } from './tokens.ts';

/** The text, cut up once; refiners only look at it. */
export interface Page {
  source: string;
  tokens: readonly Token[];
  days: readonly DaySpan[];
  times: readonly TimeSpan[];
  /** By token: the number of its sentence and of its line. */
  sentences: Int32Array;
  lines: Int32Array;
}

const BULLETS = '•·*-–○▪►>|';
const ABBREVIATIONS = new Set(
  'dhr mevr mw dr mr drs prof ir ca nr art incl excl resp bijv evt max min tel jl jan feb febr mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za zo'.split(
    ' ',
  ),
);
/** A line shorter than this that ends without a mark was not wrapped: it is a heading or a cell. */
const WRAPPED_LINE = 45;

/** `null` where the text holds no day with a month and none to count from the reference: then nothing else of it matters. */
export function layOut(source: string): Page | null {
  const tokens = tokenise(source);
  const spans = spansOf(tokens);
  return spans.days.some((day) => day.month !== null || day.relative !== null) ? pageOf(source, tokens, spans) : null;
}

/** The same for any text, also one without a date. */
export function cutUp(source: string): Page {
  const tokens = tokenise(source);
  return pageOf(source, tokens, spansOf(tokens));
}

function pageOf(source: string, tokens: Token[], { days, times }: Pick<Page, 'days' | 'times'>): Page {
  const count = tokens.length;
  const sentences = new Int32Array(count);
  const lines = new Int32Array(count);
  let sentence = 0;
  let line = 0;
  let lineStart = 0;
  for (let index = 0; index < count; index += 1) {
    const token = tokens[index];
    const previous = tokens[index - 1];
    if (token && previous) {
      if (token.gap >= NEW_LINE) {
        line += 1;
        if (breaksSentence(tokens, index, previous.end - lineStart)) sentence += 1;
        lineStart = token.start;
      } else if (endsSentence(tokens, index)) sentence += 1;
    }
    sentences[index] = sentence;
    lines[index] = line;
  }
  return { source, tokens, days, times, sentences, lines };
}

function spansOf(tokens: readonly Token[]): { days: DaySpan[]; times: TimeSpan[] } {
  const days: DaySpan[] = [];
  const times: TimeSpan[] = [];
  let at = 0;
  while (at < tokens.length) {
    let next = at + 1;
    const token = tokens[at];
    if (token && canBegin(token)) {
      for (const form of forms) {
        const spans = form.read(tokens, at);
        if (!spans) continue;
        for (const span of spans) {
          if (span.kind === 'day') days.push(span);
          else times.push(span);
          next = Math.max(next, span.to);
        }
        break;
      }
    }
    at = next;
  }
  return { days, times };
}

/** Words that a date or time can begin with. */
const BEGINNINGS = new Set([
  ...WEEKDAYS.keys(),
  ...NUMBERS.keys(),
  ...ORDINAL_NUMBERS.keys(),
  ...MONTHS.keys(),
  ...RELATIVE_DAYS.keys(),
  ...COMING,
  ...['s', 'in', 'volgende', 'deze', 'over', 'half', 'kwart'],
]);

/** The cheap question before the forms are asked: most words of a text begin no date. */
function canBegin(token: Token): boolean {
  if (token.kind === 'mark') return token.text === "'";
  if (!Number.isNaN(token.value)) return true;
  return token.kind === 'word' && (BEGINNINGS.has(token.text) || token.text.startsWith('half'));
}

/** Does a sentence begin at `index`, within a line? After `.`, `!`, `?` or `;`, but not after `29 jan.` or `a.s.` */
function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const mark = tokens[index - 1];
  if (!token || token.gap === 0 || mark?.kind !== 'mark') return false;
  if (mark.text === '!' || mark.text === '?' || mark.text === ';') return true;
  if (mark.text !== '.') return mark.text === '•' || mark.text === '·';
  const word = tokens[index - 2];
  // '19.30u. Aanmelden kan tot …'
  if (isWord(word, 'u') && tokens[index - 3]?.kind === 'number') return token.capital;
  if (word?.kind === 'word' && (word.text.length === 1 || ABBREVIATIONS.has(word.text))) return false;
  return token.capital || token.kind !== 'word';
}

/** Does a line break end the sentence? Wrapped prose goes on; a blank line, a bullet, a label or a short line ends it. */
function breaksSentence(tokens: readonly Token[], index: number, lineLength: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (!token || !previous || token.gap === NEW_PARAGRAPH) return true;
  if (previous.kind === 'mark' && '.!?;'.includes(previous.text)) return token.capital || token.kind !== 'word';
  if (token.kind === 'mark' && BULLETS.includes(token.text)) return true;
  if (previous.kind === 'mark' && ',-&/'.includes(previous.text)) return false;
  for (let ahead = 1; ahead <= 3; ahead += 1) {
    const mark = tokens[index + ahead];
    if (!mark || mark.gap >= NEW_LINE) break;
    if (mark.kind === 'mark' && mark.text === ':' && token.capital) return true;
  }
  return token.capital && lineLength < WRAPPED_LINE;
}
