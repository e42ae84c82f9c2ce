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
  standing: StandingBlock | null;
  endsSentence: boolean;
  endsColon: boolean;
  sentences: boolean;
  startsLower: boolean;
}

const LONGEST_LABEL = 60;

export function featuresOf(block: Block, publisher: Publisher, subject: string): Features {
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
    masthead: short && (publisher.masthead.test(text) || (subject !== '' && sameWords(text, subject))),
    standing: publisher.standing.find((standing) => standing.opens.test(text.slice(0, 300))) ?? null,
    endsSentence,
    endsColon: text.endsWith(':'),
    sentences: /[.!?]["'’”)]{0,2} ["'‘“(]?\p{Lu}/u.test(text.slice(0, 600)),
    startsLower: /^\p{Ll}/u.test(text),
  };
}

function sameWords(text: string, subject: string): boolean {
  const key = (line: string): string =>
    line
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return key(text) === key(subject);
}

/** Marks label-like lines that return. */
export function markRepeated(lines: readonly Features[]): void {
  const counts = new Map<string, number>();
  const labels = lines.filter((line) => line.labelLike);
  for (const { block } of labels) counts.set(block.text, (counts.get(block.text) ?? 0) + 1);
  for (const line of labels) line.repeated = (counts.get(line.block.text) ?? 0) > 1;
}
