import { carrier } from './dialect.ts';
import { daysLater, momentOf, OFFICE, senderOf } from './headers.ts';
import { spotlerMarkup } from './spotler-raw.ts';

const SHORT = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** Forwarded from Thunderbird: a table as header, the date as the message had it. */
export const thunderbirdForward = carrier(spotlerMarkup, {
  id: 'thunderbird-forward',
  saysSentDate: true,
  carry: (html, letter) => {
    const { day, month, year, time } = momentOf(letter.sent);
    const months: Record<string, string> = { maart: 'Mar', mei: 'May', oktober: 'Oct' };
    const monthShort = months[month] ?? `${month.charAt(0).toUpperCase()}${month.slice(1, 3)}`;
    const weekday = SHORT[new Date(`${letter.sent.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? '';
    const cell = (name: string, value: string): string =>
      `<tr><th valign="BASELINE" align="RIGHT" nowrap="nowrap">${name}: </th><td>${value}</td></tr>`;
    const inner = html.replace(/^[\s\S]*?<body[^>]*>/u, '').replace(/<\/body>[\s\S]*$/u, '');
    return {
      receivedAt: daysLater(letter.sent, 1),
      body: `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"></head><body><p>Zie onder.<br></p><div class="moz-forward-container"><br><br>-------- Doorgestuurd bericht --------<table class="moz-email-headers-table" cellspacing="0" cellpadding="0" border="0"><tbody>${cell('Onderwerp', letter.subject)}${cell('Datum', `${weekday}, ${day} ${monthShort} ${year} ${time}:04 +0100`)}${cell('Van', senderOf(letter))}${cell('Antwoord-aan', letter.from.address)}${cell('Aan', OFFICE)}</tbody></table><br><br>${inner}</div></body></html>`,
    };
  },
});
