import { type Block, isAllLink } from '../flatten/index.ts';
import { actionStrength, type Publisher, type Section, sectionOf, type StandingBlock } from '../publishers/index.ts';
import { isFootLine } from '../links/index.ts';
import { knownTopics } from '../topics/index.ts';
import { whenIn, type When } from '../dates/index.ts';
import type { Role } from './role.ts';

/** What the text of a line says by itself. */
interface TextFeatures {
  length: number;
  action: 0 | 1 | 2;
  topics: string[] | null;
  /** Short, capitalised, no sentence: could be a label that nobody has told us about. */
  labelLike: boolean;
  /** Says when and little else. */
  when: When | null;
  section: Section | null;
  footer: boolean;
  /** The publisher's file says so: no title ever reads like that. */
  ownMasthead: boolean;
  standing: StandingBlock | null;
  /** "Waar: Utrecht": says something of its item, but neither when nor about what. */
  detail: boolean;
  endsSentence: boolean;
  endsColon: boolean;
  sentences: boolean;
  startsLower: boolean;
  /** No letter in it is small. */
  capitals: boolean;
}

/** What can be said of one line without its neighbours. */
export interface Features extends TextFeatures {
  block: Block;
  allLink: boolean;
  /** Bold, in a letter where that sets lines apart. */
  strong: boolean;
  /** A heading, or larger than most of the letter's text. */
  large: boolean;
  /** The same label-like line stands in the letter more than once. */
  repeated: boolean;
  masthead: boolean;
  /** What it is, where that was told already. */
  given: Role | null;
}

const DETAIL =
  /^(?:waar|locatie|plaats|plek|adres|zaal|voor wie|doelgroep|kosten|deelname|prijs|spreker|sprekers|met|organisatie|voertaal|aanmelden|inschrijven|contact|redactie|tekst|bron|foto|duur|niveau|accreditatie) ?: \S/i;

export const LONGEST_LABEL = 60;
/** A longer line is prose: it names no topic, section or letter. */
const SHORT = 200;

/** The letter's own name stands within the first lines. */
export const HEAD_LINES = 10;
/** And once more, over the sender's address, within the last. */
const FOOT_LINES = 8;

export interface LetterNames {
  subject: string;
  /** The sender's display name. */
  from: string;
  /** `2026-02-27T09:00`: when the letter was sent. */
  sentAt: string | null;
}

export function featuresOf(blocks: readonly Block[], publisher: Publisher, names: LetterNames): Features[] {
  // "Lees meer" and the topics return with every item: two lines of five.
  const known = new Map<string, TextFeatures>();
  const emphasis = emphasisIn(blocks);
  return blocks.map((block, index) => {
    const { text } = block;
    let own = known.get(text);
    if (own === undefined) {
      own = textFeatures(text, publisher);
      if (text.length <= LONGEST_LABEL) known.set(text, own);
    }
    const masthead =
      own.ownMasthead ||
      ((index < HEAD_LINES || index >= blocks.length - FOOT_LINES) && text.length <= SHORT && namesLetter(text, names));
    return lineOf(own, block, masthead, emphasis);
  });
}

/** What sets a line apart in this letter. */
interface Emphasis {
  strong: boolean;
  /** Text above this size is large. */
  size: number;
}

/** Where most text is bold, as in layouts made of `<th>`, bold says nothing; text is large beside what most of it is. */
function emphasisIn(blocks: readonly Block[]): Emphasis {
  let all = 0;
  let strong = 0;
  const sizes = new Map<number, number>();
  for (const block of blocks) {
    all += block.text.length;
    if (block.strong) strong += block.text.length;
    sizes.set(block.size, (sizes.get(block.size) ?? 0) + block.text.length);
  }
  const [usual] = [...sizes].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return { strong: strong * 2 <= all, size: usual === 0 ? Number.POSITIVE_INFINITY : usual * LARGE };
}

const LARGE = 1.12;

/** Written out, since a copy by `...own` becomes a dictionary: it took a third of all the time of cutting. */
function lineOf(own: TextFeatures, block: Block, masthead: boolean, emphasis: Emphasis): Features {
  return {
    length: own.length,
    action: own.action,
    topics: own.topics,
    labelLike: own.labelLike,
    when: own.when,
    section: own.section,
    footer: own.footer,
    ownMasthead: own.ownMasthead,
    standing: own.standing,
    detail: own.detail,
    endsSentence: own.endsSentence,
    endsColon: own.endsColon,
    sentences: own.sentences,
    startsLower: own.startsLower,
    capitals: own.capitals,
    block,
    allLink: isAllLink(block),
    strong: block.strong && emphasis.strong,
    large: block.heading > 0 || block.size > emphasis.size,
    repeated: false,
    masthead,
    given: null,
  };
}

function textFeatures(text: string, publisher: Publisher): TextFeatures {
  const short = text.length <= SHORT;
  const start = text.slice(0, 300);
  return {
    length: text.length,
    action: short && publisher.actions?.test(text) === true ? 2 : actionStrength(text),
    topics: short ? knownTopics(text) : null,
    labelLike:
      text.length <= LONGEST_LABEL &&
      /^[\p{Lu}][^.!?:;"“”‘@]*[^.!?:;"“”‘@,]$/u.test(text) &&
      text.split(' ').length <= 5 &&
      !/\d/.test(text),
    when: whenIn(text),
    section: short ? sectionOf(text, publisher.sections) : null,
    footer: isFootLine(text),
    ownMasthead: short && publisher.masthead.test(text),
    standing: publisher.standing.find((standing) => standing.opens.test(start)) ?? null,
    detail: DETAIL.test(text),
    endsSentence: /[.!?…]["'’”)\]]{0,2}$/.test(text.slice(-6)),
    endsColon: text.endsWith(':'),
    sentences: /[.!?]["'’”)]{0,2} ["'‘“(]?\p{Lu}/u.test(text.slice(0, 600)),
    startsLower: /^\p{Ll}/u.test(text),
    capitals: short && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text),
  };
}

/**
 * A line of the head that names the letter: "[Provincie Zilverland]" (an image in plain text), "Griffiepost" under the
 * subject "Griffiepost nummer 3". A longer line of the subject may as well be the first item's title.
 */
function namesLetter(text: string, { subject, from }: LetterNames): boolean {
  if (/^\[[^\][]{1,60}\]$/.test(text)) return true;
  const words = wordsOf(text).filter((word) => !OF_EDITION.test(word));
  if (words.length === 0 || words.length > 8) return false;
  const known = new Set(wordsOf(`${subject} ${from}`));
  if (!words.every((word) => known.has(word))) return false;
  return words.length <= 4 || /nieuws|weekoverzicht|bulletin|update|editie|nummer/i.test(text);
}

/** "Kringpost november 2026", "Nummer 9 | september 2026": the number of an edition, and when it appeared. */
const OF_EDITION =
  /^(?:\d{1,4}|nummer|nr|no|editie|jaargang|uitgave|week|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Where actions have their links, "Bekijk het album." with a full stop and without one is the last sentence of a wrapped
 * paragraph.
 */
export function markSpokenActions(lines: readonly Features[]): void {
  const actions = lines.filter((line) => line.action === 2);
  const bare = actions.filter(({ block }) => block.links.length === 0 && !block.image);
  if (bare.length * 2 >= actions.length) return;
  for (const line of bare) if (line.block.text.endsWith('.') && !line.block.text.endsWith('..')) line.action = 0;
}

/** Marks label-like lines that return. */
export function markRepeated(lines: readonly Features[]): void {
  const counts = new Map<string, number>();
  const labels = lines.filter((line) => line.labelLike);
  for (const { block } of labels) counts.set(block.text, (counts.get(block.text) ?? 0) + 1);
  for (const line of labels) line.repeated = (counts.get(line.block.text) ?? 0) > 1;
}
