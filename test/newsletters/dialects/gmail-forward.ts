import { carrier } from './dialect.ts';
import { daysLater, momentOf, OFFICE } from './headers.ts';
import { spotlerMarkup } from './spotler-raw.ts';

const SHORT = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];

/** Forwarded from Gmail in Dutch, whose header mixes the two languages. */
export const gmailForward = carrier(spotlerMarkup, {
  id: 'gmail-forward',
  saysSentDate: true,
  carry: (html, letter) => {
    const { day, month, year, time } = momentOf(letter.sent);
    const weekday = SHORT[new Date(`${letter.sent.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? '';
    const monthShort = month.length > 4 ? `${month === 'maart' ? 'mrt' : month.slice(0, 3)}.` : month;
    const inner = html
      .replace(/^[\s\S]*?<body[^>]*>/u, '')
      .replace(/<\/body>[\s\S]*$/u, '')
      .replace(/<!--[\s\S]*?-->/gu, '')
      .replace(
        / class="([^"]*)"/gu,
        (_, names: string) =>
          ` class="${names
            .trim()
            .split(/\s+/u)
            .map((name) => `m_-4821${name}`)
            .join(' ')}"`,
      );
    return {
      receivedAt: daysLater(letter.sent, 3),
      body: `<div dir="ltr"><div>Hoi, deze kwam bij mij binnen. Iets voor ons?</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>Van: <strong class="gmail_sendername" dir="auto">${letter.from.name}</strong> <span dir="auto">&lt;<a href="mailto:${letter.from.address}">${letter.from.address}</a>&gt;</span><br>Date: ${weekday} ${day} ${monthShort} ${year} om ${time}<br>Subject: ${letter.subject}<br>To: ${OFFICE}<br></div><br><br><u></u>${inner}</div></div>`,
    };
  },
});
