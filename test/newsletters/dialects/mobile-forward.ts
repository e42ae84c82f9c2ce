import { carrier } from './dialect.ts';
import { daysLater, momentOf, OFFICE, senderOf } from './headers.ts';
import { throughOwa } from './owa.ts';
import { spotlerMarkup } from './spotler-raw.ts';

/** Forwarded from Outlook on a phone: `Datum:` for the date, a line of underscores, no block that holds the header. */
export const mobileForward = carrier(spotlerMarkup, {
  id: 'mobile-forward',
  saysSentDate: true,
  carry: (html, letter) => {
    const { weekday, day, month, year, time } = momentOf(letter.sent);
    return {
      receivedAt: daysLater(letter.sent, 2),
      body: `<html><body><div dir="auto">Kijk even naar de agenda onderaan.</div><div dir="auto"><br></div><div id="ms-outlook-mobile-signature" dir="auto">Outlook voor <a href="https://aka.ms/o0ukef">iOS</a> downloaden</div>
<div dir="auto">________________________________</div>
<div dir="auto"><b>Van:</b> ${senderOf(letter)}</div><div dir="auto"><b>Datum:</b> ${weekday} ${day} ${month} ${year} om ${time}</div><div dir="auto"><b>Aan:</b> ${OFFICE}</div><div dir="auto"><b>CC:</b> Bestuurssecretariaat &lt;secretariaat@voorbeeldgemeente.nl&gt;</div><div dir="auto"><b>Onderwerp:</b> ${letter.subject}</div><div dir="auto"><br></div>
${throughOwa(html)}</body></html>`,
    };
  },
});
