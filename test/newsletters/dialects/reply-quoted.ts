import { carrier } from './dialect.ts';
import { COLLEAGUE, daysLater, noteLine, OFFICE, owaHeader, senderOf } from './headers.ts';
import { throughOwa } from './owa.ts';
import { flatMarkup } from './spotler-flat.ts';

/** An answer to a colleague who had forwarded the letter: two headers, each level with its own note. */
export const replyQuoted = carrier(flatMarkup, {
  id: 'reply-quoted',
  saysSentDate: true,
  carry: (html, letter) => ({
    receivedAt: daysLater(letter.sent, 6),
    body: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>
<body dir="ltr">
${noteLine('Dank je wel, ik neem het mee naar de fractie. Is de bijeenkomst van 14 april ook te volgen via de livestream?')}${noteLine('<br>')}${noteLine('Groet,<br>Hassan')}<p style="font-size:8pt;color:gray">De informatie in dit e-mailbericht is uitsluitend bestemd voor de geadresseerde.</p>
${owaHeader(COLLEAGUE, daysLater(letter.sent, 4), 'Fractievoorzitters &lt;fv@voorbeeldgemeente.nl&gt;', `FW: ${letter.subject}`)}<div dir="ltr">
${noteLine('Beste allen, zie hieronder.')}${noteLine('Sanne')}${owaHeader(senderOf(letter), letter.sent, OFFICE, letter.subject, 'x_')}<div>
${throughOwa(html)}</div></div>
</body></html>`,
  }),
});
