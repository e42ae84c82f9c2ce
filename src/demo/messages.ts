import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from './build.ts';
import type { MailMessage } from './host/message.ts';

const newsletterFolder = path.join(projectRoot, 'test', 'newsletters', 'html');

const weekly = { name: 'VNG', address: 'weekoverzicht@vng.nl' };
const councillors = { name: 'VNG', address: 'raadsledennieuwsbrief@vng.nl' };
/** The five newsletters of `seeds`, in the HTML that Outlook on the web makes of them. */
const newsletters = [
  { id: '000_dbb0b6a1e84040d4', subject: 'VNG Weekoverzicht', from: weekly, sentAt: '2026-02-27T08:00:00Z' },
  {
    id: '001_5236a59373386328',
    subject: 'VNG Raadsledennieuwsbrief juni 2025',
    from: councillors,
    sentAt: '2025-06-30T12:05:00Z',
  },
  {
    id: '004_fe688a07ca7240ea',
    subject: 'VNG Raadsledennieuwsbrief mei 2025',
    from: councillors,
    sentAt: '2025-05-28T13:10:00Z',
  },
  {
    id: '003_f6d78b198d0fc7c9',
    subject: 'VNG Raadsledennieuwsbrief mei 2024',
    from: councillors,
    sentAt: '2024-05-30T09:30:00Z',
  },
  {
    id: '002_5d009d5eb4a81809',
    subject: 'VNG Raadsledennieuwsbrief februari 2024',
    from: councillors,
    sentAt: '2024-02-22T10:45:00Z',
  },
];

/** Invented colleagues of an invented municipality. */
const ordinary: MailMessage[] = [
  {
    id: 'gewoon',
    subject: 'Vergaderzaal voor donderdag',
    from: { name: 'Sanne de Wit', address: 's.dewit@voorbeeldgemeente.nl' },
    sentAt: '2026-03-02T07:42:00Z',
    html: '<div><p>Goedemorgen,</p><p>De trouwzaal is donderdag bezet. Zullen we de commissie in de raadzaal laten vergaderen? Dan regel ik de koffie.</p><p>Groet,<br>Sanne</p></div>',
  },
  {
    id: 'leeg',
    subject: '(geen onderwerp)',
    from: { name: 'Bode', address: 'bode@voorbeeldgemeente.nl' },
    sentAt: '2026-03-01T16:20:00Z',
    html: '<html><head></head><body></body></html>',
  },
];

/** The mailbox of the demo, newest first. */
export function demoMessages(): MailMessage[] {
  return [
    ...ordinary,
    ...newsletters.map(({ id, subject, from, sentAt }) => ({
      id,
      subject,
      from,
      sentAt,
      html: fs.readFileSync(path.join(newsletterFolder, `${id}.owa.html`), 'utf8'),
    })),
  ];
}
