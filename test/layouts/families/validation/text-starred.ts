import { Sheet, textWithAddresses } from '../../sheet.ts';
import type { Family } from '../family.ts';

/** Plain text that a platform made of its own HTML: stars around titles and headings, rules of hyphens, bare addresses. */
export const textStarred: Family = {
  id: 'text, titles between stars',
  source: 'own, after what Mailchimp and Laposta send beside their HTML',
  lay: (letter, random) => {
    const sheet = new Sheet(letter, random);
    const rule = '-'.repeat(60);
    const lines = [
      `Bekijk deze mail in uw browser (${sheet.address('online')})`,
      '',
      `** ${letter.series}`,
      rule,
      '',
      ...letter.intro.text,
      '',
    ];
    for (const chapter of letter.chapters) {
      if (chapter.heading !== undefined) lines.push('', `** ${chapter.heading}`, rule);
      for (const item of sheet.tellings(chapter)) {
        const { story } = item;
        sheet.print(item, { titles: [`** ${story.title}`] });
        lines.push('', `** ${story.title}`, rule);
        if (story.topic !== undefined) lines.push(story.topic);
        lines.push(...textWithAddresses(sheet, story));
        if (item.when !== null) lines.push(`Wanneer: ${item.when}`);
        if (story.place !== undefined) lines.push(`Waar: ${story.place}`);
        for (const { text, href } of item.actions) lines.push(`${text} (${href.replaceAll('&amp;', '&')})`);
      }
    }
    lines.push(
      '',
      rule,
      ...letter.colophon,
      `Afmelden (${sheet.address('afmelden')}) | Gegevens wijzigen (${sheet.address('wijzigen')})`,
    );
    return sheet.text(lines);
  },
};
