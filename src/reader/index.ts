import { type Part, segment } from '../segment/index.ts';
import type { Item, Message, Newsletter, Unrecognised, Warning } from '../domain/newsletter.ts';
import type { Block } from '../flatten/index.ts';
import { identifier, itemOf, linksOf, titleKey } from '../classify/index.ts';
import { isGreeting, type Publisher, publisherOf, publishers } from '../publishers/index.ts';
import { type Choice, withChoices } from './choices.ts';
import { withoutSafeLinks } from './conceal.ts';
import { withFootMarked } from './foot.ts';
import { letterIn } from './letter.ts';
import { severalLetters, warning } from './warnings.ts';

export type { Choice } from './choices.ts';

/**
 * Reads the newsletter inside a message, whichever mail client it went through and however often it was forwarded.
 * Pure and linear in the size of the body; never throws on what a mail can hold. What could not be understood stands in
 * `unrecognised`, what a reader must know in `warnings`.
 */
export function readNewsletter(message: Message, options: ReadOptions = {}): Newsletter {
  return readAmong(publishers, message, options);
}

/** What a user chose where the reader could not know. */
export interface ReadOptions {
  choices?: {
    /** The subject of the letter to read, one of `Newsletter.letters`, where a message holds several. */
    letter?: string;
    /** Which reading to take of items that are `unsure`, in this letter or in earlier ones of this sender. */
    readings?: readonly Choice[];
  };
}

/** The same, with other publishers than the built-in ones: the first that recognises the letter. */
export function readAmong(known: readonly Publisher[], message: Message, { choices }: ReadOptions = {}): Newsletter {
  const letter = letterIn(message, choices?.letter);
  const evidence = {
    from: letter.from,
    subject: letter.subject ?? '',
    lines: letter.blocks.map((block) => block.text.slice(0, 300)),
  };
  const publisher = publisherOf(evidence, known);
  const { parts, headings } = segment(withFootMarked(letter.blocks, publisher, letter.from), publisher, {
    subject: letter.subject ?? '',
    from: letter.from.replace(/<.*/, ''),
    sentAt: letter.sentAt,
  });
  const sorted = sortParts(parts);
  const idOf = identifier(publisher.id);
  const withId = (part: Part): Item => {
    const item = itemOf(part, letter.sentAt);
    return { id: idOf(item.title, item.topics), ...item, links: withoutSafeLinks(item.links, letter.recipients) };
  };
  const items = withChoices(markDuplicates(sorted.items.map(withId)), choices?.readings ?? []);
  const apart = sorted.apart.map(withId);
  const unrecognised = [...sorted.unrecognised.map(unrecognisedPart), ...emptyHeadings(headings, parts)]
    .map(({ text, links }) => ({ text, links: withoutSafeLinks(links, letter.recipients) }))
    .filter(({ text, links }) => text !== '' || links.length > 0);

  const warnings: Warning[] = [];
  if (letter.others.length > 0) warnings.push(severalLetters(letter.subject, letter.others));
  if (letter.truncated) warnings.push(warning('truncated'));
  if (letter.blocks.length === 0) warnings.push(warning('empty'));
  else if (items.length === 0) warnings.push(warning('no-items'));
  if (letter.dateFromLinks) warnings.push(warning('date-from-links'));
  else if (letter.sentAt === null && items.length > 0) warnings.push(warning('no-date'));
  if (letter.detached > 0) warnings.push(warning('detached-links'));
  if (unrecognised.length > 0) warnings.push(warning('unrecognised'));

  return {
    publisher: publisher.id,
    subject: letter.subject,
    sentAt: letter.sentAt,
    ...(letter.others.length > 0
      ? { letters: [...(letter.subject === null ? [] : [letter.subject]), ...letter.others] }
      : {}),
    items,
    apart,
    unrecognised,
    warnings,
  };
}

interface Sorted {
  items: Part[];
  apart: Part[];
  unrecognised: Part[];
}

/** Items have a title and something under it. Untitled text above the first item is the introduction. */
function sortParts(parts: readonly Part[]): Sorted {
  const sorted: Sorted = { items: [], apart: [], unrecognised: [] };
  for (const part of parts) {
    const hasContent = part.body.length + part.dates.length + part.actions.length + part.after.length > 0;
    const linked = (part.title?.links.length ?? 0) > 0;
    const isIntroduction = sorted.items.length === 0 && isGreeting(part.body[0]?.text ?? '');
    if (part.standing) sorted.apart.push(part);
    // What stands above the greeting is the letter's own name.
    else if (isIntroduction)
      sorted.apart.push({ ...part, title: null, standing: { id: 'inleiding', name: 'Inleiding', opens: /^/ } });
    else if (part.title && (hasContent || linked)) sorted.items.push(part);
    else if (sorted.items.length === 0 && !part.title && part.actions.length === 0) {
      sorted.apart.push({ ...part, standing: { id: 'inleiding', name: 'Inleiding', opens: /^/ } });
    } else sorted.unrecognised.push(part);
  }
  return sorted;
}

function unrecognisedPart(part: Part): Unrecognised {
  const blocks = [...(part.title ? [part.title] : []), ...part.body, ...part.dates, ...part.actions, ...part.after];
  return { text: blocks.map((block) => block.text).join('\n'), links: linksOf(blocks, false) };
}

/** A heading over nothing is shown, not dropped. */
function emptyHeadings(headings: readonly Block[], parts: readonly Part[]): Unrecognised[] {
  return parts.length > 0 ? [] : headings.map((block) => ({ text: block.text, links: linksOf([block], false) }));
}

/** The same title, kind and text again in one letter: the later one says which it repeats. Anything less stays two. */
function markDuplicates(items: readonly Item[]): Item[] {
  const earlier = new Map<string, { first: Item; bySummary: Map<string, string> | null }>();
  return items.map((item) => {
    const key = `${titleKey(item.title)}|${item.kind}`;
    const same = earlier.get(key);
    if (!same) {
      earlier.set(key, { first: item, bySummary: null });
      return item;
    }
    // Texts are only compared where titles are equal: most are not.
    same.bySummary ??= new Map([[titleKey(same.first.summary), same.first.id]]);
    const summary = titleKey(item.summary);
    const before = same.bySummary.get(summary);
    if (before !== undefined) return { ...item, duplicateOf: before };
    same.bySummary.set(summary, item.id);
    return item;
  });
}
