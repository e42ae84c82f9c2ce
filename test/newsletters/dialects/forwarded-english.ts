import { carrier, type Envelope } from './dialect.ts';
import { daysLater, noteLine, OFFICE, senderOf } from './headers.ts';
import { throughOwa } from './owa.ts';
import { spotlerMarkup } from './spotler-raw.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `Friday, February 27, 2026 3:02 PM`, as Outlook in English writes it. */
function englishDate(letter: Envelope): string {
  const [date = '', time = ''] = letter.sent.split('T');
  const day = new Date(`${date}T00:00:00Z`);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
  return `${DAYS[day.getUTCDay()] ?? ''}, ${MONTHS[day.getUTCMonth()] ?? ''} ${day.getUTCDate()}, ${day.getUTCFullYear()} ${clock}`;
}

/** Forwarded from Outlook on the web that is set to English. */
export const forwardedEnglish = carrier(spotlerMarkup, {
  id: 'forwarded-english',
  saysSentDate: true,
  carry: (html, letter) => ({
    receivedAt: daysLater(letter.sent, 3),
    body: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body dir="ltr">
${noteLine('FYI')}${noteLine('<br>')}<div id="appendonsend"></div>
<hr style="display:inline-block;width:98%" tabindex="-1">
<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000" style="font-size:11pt"><b>From:</b> ${senderOf(letter)}<br>
<b>Sent:</b> ${englishDate(letter)}<br>
<b>To:</b> ${OFFICE}<br>
<b>Subject:</b> ${letter.subject}</font>
<div>&nbsp;</div>
</div>
<div>${throughOwa(html)}</div>
</body></html>`,
  }),
});
