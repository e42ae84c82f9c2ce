import type { Kind } from '../domain/newsletter.ts';

/** What is known of a letter before it is cut. */
export interface Evidence {
  /** `Naam <adres>` of the innermost sender, lower case; empty when unknown. */
  from: string;
  subject: string;
  /** The visible lines of the letter, in order. */
  lines: readonly string[];
}

/** A heading that groups items by what they are: "Nieuws", "Agenda". */
export interface Section {
  heading: RegExp;
  kind: Kind | null;
}

/** A block that returns in every edition and is no news: an invitation, a teaser, the introduction, a notice. */
export interface StandingBlock {
  id: string;
  /** Dutch title for where the letter prints none. */
  name: string;
  /** Matches its heading or the start of its text. */
  opens: RegExp;
  /** Headings within it. */
  subheadings?: RegExp;
}

/** A sender's newsletters: plain data and a test. One file per publisher. */
export interface Publisher {
  /** Stands in the output; `null` for the general reader. */
  id: string | null;
  matches(evidence: Evidence): boolean;
  /** Lines that name the letter itself. */
  masthead: RegExp;
  sections: readonly Section[];
  /** Whole-line texts of action links that the general vocabulary does not know. */
  actions: RegExp | null;
  standing: readonly StandingBlock[];
}
