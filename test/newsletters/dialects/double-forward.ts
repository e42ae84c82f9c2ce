import { carrier } from './dialect.ts';
import { COLLEAGUE, daysLater, NOTE, noteLine, OFFICE, outlookDate, senderOf } from './headers.ts';
import { wordMarkup } from './classic-word.ts';
import { throughWord } from './through-word.ts';

const wordHeader = (from: string, sent: string, to: string, subject: string): string =>
  `<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>Van:</b> ${from} <br><b>Verzonden:</b> ${outlookDate(sent)}<br><b>Aan:</b> ${to}<br><b>CC:</b> Bestuurssecretariaat &lt;secretariaat@voorbeeldgemeente.nl&gt;<br><b>Onderwerp:</b> ${subject}<o:p></o:p></p></div></div><p class=MsoNormal><o:p>&nbsp;</o:p></p>
`;

/** Forwarded twice from classic Outlook, each time with a note. */
export const doubleForward = carrier(wordMarkup, {
  id: 'double-forward',
  saysSentDate: true,
  carry: (html, letter) => {
    const letterHtml = throughWord(html)
      .replace(/^[\s\S]*?<div class=WordSection1>/u, '')
      .replace(/<\/div><\/body>[\s\S]*$/u, '');
    return {
      receivedAt: daysLater(letter.sent, 9),
      body: `<html><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"></head><body lang=NL><div class=WordSection1>
${noteLine('Dag Peter, zie het bericht hieronder, met name de punten die Sanne noemt.')}${noteLine('Groeten, Wilma')}${wordHeader(COLLEAGUE, daysLater(letter.sent, 5), 'Wilma Postma &lt;w.postma@voorbeeldgemeente.nl&gt;', `FW: ${letter.subject}`)}${NOTE}${wordHeader(senderOf(letter), letter.sent, OFFICE, letter.subject)}${letterHtml}
</div></body></html>`,
    };
  },
});
