import { carrier } from './dialect.ts';
import { daysLater, momentOf, OFFICE, senderOf } from './headers.ts';
import { spotlerMarkup } from './spotler-raw.ts';

/** Forwarded from Apple Mail on a Dutch Mac or iPhone. */
export const appleForward = carrier(spotlerMarkup, {
  id: 'apple-forward',
  saysSentDate: true,
  carry: (html, letter) => {
    const { day, month, year, time } = momentOf(letter.sent);
    const line = (name: string, value: string): string =>
      `<div style="margin-top: 0px; margin-right: 0px; margin-bottom: 0px; margin-left: 0px;"><span style="font-family: -webkit-system-font, Helvetica Neue, Helvetica, sans-serif; color:rgba(0, 0, 0, 1.0);"><b>${name}: </b></span><span style="font-family: -webkit-system-font, Helvetica Neue, Helvetica, sans-serif;">${value}<br class=""></span></div>`;
    const inner = html.replace(/^[\s\S]*?<body[^>]*>/u, '').replace(/<\/body>[\s\S]*$/u, '');
    return {
      receivedAt: daysLater(letter.sent, 2),
      body: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body style="word-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;" class="">Ter info!<br class=""><div><br class="">Verstuurd vanaf mijn iPhone<br class=""><div><br class=""><blockquote type="cite" class=""><div class="">Begin doorgestuurd bericht:</div><br class="Apple-interchange-newline">${line('Van', senderOf(letter))}${line('Onderwerp', `<b class="">${letter.subject}</b>`)}${line('Datum', `${day} ${month} ${year} om ${time}:21 CET`)}${line('Aan', OFFICE)}${line('Antwoord aan', letter.from.address)}<br class=""><div class="">${inner}</div></blockquote></div><br class=""></div></body></html>`,
    };
  },
});
