/**
 * What every mail client leaves of a newsletter: lines of visible text in reading order, with their links, and how
 * strongly each is set apart from the one before. Class, id and style are gone by now; how a line looks is a key that
 * means something within this letter only.
 */

/** Half-open range of `text` that is a link. */
export interface BlockLink {
  start: number;
  end: number;
  href: string;
  /** Counts the anchors of the message: two ranges with the same number are one link that spans several blocks. */
  anchor: number;
  /** Set by the judge of ways out: it is, or may be, the recipient's own way out of the subscription. */
  wayOut?: 'sure' | 'unsure';
  /** Set by the same: the letter's other links show that this one counts who clicks. */
  tracked?: true;
}

/** Where a line stands in the innermost table around it. Counted from 0, as the source has rows and cells. */
export interface Cell {
  /** Tells the tables of one message apart. */
  table: number;
  row: number;
  column: number;
}

export interface Block {
  /** One line: white space collapsed, invisible characters gone. */
  text: string;
  links: BlockLink[];
  /**
   * How far towards the root one has to climb to get here from the block before (HTML: depth of the common ancestor;
   * text: minus the number of blank lines). The smaller, the stronger the boundary. Only comparable within a message.
   */
  level: number;
  /** Blank lines before this one, as far as the markup shows them. */
  blanks: number;
  listItem: boolean;
  /** All of it is bold or a heading. Weak evidence: many clients drop it. */
  strong: boolean;
  /**
   * How its first words look (size, weight, colour, heading), as a key: equal keys look alike within one message, and
   * nothing else may be read from it. Empty in plain text.
   */
  look: string;
  /** Font size in px of its first words; 0 in plain text. */
  size: number;
  /** 1 to 6 within `<h1>` to `<h6>`, else 0. Weak evidence as well. */
  heading: number;
  /** `null` outside any table. */
  cell: Cell | null;
  /** The alternative text of a linked image, not text of the letter. */
  image: boolean;
  /** How deeply quoted: blockquotes, or `>` in plain text. */
  quote: number;
  /** Set by the judge of ways out: it belongs to the letter's foot, or only leads out of the subscription. It is in no item. */
  foot?: true;
}

/** True when links cover all letters and digits of the block. */
export function isAllLink(block: Block): boolean {
  if (block.links.length === 0) return false;
  let covered = '';
  let position = 0;
  for (const link of block.links) {
    covered += block.text.slice(position, link.start);
    position = Math.max(position, link.end);
  }
  covered += block.text.slice(position);
  return !/[\p{L}\p{N}]/u.test(covered);
}

/** The links of a block by anchor: ranges that touch and belong to one anchor count once. */
export function linkText(block: Block, link: BlockLink): string {
  return block.text.slice(link.start, link.end).trim();
}
