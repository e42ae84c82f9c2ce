/**
 * Text → tokens, in one scan. Every token knows its place in the text as received, so that whatever is read from tokens
 * can be shown as the words that stand there.
 */

/** What stands before a token: nothing, white space, a line break, or a blank line. */
const GLUED = 0;
export const SPACED = 1;
export const NEW_LINE = 2;
export const NEW_PARAGRAPH = 3;

export interface Token {
  kind: 'word' | 'number' | 'mark' | 'opaque';
  /** Lower case; dashes as `-`, apostrophes as `'`. */
  text: string;
  /** The value of a number, also of one with OCR slips (`Ol` = 1); NaN elsewhere. */
  value: number;
  start: number;
  end: number;
  gap: number;
  /** Begins with a capital: where a sentence can begin. */
  capital: boolean;
  /** What it says about dates near it (`Cue`); looked up when first asked for. */
  cues: number;
}

export const NOT_LOOKED_UP = -1;

const CLASS = { space: 1, newline: 2, digit: 3, letter: 4, mark: 5 } as const;

function classOf(code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return CLASS.newline;
  if (code <= 32) return CLASS.space;
  if (code < 128) {
    if (code >= 48 && code <= 57) return CLASS.digit;
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return CLASS.letter;
    return CLASS.mark;
  }
  // No-break, figure and thin spaces, zero-width characters, soft hyphen, byte order mark.
  if (code === 0xa0 || code === 0xad || code === 0x202f || code === 0x3000 || code === 0xfeff) return CLASS.space;
  if (code >= 0x2000 && code <= 0x200f) return CLASS.space;
  if (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) return CLASS.letter;
  if (code < 0xc0 || (code >= 0x2010 && code < 0x2c00)) return CLASS.mark;
  return CLASS.letter;
}

/** U+2010 hyphen, U+2011 no-break hyphen, U+2012–2015 dashes, U+2212 minus. */
const isDash = (code: number): boolean => code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2018 || code === 0x2019 || code === 96;

/** Scanners read 0 as O and 1 as l: `Ol-04-2026`, `l2 maart`, `2O.OO uur`. */
const OCR_DIGITS: Record<string, string> = { o: '0', l: '1', i: '1', '|': '1' };
const MIXED_OCR = /^[0-9oli]{2,4}$/;

const MAX_SLIP = 4;

/** Where the run of letters and digits ends that begins at `start`; no further than a slip can be long. */
function mixedRun(source: string, start: number, from: number): number {
  let at = from;
  while (at < source.length && at - start <= MAX_SLIP) {
    const kind = classOf(source.charCodeAt(at));
    if (kind !== CLASS.letter && kind !== CLASS.digit) break;
    at += 1;
  }
  return at;
}

/** The number that a run of letters and digits would be without OCR slips; NaN where it holds anything else. */
function ocrValue(run: string): number {
  if (!MIXED_OCR.test(run)) return NaN;
  let digits = '';
  for (const char of run) digits += OCR_DIGITS[char] ?? char;
  return Number(digits);
}

/** A web or mail address: its numbers (`/2026/03/12`, `nieuws-12-03-2026`) are nobody's date. */
const ADDRESS = /:\/\/|^www\.|^[^@]+@[^@]+\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:nl|com|eu|org|net|be)(?:\/|$)/i;
const ADDRESS_HINT = /[@/]|\.(?:nl|com|eu|org|net|be)/i;
/** No address that a person can read is longer; guards the address test against a hostile run without spaces. */
const MAX_ADDRESS_TEST = 300;

/** An address begins after white space, or after one mark that does (`(https://…)`); asked once per run of characters. */
function fresh(tokens: readonly Token[], gap: number): boolean {
  if (gap > GLUED) return true;
  const last = tokens[tokens.length - 1];
  return last !== undefined && last.kind === 'mark' && last.gap > GLUED;
}

export function tokenise(source: string): Token[] {
  const tokens: Token[] = [];
  const length = source.length;
  let at = 0;
  let gap: number = NEW_PARAGRAPH;
  while (at < length) {
    const code = source.charCodeAt(at);
    const kind = classOf(code);
    if (kind === CLASS.space) {
      at += 1;
      if (gap === GLUED) gap = SPACED;
      continue;
    }
    if (kind === CLASS.newline) {
      at += code === 13 && source.charCodeAt(at + 1) === 10 ? 2 : 1;
      gap = gap >= NEW_LINE ? NEW_PARAGRAPH : NEW_LINE;
      continue;
    }
    const start = at;
    if (fresh(tokens, gap) && kind !== CLASS.mark) {
      const stop = endOfAddress(source, at);
      if (stop > at) {
        tokens.push({ kind: 'opaque', text: '', value: NaN, start, end: stop, gap, capital: false, cues: 0 });
        at = stop;
        gap = GLUED;
        continue;
      }
    }
    if (kind === CLASS.mark) {
      at += 1;
      const text = isDash(code) ? '-' : isApostrophe(code) ? "'" : (source[start] ?? '');
      tokens.push({ kind: 'mark', text, value: NaN, start, end: at, gap, capital: false, cues: 0 });
      gap = GLUED;
      continue;
    }
    at += 1;
    while (at < length && classOf(source.charCodeAt(at)) === kind) at += 1;
    let text = source.slice(start, at).toLowerCase();
    let value = kind === CLASS.digit ? (text.length <= 9 ? Number(text) : NaN) : ocrValue(text);
    let isNumber = kind === CLASS.digit;
    // `1O`, `l2`: a slip. `19u30`, `1e`, `2026Vanaf`: number and word.
    const mixed = at - start <= MAX_SLIP ? mixedRun(source, start, at) : at;
    if (mixed > at) {
      const run = source.slice(start, mixed).toLowerCase();
      const slip = ocrValue(run);
      if (!Number.isNaN(slip)) {
        at = mixed;
        text = run;
        value = slip;
        isNumber = true;
      }
    }
    const first = source[start] ?? '';
    tokens.push({
      kind: isNumber ? 'number' : 'word',
      text,
      value,
      start,
      end: at,
      gap,
      capital: first !== first.toLowerCase(),
      cues: NOT_LOOKED_UP,
    });
    gap = GLUED;
  }
  return tokens;
}

/** Where the address ends that begins here; `at` itself where none does. */
function endOfAddress(source: string, at: number): number {
  let end = at;
  let hint = false;
  while (end < source.length) {
    const code = source.charCodeAt(end);
    if (code <= 32 || code === 0xa0 || code === 60 || code === 62) break;
    if (code === 64 || code === 47 || code === 46) hint = true;
    end += 1;
    if (!hint && end - at > MAX_ADDRESS_TEST) return at;
  }
  if (!hint) return at;
  const chunk = source.slice(at, Math.min(end, at + MAX_ADDRESS_TEST));
  if (!ADDRESS_HINT.test(chunk) || !ADDRESS.test(chunk)) return at;
  // A full stop or bracket after an address belongs to the sentence.
  while (end > at + 1 && /[).,;:!?]/.test(source[end - 1] ?? '')) end -= 1;
  return end;
}
