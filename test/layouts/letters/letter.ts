import type { Change, Kind } from '../../../src/domain/newsletter.ts';

/** Running text; `[[…]]` is a link in it. */
export type Paragraph = string | { list: string[] };

/** One item as its author wrote it: what is said, not how or where it is printed. */
export interface Story {
  title: string;
  topic?: string;
  kind: Kind | [Kind, ...Kind[]];
  text: Paragraph[];
  /**
   * When it takes place, for the layout to print apart from the text: `2027-03-12`, `2027-03-12/2027-03-13`,
   * `2027-03-12T13:30/2027-03-12T16:00`. Several: the same thing more than once.
   */
  when?: string[];
  place?: string;
  /** Event dates that stand in the text or the title; where there is also a `when`, all of them. */
  dates?: string[];
  /** When the news was published: some layouts print it, and it is never the date of an event. */
  published?: string;
  actions?: string[];
  change?: Change;
}

export interface Chapter {
  heading?: string;
  /** Things to attend, which a layout may print as a table or as lines. */
  agenda?: true;
  stories: Story[];
}

/** Stands in every edition and is no item. */
export interface Standing {
  title: string;
  text: string[];
  action: string;
}

/** A letter before anybody laid it out. */
export interface Letter {
  id: string;
  /** Whose voice it is: measured apart, and never in two sets. */
  author: string;
  from: { name: string; address: string };
  publisher: 'vng' | null;
  series: string;
  subject: string;
  /** `2027-03-01T10:05`, local time. */
  sent: string;
  /** The line under the letter's name: number, month. */
  edition: string;
  linkHost: string;
  intro: { greeting: string; text: string[]; signature: string };
  chapters: Chapter[];
  standing: Standing[];
  advertisement: Standing;
  /** Who sends it and why: the lines at the foot. */
  colophon: string[];
}
