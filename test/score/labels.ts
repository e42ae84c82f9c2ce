import type { Kind } from '../../src/domain/newsletter.ts';

/** A labelled event date, in the form of the contract: `end` is null for one day and for an unstated end. */
export interface DateLabel {
  start: string;
  end: string | null;
  openEnd?: true;
}

/** What a careful clerk reads in one printed item. */
export interface ItemLabel {
  title: string;
  /** Other forms that are right too, such as the recognition slips of a scanned text. */
  titleAccept: string[];
  topics: string[];
  topicsAccept: string[][];
  kindAccept: [Kind, ...Kind[]];
  isEvent: boolean;
  /** The first is the label; the others differ in what follows the action link or in recognition slips. */
  summaries: [string, ...string[]];
  dates: DateLabel[];
  /** Texts of the links, in printed order. */
  links: string[];
  /** Everything that was printed of the item except the link texts: no word of it may be lost. */
  words: string;
  /** Item or part of the item before it: both readings are right. */
  optional: boolean;
  /** Printed before in the same letter, word for word. */
  duplicate: boolean;
}

/** What is known about one newsletter, whatever mail client it comes from. */
export interface NewsletterLabel {
  id: string;
  publisher: string | null;
  /** `2026-02-27`: the day on which the publisher sent it. */
  sentDate: string;
  items: ItemLabel[];
  /** Titles and texts of links that belong to the footer, and may stand in no item. */
  footerLinks: string[];
}

const sameText = (a: ItemLabel, b: ItemLabel): boolean => a.title === b.title && a.summaries[0] === b.summaries[0];

/** Marks the items that were printed before in the same letter, word for word. */
export function markDuplicates(items: ItemLabel[]): ItemLabel[] {
  return items.map((item, index) => ({
    ...item,
    duplicate: items.slice(0, index).some((earlier) => sameText(earlier, item)),
  }));
}
