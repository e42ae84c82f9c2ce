import { carrier } from './dialect.ts';
import { daysLater, NOTE, OFFICE, owaHeader, senderOf } from './headers.ts';
import { throughOwa } from './owa.ts';
import { spotlerMarkup } from './spotler-raw.ts';

/** Forwarded by a colleague from Outlook on the web. */
export const forwardedOwa = carrier(spotlerMarkup, {
  id: 'forwarded-owa',
  saysSentDate: true,
  carry: (html, letter) => ({
    receivedAt: daysLater(letter.sent, 4),
    body: `<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head>
<body dir="ltr">
${NOTE}${owaHeader(senderOf(letter), letter.sent, OFFICE, letter.subject)}<div style="margin: 0; padding: 0; background-color: #f2f2f2">
${throughOwa(html)}
</div>
</body></html>`,
  }),
});
