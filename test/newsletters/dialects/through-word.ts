import { Parser } from 'htmlparser2';
import { safeLink } from './links.ts';
import { escapeHtml, hardWrap } from './markup.ts';

const BLOCKS = new Set(['p', 'div', 'center', 'section', 'article', 'header', 'footer', 'main', 'blockquote']);
const TABLES = new Set(['table', 'tbody', 'thead', 'tr', 'td', 'th']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const DROPPED = new Set(['style', 'head', 'script', 'title']);

const points = (style: string): string => {
  const pixels = /font-size:\s*(\d+)px/iu.exec(style)?.[1];
  return pixels === undefined ? '' : `font-size:${(Number(pixels) * 0.75).toFixed(1)}pt;`;
};
const colour = (style: string): string => {
  const value = /(?:^|[;\s])color:\s*(#[0-9a-f]{3,6})/iu.exec(style)?.[1];
  return value === undefined ? '' : `color:${value};`;
};
const isBold = (style: string): boolean => /font-weight:\s*(?:bold|[6-9]00)/iu.test(style);
const isHidden = (style: string): boolean => /display:\s*none/iu.test(style);

/**
 * What classic Outlook makes of any HTML: every line a paragraph of its own, looks moved into spans, weight as `<b>`,
 * bullets as text, tables kept, lines broken in the middle of sentences.
 */
export function throughWord(html: string): string {
  if (html.includes('class=WordSection1')) return html; // written by Word already
  let out = '';
  let line = '';
  let heading = '';
  let look = '';
  let bullet = '';
  let dropped = 0;
  const closing: string[] = [];

  const endLine = (): void => {
    const text = line.replace(/<[^>]*>/gu, '').trim();
    if (text !== '' || line.includes('<img')) {
      const content = `${bullet}${hardWrap(line.trim(), 72)}<o:p></o:p>`;
      const styled = look === '' ? content : `<span style='${look}'>${content}</span>`;
      out +=
        heading === ''
          ? `<p class=MsoNormal>${styled}</p>\n`
          : `<${heading} style='margin:0cm'>${styled}</${heading}>\n`;
    }
    line = '';
    bullet = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const style = attributes['style'] ?? '';
        if (DROPPED.has(name) || isHidden(style)) dropped += 1;
        if (dropped > 0) {
          closing.push('drop');
          if (!DROPPED.has(name) && !isHidden(style)) dropped += 1;
          return;
        }
        let close = '';
        if (TABLES.has(name)) {
          endLine();
          look = '';
          if (name === 'table') out += '<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0>';
          else if (name === 'tr') out += '<tr>';
          else if (name === 'td' || name === 'th') {
            const span = attributes['colspan'] === undefined ? '' : ` colspan=${attributes['colspan']}`;
            out += `<td valign=top${span} style='padding:0cm 5.4pt 0cm 5.4pt'>`;
            look = points(style) + colour(style);
            if (name === 'th') {
              line += '<b>';
              close = '</b>';
            }
          }
        } else if (HEADINGS.has(name)) {
          endLine();
          heading = name;
          look = points(style) + colour(style);
        } else if (BLOCKS.has(name)) {
          endLine();
          const own = points(style) + colour(style);
          if (own !== '') look = own;
          if (isBold(style)) {
            line += '<b>';
            close = '</b>';
          }
        } else if (name === 'ul' || name === 'ol') endLine();
        else if (name === 'li') {
          endLine();
          bullet =
            "<span style='font-family:Symbol'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span>";
        } else if (name === 'br') line += '<br>';
        else if (name === 'hr') {
          endLine();
          out += '<div class=MsoNormal align=center><hr size=1 width="100%" align=center></div>\n';
        } else if (name === 'img')
          line += `<img border=0 width=${attributes['width'] ?? '100'} src="cid:image001.png@01DBE9B5.113CA609" alt="${escapeHtml(attributes['alt'] ?? '')}">`;
        else if (name === 'a' && attributes['href'] !== undefined) {
          line += `<a href="${escapeHtml(safeLink(attributes['href'], attributes['href']))}">`;
          close = '</a>';
        } else if (name === 'b' || name === 'strong' || isBold(style)) {
          line += '<b>';
          close = '</b>';
        } else if (name === 'i' || name === 'em') {
          line += '<i>';
          close = '</i>';
        } else if (points(style) + colour(style) !== '') {
          line += `<span style='${points(style)}${colour(style)}'>`;
          close = '</span>';
        }
        closing.push(close);
      },
      ontext(text) {
        if (dropped === 0) line += escapeHtml(text.replace(/\s+/gu, ' '));
      },
      onclosetag(name) {
        const close = closing.pop() ?? '';
        if (close === 'drop') {
          dropped -= 1;
          return;
        }
        line += close;
        if (TABLES.has(name)) {
          endLine();
          look = '';
          if (name === 'td' || name === 'th') out += '</td>';
          else if (name === 'tr') out += '</tr>\n';
          else if (name === 'table') out += '</table>\n';
        } else if (HEADINGS.has(name)) {
          endLine();
          heading = '';
          look = '';
        } else if (BLOCKS.has(name) || name === 'li') {
          endLine();
          look = '';
        }
      },
    },
    { decodeEntities: true },
  );
  // Conditional comments hold a second copy of buttons, meant for Word's own engine.
  parser.end(html.replace(/<!--[\s\S]*?-->/gu, ''));
  endLine();
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15 (filtered medium)"><style><!--
p.MsoNormal, li.MsoNormal, div.MsoNormal
	{margin:0cm;
	font-size:11.0pt;}
--></style></head><body lang=NL link="#0563C1" vlink="#954F72" style='word-wrap:break-word'><div class=WordSection1>${out}</div></body></html>`;
}
