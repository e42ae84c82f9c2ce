import type { Kind } from '../../src/domain/newsletter.ts';
import { markDuplicates, type DateLabel, type ItemLabel, type NewsletterLabel } from './labels.ts';

/** The label files of the five seed newsletters. Their shapes differ a little from the contract, which wins. */
export interface GoldFile {
  id: string;
  /** VNG's where it is not said. */
  publisher?: string | null;
  referenceDate: string;
  items: GoldItem[];
}

interface GoldItem {
  role: 'item' | 'apart' | 'boilerplate';
  title: string | null;
  titlePrinted?: string;
  topics?: string[];
  topicsAccept?: string[][];
  kind?: Kind;
  kindAccept?: Kind[];
  isEvent?: boolean;
  summary: string;
  summaryPrinted?: string;
  /** Other right readings: with the line that says where, without a list. */
  summaryAccept?: string[];
  afterText?: string;
  dateLine?: string | null;
  dates?: { start: string; end: string | null; precision: string; openEnd?: true }[];
  links: { text: string; role: string }[];
  optional?: boolean;
  parent?: string;
}

/** A month or a season without a day is no event date in the contract. */
const PRECISE = new Set(['day', 'minute', 'time']);

function dateLabels(item: GoldItem): DateLabel[] {
  return (item.dates ?? [])
    .filter((date) => PRECISE.has(date.precision))
    .map(({ start, end, openEnd }) => ({
      start,
      end: end === start ? null : end,
      ...(openEnd ? { openEnd } : {}),
    }));
}

/** The readings of a summary that are right: with and without what follows the link or an optional nested block. */
function summaries(item: GoldItem, items: GoldItem[]): [string, ...string[]] {
  const printed = [
    item.summary,
    ...(item.summaryPrinted === undefined ? [] : [item.summaryPrinted]),
    ...(item.summaryAccept ?? []),
  ];
  const nested = items
    .filter((other) => other.optional && other.parent === item.title)
    .map((other) => `${other.title ?? ''} ${other.summary} ${other.links.map((link) => link.text).join(' ')}`);
  const tails = [item.afterText ?? '', ...nested].filter((tail) => tail !== '');
  const listed = item.links.filter((link) => link.role === 'list').map((link) => link.text);
  if (listed.length > 0) tails.push(listed.join(' '));
  return [item.summary, ...printed, ...printed.flatMap((text) => tails.map((tail) => `${text} ${tail}`))];
}

function itemLabel(item: GoldItem, items: GoldItem[]): ItemLabel {
  const title = item.title ?? '';
  const kind = item.kind ?? 'nieuws';
  return {
    title,
    titleAccept: item.titlePrinted === undefined ? [] : [item.titlePrinted],
    topics: item.topics ?? [],
    topicsAccept: item.topicsAccept ?? [],
    kindAccept: [kind, ...(item.kindAccept ?? [])],
    isEvent: item.isEvent ?? false,
    summaries: summaries(item, items),
    dates: dateLabels(item),
    links: item.links.map((link) => link.text),
    words: [title, item.summary, item.afterText ?? '', item.dateLine ?? ''].join(' '),
    optional: item.optional ?? false,
    duplicate: false,
  };
}

/** Reads one label file into the form that the scorer knows. */
export function labelOf(gold: GoldFile): NewsletterLabel {
  return {
    id: gold.id,
    publisher: gold.publisher === undefined ? 'vng' : gold.publisher,
    sentDate: gold.referenceDate,
    items: markDuplicates(gold.items.filter((item) => item.role === 'item').map((item) => itemLabel(item, gold.items))),
    footerLinks: gold.items
      .flatMap((item) => item.links)
      .filter((link) => link.role === 'footer')
      .map((link) => link.text),
  };
}
