import { Sheet } from '../../sheet.ts';
import type { Family } from '../family.ts';

/**
 * Everything centred: the title, under it in italics the day and the place on two lines, a button, a rule.
 * After csis_templates/events.html of mailchimp/email-blueprints (own markup).
 */
export const centredInvitations: Family = {
  id: 'centred, the moment in italics',
  source: 'github.com/mailchimp/email-blueprints csis_templates/events.html',
  lay: (letter, random) => {
    const sheet = new Sheet(letter, random);
    const heading = sheet.headings(
      (words) => `<tr><td valign="top" class="bodyContent" style="text-align:center;"><h1>${words}</h1></td></tr>`,
    );
    const italic = (html: string): string =>
      `<h4 style="font-size:14px;font-style:italic;font-weight:normal;color:#808080;">${html}</h4>`;
    const body = letter.chapters.flatMap((chapter) => [
      heading(chapter),
      ...sheet.tellings(chapter).map((item) => {
        sheet.print(item);
        return `<tr><td valign="top" class="bodyContent" style="text-align:center;font-size:16px;padding:10px 20px 20px 20px;"><h2 style="font-size:20px;color:#004165;">${item.title}</h2>${[item.when, item.place, item.topic].map((field) => (field === null ? '' : italic(field))).join('')}${item.text.join('<br><br>')}<br><br>${item.actions.map(({ text, href }) => `<a href="${href}" style="background:#0faa91;color:#ffffff;padding:10px 20px;">${text}</a>`).join(' ')}<br><hr></td></tr>`;
      }),
    ]);
    return sheet.html(
      `<center><table id="bodyTable" width="100%"><tr><td align="center"><table id="templateContainer" width="600"><tr><td><table id="templatePreheader" width="100%"><tr><td>${letter.intro.text[0] ?? ''}</td><td width="180">Wordt deze mail niet goed getoond?<br>${sheet.anchor('Bekijk hem in uw browser')}</td></tr></table></td></tr><tr><td><table id="templateBody" width="100%">${body.join('')}</table></td></tr><tr><td><table id="templateFooter" width="100%"><tr><td>${sheet.foot().join('<br>')}</td></tr></table></td></tr></table></td></tr></table></center>`,
    );
  },
};
