import type { Kind } from '../../../src/domain/newsletter.ts';
import { markDuplicates, type DateLabel, type ItemLabel, type NewsletterLabel } from '../../score/labels.ts';
import type { Letter, LetterItem, Paragraph } from './letter.ts';

/** What a mail client left of a letter that it cut off: indexes of items. Without it, everything was printed. */
export interface Printed {
  complete: number;
  /** The item at which the cut fell: may be read or not. */
  partial: number | null;
}

const plain = (text: string): string => text.replaceAll('[[', '').replaceAll(']]', '');
const textOf = (paragraphs: Paragraph[]): string =>
  paragraphs.map((paragraph) => (typeof paragraph === 'string' ? plain(paragraph) : plain(paragraph.list.join('\n')))).join('\n');
const linksIn = (paragraphs: Paragraph[]): string[] =>
  paragraphs
    .flatMap((paragraph) => (typeof paragraph === 'string' ? [paragraph] : paragraph.list))
    .flatMap((text) => [...text.matchAll(/\[\[([^\]]*)\]\]/gu)].map((match) => match[1] ?? ''));

function dateLabel(written: string): DateLabel {
  const openEnd = written.endsWith('+');
  const [start = '', end = null] = written.replace('+', '').split('/');
  return { start, end, ...(openEnd ? { openEnd } : {}) };
}

function itemLabel(item: LetterItem): ItemLabel {
  const after = textOf(item.after ?? []);
  const text = textOf(item.text);
  const kinds: [Kind, ...Kind[]] = typeof item.kind === 'string' ? [item.kind] : item.kind;
  return {
    title: item.title,
    titleAccept: [],
    topics: item.topics ?? (item.topic === undefined ? [] : item.topic.split('/')),
    topicsAccept: [],
    kindAccept: kinds,
    isEvent: kinds[0] === 'evenement',
    summaries: after === '' ? [text] : [text, `${text}\n${after}`],
    dates: (item.dates ?? []).map(dateLabel),
    links: [...(item.titleIsLink ? [item.title] : []), ...linksIn(item.text), ...(item.actions ?? []), ...linksIn(item.after ?? [])],
    words: [item.title, text, after, item.dateLine ?? ''].join('\n'),
    optional: false,
    duplicate: false,
  };
}

/** The label of a letter, or of as much of it as a mail client kept. */
export function labelOfLetter(letter: Letter, printed?: Printed): NewsletterLabel {
  const items = letter.blocks.filter((block) => block.type === 'item').map(itemLabel);
  const kept = printed === undefined ? items : items.slice(0, printed.complete);
  const cut = printed?.partial == null ? undefined : items[printed.partial];
  return {
    id: letter.id,
    publisher: letter.publisher,
    sentDate: letter.sent.slice(0, 10),
    items: markDuplicates(cut === undefined ? kept : [...kept, { ...cut, optional: true }]),
    footerLinks: letter.footer.links,
  };
}
