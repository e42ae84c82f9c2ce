import { agendaText } from '../../../src/calendar/agenda-text.ts';
import { appointmentForm } from '../../../src/calendar/appointment.ts';
import { calendarEntries } from '../../../src/calendar/entry.ts';
import { calendarFile } from '../../../src/calendar/ics.ts';
import { emptyCouncil, type Council } from '../../../src/council/council.ts';
import type { Newsletter } from '../../../src/domain/newsletter.ts';
import { logFile } from '../../../src/memory/log-file.ts';
import { digest } from '../../../src/messages/digest.ts';
import { forward } from '../../../src/messages/forward.ts';
import { messageSettings } from '../../../src/messages/prepare.ts';

/** The mailbox that the fixtures were sent to: in no output. */
export const own = 'griffie@voorbeeldgemeente.nl';

/** Two fracties, one of them with an address of its own. */
export const council: Council = {
  ...emptyCouncil(),
  griffie: { name: 'Griffie', address: own },
  fracties: [
    { name: 'Voorbeeldpartij', shortName: 'VBP', address: null, activeFrom: null, activeTo: null },
    {
      name: 'Groen Huis',
      shortName: 'GH',
      address: 'fractie.gh@voorbeeldgemeente.nl',
      activeFrom: '2026-03-26',
      activeTo: null,
    },
  ],
  people: [
    {
      givenName: 'Jan',
      particle: 'van den',
      familyName: 'Berg',
      fractie: 'VBP',
      role: 'raadslid',
      email: 'jan@voorbeeldgemeente.nl',
      committees: ['Bestuur'],
      portfolios: ['Financiën', 'Jeugd'],
      activeFrom: null,
      activeTo: null,
    },
  ],
};

/** Every form in which items leave the mailbox: messages, weekbericht, appointments, calendar file, copied text, log. */
export function outputsOf(newsletter: Newsletter): Record<string, string> {
  const settings = messageSettings(council, { name: 'Griffie', address: own }, '2026-03-09', [own]);
  const source = { subject: newsletter.subject, sentAt: newsletter.sentAt };
  const selection = [...newsletter.items, ...newsletter.apart].map((item) => ({ item, source }));
  const weekly = digest(selection, settings);
  const messages = forward(selection, { kind: 'council' }, council, settings);
  const entries = newsletter.items.flatMap((item) => calendarEntries(item, newsletter, { withhold: [own] }));
  const forms = entries.map((entry) => appointmentForm(entry));
  return {
    messageHtml: messages.map(({ form }) => form.htmlBody).join('\n'),
    messageText: messages.map(({ form, text }) => `${form.subject}\n${text}`).join('\n'),
    digestHtml: weekly.html,
    digestText: weekly.text,
    appointmentHtml: forms.map(({ body }) => body).join('\n'),
    appointmentText: forms.map(({ subject, location }) => `${subject}\n${location}`).join('\n'),
    agendaText: agendaText(entries),
    calendarFile: entries.length === 0 ? '' : calendarFile(entries, '2026-03-09T08:00:00.000Z'),
    log: logFile(
      newsletter.items.map(({ title }) => ({
        when: '2026-03-09T08:00:00Z',
        action: 'forward',
        title,
        newsletter: newsletter.subject ?? '',
        recipients: ['VBP'],
        by: null,
      })),
    ),
  };
}

/** Tags that we write ourselves, with no attribute but a link's; whatever else looks like a tag came out of the mail. */
const OURS =
  /<\/?(?:p|b|br|h[1-4]|ul|ol|li|strong|em|div|hr|blockquote)(?: style="[^"<>]*")? ?\/?>|<a href="https?:\/\/[^"<>\s]*">|<\/a>/g;

/** What went out and should not have. */
export function outputProblems(outputs: Record<string, string>): string[] {
  const problems: string[] = [];
  for (const [name, text] of Object.entries(outputs)) {
    const found =
      /https?:\/\/[\w-]+\.safelinks\.protection\.outlook\.com\/|griffie(?:@|%40)voorbeeldgemeente\.nl/i.exec(text);
    // The log's own memory takes addresses out before it keeps a title.
    if (found && name !== 'log') problems.push(`${name} holds what is personal: ${around(text, found.index)}`);
    if (/Html$/.test(name)) {
      const foreign = /<[^>]{0,80}/.exec(text.replace(OURS, ''));
      if (foreign) problems.push(`${name} holds markup that is not ours: ${foreign[0]}`);
    }
  }
  return [...problems, ...calendarProblems(outputs.calendarFile ?? ''), ...cellProblems(outputs.log ?? '')];
}

const around = (text: string, index: number): string => JSON.stringify(text.slice(Math.max(0, index - 60), index + 80));

/** A line that is no content line of ours: something out of the mail became a property. */
function calendarProblems(file: string): string[] {
  const known =
    /^(?:BEGIN|END|VERSION|PRODID|METHOD|UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|SUMMARY|LOCATION|DESCRIPTION|CATEGORIES|URL|TZID|TZNAME|TZOFFSETFROM|TZOFFSETTO|RRULE|X-[A-Z-]+)[:;]/;
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  return lines
    .filter((line) => line !== '' && (!known.test(line) || /[\r\n]/.test(line)))
    .map((line) => `calendarFile holds a foreign line: ${JSON.stringify(line.slice(0, 80))}`);
}

/** A cell that a spreadsheet would run. */
function cellProblems(csv: string): string[] {
  const cells = [...csv.replace(/^\uFEFF/, '').matchAll(/(?:^|;|\r\n)(?:"((?:[^"]|"")*)"|([^;\r\n"]*))/g)];
  return cells
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((cell) => /^[=+\-@\t\r\n|＝＋－＠]/.test(cell))
    .map((cell) => `log holds a formula: ${JSON.stringify(cell.slice(0, 40))}`);
}
