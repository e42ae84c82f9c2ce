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
  paragraphs
    .map((paragraph) => (typeof paragraph === 'string' ? plain(paragraph) : plain(paragraph.list.join('\n'))))
    .join('\n');
const linksIn = (paragraphs: Paragraph[]): string[] =>
  paragraphs
    .flatMap((paragraph) => (typeof paragraph === 'string' ? [paragraph] : paragraph.list))
    .flatMap((text) => [...text.matchAll(/\[\[([^\]]*)\]\]/gu)].map((match) => match[1] ?? ''));

function dateLabel(written: string): DateLabel {
  const openEnd = written.endsWith('+');
  const [start = '', end = null] = written.replace('+', '').split('/');
  return { start, end, ...(openEnd ? { openEnd } : {}) };
}

const DATE_WORDS =
  /\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|vanaf|van|tot|en|met|t\/m|om|op|uur|aanvang)\b/giu;

/**
 * A date line belongs to the events and not to the summary, as in the seeds. Where it says more than when (a place), the
 * summary is the only field that can hold the rest: then both readings are right.
 */
function withDateLine(text: string, dateLine = ''): string[] {
  const more = /\p{L}/u.test(dateLine.replace(DATE_WORDS, ''));
  return more ? [`${text}\n${dateLine}`] : [];
}

const onlyLinks = (paragraph: Paragraph): boolean =>
  typeof paragraph !== 'string' && paragraph.list.every((text) => /^\[\[[^\]]*\]\]$/u.test(text));

/** What follows the action link may be read as part of the summary or not; a list of links has its place in `links`. */
function summariesOf(item: LetterItem): [string, ...string[]] {
  const text = textOf(item.text);
  const after = item.after ?? [];
  const tails = [after, after.filter((paragraph) => !onlyLinks(paragraph))].map(textOf).filter((tail) => tail !== '');
  return [text, ...tails.map((tail) => `${text}\n${tail}`), ...withDateLine(text, item.dateLine)];
}

function itemLabel(item: LetterItem): ItemLabel {
  const after = textOf(item.after ?? []);
  const text = textOf(item.text);
  const kinds: [Kind, ...Kind[]] = typeof item.kind === 'string' ? [item.kind] : item.kind;
  return {
    title: item.title,
    titleAccept: [],
    topics: item.topics ?? (item.topic === undefined ? [] : item.topic.split('/')),
    topicsAccept: item.topicsAccept ?? [],
    kindAccept: kinds,
    isEvent: kinds[0] === 'evenement',
    summaries: summariesOf(item),
    dates: (item.dates ?? []).map(dateLabel),
    links: [
      ...(item.titleIsLink ? [item.title] : []),
      ...linksIn(item.text),
      ...(item.actions ?? []),
      ...linksIn(item.after ?? []),
    ],
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
