import { carrier } from './dialect.ts';
import { safeLink } from './links.ts';
import { escapeHtml, hardWrap, type Markup } from './markup.ts';
import { throughWord } from './through-word.ts';

const CELL = "style='padding:0cm 15.0pt 0cm 15.0pt'";
const ARIAL = 'font-family:&quot;Arial&quot;,sans-serif;';
const SPACER =
  "<tr style='height:9.0pt'><td style='padding:0cm 0cm 0cm 0cm;height:9.0pt'><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr>\n";
const outer = (rows: string): string =>
  `<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 width="100%" style='width:100.0%;background:#F2F2F2;border-collapse:collapse'><tr><td valign=top style='padding:0cm 0cm 0cm 0cm'><div align=center><table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 width=600 style='width:450.0pt;background:white;border-collapse:collapse'>${rows}</table></div>
</td></tr></table><p class=MsoNormal><span style='display:none'><o:p>&nbsp;</o:p></span></p>
`;
const row = (paragraph: string): string => `<tr><td ${CELL}>${paragraph}</td></tr>\n`;
const normal = (html: string, size = '10.5pt'): string =>
  `<p class=MsoNormal style='line-height:15.75pt'><span style='font-size:${size};${ARIAL}color:#333333'>${hardWrap(html, 72)}<o:p></o:p></span></p>`;
const anchor = (html: string, href: string): string =>
  `<a href="${escapeHtml(safeLink(href, html))}" target="_blank">${html}</a>`;
const picture = (alt: string, width: number): string =>
  `<!--[if gte vml 1]><v:shape id="_x0000_i1025" type="#_x0000_t75" alt="${alt}" style='width:${width}pt;height:27pt'><v:imagedata src="cid:image025.png@01DBE9B5.113CA609" /></v:shape><![endif]--><![if !vml]><img border=0 width=${width} src="cid:image025.png@01DBE9B5.113CA609" alt="${alt}" v:shapes="_x0000_i1025"><![endif]>`;

/** Classic Outlook: Word's paragraphs, lines broken in the middle of sentences, bullets as text. */
export const wordMarkup: Markup = {
  inline: {
    text: escapeHtml,
    link: (text, href) => anchor(`<span style='color:#00719C'>${escapeHtml(text)}</span>`, href),
  },
  document: (_letter, head, blocks, footer) =>
    `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15 (filtered medium)"><style><!--
p.MsoNormal, li.MsoNormal, div.MsoNormal
	{margin:0cm;
	font-size:11.0pt;}
--></style></head><body bgcolor="#F2F2F2" lang=NL link="#0563C1" vlink="#954F72" style='word-wrap:break-word'><div class=WordSection1>${head}${blocks.join('')}${footer}</div></body></html>`,
  head: (letter, flow) =>
    `<p class=MsoNormal><span style='font-size:1.0pt;color:#F2F2F2;display:none;mso-hide:all'>${escapeHtml(flow.preheader)}<o:p></o:p></span></p>
${outer(row(`<p class=MsoNormal style='text-align:right'>Bekijk de ${anchor("<span style='color:#666666'>online versie</span>", flow.onlineHref)}<o:p></o:p></p>`) + row(`<p class=MsoNormal>${picture(escapeHtml(letter.logo), 450)}<o:p></o:p></p>`) + row(normal(escapeHtml(letter.series), '18.0pt')))}`,
  block: (_letter, block, part) => outer(SPACER + block.parts.map(part).join('') + SPACER),
  part: (letter, part, block) => {
    if (part.role === 'title') {
      const span = `<span style='font-size:15.0pt;${ARIAL}color:#002C64'>${hardWrap(part.html, 60)}<o:p></o:p></span>`;
      const heading = block.kind === 'item' && letter.look.titleTag !== 'b';
      return row(
        heading
          ? `<${letter.look.titleTag} style='margin:0cm;line-height:19.5pt'>${span}</${letter.look.titleTag}>`
          : `<p class=MsoNormal><b>${span}</b></p>`,
      );
    }
    if (part.role === 'list') {
      const bullet = `<span style='font-family:Symbol'>·<span style='font:7.0pt &quot;Times New Roman&quot;'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span>`;
      return `<tr><td ${CELL}>${part.items.map((item) => `<p class=MsoNormal style='margin-left:18.0pt;text-indent:-18.0pt'>${bullet}${hardWrap(item, 72)}<o:p></o:p></p>`).join('')}</td></tr>\n`;
    }
    if (part.role === 'action') {
      const text = escapeHtml(part.text);
      const inner = part.image
        ? picture(text, 150)
        : `<span style='font-size:10.5pt;${ARIAL}color:white;text-decoration:none'>${text}</span>`;
      return `${SPACER}<tr><td ${CELL}><table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 style='border-collapse:collapse'><tr><td style='background:#00A9F3;padding:6.75pt 16.5pt 6.75pt 16.5pt'><p class=MsoNormal style='text-align:center'>${anchor(inner, part.href)}<o:p></o:p></p></td></tr></table></td></tr>\n`;
    }
    return row(normal(part.role === 'topic' ? `<b>${part.html}</b>` : part.html));
  },
  footer: (letter, links) =>
    outer(
      row(
        `<p class=MsoNormal>${links.map((link) => anchor(`<span style='color:white'>${escapeHtml(link.text)}</span>`, link.href)).join('<br>')}<o:p></o:p></p>`,
      ) + row(normal(letter.footer.text.map(escapeHtml).join('<br>'), '8.5pt')),
    ),
};

/** Classic Outlook on Windows. */
export const classicWord = carrier(wordMarkup, { id: 'classic-word', carry: (html) => ({ body: throughWord(html) }) });
