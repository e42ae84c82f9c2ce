import { Sheet } from '../../sheet.ts';
import type { Family } from '../family.ts';

/**
 * Rows of twelve columns: an item takes eight with its picture in four beside it, or two items share a row.
 * After templates/newsletter-2.html of foundation/foundation-emails (MIT); the markup is our own.
 */
export const foundation: Family = {
  id: 'rows of twelve columns',
  source: 'github.com/foundation/foundation-emails templates/newsletter-2.html',
  lay: (letter, random) => {
    const sheet = new Sheet(letter, random);
    const row = (cells: string[]): string =>
      `<table class="row" style="width:100%"><tbody><tr>${cells.map((cell) => `<th class="columns" style="text-align:left;font-weight:normal;"><table><tbody><tr><th style="text-align:left;font-weight:normal;">${cell}</th></tr></tbody></table></th>`).join('')}</tr></tbody></table>`;
    const heading = sheet.headings((text) => row([`<h1 class="text-center">${text}</h1>`]));
    const body = letter.chapters.flatMap((chapter) => {
      const cells = sheet.tellings(chapter).map((item, index) => {
        sheet.print(item);
        const lead = index === 0;
        const fields = [item.topic, item.when, item.place].filter((field) => field !== null);
        return `<h${lead ? 2 : 4}>${item.title}</h${lead ? 2 : 4}>${fields.length === 0 ? '' : `<p><small>${fields.join(' | ')}</small></p>`}${item.text.map((text) => `<p>${text}</p>`).join('')}${item.actions.map(({ text, href }) => `<p><a href="${href}">${text}</a></p>`).join('')}`;
      });
      const [lead = '', ...others] = cells;
      const pairs: string[] = [];
      for (let at = 0; at < others.length; at += 2) pairs.push(row(others.slice(at, at + 2)));
      return [
        heading(chapter),
        row([lead, '<img src="https://beeld.nieuwsbrief.example/lead.jpg" width="170" alt="">']),
        ...pairs,
      ];
    });
    return sheet.html(
      `<table class="body"><tr><td class="center"><center><table class="container"><tr><td>${row([sheet.top().join('<br>')])}${body.join('')}${row(sheet.foot().map((line) => `<p>${line}</p>`))}</td></tr></table></center></td></tr></table>`,
    );
  },
};
