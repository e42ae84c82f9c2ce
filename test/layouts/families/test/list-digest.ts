// Read only by the report; do not tune on it.
import { dayOf } from '../../dimensions/date-form.ts';
import { Sheet, textWithAddresses } from '../../sheet.ts';
import type { Family } from '../family.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A mailing list's digest: subjects first, then the messages with their own mail headers. After RFC 1153 and the digests of
 * GNU Mailman (gitlab.com/mailman/mailman, handlers/docs/digests.rst).
 */
export const listDigest: Family = {
  id: 'digest of a mailing list',
  source: 'RFC 1153; gitlab.com/mailman/mailman src/mailman/handlers/docs/digests.rst',
  lay: (letter, random) => {
    const sheet = new Sheet(letter, random);
    const stories = letter.chapters.flatMap((chapter) => sheet.tellings(chapter));
    const rule = '-'.repeat(70);
    const lines = [`Berichten van de lijst ${letter.series}`, '', "Today's Topics:", ''];
    stories.forEach(({ story }, index) => lines.push(`   ${String(index + 1)}. ${story.title} (${letter.from.name})`));
    lines.push('', '', rule);
    stories.forEach((item, index) => {
      const { story } = item;
      sheet.print(item, { topic: false });
      const { day, number, year } = dayOf(story.published ?? letter.sent);
      const weekday = DAYS[new Date(Date.UTC(year, number - 1, day)).getUTCDay()] ?? '';
      lines.push(
        '',
        `Message: ${String(index + 1)}`,
        `Date: ${weekday}, ${String(day).padStart(2, '0')} ${MONTHS[number - 1] ?? ''} ${String(year)} 09:14:31 +0100`,
      );
      lines.push(
        `From: ${letter.from.name} <${letter.from.address}>`,
        `To: ${letter.from.address}`,
        `Subject: ${story.title}`,
        '',
      );
      lines.push(...textWithAddresses(sheet, story));
      if (item.when !== null)
        lines.push('', [item.when, story.place].filter((field) => field !== undefined).join(', '));
      lines.push(
        '',
        ...item.actions.map(({ text, href }) => `${text} <${href.replaceAll('&amp;', '&')}>`),
        '',
        '------------------------------',
      );
    });
    lines.push(
      '',
      `Subject: Digest Footer`,
      '',
      ...letter.colophon,
      `Einde van ${letter.series}, deel 14, nummer 3`,
      '*'.repeat(44),
    );
    return sheet.text(lines);
  },
};
