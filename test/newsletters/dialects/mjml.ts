import type { Dialect } from './dialect.ts';
import { escapeHtml, renderHtml, type Markup } from './markup.ts';

const column = (html: string): string =>
  `<div style="margin:0px auto;max-width:600px;"><div class="mj-column-per-100 mj-outlook-group-fix" style="font-size:0px;text-align:left;display:inline-block;vertical-align:top;width:100%;">${html}</div></div>\n`;
const cell = (html: string, size: string, color: string): string =>
  `<div style="padding:10px 25px;"><div style="font-family:Ubuntu,Helvetica,Arial,sans-serif;font-size:${size};line-height:1.5;text-align:left;color:${color};">${html}</div></div>`;

/** A responsive mail without a single table. */
const mjmlMarkup: Markup = {
  inline: { text: escapeHtml, link: (text, href) => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>` },
  document: (letter, head, blocks, footer) =>
    `<!doctype html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${escapeHtml(letter.subject)}</title><meta charset="utf-8"></head><body style="word-spacing:normal;"><div style="" lang="nl" dir="auto">${head}${blocks.join('')}${footer}</div></body></html>`,
  head: (letter, flow) =>
    `<div style="display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;">${escapeHtml(flow.preheader)}</div>${column(cell(`<a href="${escapeHtml(flow.onlineHref)}">Bekijk online</a>`, '11px', '#999999'))}${column(`<img alt="${escapeHtml(letter.logo)}" src="https://cdn.example.nl/logo.png" width="550" />${cell(escapeHtml(letter.series), '26px', '#002c64')}`)}`,
  block: (_letter, block, part) => column(block.parts.map(part).join('')),
  part: (_letter, part, block) => {
    switch (part.role) {
      case 'title':
        return cell(`<strong>${part.html}</strong>`, block.kind === 'item' ? '20px' : '26px', '#002c64');
      case 'topic':
        return cell(part.html, '12px', '#00a9f3');
      case 'list':
        return cell(`<ul>${part.items.map((item) => `<li>${item}</li>`).join('')}</ul>`, '14px', '#333333');
      case 'action':
        return `<div style="padding:10px 25px;"><a href="${escapeHtml(part.href)}" style="display:inline-block;background:#00a9f3;color:#ffffff;font-size:13px;padding:10px 25px;" target="_blank">${part.image ? `<img src="https://cdn.example.nl/knop.png" alt="${escapeHtml(part.text)}" />` : escapeHtml(part.text)}</a></div>`;
      case 'date':
      case 'text':
        return cell(part.html, '14px', '#333333');
    }
  },
  footer: (letter, links) =>
    column(
      cell(
        `${letter.footer.text.map(escapeHtml).join('<br />')}<br />${links.map((link) => `<a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a>`).join(' | ')}`,
        '11px',
        '#999999',
      ),
    ),
};

export const mjml: Dialect = {
  id: 'mjml',
  bodyType: 'html',
  render: (letter) => ({ body: renderHtml(letter, mjmlMarkup) }),
};
