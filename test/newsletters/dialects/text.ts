import type { Letter } from '../invented/letter.ts';
import { flowOf, type Inline, type Part } from './markup.ts';

/** Breaks a text into lines of at most `width` characters, at spaces. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A link in running text as Exchange converts it: the address between angle brackets on a line of its own. */
const exchangeInline: Inline = {
  text: (text) => text,
  link: (text, href) => (href.startsWith('mailto:') ? `${text}<${href}>` : `${text}\u0000<${href}>\u0000`),
};

/** Wraps what stands between addresses and keeps the addresses whole. */
function wrapWithLinks(text: string, width: number): string[] {
  return text
    .split('\u0000')
    .flatMap((piece) => (piece.startsWith('<') ? [piece] : piece.trim() === '' ? [] : wrapText(piece.trim(), width)));
}

function partLines(part: Part, width: number): string[] {
  if (part.role === 'action') return [`${part.text} <${part.href}>`];
  if (part.role === 'list') return part.items.flatMap((item) => wrapWithLinks(`* ${item}`, width));
  return wrapWithLinks(part.html, width);
}

/** The letter as plain text: what a mail system sends along beside its HTML. */
export function plainText(letter: Letter, width = 76): string {
  const flow = flowOf(letter, exchangeInline);
  const lines = [`Bekijk de online versie <${flow.onlineHref}>`, '', `[${letter.logo}]`, letter.series, ''];
  for (const block of flow.blocks) {
    for (const part of block.parts) lines.push(...partLines(part, width), '');
    lines.push('');
  }
  lines.push(...flow.footerLinks.map((link) => `${link.text} <${link.href}>`), '', ...letter.footer.text);
  return lines.join('\n');
}
