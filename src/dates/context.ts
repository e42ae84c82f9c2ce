import { Cue, cuesOf, cuesOfWord } from './cues.ts';
import type { Page } from './page.ts';
import type { Token } from './tokens.ts';

/** How far from a date a word can stand and still be about it; also keeps a text of dates only linear. */
const REACH = 45;

/** What stands around a date in its sentence. */
export interface Context {
  /** Nearest first. */
  left: readonly Token[];
  right: readonly Token[];
  /** The words right before the date, nearest first, without `op`, `de` and the like; `t/m` and `tot en met` as `tot`. */
  lead: readonly string[];
  /** The cues of the whole sentence within reach. */
  cues: number;
  /** An event stands right beside: `webinar op 12 maart`, `de ALV van 18 juni`, `bijeenkomst (12 maart)`. */
  eventBeside: boolean;
  /** Nothing else stands in the sentence. */
  alone: boolean;
}

/** Words that only introduce a date. */
const INTRODUCING = new Set(['op', 'de', 'het', 'een', 'datum', 'dag', 'nu', 'nog', 'komende', 'aanstaande']);
const LINKING = new Set(['van', ':', 'online', 'is', 'in', ',', '-', '|', 'start', 'begint', '#']);
const LEAD_WORDS = 4;

/** `from`, `to`: the tokens of the date itself. */
export function contextOf(page: Page, from: number, to: number): Context {
  const { tokens, sentences } = page;
  const sentence = sentences[from];
  const left: Token[] = [];
  for (let at = from - 1; at >= 0 && left.length < REACH && sentences[at] === sentence; at -= 1) {
    const token = tokens[at];
    if (token) left.push(token);
  }
  const right: Token[] = [];
  for (let at = to; at < tokens.length && right.length < REACH && sentences[at] === sentence; at += 1) {
    const token = tokens[at];
    if (token) right.push(token);
  }
  let cues = 0;
  for (let at = from - left.length; at < to + right.length; at += 1) {
    if (at >= from && at < to) continue;
    const token = tokens[at];
    const own = token ? cuesOf(token) : 0;
    if (own === 0) continue;
    cues |=
      own &
      ~(
        (own & Cue.closure && reckonedFrom(tokens, at) ? Cue.closure : 0) |
        (isSubject(tokens, at) ? SUBJECTS : 0) |
        (isRoom(tokens, at) ? Cue.publication : 0)
      );
  }
  const lead = leadOf(left);
  return {
    left,
    right,
    lead,
    cues,
    eventBeside: eventBeside(lead),
    alone: left.every(wordless) && right.every(wordless),
  };
}

/** `na het reces`, `voor de vakantie`: the date is not the closure's. */
function reckonedFrom(tokens: readonly Token[], at: number): boolean {
  const words = [tokens[at - 1]?.text, tokens[at - 2]?.text];
  return words.includes('na') || words.includes('voor') || words.includes('vóór');
}

/** Words between `over` and what is spoken about: `over de nieuwe wet`, `over zijn werk`. */
const MAX_SUBJECT = 3;
const TELLS = new Set('vertellen vertelt praten praat spreken spreekt bijpraten uitleg toelichting gesprek'.split(' '));
const SUBJECTS = Cue.topic | Cue.law;

/** What a meeting is about says nothing of its date: `komt vertellen over zijn werk`, `een bijeenkomst over de nieuwe wet`. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - MAX_SUBJECT; before -= 1) {
    const token = tokens[before];
    if (token?.kind !== 'word' || token.gap > 1) return false;
    const teller = tokens[before - 1];
    if (token.text === 'over')
      return teller !== undefined && (TELLS.has(teller.text) || (cuesOf(teller) & Cue.event) !== 0);
  }
  return false;
}

const ROOM = new Set(['plaatsen', 'plaats', 'plekken', 'plek', 'kaarten', 'tickets', 'stoelen']);

/** `zijn nog plaatsen beschikbaar`: what is there to be had is no publication. */
const isRoom = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'beschikbaar' &&
  tokens.slice(Math.max(0, at - MAX_SUBJECT), at).some(({ text }) => ROOM.has(text));

const wordless = (token: Token): boolean => token.kind !== 'word';

function leadOf(left: readonly Token[]): string[] {
  const words: string[] = [];
  for (const token of left) {
    if (words.length >= LEAD_WORDS) break;
    if (token.kind === 'mark') {
      if ((token.text === '(' && words.length === 0) || `."'„”“`.includes(token.text)) continue;
      words.push(token.text);
    } else if (token.kind === 'word') {
      if (words.length > 0 || !INTRODUCING.has(token.text)) words.push(token.text);
    } else words.push('#');
  }
  if (words[0] === 'met' && words[1] === 'en' && words[2] === 'tot') return ['tot', ...words.slice(3)];
  if (words[0] === 'm' && words[1] === '/' && words[2] === 't') return ['tot', ...words.slice(3)];
  return words;
}

function eventBeside(lead: readonly string[]): boolean {
  const [one = '', two = ''] = lead;
  return isEvent(one) || (LINKING.has(one) && isEvent(two));
}

export const isEvent = (word: string): boolean => (cuesOfWord(word) & Cue.event) !== 0;
