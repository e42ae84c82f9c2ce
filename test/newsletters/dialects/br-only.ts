import type { Dialect } from './dialect.ts';
import { escapeHtml, renderHtml, type Markup } from './markup.ts';

/** One cell, no paragraphs at all: lines end in `<br>`, an empty line ends an item. */
const brMarkup: Markup = {
  inline: { text: escapeHtml, link: (text, href) => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>` },
  document: (_letter, head, blocks, footer) =>
    `<html><body><table><tr><td><font face="Arial" size="2">${head}${blocks.join('<br><br>\n')}<br><br>\n${footer}</font></td></tr></table></body></html>`,
  head: (letter, flow) =>
    `<a href="${escapeHtml(flow.onlineHref)}">Bekijk de online versie</a><br><br>\n<img src="https://cdn.example.nl/kop.png" alt="${escapeHtml(letter.logo)}"><br><font size="5">${escapeHtml(letter.series)}</font><br><br>\n`,
  block: (_letter, block, part) => block.parts.map(part).join('<br>\n'),
  part: (_letter, part) => {
    switch (part.role) {
      case 'title':
        return `<b>${part.html}</b>`;
      case 'topic':
        return `<font color="#00a9f3">${part.html}</font>`;
      case 'list':
        return part.items.map((item) => `- ${item}`).join('<br>\n');
      case 'action':
        return `<a href="${escapeHtml(part.href)}">${part.image ? `<img src="https://cdn.example.nl/knop.gif" alt="${escapeHtml(part.text)}" border="0">` : escapeHtml(part.text)}</a>`;
      case 'date':
      case 'text':
        return part.html;
    }
  },
  footer: (letter, links) =>
    `${links.map((link) => `<a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a>`).join('<br>\n')}<br><br>\n${letter.footer.text.map(escapeHtml).join('<br>\n')}`,
};

export const brOnly: Dialect = {
  id: 'br-only',
  bodyType: 'html',
  render: (letter) => ({ body: renderHtml(letter, brMarkup) }),
};
