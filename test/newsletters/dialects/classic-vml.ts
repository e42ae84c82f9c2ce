import type { Dialect } from './dialect.ts';
import { safeLink } from './links.ts';
import { escapeHtml, renderHtml, type Markup } from './markup.ts';
import { wordMarkup } from './classic-word.ts';

const BLOCKED = 'Afbeelding verwijderd door afzender.';

/** Classic Outlook that drew the buttons as shapes (their text inside a comment) and blocked the pictures. */
const vmlMarkup: Markup = {
  ...wordMarkup,
  head: (letter, flow) =>
    wordMarkup
      .head(letter, flow)
      .replaceAll(`alt="${escapeHtml(letter.logo)}"`, `alt="${BLOCKED} ${escapeHtml(letter.logo)}"`),
  part: (letter, part, block) => {
    if (part.role !== 'action') return wordMarkup.part(letter, part, block);
    const href = escapeHtml(safeLink(part.href, part.text));
    const text = escapeHtml(part.text);
    const shape = part.image
      ? `<img border=0 width=150 height=36 src="cid:~WRD0001.jpg" alt="${BLOCKED} ${text}">`
      : `<!--[if gte vml 1]><v:roundrect id="Rounded_x0020_Rectangle_x0020_3" o:spid="_x0000_s1026" href="${href}" style='width:112pt;height:27pt;v-text-anchor:middle' arcsize="5243f" fillcolor="#00a9f3" stroked="f"><v:textbox inset="0,0,0,0"><div><p align=center style='text-align:center'><span style='color:white'>${text}</span></p></div></v:textbox></v:roundrect><![endif]--><![if !vml]><img border=0 width=150 height=36 src="cid:image003.png@01DBE9B5.113CA609" alt="Rounded Rectangle: ${text}" v:shapes="Rounded_x0020_Rectangle_x0020_3"><![endif]>`;
    return `<tr><td style='padding:0cm 15.0pt 0cm 15.0pt'><p class=MsoNormal><a href="${href}">${shape}</a><o:p></o:p></p></td></tr>\n`;
  },
};

export const classicVml: Dialect = {
  id: 'classic-vml',
  bodyType: 'html',
  render: (letter) => ({ body: renderHtml(letter, vmlMarkup) }),
};
