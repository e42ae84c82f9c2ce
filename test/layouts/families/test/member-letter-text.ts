// Read only by the report; do not tune on it.
import { Sheet, textWithAddresses } from '../../sheet.ts';
import type { Family } from '../family.ts';

/**
 * A members' letter in plain text: the agenda first as a list, then the items with their titles in capitals and a colon,
 * WANNEER and WAAR in capitals. After the newsletter of svthalia/concrexit (AGPL; own text).
 */
export const memberLetterText: Family = {
  id: 'text, titles in capitals',
  source: 'github.com/svthalia/concrexit, newsletter e-mail in plain text',
  lay: (letter, random) => {
    const sheet = new Sheet(letter, random);
    const lines = [
      letter.series.toUpperCase(),
      '',
      letter.intro.greeting.toUpperCase(),
      '',
      ...letter.intro.text,
      '',
      '',
      'AGENDA:',
    ];
    for (const { stories } of letter.chapters)
      for (const { title, when } of stories)
        if (when !== undefined) lines.push(` ${title} - ${sheet.form.day((when[0] ?? '').slice(0, 10))}`);
    lines.push('');
    for (const chapter of letter.chapters)
      for (const item of sheet.tellings(chapter)) {
        const { story } = item;
        const capitals = story.title.toUpperCase();
        sheet.print(item, { topic: false, titles: [capitals, `${capitals}:`] });
        lines.push(`${capitals}:`, ...textWithAddresses(sheet, story));
        if (item.when !== null) lines.push(`WANNEER: ${item.when}`);
        if (story.place !== undefined) lines.push(`WAAR: ${story.place}`);
        for (const { text, href } of item.actions) lines.push(`${text}: ${href.replaceAll('&amp;', '&')}`);
        lines.push('', '');
      }
    lines.push(...letter.colophon, `Uitschrijven: ${sheet.address('uitschrijven')}`);
    return sheet.text(lines);
  },
};
