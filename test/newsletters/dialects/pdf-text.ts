import type { Dialect } from './dialect.ts';
import { flowOf, type Inline } from './markup.ts';
import { safeLink } from './links.ts';
import { wrapText } from './text.ts';

const LINES_PER_PAGE = 46;
const inline: Inline = { text: (text) => text, link: (text) => text };

/** Text copied out of a PDF: hard wraps, page breaks anywhere, the addresses of a page in a heap at its end. */
export const pdfText: Dialect = {
  id: 'pdf-text',
  bodyType: 'text',
  hasLinks: false,
  render: (letter) => {
    const flow = flowOf(letter, inline);
    const lines: string[] = [];
    const addresses: { line: number; href: string }[] = [];
    for (const block of flow.blocks) {
      for (const part of block.parts) {
        if (part.role === 'action') {
          addresses.push({ line: lines.length, href: safeLink(part.href, part.text) });
          // The words of a picture are not in the text of a PDF.
          if (!part.image) lines.push(`${part.text} `, ' ', ' ');
        } else if (part.role === 'list') lines.push(...part.items.flatMap((item) => wrapText(`• ${item}`, 92)), ' ');
        else
          lines.push(
            ...wrapText(part.html, part.role === 'title' ? 64 : 92).map((line) => `${line} `),
            ...(part.role === 'topic' ? [] : [' ']),
          );
      }
      lines.push('  ', '    ', ' ');
    }
    lines.push(...flow.footerLinks.map((link) => link.text), ' ', ...letter.footer.text);
    const pages: string[] = [];
    for (let start = 0; start < lines.length; start += LINES_PER_PAGE) {
      const page = lines.slice(start, start + LINES_PER_PAGE);
      const heap = addresses
        .filter(({ line }) => line >= start && line < start + LINES_PER_PAGE)
        .map(({ href }) => href);
      pages.push([...page, ...(pages.length % 2 === 0 ? heap : [])].join('\n'));
    }
    return { body: pages.join('\n\f') };
  },
};
