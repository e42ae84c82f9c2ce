import type { Dialect } from './dialect.ts';
import { escapeHtml, hardWrap, renderHtml, type Markup } from './markup.ts';
import { wordMarkup } from './classic-word.ts';

/** Outlook for Mac: a whole Word document without tables, each line a paragraph, real lists. */
const macMarkup: Markup = {
  ...wordMarkup,
  inline: {
    text: escapeHtml,
    link: (text, href) => `<a href="${escapeHtml(href)}"><span lang=NL>${escapeHtml(text)}</span></a>`,
  },
  head: (letter, flow) =>
    `<p class=MsoNormal><a href="${escapeHtml(flow.onlineHref)}">Bekijk de online versie</a><o:p></o:p></p><p class=MsoNormal><img alt="${escapeHtml(letter.logo)}" width=600 src="cid:image001.png"><o:p></o:p></p><p class=MsoNormal><b><span lang=NL style='font-size:18.0pt'>${escapeHtml(letter.series)}</span></b><o:p></o:p></p>\n`,
  block: (_letter, block, part) => `<p class=MsoNormal><o:p>&nbsp;</o:p></p>\n${block.parts.map(part).join('')}`,
  part: (_letter, part) => {
    const line = (html: string, style = ''): string =>
      `<p class=MsoNormal${style}><span lang=NL>${hardWrap(html, 70)}</span><o:p></o:p></p>\n`;
    switch (part.role) {
      case 'title':
        return line(`<b><span style='font-size:15.0pt'>${part.html}</span></b>`);
      case 'list':
        return `<ul style='margin-top:0cm' type=disc>${part.items.map((item) => `<li class=MsoListParagraph style='margin-left:0cm;mso-list:l0 level1 lfo1'><span lang=NL>${item}</span><o:p></o:p></li>`).join('\n')}</ul>\n`;
      case 'action':
        return line(
          `<a href="${escapeHtml(part.href)}">${part.image ? `<img alt="${escapeHtml(part.text)}" src="cid:image002.png">` : escapeHtml(part.text)}</a>`,
        );
      case 'topic':
      case 'date':
      case 'text':
        return line(part.html);
    }
  },
  footer: (letter, links) =>
    `<p class=MsoNormal><o:p>&nbsp;</o:p></p>\n${links.map((link) => `<p class=MsoNormal><a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a><o:p></o:p></p>\n`).join('')}${letter.footer.text.map((text) => `<p class=MsoNormal><span style='font-size:8.0pt'>${escapeHtml(text)}</span><o:p></o:p></p>\n`).join('')}`,
};

export const outlookMac: Dialect = {
  id: 'outlook-mac',
  bodyType: 'html',
  render: (letter) => ({ body: renderHtml(letter, macMarkup) }),
};
