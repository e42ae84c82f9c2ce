import type { Block } from '../flatten/index.ts';
import type { Section, StandingBlock } from '../publishers/index.ts';

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
  /** What it would be in the next best readings of the letter, the likeliest first. Empty where the reader is sure. */
  rivals: Rival[];
}

export interface Rival {
  /** `null` where it would be no part at all. */
  part: Part | null;
  /** Another template for the whole letter, or another role for one line. */
  cause: 'template' | 'line';
  /** How much worse the letter fits that reading: a negative logarithm of odds. */
  gap: number;
}

export interface Cutting {
  parts: Part[];
  /** Headings that group parts and have no other meaning. */
  headings: Block[];
  /** Masthead and footer. */
  chrome: Block[];
}
