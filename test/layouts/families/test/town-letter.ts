// Read only by the report; do not tune on it.
import { Sheet } from '../../sheet.ts';
import type { Family } from '../family.ts';

/**
 * A municipality's letter: rules between the items, a heading inside a link inside strong, the picture after the title; events
 * as a definition list of day and title. After src/onegov/town6/templates/mail_newsletter.pt of OneGov/onegov-cloud (MIT).
 */
export const townLetter: Family = {
  id: 'rules, events as a definition list',
  source: 'github.com/OneGov/onegov-cloud src/onegov/town6/templates/mail_newsletter.pt',
  lay: (letter, random) => {
    const sheet = new Sheet(letter, random);
    const heading = sheet.headings((words) => `<h2>${words}</h2>`);
    const body = letter.chapters.flatMap((chapter) => {
      const items = sheet.tellings(chapter);
      if (chapter.agenda === true && items.every(({ when }) => when !== null)) {
        const entries = items.map((item) => {
          sheet.print(item, { topic: false, links: ['title'] });
          const place = item.place === null ? '' : `<br>${item.place}`;
          return `<dt>${item.when ?? ''}</dt><dd><a href="${item.href}"><b>${item.title}</b></a>${place}<br>${item.text.join('<br>')}</dd>`;
        });
        return [heading(chapter), `<dl>${entries.join('')}</dl>`];
      }
      return [
        heading(chapter),
        ...items.map((item) => {
          sheet.print(item, { topic: true, links: ['title', 'actions'] });
          return `<hr><strong><a href="${item.href}"><h3>${item.title}</h3></a></strong><img style="width:100%;" src="https://beeld.nieuwsbrief.example/lead.jpg" alt="">${item.topic === null ? '' : `<p><i>${item.topic}</i></p>`}<p>${item.text.join('</p><p>')}</p>${item.when === null ? '' : `<p>${item.when}</p>`}<p>${item.actions.map(({ text, href }) => `<a href="${href}">${text}</a>`).join('</p><p>')}</p>`;
        }),
      ];
    });
    return sheet.html(
      `<table width="100%"><tr><td><div><h1>${letter.series}</h1><p>${letter.intro.text.join(' ')}</p>${body.join('')}<hr><p>${sheet.foot().join('<br>')}</p></div></td></tr></table>`,
    );
  },
};
