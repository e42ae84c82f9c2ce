import type { Block, BlockLink, Cell } from './block.ts';
import { hasWord, visibleText } from './characters.ts';

/** Marks of list items that arrive as text: Word's "·", "•", a dash. */
const BULLET = /^[·•▪■◦‣∙●○§*–-]\s+/;

/** How a piece of text is shown. */
interface Look {
  strong: boolean;
  listItem: boolean;
  quote: number;
  fontSize: number;
  colour: string;
  heading: number;
}

const keyOf = ({ strong, fontSize, colour, heading }: Look): string =>
  `${String(Math.round(fontSize))}${strong ? 'b' : ''}${heading > 0 ? `h${String(heading)}` : ''}${colour}`;

/**
 * Collects text and boundaries in reading order and makes blocks of them. Its fields are not `#private`: see the reader
 * of HTML.
 */
export class BlockBuilder {
  private readonly blocks: Block[] = [];
  /** Those of them that are a button which only Word would draw. */
  private readonly fallbacks = new Set<Block>();
  /** The block's text in pieces: appending to one string and looking at its end would be quadratic on hostile input. */
  private pieces: string[] = [];
  private length = 0;
  private endsWithSpace = false;
  private links: BlockLink[] = [];
  private strong = true;
  /** Of the block's first words. */
  private shown: Look | null = null;
  private cell: Cell | null = null;
  private listItem = false;
  private quote = 0;
  /** Depth of the nearest common ancestor of the last text and whatever comes next. */
  private shallowest = 0;
  private level = 0;
  private breaks = 0;
  private sawBoundary = true;
  private blanks = 0;
  private anchors = 0;
  private href: string | undefined;
  private linkStart = 0;
  private linkHadText = false;
  private alternative: string | null = null;
  private emptyBlocks = 0;

  text(data: string, look: Look, depth: number, cell: Cell | null): void {
    const piece = visibleText(data);
    if (piece === '') return;
    if (this.length === 0) {
      if (piece === ' ') {
        if (data.includes('\u00a0')) this.emptyBlocks = 1;
        return;
      }
      this.level = Math.min(this.shallowest, depth);
      this.quote = look.quote;
      this.blanks = this.sawBoundary ? this.breaks + this.emptyBlocks : Math.max(0, this.breaks - 1);
      this.linkStart = 0;
    }
    const addition = piece.startsWith(' ') && (this.length === 0 || this.endsWithSpace) ? piece.slice(1) : piece;
    if (addition === '') return;
    if (addition !== ' ' && hasWord(addition)) {
      this.strong &&= look.strong;
      if (this.shown === null) {
        this.shown = look;
        this.cell = cell;
      }
      this.listItem ||= look.listItem;
      if (this.href !== undefined) this.linkHadText = true;
    }
    this.pieces.push(addition);
    this.length += addition.length;
    this.endsWithSpace = addition.endsWith(' ');
    this.shallowest = depth;
  }

  image(alternative: string, cell: Cell | null): void {
    if (this.length === 0) this.cell = cell;
    if (this.href !== undefined && !this.linkHadText) this.alternative = alternative;
  }

  openLink(href: string | undefined): void {
    this.closeLink();
    if (href === undefined) return;
    this.anchors += 1;
    this.href = href;
    this.linkStart = this.length;
    this.linkHadText = false;
    this.alternative = null;
  }

  closeLink(): void {
    if (this.href === undefined) return;
    this.endRange();
    if (!this.linkHadText && this.alternative !== null) {
      const text = visibleText(this.alternative).trim();
      const link = { start: 0, end: text.length, href: this.href, anchor: this.anchors };
      this.blocks.push({ ...this.blank(), text, links: [link], image: true });
    }
    this.href = undefined;
    this.alternative = null;
  }

  /** A button that only Word would draw: dropped again when the same text stands beside it for everyone else. */
  fallback(text: string, href: string | undefined, depth: number): void {
    this.flush();
    this.anchors += 1;
    const links = href === undefined ? [] : [{ start: 0, end: text.length, href, anchor: this.anchors }];
    const block = { ...this.blank(), text, links, level: Math.min(this.shallowest, depth) };
    this.fallbacks.add(block);
    this.blocks.push(block);
  }

  lineBreak(): void {
    this.flush();
    this.breaks += 1;
  }

  boundary(): void {
    this.flush();
    this.sawBoundary = true;
  }

  leave(depth: number): void {
    if (depth < this.shallowest) this.shallowest = depth;
  }

  finish(): Block[] {
    this.closeLink();
    this.flush();
    if (this.fallbacks.size === 0) return this.blocks;
    return this.blocks.filter((block, index) => !this.fallbacks.has(block) || !this.standsBeside(block, index));
  }

  private standsBeside(fallback: Block, index: number): boolean {
    const text = fallback.text.toLowerCase();
    return [1, 2, -1].some((step) => {
      const other = this.blocks[index + step];
      return other !== undefined && !this.fallbacks.has(other) && other.text.toLowerCase() === text;
    });
  }

  private blank(): Block {
    return {
      text: '',
      links: [],
      level: this.shallowest,
      blanks: 0,
      listItem: false,
      strong: false,
      look: '',
      size: 0,
      heading: 0,
      cell: this.cell,
      image: false,
      quote: this.quote,
    };
  }

  private endRange(): void {
    if (this.href === undefined) return;
    if (this.length > this.linkStart) {
      this.links.push({ start: this.linkStart, end: this.length, href: this.href, anchor: this.anchors });
    }
    this.linkStart = this.length;
  }

  private flush(): void {
    if (this.length === 0) return;
    this.endRange();
    const text = this.pieces.join('');
    const bullet = BULLET.exec(text)?.[0].length ?? 0;
    if (hasWord(text)) {
      this.blocks.push({
        text: text.slice(bullet).trimEnd(),
        links: this.links.map((link) => trimmed(text, link, bullet)).filter((link) => link !== null),
        level: this.level,
        blanks: this.blanks,
        listItem: this.listItem || bullet > 0,
        strong: this.strong,
        look: this.shown ? keyOf(this.shown) : '',
        size: this.shown?.fontSize ?? 0,
        heading: this.shown?.heading ?? 0,
        cell: this.cell,
        image: false,
        quote: this.quote,
      });
      this.breaks = 0;
      this.sawBoundary = false;
      this.emptyBlocks = 0;
    }
    this.pieces = [];
    this.length = 0;
    this.endsWithSpace = false;
    this.links = [];
    this.strong = true;
    this.shown = null;
    this.cell = null;
    this.listItem = false;
    this.linkStart = 0;
  }
}

/** The range without white space around it, counted from behind the bullet; null when nothing readable is left. */
function trimmed(text: string, link: BlockLink, bullet: number): BlockLink | null {
  const range = text.slice(Math.max(link.start, bullet), link.end);
  if (!hasWord(range)) return null;
  const start = Math.max(link.start, bullet) + (range.length - range.trimStart().length) - bullet;
  return { ...link, start, end: start + range.trim().length };
}
