// Read only by the report; do not tune on it.
import { Sheet } from '../../sheet.ts';
import type { Family } from '../family.ts';

/** Numbered items with a numbered table of contents before them, as editors of digests do who refer to a message by number. */
export const numbered: Family = {
  id: 'numbered, with contents',
  source: 'own, after digests whose items are referred to by number',
  lay: (letter, random) => {
    const sheet = new Sheet(letter, random);
    let number = 0;
    const contents = letter.chapters
      .flatMap(({ stories }) => stories)
      .map(({ title }, index) => `${String(index + 1)}. ${sheet.inline(title)}`);
    const heading = sheet.headings((words) => `<p style="font-size:18px;color:#7f0055;"><u>${words}</u></p>`);
    const body = letter.chapters.flatMap((chapter) => [
      heading(chapter),
      ...sheet.tellings(chapter).map((item) => {
        number += 1;
        const label = `${String(number)}. ${item.story.title}`;
        sheet.print(item, { titles: [label] });
        const fields = [item.topic, item.when, item.place].filter((field) => field !== null);
        return `<p><b>${String(number)}. ${item.title}</b><br>${fields.length === 0 ? '' : `<i>${fields.join(' / ')}</i><br>`}${item.text.join('<br>')}<br>${item.actions.map(({ text, href }) => `<a href="${href}">${text}</a>`).join('<br>')}</p>`;
      }),
    ]);
    return sheet.html(
      `${sheet
        .top()
        .map((line) => `<p>${line}</p>`)
        .join('')}<p><b>In dit nummer:</b></p><p>${contents.join('<br>')}</p>${body.join('')}${sheet
        .foot()
        .map((line) => `<p>${line}</p>`)
        .join('')}`,
    );
  },
};
