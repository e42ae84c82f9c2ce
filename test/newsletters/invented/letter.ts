import type { Kind } from '../../../src/domain/newsletter.ts';

/** Running text; `[[…]]` is a link in it (a mail address becomes `mailto:`). */
export type Paragraph = string | { list: string[] };

export interface LetterItem {
  type: 'item';
  title: string;
  /** As printed. */
  topic?: string;
  text: Paragraph[];
  dateLine?: string;
  /** Texts of the links under the text. */
  actions?: string[];
  /** What follows the links. */
  after?: Paragraph[];
  titleIsLink?: true;
  /** The action is a picture of a button; its words are the alternative text. */
  imageButton?: true;
  /** The first is the label, the others are right too. */
  kind: Kind | [Kind, ...Kind[]];
  /** Where the printed form does not say it: lower case, an unusual spelling. */
  topics?: string[];
  /** Other readings that are right too: a heading may be a section or a topic that stands in no list. */
  topicsAccept?: string[][];
  /** `2026-03-12`, `2026-03-12/2026-03-13`, `2026-03-12T13:30/2026-03-12T16:00`; a `+` at the end: open end. */
  dates?: string[];
}

/** Stands in every edition: forum, motions, introduction, vacancies, notices about the letter itself. */
export interface LetterStanding {
  type: 'standing';
  title?: string;
  text: Paragraph[];
  actions?: string[];
}

export interface LetterSection {
  type: 'section';
  text: string;
}

export type LetterBlock = LetterItem | LetterStanding | LetterSection;

export interface Letter {
  id: string;
  publisher: 'vng' | null;
  from: { name: string; address: string };
  /** What the banner says. */
  series: string;
  /** Alternative text of the picture in the banner. */
  logo: string;
  subject: string;
  /** `2026-03-06T09:12`, local time. */
  sent: string;
  look: {
    /** Where the topic of an item stands. */
    topics: 'below' | 'above' | 'heading' | 'both';
    /** Date lines stand under the text (as in the Weekoverzicht) or right under title and topic. */
    dateLine: 'after' | 'before';
    titleTag: 'h1' | 'h2' | 'h3' | 'b';
    pictures: boolean;
  };
  /** Where the links lead: `spotler` tracking links, or a host of the sender's own. */
  linkHost: string;
  blocks: LetterBlock[];
  footer: { text: string[]; links: string[] };
}
