import { textCarrier } from './dialect.ts';
import { daysLater, outlookDate } from './headers.ts';
import { plainText } from './text.ts';

/** A plain-text answer with the letter quoted below it. */
export const plainQuoted = textCarrier((letter) => plainText(letter, 70), {
  id: 'plain-quoted',
  bodyType: 'text',
  saysSentDate: true,
  carryText: (text, letter) => ({
    receivedAt: daysLater(letter.sent, 5),
    body: `Dag Sanne,

Bedankt voor het doorsturen, ik kom erop terug.

Groet, Hassan

> Van: ${letter.from.name} <${letter.from.address}>
> Verzonden: ${outlookDate(letter.sent)}
> Aan: Griffie <griffie@voorbeeldgemeente.nl>
> Onderwerp: ${letter.subject}
>
${text
  .split('\n')
  .map((line) => (line === '' ? '>' : `> ${line}`))
  .join('\n')}
`,
  }),
});
