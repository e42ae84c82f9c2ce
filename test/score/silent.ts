import type { Item, Newsletter } from '../../src/domain/newsletter.ts';
import { normaliseTitle, wordsOf } from './compare.ts';
import type { ItemLabel } from './labels.ts';

/** What the reader got wrong about events without a word of doubt, as the contract counts it. */
export interface Silence {
  /** Items shown as events with a date. */
  shown: number;
  /** Of those: the start is wrong, or it is no event, and `unsure` names neither dates, kind nor title. */
  errors: number;
  /** Labelled events whose date was printed. */
  dated: number;
  /** Of those: shown without a date, as no event or not at all, and nothing says so. */
  omissions: number;
  items: number;
  unsure: number;
  /** Items that are unsure for nothing but their kind. */
  unsureOfKind: number;
  failures: string[];
}

export const emptySilence = (): Silence => ({
  shown: 0,
  errors: 0,
  dated: 0,
  omissions: 0,
  items: 0,
  unsure: 0,
  unsureOfKind: 0,
  failures: [],
});

export function addSilence(sum: Silence, other: Silence): void {
  for (const key of ['shown', 'errors', 'dated', 'omissions', 'items', 'unsure', 'unsureOfKind'] as const)
    sum[key] += other[key];
  sum.failures.push(...other.failures);
}

const startsOf = (dates: { start: string }[]): string =>
  dates
    .map(({ start }) => start)
    .sort()
    .join(' ');
const admits = (item: Item): boolean =>
  (item.unsure ?? []).some((field) => field === 'dates' || field === 'kind' || field === 'title');

/** Whether an item holds the words of a label's title, wherever the reader put them. */
function mentions(item: Item, label: ItemLabel): boolean {
  const wanted = wordsOf(label.title);
  const words = new Set(wordsOf(`${item.title} ${item.summary} ${item.topics.join(' ')}`));
  return wanted.every((word) => words.has(word));
}

/**
 * Pairs labels with items: by title, then, for events that were read under another title, an item that holds all words of
 * the label's title. An item whose title is right is never the second kind.
 */
function pairs(labels: ItemLabel[], items: Item[]): Map<ItemLabel, Item> {
  const left = [...items];
  const found = new Map<ItemLabel, Item>();
  const take = (label: ItemLabel, at: number): void => {
    const item = left.splice(at, 1)[0];
    if (item !== undefined) found.set(label, item);
  };
  for (const label of labels) {
    const accepted = new Set([label.title, ...label.titleAccept].map(normaliseTitle));
    const at = left.findIndex((item) => accepted.has(normaliseTitle(item.title)));
    if (at >= 0) take(label, at);
  }
  for (const label of labels) {
    if (found.has(label)) continue;
    const at = left.findIndex((item) => mentions(item, label));
    if (at >= 0) take(label, at);
  }
  return found;
}

/** Counts silent errors and silent omissions in one letter. */
export function silenceOf(labels: ItemLabel[], newsletter: Newsletter): Silence {
  const silence = emptySilence();
  const shown = [...newsletter.items, ...newsletter.apart];
  const found = pairs(labels, newsletter.items);
  const labelOf = new Map([...found].map(([label, item]) => [item, label]));
  silence.items = newsletter.items.length;
  for (const item of newsletter.items) {
    if (item.unsure === undefined || item.unsure.length === 0) continue;
    silence.unsure += 1;
    if (item.unsure.every((field) => field === 'kind')) silence.unsureOfKind += 1;
  }
  for (const item of shown) {
    if (item.kind !== 'evenement' || item.events.length === 0) continue;
    silence.shown += 1;
    const label = labelOf.get(item);
    const right = label?.isEvent === true && startsOf(label.dates) === startsOf(item.events);
    if (right || admits(item)) continue;
    silence.errors += 1;
    silence.failures.push(
      `silent error: ${JSON.stringify(item.title)} shown on ${startsOf(item.events)}, right is ${label === undefined ? 'no item' : label.isEvent ? startsOf(label.dates) || 'no date' : 'no event'}`,
    );
  }
  const unrecognised = new Set(newsletter.unrecognised.flatMap(({ text }) => wordsOf(text)));
  for (const label of labels) {
    if (!label.isEvent || label.dates.length === 0 || label.optional) continue;
    silence.dated += 1;
    const item = found.get(label);
    if (item !== undefined && ((item.kind === 'evenement' && item.events.length > 0) || admits(item))) continue;
    // What is shown as not understood is no silence.
    if (item === undefined && wordsOf(label.title).every((word) => unrecognised.has(word))) continue;
    silence.omissions += 1;
    silence.failures.push(
      `silent omission: ${JSON.stringify(label.title)} on ${startsOf(label.dates)}, shown ${item === undefined ? 'in no item' : `as ${item.kind} without a date`}`,
    );
  }
  return silence;
}
