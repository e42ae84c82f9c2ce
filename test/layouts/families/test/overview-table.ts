// Read only by the report; do not tune on it.
import { Sheet } from '../../sheet.ts';
import type { Family } from '../family.ts';

/**
 * The whole letter one table with a header: a column for the theme, one for the message, one for the day. Secretariats make
 * their weekly overview like this in Word.
 */
export const overviewTable: Family = {
  id: 'the whole letter one table',
  source: 'own, after weekly overviews that secretariats make in Word',
  lay: (letter, random) => {
    const sheet = new Sheet(letter, random);
    const heading = sheet.headings(
      (words) => `<tr><td colspan="3" style="background:#d9e2f3;"><b>${words}</b></td></tr>`,
    );
    const cell = (html: string, width: number): string =>
      `<td width="${String(width)}" valign="top" style="border:1px solid #000000;padding:4px;">${html}</td>`;
    const rows = letter.chapters.flatMap((chapter) => [
      heading(chapter),
      ...sheet.tellings(chapter).map((item) => {
        sheet.print(item);
        const message = `<p><b>${item.title}</b></p>${item.text.map((text) => `<p>${text}</p>`).join('')}${item.place === null ? '' : `<p>${item.place}</p>`}${item.actions.map(({ text, href }) => `<p><a href="${href}">${text}</a></p>`).join('')}`;
        return `<tr>${cell(item.topic ?? '&nbsp;', 110)}${cell(message, 380)}${cell(item.when ?? item.published ?? '&nbsp;', 110)}</tr>`;
      }),
    ]);
    return sheet.html(
      `<p>${letter.intro.greeting}</p><p>${letter.intro.text.join(' ')}</p><table cellspacing="0" style="border-collapse:collapse;"><tr><th>Thema</th><th>Bericht</th><th>Datum</th></tr>${rows.join('')}</table><p>${letter.intro.signature}</p>${sheet
        .foot()
        .map((line) => `<p>${line}</p>`)
        .join('')}`,
    );
  },
};
