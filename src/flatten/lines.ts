import type { BlockLink } from './block.ts';
import { visibleText } from './characters.ts';

/** A printed line of plain text, or of HTML that was made from plain text. */
export interface Line {
  text: string;
  links: BlockLink[];
  /** Blank lines before it. */
  blanks: number;
  listItem: boolean;
  strong: boolean;
  quote: number;
}

const BULLET = /^[·•▪■◦‣∙●○§*–-]\s+(?=\S)/;
const HEADING = /^#{1,6}\s+/;
const QUOTE = /^(?:>\s?){1,20}/;
const RULE = /^[-=_*~\s]{3,}$/;
/** Characters by which a row of dashes may be longer or shorter than the title above it. */
const UNDERLINE_SLACK = 2;

/** More lines than this are read as one. Guards memory against megabytes of line feeds; a long newsletter has 2,000. */
const MAX_LINES = 200_000;

/** Plain text → its lines, without quote marks, Markdown marks and page breaks. */
export function linesOfText(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029\f]/, MAX_LINES)) {
    const quoteMarks = QUOTE.exec(raw)?.[0] ?? '';
    const printed = raw.slice(quoteMarks.length);
    if (printed.trim() === '' || RULE.test(printed)) {
      const above = lines[lines.length - 1];
      if (above && blanks === 0 && underlines(printed.trim(), above.text)) above.strong = true;
      blanks += 1;
      continue;
    }
    let line = visibleText(unspaced(printed)).trim();
    const heading = HEADING.test(line);
    line = line.replace(HEADING, '');
    const bullet = BULLET.exec(line)?.[0].length ?? 0;
    line = line.slice(bullet);
    const bold = /^(\*\*|__)(.+)\1$/.exec(line);
    if (bold) line = bold[2] ?? line;
    if (line === '') continue;
    const quote = quoteMarks.split('>').length - 1;
    lines.push({ ...markdownLinks(line), blanks, listItem: bullet > 0, strong: heading || bold !== null, quote });
    blanks = 0;
  }
  return lines;
}

/** A title with a row of dashes below it, as long as the title itself. */
function underlines(rule: string, text: string): boolean {
  return text !== '' && rule !== '' && Math.abs(rule.length - text.length) <= UNDERLINE_SLACK;
}

/**
 * Undoes letter-spacing as PDF copies have it: `Be kijk  d e  d o o r` has single spaces within and double spaces
 * between words.
 */
function unspaced(line: string): string {
  const pieces = line.trim().split(/\s+/);
  if (pieces.length < 8 || !/\S {2,}\S/.test(line)) return line;
  const short = pieces.filter((piece) => piece.length <= 2).length;
  if (short / pieces.length < 0.6) return line;
  return line
    .trim()
    .split(/ {2,}/)
    .map((word) => word.replace(/ /g, ''))
    .join(' ');
}

/** `[Lees meer](https://…)` → "Lees meer" with a link. */
function markdownLinks(line: string): { text: string; links: BlockLink[] } {
  if (!line.includes('](')) return { text: line, links: [] };
  const links: BlockLink[] = [];
  let text = '';
  let position = 0;
  for (const match of line.matchAll(/\[([^[\]]{1,300})\]\(([^()\s]{1,8000})\)/g)) {
    text += line.slice(position, match.index);
    const label = match[1] ?? '';
    links.push({ start: text.length, end: text.length + label.length, href: match[2] ?? '', anchor: 0 });
    text += label;
    position = match.index + match[0].length;
  }
  return { text: text + line.slice(position), links };
}
