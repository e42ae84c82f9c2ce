// Read only by the report; do not tune on it.
import { Sheet } from '../../sheet.ts';
import type { Family } from '../family.ts';

/**
 * Events grouped by day: the day as a heading over its events, the hour before each title. News as cards above it.
 * After weekly digests of events such as src/lib/email/templates/weeklyHappeningsDigest.ts (day-grouped list; own markup).
 */
export const byDay: Family = {
  id: 'events under a heading for each day',
  source: 'public repositories with a “weekly happenings digest”, day-grouped list format',
  lay: (letter, random) => {
    const sheet = new Sheet(letter, random);
    const heading = sheet.headings((words) => `<h2 style="margin:32px 0 12px;font-size:22px;">${words}</h2>`);
    const body = letter.chapters.flatMap((chapter) => {
      const items = sheet.tellings(chapter);
      const single = items.filter(
        ({ story }) =>
          story.when?.length === 1 && !(story.when[0] ?? '').includes('/2') && story.when[0]?.length !== undefined,
      );
      const dated =
        chapter.agenda === true
          ? items.filter(
              (item) =>
                single.includes(item) || /T.*T/u.test(item.story.when?.length === 1 ? (item.story.when[0] ?? '') : ''),
            )
          : [];
      const others = items.filter((item) => !dated.includes(item));
      const cards = others.map((item) => {
        sheet.print(item, { topic: true });
        return `<div style="border:1px solid #dddddd;border-radius:8px;padding:16px;margin-bottom:12px;"><p style="margin:0 0 4px;font-weight:600;font-size:16px;">${item.title}</p>${item.topic === null ? '' : `<p style="margin:0;font-size:12px;text-transform:uppercase;color:#888888;">${item.topic}</p>`}${item.when === null ? '' : `<p style="margin:0;font-size:13px;">${item.when}</p>`}${item.text.map((text) => `<p style="margin:8px 0;">${text}</p>`).join('')}${item.actions.map(({ text, href }) => `<a href="${href}">${text}</a>`).join(' ')}</div>`;
      });
      dated.sort((a, b) => (a.story.when?.[0] ?? '').localeCompare(b.story.when?.[0] ?? ''));
      let day: string | null = null;
      const rows = dated.map((item) => {
        sheet.print(item, { topic: false, links: ['title'] });
        const over =
          item.day === day
            ? ''
            : `<h3 style="margin:24px 0 8px;font-size:18px;border-bottom:2px solid #eeeeee;">${sheet.form.day(item.day ?? '')}</h3>`;
        day = item.day;
        const detail = [item.hours, item.place].filter((field) => field !== null && field !== '').join(' &middot; ');
        return `${over}<div style="margin-bottom:12px;"><a href="${item.href}" style="font-weight:600;">${item.title}</a><br><span style="color:#666666;font-size:14px;">${detail}</span><p style="margin:4px 0;">${item.text.join(' ')}</p></div>`;
      });
      return [heading(chapter), ...cards, ...rows];
    });
    return sheet.html(
      `<div style="max-width:600px;margin:0 auto;">${sheet
        .top()
        .map((text) => `<p>${text}</p>`)
        .join('')}${body.join('')}${sheet
        .foot()
        .map((text) => `<p>${text}</p>`)
        .join('')}</div>`,
    );
  },
};
