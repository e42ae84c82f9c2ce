import { Sheet } from '../../sheet.ts';
import type { Family } from '../family.ts';

/**
 * News and calendar filled from feeds: headings that are links, a paragraph with day and hours, a paragraph with the place.
 * After includes/Blocks/ICS/ICS.php of RRZE-Webteam/rrze-newsletter (GPL; own markup).
 */
export const calendarFeed: Family = {
  id: 'filled from feeds',
  source: 'github.com/RRZE-Webteam/rrze-newsletter includes/Blocks/ICS/ICS.php',
  lay: (letter, random) => {
    const sheet = new Sheet(letter, random);
    const heading = sheet.headings((words) => `<h2 style="font-size:24px;">${words}</h2>`);
    const body = letter.chapters.flatMap((chapter) => [
      heading(chapter),
      `<div class="feed">${sheet
        .tellings(chapter)
        .map((item) => {
          sheet.print(item, { topic: false, links: ['title'] });
          const fields = [item.when ?? item.published, item.place].filter((field) => field !== null);
          return `<h3><a href="${item.href}">${item.title}</a></h3>${fields.map((field) => `<p style="font-size:14px">${field}</p>`).join('')}${item.text.map((text) => `<p style="font-size:14px">${text}</p>`).join('')}`;
        })
        .join('')}</div>`,
    ]);
    return sheet.html(
      `<div style="max-width:600px;margin:0 auto;">${sheet
        .top()
        .map((text) => `<p>${text}</p>`)
        .join('')}${body.join('')}<p>${sheet.foot().join('<br>')}</p></div>`,
    );
  },
};
