import type { Dialect } from './dialect.ts';
import { escapeHtml, renderHtml, type Markup } from './markup.ts';

const IMAGES = 'https://content.mailplus.nl/m19/images/user31019';
const FONT = 'font-family:Arial,Helvetica,sans-serif;';
const spacer = (height: number): string =>
  `<tr><td height="${height}" style="font-size:${height}px;line-height:${height}px;height:${height}px;"><img src="${IMAGES}/spacer.gif" width="1" height="${height}" alt="" style="display:block;border:0;" /></td></tr>\n`;
const outer = (rows: string, background: string): string =>
  `<table width="100%" border="0" cellpadding="0" cellspacing="0" role="presentation" bgcolor="#f2f2f2" style="background-color:#f2f2f2;"><tr><td align="center">
<table class="container " align="center" width="600" border="0" cellpadding="0" cellspacing="0" role="presentation" style="width:600px;max-width:600px;background-color:${background};">
${rows}</table></td></tr></table>
`;
const row = (html: string): string => `<tr><td style="padding:0 20px;">${html}</td></tr>\n`;
const invisible = '&#8203;&nbsp;'.repeat(30);

/** Every block a pair of tables, buttons with VML beside them, a hidden preheader. */
export const spotlerMarkup: Markup = {
  inline: {
    text: escapeHtml,
    link: (text, href) =>
      `<a href="${escapeHtml(href)}" style="color:#00719c;text-decoration:underline;">${escapeHtml(text)}</a>`,
  },
  document: (letter, head, blocks, footer) =>
    `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" lang="nl">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>${escapeHtml(letter.subject)}</title>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style type="text/css">body{margin:0;padding:0;background:#f2f2f2}img{border:0}a{color:#00719c}@media only screen and (max-width:620px){table.container{width:100%!important}}</style></head>
<body style="margin:0;padding:0;background-color:#f2f2f2;">
${head}${blocks.join('')}${footer}<img src="https://c.spotler.com/o/m19/open/o.gif" width="1" height="1" alt="" style="display:block;width:1px;height:1px;border:0;" />
</body></html>`,
  head: (letter, flow) =>
    `<div class="preheader" style="display:none;font-size:1px;color:#f2f2f2;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;mso-hide:all;">${escapeHtml(flow.preheader)}${invisible}</div>
${outer(`<tr><td align="right" style="padding:8px 20px;${FONT}font-size:11px;color:#666666;">Bekijk de <a href="${flow.onlineHref}" style="color:#666666;">online versie</a></td></tr>\n`, '#f2f2f2')}${outer(
      `<tr><td style="padding:0;"><img src="${IMAGES}/header.png" width="600" height="120" alt="${escapeHtml(letter.logo)}" style="display:block;width:100%;max-width:600px;height:auto;border:0;" /></td></tr><tr><td style="padding:14px 20px;${FONT}font-size:24px;color:#ffffff;background-color:#002c64;" bgcolor="#002c64">${escapeHtml(letter.series)}</td></tr>\n`,
      '#ffffff',
    )}`,
  block: (letter, block, part) => {
    if (block.kind === 'section' || block.kind === 'topicHeading')
      return outer(spacer(18) + block.parts.map(part).join('') + spacer(10), '#ffffff');
    const picture =
      letter.look.pictures && block.kind === 'item'
        ? `<tr><td style="padding:0 20px;"><img src="${IMAGES}/foto.jpg" width="560" height="120" alt="" style="display:block;border:0;" /></td></tr>\n${spacer(10)}`
        : '';
    const line = row(
      `<table width="100%" border="0" cellpadding="0" cellspacing="0" role="presentation"><tr><td height="1" bgcolor="#d9d9d9" style="font-size:1px;line-height:1px;">&nbsp;</td></tr></table>`,
    );
    return outer(spacer(18) + picture + block.parts.map(part).join('') + spacer(18) + line, '#ffffff');
  },
  part: (letter, part, block) => {
    if (part.role === 'title') {
      if (block.kind !== 'item' && block.kind !== 'standing') {
        return `<tr><td style="padding:0 20px;${FONT}font-size:24px;color:#00a9f3;">${part.html}</td></tr>\n`;
      }
      const tag = letter.look.titleTag;
      const style = `margin:0;${FONT}font-size:20px;line-height:26px;color:#002c64;font-weight:bold;`;
      return (
        row(
          tag === 'b'
            ? `<div style="${style}"><b>${part.html}</b></div>`
            : `<${tag} class="title" style="${style}">${part.html}</${tag}>`,
        ) + spacer(6)
      );
    }
    if (part.role === 'topic')
      return `<tr><td class="topic" style="padding:0 20px;${FONT}font-size:13px;color:#00a9f3;font-weight:bold;">${part.html}</td></tr>\n${spacer(6)}`;
    if (part.role === 'list') {
      return `<tr><td class="text" style="padding:0 20px;${FONT}font-size:14px;"><ul style="margin:0 0 0 18px;padding:0;">${part.items.map((item) => `<li>${item}</li>`).join('')}</ul></td></tr>\n`;
    }
    if (part.role === 'action') {
      const href = escapeHtml(part.href);
      const text = escapeHtml(part.text);
      if (part.image)
        return row(
          `<a href="${href}" target="_blank"><img src="${IMAGES}/knop.png" width="150" height="36" alt="${text}" style="display:block;border:0;" /></a>`,
        );
      return (
        spacer(12) +
        row(
          `<table border="0" cellspacing="0" cellpadding="0" role="presentation"><tr><td align="center" bgcolor="#00a9f3" style="border-radius:3px;background-color:#00a9f3;"><!--[if mso]><v:roundrect xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w="urn:schemas-microsoft-com:office:word" href="${href}" style="height:36px;v-text-anchor:middle;width:150px;" arcsize="8%" stroke="f" fillcolor="#00a9f3"><w:anchorlock/><center style="color:#ffffff;${FONT}font-size:14px;">${text}</center></v:roundrect><![endif]--><!--[if !mso]><!-- --><a href="${href}" target="_blank" class="button" style="display:inline-block;padding:9px 22px;color:#ffffff;${FONT}font-size:14px;text-decoration:none;">${text}</a><!--<![endif]--></td></tr></table>`,
        )
      );
    }
    return `<tr><td class="text" style="padding:0 20px 8px 20px;${FONT}font-size:14px;line-height:21px;color:#333333;">${part.html}</td></tr>\n`;
  },
  footer: (letter, links) =>
    outer(
      `<tr><td bgcolor="#002c64" style="background-color:#002c64;padding:20px;${FONT}font-size:12px;color:#ffffff;">${links.map((link) => `<a href="${escapeHtml(link.href)}" style="color:#ffffff;">${escapeHtml(link.text)}</a>`).join('<br />')}</td></tr><tr><td style="padding:12px 20px;${FONT}font-size:11px;color:#666666;">${letter.footer.text.map(escapeHtml).join('<br />')}</td></tr>\n`,
      '#ffffff',
    ),
};

/** The message as the mailing system sent it. */
export const spotlerRaw: Dialect = {
  id: 'spotler-raw',
  bodyType: 'html',
  render: (letter) => ({ body: renderHtml(letter, spotlerMarkup) }),
};
