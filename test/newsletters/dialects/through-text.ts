import { Parser } from 'htmlparser2';
import { wrapText } from './text.ts';

const LINES = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'hr', 'blockquote', 'table']);
const BREAKS = new Set(['div', 'tr', 'li', 'center', 'section', 'article', 'header', 'footer', 'main']);
const DROPPED = new Set(['style', 'head', 'script', 'title']);

/** How a program writes a link of the HTML into plain text. */
type LinkForm = 'beside' | 'none';

/**
 * What a mail program makes of any HTML as plain text (as Exchange does): a blank line around paragraphs and headings,
 * cells of one row after each other with a tab, an address in angle brackets behind its words.
 */
export function throughText(html: string, links: LinkForm = 'beside', width = 0): string {
  const lines: string[] = [];
  let line = '';
  let cells = 0;
  let dropped = 0;
  const stack: { name: string; href?: string; hidden: boolean }[] = [];

  const endLine = (blank: boolean): void => {
    const text = line
      .replace(/[ \n]+/gu, ' ')
      .replace(/ ?\t ?/gu, '\t')
      .replace(/^[\s\u200b]+|\s+$/gu, '');
    if (text !== '') lines.push(...(width === 0 ? [text] : wrapText(text, width)));
    if (blank && lines.length > 0 && lines.at(-1) !== '') lines.push('');
    line = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const hidden = DROPPED.has(name) || /display:\s*none/iu.test(attributes['style'] ?? '');
        stack.push({ name, hidden, ...(attributes['href'] === undefined ? {} : { href: attributes['href'] }) });
        if (hidden) dropped += 1;
        if (dropped > 0) return;
        if (LINES.has(name)) endLine(true);
        else if (BREAKS.has(name)) endLine(false);
        if (name === 'br') endLine(false);
        else if (name === 'tr') cells = 0;
        else if (name === 'td' || name === 'th') {
          if (cells > 0 && line.trim() !== '') line += '\t';
          cells += 1;
        } else if (name === 'li') line += '* ';
        else if (name === 'hr') {
          lines.push('_'.repeat(40), '');
        } else if (name === 'img' && (attributes['alt'] ?? '') !== '') line += `[${attributes['alt'] ?? ''}]`;
      },
      ontext(text) {
        if (dropped === 0) line += text.replace(/[\s\u00a0]+/gu, ' ');
      },
      onclosetag(name) {
        const open = stack.pop();
        if (open?.hidden) dropped -= 1;
        if (dropped > 0 || open?.hidden) return;
        if (name === 'a' && open?.href !== undefined && links === 'beside' && !open.href.startsWith('#'))
          line += open.href.startsWith('mailto:') ? `<${open.href}>` : ` <${open.href}> `;
        if (LINES.has(name)) endLine(true);
        else if (BREAKS.has(name)) endLine(false);
      },
    },
    { decodeEntities: true },
  );
  parser.end(html.replace(/<!--[\s\S]*?-->/gu, ''));
  endLine(false);
  return lines.join('\n');
}
