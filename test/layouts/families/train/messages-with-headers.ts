import { dayOf } from '../../dimensions/date-form.ts';
import { Sheet } from '../../sheet.ts';
import type { Family } from '../family.ts';

/**
 * A digest that a colleague made of forwarded mails: each item keeps its header (Van, Datum, Onderwerp), and the subject is
 * its title. Secretariats gather the week's mail for the council like this.
 */
export const messagesWithHeaders: Family = {
  id: 'messages with their mail headers',
  source: 'own',
  lay: (letter, random) => {
    const sheet = new Sheet(letter, random);
    const body = letter.chapters.flatMap((chapter) =>
      sheet.tellings(chapter).map((item) => {
        sheet.print(item, { topic: false });
        const { weekday, day, month, year } = dayOf(item.story.published ?? letter.sent);
        const sent = `${weekday} ${String(day)} ${month} ${String(year)} 11:42`;
        const moment = [item.when, item.place].filter((field) => field !== null).join(', ');
        return `<p style="border-top:1px solid #b5c4df;"><b>Van:</b> ${letter.from.name}<br><b>Verzonden:</b> ${sent}<br><b>Onderwerp:</b> ${item.title}</p>${item.text.map((text) => `<p>${text}</p>`).join('')}${moment === '' ? '' : `<p>${moment}</p>`}${item.actions.map(({ text, href }) => `<p><a href="${href}">${text}</a></p>`).join('')}`;
      }),
    );
    return sheet.html(
      `<p>${letter.intro.greeting}</p>${letter.intro.text.map((text) => `<p>${text}</p>`).join('')}${body.join('')}<p>${letter.intro.signature}</p>`,
    );
  },
};
