import type { Envelope } from './dialect.ts';

const WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

interface Moment {
  weekday: string;
  day: number;
  month: string;
  year: number;
  time: string;
}

/** The parts of a local date and time, in Dutch. */
export function momentOf(local: string): Moment {
  const [date = '', time = '09:00'] = local.split('T');
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  return { weekday, day, month: MONTHS[month - 1] ?? '', year, time };
}

/** The same moment so many days later, in the morning. */
export function daysLater(local: string, days: number): string {
  const date = new Date(`${local.slice(0, 10)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return `${date.toISOString().slice(0, 10)}T08:12`;
}

/** `donderdag 30 mei 2024 11:30`, as Outlook writes it. */
export function outlookDate(local: string): string {
  const { weekday, day, month, year, time } = momentOf(local);
  return `${weekday} ${day} ${month} ${year} ${time}`;
}

export const COLLEAGUE = 'Sanne Hoekstra &lt;s.hoekstra@voorbeeldgemeente.nl&gt;';
export const OFFICE = 'Griffie &lt;griffie@voorbeeldgemeente.nl&gt;';
export const senderOf = (letter: Envelope): string => `${letter.from.name} &lt;${letter.from.address}&gt;`;

/** The header block of a message that Outlook on the web forwarded or answered. */
export function owaHeader(from: string, sent: string, to: string, subject: string, hop = ''): string {
  return `<div id="${hop}appendonsend"></div>
<hr style="display:inline-block;width:98%" tabindex="-1">
<div id="${hop}divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000" style="font-size:11pt"><b>Van:</b> ${from}<br>
<b>Verzonden:</b> ${outlookDate(sent)}<br>
<b>Aan:</b> ${to}<br>
<b>Onderwerp:</b> ${subject}</font>
<div>&nbsp;</div>
</div>
`;
}

const NOTE_STYLE = 'font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 11pt; color: rgb(0, 0, 0);';
export const noteLine = (html: string): string => `<div class="elementToProof" style="${NOTE_STYLE}">${html}</div>\n`;

/** A colleague's words above the forwarded letter, with signature and disclaimer. */
export const NOTE = [
  noteLine('Beste raadsleden,'),
  noteLine('<br>'),
  noteLine(
    'Ter informatie de nieuwsbrief van deze week. Het derde bericht raakt aan het agendapunt van donderdag 12 maart.',
  ),
  noteLine('<br>'),
  noteLine('Met vriendelijke groet,'),
  noteLine('Sanne Hoekstra'),
  noteLine(
    'Plaatsvervangend griffier | Gemeente Voorbeeld | T 0123 45 67 00 | <a href="https://www.voorbeeldgemeente.nl/griffie">www.voorbeeldgemeente.nl</a>',
  ),
  '<p style="font-size:8pt;color:gray">Aan dit bericht kunnen geen rechten worden ontleend. Is dit bericht niet voor u bestemd, verwijder het dan.</p>\n',
].join('');
