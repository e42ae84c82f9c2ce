import type { Dialect } from './dialect.ts';
import { escapeHtml, renderHtml, type Markup } from './markup.ts';

/** One cell for the whole letter, a paragraph per item, `<br />` between its lines. */
export const flatMarkup: Markup = {
  inline: {
    text: escapeHtml,
    link: (text, href) =>
      `<a href="${escapeHtml(href)}" style="color:#00719c;text-decoration:underline;">${escapeHtml(text)}</a>`,
  },
  document: (letter, head, blocks, footer) =>
    `<!DOCTYPE html><html lang="nl"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>${escapeHtml(letter.subject)}</title></head>
<body>
${head}${blocks.join('\n')}
${footer}</td></tr></table></td></tr></table><img src="https://c.spotler.com/o/m19/open/o.gif" width="1" height="1" alt="" /></body></html>`,
  head: (letter, flow) =>
    `<div style="display:none;font-size:1px;max-height:0px;opacity:0;overflow:hidden;mso-hide:all;">${escapeHtml(flow.preheader)}</div><table width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center"><table width="600" cellpadding="20" cellspacing="0" border="0" bgcolor="#ffffff"><tr><td style="font-family:Arial,Helvetica,sans-serif;font-size:14px;color:#333333;"><img src="https://content.mailplus.nl/m19/images/user31019/header.png" width="560" alt="${escapeHtml(`${letter.logo} ${letter.series}`)}" /><br />`,
  block: (_letter, block, part) =>
    block.kind === 'section' || block.kind === 'topicHeading'
      ? `<p style="font-size:20px;color:#00a9f3;">${block.parts.map(part).join('')}</p>`
      : `<p>${block.parts.map(part).join('')}</p>`,
  part: (_letter, part, block) => {
    switch (part.role) {
      case 'title':
        return block.kind === 'item' || block.kind === 'standing'
          ? `<strong style="font-size:17px;color:#002c64;">${part.html}</strong><br />`
          : part.html;
      case 'topic':
        return `<span style="color:#00a9f3;">${part.html}</span><br />`;
      case 'list':
        return part.items.map((item) => `&bull; ${item}<br />`).join('');
      case 'action':
        return `<a href="${escapeHtml(part.href)}">${part.image ? `<img src="https://content.mailplus.nl/m19/images/user31019/knop.png" alt="${escapeHtml(part.text)}" />` : escapeHtml(part.text)}</a><br />`;
      case 'date':
      case 'text':
        return `${part.html}<br />`;
    }
  },
  footer: (letter, links) =>
    `<p style="font-size:11px;">${links.map((link) => `<a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a>`).join('<br />')}<br />${letter.footer.text.map(escapeHtml).join('<br />')}</p>`,
};

/** A simple template of the same mailing system. */
export const spotlerFlat: Dialect = {
  id: 'spotler-flat',
  bodyType: 'html',
  render: (letter) => ({ body: renderHtml(letter, flatMarkup) }),
};
