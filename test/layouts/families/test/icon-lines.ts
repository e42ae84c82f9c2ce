// Read only by the report; do not tune on it.
import { Sheet } from '../../sheet.ts';
import type { Family } from '../family.ts';

/**
 * Cards whose fields follow a picture character: a calendar sheet for the day, a clock for the hours, a pin for the place.
 * After digests of events in public repositories (generateDigestEmailHtml; own markup).
 */
export const iconLines: Family = {
  id: 'fields behind picture characters',
  source: 'public repositories with generateDigestEmailHtml (event digests)',
  lay: (letter, random) => {
    const sheet = new Sheet(letter, random);
    const heading = sheet.headings(
      (words) =>
        `<tr><td style="padding:24px;font-size:14px;letter-spacing:2px;color:#6366f1;font-weight:700;">${words}</td></tr>`,
    );
    const body = letter.chapters.flatMap((chapter) => [
      heading(chapter),
      ...sheet.tellings(chapter).map((item) => {
        sheet.print(item, { actionText: (text) => `${text} →` });
        const day = item.when === null ? '' : `<div style="font-size:14px;">📅 ${item.when}</div>`;
        const place = item.place === null ? '' : `<div style="font-size:14px;">📍 ${item.place}</div>`;
        const topic =
          item.topic === null
            ? ''
            : `<span style="background:#eef2ff;color:#4338ca;border-radius:9999px;padding:2px 10px;font-size:12px;">${item.topic}</span>`;
        return `<tr><td style="padding:0 24px 16px;"><table width="100%" style="border:1px solid #e5e7eb;border-radius:12px;"><tr><td style="padding:16px;">${topic}<div style="font-size:18px;font-weight:600;color:#111827;">${item.title}</div>${day}${place}<div style="font-size:14px;color:#4b5563;">${item.text.join('<br>')}</div>${item.actions.map(({ text, href }) => `<a href="${href}" style="font-size:14px;color:#6366f1;">${text} →</a>`).join('&nbsp; ')}</td></tr></table></td></tr>`;
      }),
    ]);
    return sheet.html(
      `<table width="600" align="center">${sheet
        .top()
        .map((text) => `<tr><td style="padding:8px 24px;">${text}</td></tr>`)
        .join('')}${body.join('')}${sheet
        .foot()
        .map((text) => `<tr><td style="padding:8px 24px;">${text}</td></tr>`)
        .join('')}</table>`,
    );
  },
};
