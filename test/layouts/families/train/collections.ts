import { Sheet } from '../../sheet.ts';
import type { Family } from '../family.ts';

/**
 * Collections with their names listed at the top, titles that are links, the moment of an event under its text.
 * After skins/EasyNewsletter/aggregation_news_events_rich.pt of collective/Products.EasyNewsletter (GPL; own markup).
 */
export const collections: Family = {
  id: 'collections with linked titles',
  source: 'github.com/collective/Products.EasyNewsletter aggregation_news_events_rich.pt',
  lay: (letter, random) => {
    const sheet = new Sheet(letter, random);
    const cell = (html: string): string =>
      `<tr><td align="center" valign="top"><table width="600" border="0" cellpadding="0" cellspacing="0"><tr><td valign="top" class="textContent">${html}</td></tr></table></td></tr>`;
    const names = letter.chapters.flatMap(({ heading }) => (heading === undefined ? [] : [heading]));
    const heading = sheet.headings((words) => cell(`<h3>${words}</h3><br>`));
    const body = letter.chapters.flatMap((chapter) => [
      heading(chapter),
      ...sheet.tellings(chapter).map((item) => {
        sheet.print(item, { topic: false, links: ['title', 'actions'] });
        const moment = [item.when, item.place].filter((field) => field !== null).join('<br>');
        return cell(
          `<table align="left" width="200"><tr><td><a href="${item.href}"><img width="200" alt="" src="https://beeld.nieuwsbrief.example/mini.jpg"></a></td></tr></table><table align="right" width="290"><tr><td><h3><a href="${item.href}" style="text-decoration:none;color:#404040;">${item.title}</a></h3><br>${item.text.join('<br>')}<br>${moment === '' ? '' : `${moment}<br>`}${item.actions.map(({ text, href }) => `<a href="${href}">${text}</a>`).join('<br>')}</td></tr></table>`,
        );
      }),
    ]);
    return sheet.html(
      `<table border="0" cellpadding="0" cellspacing="0" width="100%">${cell(`<h1>${letter.series}</h1><ul>${names.map((name) => `<li><a href="#${name.length}">${name}</a></li>`).join('')}</ul>`)}${cell(letter.intro.greeting)}${body.join('')}${cell(sheet.foot().join('<br>'))}</table>`,
    );
  },
};
