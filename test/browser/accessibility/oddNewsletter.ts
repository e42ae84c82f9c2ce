import type { MailMessage } from '../../../src/demo/host/message.ts';

/**
 * An invented newsletter with what the demo's own have none of: an event with several dates, weekday and date that
 * disagree, a link that is not what it looks like, a word as long as a line, one item only where little is wanted.
 */
export const oddNewsletter: MailMessage = message('vreemd', 'VNG Weekoverzicht, vreemd', [
  item('Drie avonden over de begroting', 'Financiën', 'Bijeenkomsten op 12 mei 2027, 19 mei 2027 en 26 mei 2027.'),
  item('Werkbezoek', 'Bestuur', 'Het werkbezoek is op maandag 6 april 2027 om 14.00 uur in Utrecht.'),
  item(
    'Gemeentefondsuitkeringssystematiekherzieningsvoorstellen',
    'Financiën',
    'Een lange tekst. '.repeat(60),
    'https://gemeenten@192.168.10.20/begroting',
  ),
]);

/** Two items: soon all handled. */
export const shortNewsletter: MailMessage = message('kort', 'VNG Weekoverzicht, kort', [
  item('Nieuwe handreiking voor griffiers', 'Bestuur', 'De handreiking is vernieuwd.'),
  item('Leden gevraagd voor een werkgroep', 'Jeugd', 'De werkgroep komt elke maand bijeen.'),
]);

function message(id: string, subject: string, rows: string[]): MailMessage {
  return {
    id,
    subject,
    from: { name: 'VNG', address: 'weekoverzicht@vng.nl' },
    sentAt: '2027-02-26T08:00:00Z',
    html: `<div><table><tbody><tr><td style="font-size: 24px;">VNG Weekoverzicht</td></tr></tbody></table>${rows.join('\n')}</div>`,
  };
}

function item(title: string, topic: string, text: string, link = 'https://vng.nl/nieuws/een-bericht'): string {
  return `<table><tbody>
<tr><td><h2 style="font-size: 20px; font-weight: bold;">${title}</h2></td></tr>
<tr><td style="font-size: 13px; color: #00a9f3; font-weight: bold;">${topic}</td></tr>
<tr><td style="font-size: 14px;">${text}</td></tr>
<tr><td><a href="${link}">Lees meer</a></td></tr></tbody></table>`;
}
