import type { Block } from '../flatten/index.ts';
import { isUnsubscribe, type Publisher, type Section, type StandingBlock } from '../publishers/index.ts';
import { topicsAsPrinted } from '../topics/index.ts';
import { type Features, featuresOf, type LetterNames, markRepeated } from './features.ts';
import { readRoles } from './layout.ts';
import type { Layout, Role } from './roles.ts';

export { isDateLine } from './dateLine.ts';

/** One block of the newsletter, cut out but not yet understood: an item, a standing block, or neither. */
export interface Part {
  title: Block | null;
  topics: string[];
  /** True when the topics were printed with this item, false when they come from a heading above it. */
  labelled: boolean;
  /** Text before the action link, in order. */
  body: Block[];
  dates: Block[];
  actions: Block[];
  /** Text and list items behind the action link: they belong to this part. */
  after: Block[];
  section: Section | null;
  standing: StandingBlock | null;
}

export interface Cutting {
  parts: Part[];
  /** Headings that group parts and have no other meaning. */
  headings: Block[];
  /** Masthead and footer. */
  chrome: Block[];
}

/** A letter's lines → its parts, by the cheapest reading of all of them together. Linear in the number of lines. */
export function cut(blocks: readonly Block[], publisher: Publisher, names: LetterNames): Cutting {
  const lines = blocks.map((block, index) => featuresOf(block, index, publisher, names));
  markFooter(lines);
  markRepeated(lines);
  const { roles, layout } = readRoles(lines);
  const assembly = new Assembly(layout);
  lines.forEach((line, index) => {
    assembly.add(roles[index] ?? 'text', line);
  });
  return assembly.finish();
}

/** Behind the unsubscribe line nothing is news any more, unless another item follows: addresses, slogans, copyright. */
function markFooter(lines: Features[]): void {
  let start = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (!line) continue;
    if (line.footer && isUnsubscribe(line.block.text)) start = index;
    if ((line.action === 2 && !line.footer) || (line.topics && !line.allLink)) break;
  }
  if (start < lines.length) {
    while (start > 0 && isImprint(lines[start - 1]?.block.text ?? '')) start -= 1;
  }
  for (const line of lines.slice(start)) {
    if (line.length < 600 && !line.standing) line.footer = true;
  }
}

/** The sender's address, directly above the unsubscribe line: "Provincie Zilverland, Postbus 100, 1000 AA Oosterhaven". */
function isImprint(line: string): boolean {
  return (
    line.length < 160 &&
    !/[.!?]$/.test(line) &&
    (/\b\d{4} ?[A-Z]{2}\b|\bpostbus \d/i.test(line) || /^[©+\d\s()-]+$|^©/.test(line))
  );
}

class Assembly {
  readonly #layout: Layout;
  readonly #parts: Part[] = [];
  readonly #headings: Block[] = [];
  readonly #chrome: Block[] = [];
  #section: Section | null = null;
  #heading: string[] | null = null;
  #label: string[] | null = null;
  /** Headings that are no known topic and no known section, with the parts below them. */
  readonly #unknown = new Map<string, Part[]>();
  #unknownHeading: string | null = null;
  /** Texts of the labels that nobody knows; the empty one stands for those that are known. */
  readonly #labels = new Set<string>();

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  add(role: Role, line: Features): void {
    const { block } = line;
    switch (role) {
      case 'chrome':
        this.#chrome.push(block);
        return;
      case 'section':
        this.#openSection(line);
        return;
      case 'label':
        this.#labels.add(line.topics ? '' : block.text);
        if (this.#layout.label === 'above') this.#label = topicsAsPrinted(block.text);
        else this.#labelLast(topicsAsPrinted(block.text));
        return;
      case 'title':
        this.#open(block, line.standing);
        return;
      case 'opening':
        this.#open(null, line.standing).body.push(block);
        return;
      case 'text':
        this.#extend(role, block);
        this.#markIntroduction(line.standing);
        return;
      default:
        this.#extend(role, block);
    }
  }

  finish(): Cutting {
    // One heading that nobody knows, in the whole letter, is a banner or a rubric, not a topic.
    if (this.#unknown.size === 1) {
      for (const part of [...this.#unknown.values()].flat()) if (!part.labelled) part.topics = [];
    }
    if (this.#labels.size === 1 && !this.#labels.has('') && this.#parts.filter((part) => part.labelled).length < 2) {
      for (const part of this.#parts) part.topics = [];
    }
    markUntitledIntroduction(this.#parts[0]);
    return { parts: inheritTopics(joinStanding(this.#parts)), headings: this.#headings, chrome: this.#chrome };
  }

  #openSection(line: Features): void {
    if (line.section) {
      this.#section = line.section;
      this.#heading = null;
      this.#unknownHeading = null;
      this.#headings.push(line.block);
    } else {
      this.#heading = topicsAsPrinted(line.block.text);
      this.#unknownHeading = line.topics ? null : line.block.text;
      if (this.#unknownHeading !== null) this.#unknown.set(this.#unknownHeading, []);
    }
    this.#label = null;
  }

  #open(title: Block | null, standing: StandingBlock | null): Part {
    const topics = this.#label ?? this.#heading ?? [];
    const part: Part = {
      title,
      topics,
      labelled: this.#label !== null,
      body: [],
      dates: [],
      actions: [],
      after: [],
      section: this.#section,
      standing,
    };
    // In a letter with labels above the titles a label without a heading holds for the items below it as well.
    if (this.#label) this.#heading = this.#label;
    else if (this.#unknownHeading !== null) this.#unknown.get(this.#unknownHeading)?.push(part);
    this.#label = null;
    this.#parts.push(part);
    return part;
  }

  /** A title over "Beste lezer, …" is the letter's own. */
  #markIntroduction(standing: StandingBlock | null): void {
    const part = this.#parts[0];
    if (standing?.id === 'inleiding' && this.#parts.length === 1 && part && part.body.length === 1)
      part.standing ??= standing;
  }

  #labelLast(topics: string[]): void {
    const part = this.#parts[this.#parts.length - 1];
    if (!part) return;
    part.topics = topics;
    part.labelled = true;
  }

  #extend(role: Role, block: Block): void {
    const part = this.#parts[this.#parts.length - 1] ?? this.#open(null, null);
    if (role === 'action') part.actions.push(block);
    else if (role === 'date') part.dates.push(block);
    else if (part.actions.length > 0) part.after.push(block);
    else part.body.push(block);
  }
}

/** The letter's name over a word of welcome: a first block of one or two words with text and nothing to click. */
function markUntitledIntroduction(part: Part | undefined): void {
  if (!part?.title || part.labelled || part.standing || part.body.length === 0) return;
  const linked = [part.title, ...part.body].some((block) => block.links.length > 0);
  if (linked || part.actions.length + part.dates.length > 0 || part.title.text.split(' ').length > 2) return;
  part.standing = { id: 'inleiding', name: part.title.text, opens: /^/ };
}

/**
 * A standing block with headings of its own ("Meld u ook aan", "Doelgroep(en)") is one block: parts that follow it
 * without label and action belong to it.
 */
function joinStanding(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined[joined.length - 1];
    if (!part.standing) {
      const text = part.body[0]?.text ?? '';
      if (last?.standing && belongs(part, last.standing, last.actions.length > 0, text)) {
        if (part.title) last.body.push(part.title);
        last.body.push(...part.body, ...part.dates, ...part.after);
        last.actions.push(...part.actions);
        continue;
      }
    } else if (last?.standing?.id === part.standing.id && !part.title) {
      last.body.push(...part.body, ...part.after);
      last.actions.push(...part.actions);
      continue;
    }
    joined.push(part);
  }
  return joined;
}

function belongs(part: Part, standing: StandingBlock, ended: boolean, text: string): boolean {
  const subheadings = standing.subheadings;
  if (part.labelled) return false;
  if (subheadings && part.title && subheadings.test(part.title.text)) return true;
  if (subheadings && !part.title && subheadings.test(text)) return true;
  return subheadings !== undefined && !ended && part.actions.length === 0 && part.dates.length === 0;
}

/**
 * A block without label and without an action link of its own, under an item that has both, goes with that item's
 * topics: "Over het Bestuurlijk Netwerk Economie" under a report about it.
 */
function inheritTopics(parts: readonly Part[]): Part[] {
  let previous: Part | null = null;
  for (const part of parts) {
    const own =
      part.labelled ||
      part.topics.length > 0 ||
      part.actions.length > 0 ||
      part.standing !== null ||
      part.title === null;
    if (!own && previous?.labelled === true) part.topics = previous.topics;
    previous = part;
  }
  return [...parts];
}
