import { Sheet, textWithAddresses } from '../../sheet.ts';
import type { Family } from '../family.ts';

/** Plain text by hand: titles underlined with hyphens, headings with equals signs, addresses on their own line. */
export const textUnderlined: Family = {
  id: 'text, titles underlined',
  source: 'own',
  lay: (letter, random) => {
    const sheet = new Sheet(letter, random);
    const lines = [
      letter.series.toUpperCase(),
      letter.edition,
      '',
      letter.intro.greeting,
      '',
      ...letter.intro.text,
      '',
    ];
    for (const chapter of letter.chapters) {
      if (chapter.heading !== undefined) lines.push('', chapter.heading, '='.repeat(chapter.heading.length), '');
      for (const item of sheet.tellings(chapter)) {
        sheet.print(item);
        const { story } = item;
        lines.push(story.title, '-'.repeat(Math.min(story.title.length, 72)));
        if (story.topic !== undefined) lines.push(story.topic);
        if (item.when !== null) lines.push([item.when, story.place].filter((field) => field !== undefined).join(', '));
        lines.push('', ...textWithAddresses(sheet, story), '');
        for (const { text, href } of item.actions) lines.push(`${text}: ${href.replaceAll('&amp;', '&')}`);
        lines.push('');
      }
    }
    lines.push('-- ', ...letter.colophon, 'Afmelden? Stuur een mail met als onderwerp "afmelden".');
    return sheet.text(lines);
  },
};
