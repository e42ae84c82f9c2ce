// Read only by the report; do not tune on it.
import { Sheet } from '../../sheet.ts';
import type { Family } from '../family.ts';

/**
 * A government's digest of changed pages: the linked title, then labelled paragraphs, the last of which says when the page
 * was changed. After the content e-mails of alphagov/email-alert-api (MIT; own words in Dutch).
 */
export const changeAlerts: Family = {
  id: 'digest of changed pages',
  source: 'github.com/alphagov/email-alert-api app/presenters/content_change_presenter.rb',
  lay: (letter, random) => {
    const sheet = new Sheet(letter, random);
    const heading = sheet.headings((words) => `<h1>${words}</h1>`);
    const body = letter.chapters.flatMap((chapter) => [
      heading(chapter),
      ...sheet.tellings(chapter).map((item) => {
        sheet.print(item, { links: ['title'] });
        const field = (name: string, value: string | null): string =>
          value === null ? '' : `<p>${name}: ${value}</p>`;
        return `<h2><a href="${item.href}">${item.title}</a></h2>${field('Onderwerp', item.topic)}<p>Samenvatting:<br>${item.text.join('<br>')}</p>${field('Wanneer', item.when)}${field('Waar', item.place)}${field('Bijgewerkt', item.published === null ? null : `${item.published} om 09:30`)}<hr>`;
      }),
    ]);
    return sheet.html(
      `<div style="max-width:580px;"><p>Dit is uw wekelijkse overzicht van ${letter.from.name}.</p>${body.join('')}<p>U ontvangt deze e-mail omdat u zich hebt aangemeld.</p><p>${sheet.anchor('Beheer uw abonnementen')}<br>${sheet.anchor('Meld u af')}</p></div>`,
    );
  },
};
