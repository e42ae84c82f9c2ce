// Read only by the report; do not tune on it.
import { dayOf } from '../../dimensions/date-form.ts';
import { Sheet } from '../../sheet.ts';
import type { Family } from '../family.ts';

/**
 * A sheet of a tear-off calendar beside each event (month over day over weekday, each a row of its own table), the hours and
 * the place under the title. After the events block of WordPress newsletter plugins (The Events Calendar; own markup).
 */
export const tearOffCalendar: Family = {
  id: 'a tear-off calendar beside each event',
  source: 'github.com/the-events-calendar/the-events-calendar, e-mail views',
  lay: (letter, random) => {
    const sheet = new Sheet(letter, random);
    const heading = sheet.headings((words) => `<tr><td colspan="2"><h2>${words}</h2></td></tr>`);
    const body = letter.chapters.flatMap((chapter) => [
      heading(chapter),
      ...sheet.tellings(chapter).map((item) => {
        sheet.print(item);
        const oneDay =
          item.day !== null && item.story.when?.length === 1 && !/^\d{4}-\d\d-\d\d\//u.test(item.story.when[0] ?? '');
        const text = `${item.topic === null ? '' : `<div style="font-size:12px;color:#5d5d5d;">${item.topic}</div>`}<h3 style="margin:0;font-size:20px;">${item.title}</h3>`;
        const rest = `${item.text.map((words) => `<p>${words}</p>`).join('')}${item.actions.map((action) => `<p><a href="${action.href}">${action.text}</a></p>`).join('')}`;
        if (!oneDay || item.day === null)
          return `<tr><td colspan="2">${text}${item.when === null ? '' : `<p>${item.when}</p>`}${rest}</td></tr>`;
        const { weekday, day, month } = dayOf(item.day);
        const hours = [item.hours, item.place].filter((field) => field !== null && field !== '').join(' | ');
        return `<tr><td width="80" valign="top"><table border="0"><tr><td bgcolor="#334aff" style="color:#ffffff;">${month}</td></tr><tr><td style="font-size:28px;">${String(day)}</td></tr><tr><td>${weekday.slice(0, 2)}</td></tr></table></td><td valign="top">${text}${hours === '' ? '' : `<p>${hours}</p>`}${rest}</td></tr>`;
      }),
    ]);
    return sheet.html(
      `<table width="600" align="center" cellpadding="8">${sheet
        .top()
        .map((words) => `<tr><td colspan="2">${words}</td></tr>`)
        .join('')}${body.join('')}${sheet
        .foot()
        .map((words) => `<tr><td colspan="2">${words}</td></tr>`)
        .join('')}</table>`,
    );
  },
};
