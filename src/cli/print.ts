import { dutchDay, dutchEventDate } from '../calendar/dutch-date.ts';
import type { EventDate, Item, Link, Newsletter } from '../domain/newsletter.ts';

const WIDTH = 88;

/** A newsletter as a person wants to read it: by topic, events with their dates, links unwrapped. */
export function printed(newsletter: Newsletter, source: string): string {
  const lines: string[] = [];
  const title = newsletter.subject ?? source;
  lines.push(title, '='.repeat(Math.min(title.length, WIDTH)));
  const sent =
    newsletter.sentAt === null
      ? 'verzenddatum onbekend'
      : `verzonden ${dutchDay(newsletter.sentAt, { weekday: true })}`;
  lines.push(`${newsletter.publisher?.toUpperCase() ?? 'Algemene lezer'}, ${sent}, ${counts(newsletter.items)}`, '');
  for (const { message } of newsletter.warnings) lines.push(`Let op: ${message}`);
  for (const [topic, items] of byTopic(newsletter.items)) {
    lines.push('', topic, '-'.repeat(topic.length));
    for (const item of items) lines.push(...printItem(item));
  }
  if (newsletter.apart.length > 0) {
    lines.push('', 'Vaste blokken', '-------------');
    for (const item of newsletter.apart) lines.push(...printItem(item));
  }
  if (newsletter.unrecognised.length > 0) {
    lines.push('', 'Niet herkend', '------------');
    for (const piece of newsletter.unrecognised) lines.push(...wrap(piece.text, ''), ...piece.links.map(printLink));
  }
  return lines.join('\n');
}

function counts(items: readonly Item[]): string {
  const events = items.filter((item) => item.kind === 'evenement').length;
  return `${String(items.length)} berichten, waarvan ${String(events)} evenementen`;
}

/** Items by topic in the newsletter's own order, those without a topic first. */
function byTopic(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  const add = (topic: string, item: Item): void => {
    groups.set(topic, [...(groups.get(topic) ?? []), item]);
  };
  for (const item of items) if (item.topics.length === 0) add('Zonder onderwerp', item);
  for (const item of items) for (const topic of item.topics) add(topic, item);
  return groups;
}

function printItem(item: Item): string[] {
  const lines = ['', ...wrap(`* ${item.title} (${item.kind})`, '  ')];
  if (item.duplicateOf !== undefined) return [...lines, '  staat eerder in deze nieuwsbrief'];
  if (item.kind === 'evenement')
    lines.push(`  Datum: ${item.events.length === 0 ? 'niet vermeld' : item.events.map(printDate).join('; ')}`);
  for (const paragraph of item.summary.split('\n')) if (paragraph !== '') lines.push(...wrap(`  ${paragraph}`, '  '));
  return [...lines, ...item.links.map(printLink)];
}

function printLink(link: Link): string {
  const note = { direct: '', unwrapped: '', tracked: ' (volglink)', rejected: '' }[link.status];
  return `  > ${link.text}: ${link.url ?? 'geen bruikbaar adres'}${note}`;
}

function printDate(event: EventDate): string {
  return dutchEventDate(event) + (event.conflict ? ' (dag en datum spreken elkaar tegen)' : '');
}

function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = /^ */.exec(text)?.[0] ?? '';
  for (const word of text.trim().split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line = line.trim() === '' ? line + word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
