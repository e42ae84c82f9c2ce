import { Sheet } from '../../sheet.ts';
import type { Family } from '../family.ts';

/**
 * A container of events of its own: the day big and grey over the title, a rule under each; news with a dashed rule.
 * After src/resources/defaults/template/views of Flobbos/laravel-cm (MIT); the markup is our own.
 */
export const eventContainer: Family = {
  id: 'a container of events',
  source: 'github.com/Flobbos/laravel-cm src/resources/defaults/template/views',
  lay: (letter, random) => {
    const sheet = new Sheet(letter, random);
    const line = (html: string, style: string): string =>
      `<tr><td style="font-size:0px;padding:10px 25px;word-break:break-word;"><div style="font-family:Calibri,Arial;${style}">${html}</div></td></tr>`;
    const block = (rows: string): string =>
      `<div style="margin:0px auto;max-width:600px;"><table align="center" role="presentation" style="width:100%;"><tbody><tr><td><table width="100%"><tbody>${rows}</tbody></table></td></tr></tbody></table></div>`;
    const heading = sheet.headings((words) => block(line(words, 'font-size:32px;font-weight:700;color:#d20a11;')));
    const body = letter.chapters.flatMap((chapter) => [
      heading(chapter),
      ...sheet.tellings(chapter).map((item) => {
        sheet.print(item);
        const isEvent = item.when !== null;
        return block(
          (item.when === null ? '' : line(item.when, 'font-size:20px;color:#c9c9c9;font-weight:700;')) +
            line(
              item.title,
              `font-size:26px;font-weight:700;border-bottom:${isEvent ? '2px solid #d20a11' : '1px dashed lightgrey'};`,
            ) +
            (item.topic === null ? '' : line(item.topic, 'font-size:14px;color:#95c11f;')) +
            (item.place === null ? '' : line(item.place, 'font-size:18px;')) +
            item.text.map((text) => line(text, 'font-size:18px;line-height:130%;')).join('') +
            item.actions
              .map(({ text, href }) => line(`<a href="${href}" style="color:#95c11f;">${text}</a>`, 'font-size:18px;'))
              .join(''),
        );
      }),
    ]);
    return sheet.html(
      block(
        sheet
          .top()
          .map((text) => line(text, 'font-size:14px;'))
          .join(''),
      ) +
        body.join('') +
        block(
          sheet
            .foot()
            .map((text) => line(text, 'font-size:12px;'))
            .join(''),
        ),
    );
  },
};
