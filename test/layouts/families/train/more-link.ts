import { Sheet } from '../../sheet.ts';
import type { Family } from '../family.ts';

/**
 * Cards with the picture on the right; the text breaks off and ends in a link. Events have their day over the title.
 * After packages/easy-email-core/src/blocks/standard/News/template.ts of joshtechnologygroup/easy-email (MIT).
 */
export const moreLink: Family = {
  id: 'cards that end in a link',
  source: 'github.com/joshtechnologygroup/easy-email packages/easy-email-core/src/blocks/standard/News',
  lay: (letter, random) => {
    const sheet = new Sheet(letter, random);
    const text = (html: string, style: string): string =>
      `<tr><td align="left" style="font-size:0px;padding:4px 16px;"><div style="font-family:Helvetica;${style}">${html}</div></td></tr>`;
    const card = (left: string): string =>
      `<div style="margin:0px auto;max-width:600px;background:#ffffff;"><table align="center" cellpadding="0" cellspacing="0" role="presentation" style="width:100%;"><tbody><tr><td style="padding:0;"><div style="display:inline-block;width:70%;vertical-align:top;"><table width="100%"><tbody>${left}</tbody></table></div><div style="display:inline-block;width:30%;vertical-align:top;"><img height="80" src="https://beeld.nieuwsbrief.example/kaart.png" alt=""></div></td></tr></tbody></table></div>`;
    const heading = sheet.headings((words) => card(text(words, 'font-size:24px;font-weight:300;color:#0A71D1;')));
    const body = letter.chapters.flatMap((chapter) => [
      heading(chapter),
      ...sheet.tellings(chapter).map((item) => {
        sheet.print(item);
        const last = item.text.length - 1;
        const links = item.actions
          .map((action) => ` <a href="${action.href}" style="color:#0A71D1;">${action.text}</a>`)
          .join('');
        return card(
          (item.when === null ? '' : text(item.when, 'font-size:12px;color:#666666;')) +
            text(item.title, 'font-size:16px;line-height:24px;font-weight:700;color:#404040;') +
            (item.topic === null ? '' : text(item.topic, 'font-size:12px;color:#0A71D1;')) +
            item.text
              .map((paragraph, index) =>
                text(index === last ? paragraph + links : paragraph, 'font-size:14px;line-height:20px;color:#666666;'),
              )
              .join(''),
        );
      }),
    ]);
    return sheet.html(
      `${sheet
        .top()
        .map((line) => `<div>${line}</div>`)
        .join('')}${body.join('')}${sheet
        .foot()
        .map((line) => `<p>${line}</p>`)
        .join('')}`,
    );
  },
};
