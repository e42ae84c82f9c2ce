import { type Block, isAllLink } from '../flatten/index.ts';
import {
  actionStrength,
  footerOnly,
  type Publisher,
  type Section,
  sectionOf,
  type StandingBlock,
} from '../publishers/index.ts';
import { knownTopics } from '../topics/index.ts';
import { isDateLine } from './dateLine.ts';

/** What can be said of one line without its neighbours. */
export interface Features {
  block: Block;
  length: number;
  words: number;
  allLink: boolean;
  action: 0 | 1 | 2;
  topics: string[] | null;
  /** Short, capitalised, no sentence: could be a label that nobody has told us about. */
  labelLike: boolean;
  /** The same label-like line stands in the letter more than once. */
  repeated: boolean;
  date: boolean;
  section: Section | null;
  footer: boolean;
  masthead: boolean;
  /** The publisher's file says so: no title ever reads like that. */
  ownMasthead: boolean;
  standing: StandingBlock | null;
  endsSentence: boolean;
  endsColon: boolean;
  sentences: boolean;
  startsLower: boolean;
}

const LONGEST_LABEL = 60;

/** The letter's own name stands within the first lines. */
const MASTHEAD_LINES = 10;

export interface LetterNames {
  subject: string;
  /** The sender's display name. */
  from: string;
}

export function featuresOf(block: Block, index: number, publisher: Publisher, names: LetterNames): Features {
  const { text } = block;
  const short = text.length <= 200;
  const topics = short ? knownTopics(text) : null;
  const date = isDateLine(text);
  const endsSentence = /[.!?…]["'’”)\]]{0,2}$/.test(text.slice(-6));
  const own = publisher.actions !== null && short && publisher.actions.test(text);
  return {
    block,
    length: text.length,
    words: short ? text.split(' ').length : 40,
    allLink: isAllLink(block),
    action: own ? 2 : actionStrength(text),
    topics,
    labelLike:
      text.length <= LONGEST_LABEL &&
      /^[\p{Lu}][^.!?:;"“”‘]*$/u.test(text) &&
      text.split(' ').length <= 6 &&
      !/\d/.test(text),
    repeated: false,
    date,
    section: short ? sectionOf(text, publisher.sections) : null,
    footer: footerOnly(text),
    ownMasthead: short && publisher.masthead.test(text),
    masthead: short && (publisher.masthead.test(text) || (index < MASTHEAD_LINES && namesLetter(text, names))),
    standing: publisher.standing.find((standing) => standing.opens.test(text.slice(0, 300))) ?? null,
    endsSentence,
    endsColon: text.endsWith(':'),
    sentences: /[.!?]["'’”)]{0,2} ["'‘“(]?\p{Lu}/u.test(text.slice(0, 600)),
    startsLower: /^\p{Ll}/u.test(text),
  };
}

/**
 * A line of the head that names the letter: "[Provincie Zilverland]" (an image in plain text), "Griffiepost" under the
 * subject "Griffiepost nummer 3". A longer line of the subject may as well be the first item's title.
 */
function namesLetter(text: string, { subject, from }: LetterNames): boolean {
  if (/^\[[^\][]{1,60}\]$/.test(text)) return true;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 8) return false;
  const known = new Set(wordsOf(`${subject} ${from}`));
  if (!words.every((word) => known.has(word))) return false;
  return words.length <= 4 || /nieuws|weekoverzicht|bulletin|update|editie|nummer/i.test(text);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Marks label-like lines that return. */
export function markRepeated(lines: readonly Features[]): void {
  const counts = new Map<string, number>();
  const labels = lines.filter((line) => line.labelLike);
  for (const { block } of labels) counts.set(block.text, (counts.get(block.text) ?? 0) + 1);
  for (const line of labels) line.repeated = (counts.get(line.block.text) ?? 0) > 1;
}
