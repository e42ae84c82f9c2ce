import type { Kind } from '../../src/domain/newsletter.ts';
import { markDuplicates, type DateLabel, type ItemLabel, type NewsletterLabel } from '../score/labels.ts';
import type { Letter, Paragraph, Story } from './letters/letter.ts';

/** One item as a layout printed it. What a layout leaves out cannot be asked for. */
export interface Printed {
  story: Story;
  /** The title as it stands there, where the layout changes it (numbered, in capitals). */
  titles?: string[];
  topic: boolean;
  text: boolean;
  when: boolean;
  /** Texts of its links, in printed order. */
  links: string[];
  /** Short lines beside the text (date, place, day of publication): the summary may hold them or not. */
  extras: string[];
  /** A heading above it that is no topic of the sender's own: it may be read as one. */
  heading?: string;
}

/** A letter that was laid out, with what was printed of it. */
export interface Laid {
  body: string;
  bodyType: 'html' | 'text';
  printed: Printed[];
  /** Titles of standing blocks that were printed: a first-time reader may take them for items. */
  standing?: string[];
}

/** Headings that every sender uses: they say what follows, not what it is about. */
export const GENERIC =
  /^(?:nieuws|agenda|actueel|publicaties|podcasts?|activiteiten|bijeenkomsten|evenementen|kort nieuws)$/iu;

/** A paragraph as it reads, without the marks of links. */
const plainText = (paragraph: Paragraph): string =>
  (typeof paragraph === 'string' ? paragraph : paragraph.list.join('\n')).replaceAll('[[', '').replaceAll(']]', '');

/** Texts of the links in running text. */
export const linksIn = (paragraphs: Paragraph[]): string[] =>
  paragraphs
    .flatMap((paragraph) => (typeof paragraph === 'string' ? [paragraph] : paragraph.list))
    .flatMap((text) => [...text.matchAll(/\[\[([^\]]*)\]\]/gu)].map((match) => match[1] ?? ''));

function dateLabel(written: string): DateLabel {
  const openEnd = written.endsWith('+');
  const [start = '', end = null] = written.replace('+', '').split('/');
  return { start, end, ...(openEnd ? { openEnd } : {}) };
}

/** The text with any of the short lines beside it, before or after: those say nothing that is wrong in a summary. */
function summaries(text: string, extras: string[]): [string, ...string[]] {
  const subsets = extras
    .slice(0, 3)
    .reduce<string[][]>((all, extra) => [...all, ...all.map((set) => [...set, extra])], [[]]);
  return [text, ...subsets.slice(1).map((set) => [text, ...set].join('\n'))];
}

function itemLabel({ story, titles = [], topic, text, when, links, extras, heading }: Printed): ItemLabel {
  const kinds: [Kind, ...Kind[]] = typeof story.kind === 'string' ? [story.kind] : story.kind;
  const body = text ? story.text.map(plainText).join('\n') : '';
  const topics = topic && story.topic !== undefined ? story.topic.split('/') : [];
  const printedDates =
    text || story.dates === undefined
      ? (story.dates ?? (when ? story.when : []) ?? [])
      : when
        ? (story.when ?? [])
        : [];
  return {
    title: story.title,
    titleAccept: titles,
    topics,
    topicsAccept: heading === undefined ? [] : topics.length === 0 ? [[heading]] : [[heading], [...topics, heading]],
    kindAccept: kinds,
    isEvent: kinds[0] === 'evenement',
    summaries: summaries(body, extras),
    dates: printedDates.map(dateLabel),
    links,
    words: [story.title, body].join('\n'),
    optional: false,
    duplicate: false,
  };
}

const standingLabel = (title: string): ItemLabel => ({
  title,
  titleAccept: [],
  topics: [],
  topicsAccept: [],
  kindAccept: ['nieuws'],
  isEvent: false,
  summaries: [''],
  dates: [],
  links: [],
  words: title,
  optional: true,
  duplicate: false,
});

/** What is right about a letter as it was printed. */
export function labelOf(letter: Letter, { printed, standing = [] }: Laid): NewsletterLabel {
  return {
    id: letter.id,
    publisher: letter.publisher,
    sentDate: letter.sent.slice(0, 10),
    items: [...markDuplicates(printed.map(itemLabel)), ...standing.map(standingLabel)],
    footerLinks: [],
  };
}
