import { dutchDay, dutchEventDate } from '../calendar/dutch-date.ts';
import { placeFor } from '../calendar/entry.ts';
import type { Council } from '../council/council.ts';
import { partiesOf, unusableAddresses, wholeCouncil } from '../council/recipients.ts';
import { clip, oneLine } from '../domain/clip.ts';
import { compare } from '../domain/compare.ts';
import { escapeHtml } from '../domain/html.ts';
import { bodiesOf, roomForUnit } from './body.ts';
import type { Unit } from './body.ts';
import { messageLimits, textLimits } from './limits.ts';
import { clean, cleanPieces, frameOf, messagesOf } from './prepare.ts';
import type { Audience, MessageSettings, PreparedMessage } from './prepare.ts';
import type { Piece, SelectedItem } from './selection.ts';
import { unitsOf } from './units.ts';
import type { MessageNote } from './units.ts';

const agendaHeading = 'Agenda';

/** The weekbericht as one text for Word, the raadsinformatiesysteem or the lijst ingekomen stukken. */
export interface Digest {
  title: string;
  html: string;
  text: string;
  notes: MessageNote[];
}

/** What was saved over several newsletters, by topic, with an agenda before it. For copying: no limit on its length. */
export function digest(selection: readonly SelectedItem[], settings: MessageSettings): Digest {
  const { units, notes } = contents(selection, settings, () => Infinity);
  const title = titleOf(settings.today);
  const [body] = bodiesOf(units, { before: '', after: '' }, Infinity);
  return {
    title,
    html: `<h1>${escapeHtml(title)}</h1>${body?.html ?? ''}`,
    text: `${title}\n\n${body?.text ?? ''}`,
    notes,
  };
}

/** The same as messages to the whole council, within Outlook's limits. */
export function digestMessages(
  selection: readonly SelectedItem[],
  council: Council,
  settings: MessageSettings,
): PreparedMessage[] {
  const pieces = cleanPieces(selection, settings);
  if (pieces.length === 0) return [];
  const recipients = wholeCouncil(council, settings.today);
  const audience: Audience = {
    kind: 'council',
    recipients,
    unusable: unusableAddresses(partiesOf(council, settings.today), council, settings.today),
    fracties: [],
    isGroup: false,
  };
  const frame = frameOf(pieces, audience, settings);
  const { units, notes } = contents(selection, settings, (heading) => roomForUnit(frame, messageLimits.body, heading));
  return messagesOf(units, frame, notes, titleOf(settings.today), audience, settings);
}

function titleOf(today: string): string {
  return `Weekbericht griffie, ${dutchDay(today)}`;
}

function contents(
  selection: readonly SelectedItem[],
  settings: MessageSettings,
  room: (heading: string | null) => number,
): { units: Unit[]; notes: MessageNote[] } {
  const pieces = cleanPieces(selection, settings);
  const { units, notes } = unitsOf(pieces, { ...settings, room });
  return { units: [...agenda(pieces, settings), ...units], notes };
}

/** What is still to come, by date: one line per date. What has passed is left to the item itself. */
function agenda(pieces: readonly Piece[], settings: MessageSettings): Unit[] {
  const dates = pieces.flatMap((piece) => piece.item.events.map((event) => ({ piece, event })));
  return dates
    .filter(({ event }) => (event.end ?? event.start).slice(0, 10) >= settings.today || event.openEnd === true)
    .sort((a, b) => compare(a.event.start, b.event.start))
    .map(({ piece, event }) => {
      const line = (text: string) => clip(oneLine(clean(text, settings)), textLimits.title);
      const when = dutchEventDate(event);
      const title = line(piece.item.title);
      const place = line(placeFor(piece.item, event) ?? '');
      const where = place === '' ? '' : ` (${place})`;
      return {
        heading: agendaHeading,
        // The item itself stands under its topic; the line here is no second handling of it.
        ids: [],
        html: `<p><strong>${escapeHtml(when)}</strong>: ${escapeHtml(title + where)}</p>`,
        text: `- ${when}: ${title}${where}`,
      };
    });
}
