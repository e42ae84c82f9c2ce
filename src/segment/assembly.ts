import type { Block } from '../flatten/index.ts';
import type { Section, StandingBlock } from '../publishers/index.ts';
import { topicsAsPrinted } from '../topics/index.ts';
import type { Features } from './features.ts';
import type { Cutting, Part } from './part.ts';
import type { Role } from './role.ts';
import { inheritTopics, joinStanding, markUntitledIntroduction } from './standing.ts';

/** Makes parts of lines whose roles are known. */
export class Assembly {
  readonly #rubrics: boolean;
  readonly #parts: Part[] = [];
  readonly #headings: Block[] = [];
  readonly #chrome: Block[] = [];
  #section: Section | null = null;
  #heading: string[] | null = null;
  #label: string[] | null = null;
  /** Dates above a title that has not come yet. */
  #waiting: Block[] = [];
  /** Headings that are no known topic and no known section, with the parts below them. */
  readonly #unknown = new Map<string, Part[]>();
  #unknownHeading: string | null = null;
  /** Headings that nobody knows, as they were printed. */
  readonly #strange: Block[] = [];
  #lastLabel: Block | null = null;
  #lastWaiting: Block | null = null;
  /** Texts of the labels that nobody knows; the empty one stands for those that are known. */
  readonly #labels = new Set<string>();

  /** @param rubrics headings that nobody knows are no topics. */
  constructor(rubrics: boolean) {
    this.#rubrics = rubrics;
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
      case 'preTopic':
        this.#noteLabel(line, true);
        this.#label = topicsAsPrinted(block.text);
        return;
      case 'topic':
        this.#noteLabel(line, false);
        this.#labelLast(topicsAsPrinted(block.text));
        return;
      case 'preDate':
        this.#waiting.push(block);
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
      case 'subheading':
      case 'date':
      case 'action':
      case 'list':
        this.#extend(role, block);
    }
  }

  finish(): Cutting {
    // Of a letter that was cut off: dates whose title never came.
    if (this.#waiting.length > 0) this.#open(null, null);
    // One heading that nobody knows, in the whole letter, is a banner or a rubric, not a topic.
    if (this.#unknown.size === 1) {
      for (const part of [...this.#unknown.values()].flat()) if (!part.labelled) part.topics = [];
    }
    if (this.#labels.size === 1 && !this.#labels.has('') && this.#parts.filter((part) => part.labelled).length < 2) {
      for (const part of this.#parts) part.topics = [];
      if (this.#lastLabel) this.#strange.push(this.#lastLabel);
    }
    markUntitledIntroduction(this.#parts[0]);
    const [lone] = this.#strange;
    // One line that is read as a heading may as well be news of which only the title is left: it is shown.
    if (lone && this.#strange.length === 1) this.#parts.push(emptyPart(lone));
    return { parts: inheritTopics(joinStanding(this.#parts)), headings: this.#headings, chrome: this.#chrome };
  }

  #openSection(line: Features): void {
    if (!line.section && !line.topics) this.#strange.push(line.block);
    if (line.section || (this.#rubrics && !line.topics)) {
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
      dates: this.#waiting,
      actions: [],
      after: [],
      section: this.#section,
      standing,
      rivals: [],
    };
    // In a letter with labels above the titles a label without a heading holds for the items below it as well.
    if (this.#label) this.#heading = this.#label;
    else if (this.#unknownHeading !== null) this.#unknown.get(this.#unknownHeading)?.push(part);
    this.#label = null;
    this.#waiting = [];
    this.#parts.push(part);
    return part;
  }

  /** A title over "Beste lezer, …" is the letter's own. */
  #markIntroduction(standing: StandingBlock | null): void {
    const part = this.#parts[0];
    if (standing?.id === 'inleiding' && this.#parts.length === 1 && part && part.body.length === 1)
      part.standing ??= standing;
  }

  #noteLabel({ topics, block }: Features, waits: boolean): void {
    this.#labels.add(topics ? '' : block.text);
    this.#lastLabel = block;
    if (waits) this.#lastWaiting = topics ? null : block;
  }

  #labelLast(topics: string[]): void {
    const part = this.#parts[this.#parts.length - 1];
    if (!part) return;
    // With a topic below its title as well, what nobody knows above it was none.
    if (part.labelled && this.#lastWaiting) this.#strange.push(this.#lastWaiting);
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

const emptyPart = (title: Block): Part => ({
  title,
  topics: [],
  labelled: false,
  body: [],
  dates: [],
  actions: [],
  after: [],
  section: null,
  standing: null,
  rivals: [],
});
