// Read only by the report; do not tune on it.
import { Sheet } from '../../sheet.ts';
import type { Family } from '../family.ts';

/**
 * A writer's letter: the title bold at the start of its own paragraph ("run-in"), the link inside the text. After the
 * curated letters on platforms such as Substack and Revue.
 */
export const runInTitles: Family = {
  id: 'titles that start their paragraph',
  source: 'own, after curated letters on Substack and Revue',
  lay: (letter, random) => {
    const sheet = new Sheet(letter, random);
    const heading = sheet.headings((words) => `<h2 class="header-with-anchor">${words}</h2>`);
    const body = letter.chapters.flatMap((chapter) => [
      heading(chapter),
      ...sheet.tellings(chapter).map((item) => {
        sheet.print(item, { topic: false, titles: [`${item.story.title}.`] });
        const when = item.when === null ? '' : ` ${item.when}${item.place === null ? '' : `, ${item.place}`}.`;
        return `<p><strong>${item.title}${/[.!?…”’]$/u.test(item.story.title) ? '' : '.'}</strong> ${item.text.join(' ')}${when} ${item.actions.map(({ text, href }) => `<a href="${href}">${text}</a>`).join(', ')}.</p>`;
      }),
    ]);
    return sheet.html(
      `<div class="body markup"><h1>${letter.subject}</h1><p>${letter.intro.greeting}</p>${letter.intro.text.map((text) => `<p>${text}</p>`).join('')}${body.join('')}<p>${letter.intro.signature}</p><p>${sheet.foot().join('<br>')}</p></div>`,
    );
  },
};
