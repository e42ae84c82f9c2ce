import { dutchDay } from '../calendar/dutch-date.ts';
import { isMailAddress, looksImitated } from '../council/address.ts';
import type { Council, CouncilSettings } from '../council/council.ts';
import { saysOne } from '../council/texts.ts';
import { topicsOf } from '../council/distribution.ts';
import { uniqueAddresses } from '../council/recipients.ts';
import { clip, oneLine } from '../domain/clip.ts';
import { enumerate } from '../domain/enumerate.ts';
import type { MailAddress, MessageForm } from '../domain/forms.ts';
import { withoutInvisible } from '../domain/invisible.ts';
import { cleanText } from '../links/index.ts';
import { bodiesOf, roomForUnit } from './body.ts';
import type { Body, Frame, Unit } from './body.ts';
import { messageLimits, textLimits } from './limits.ts';
import { fillIn } from './placeholders.ts';
import type { PlaceholderValues } from './placeholders.ts';
import { describeSource, piecesOf, sourcesOf } from './selection.ts';
import type { Piece, SelectedItem, Source } from './selection.ts';
import { unitsOf } from './units.ts';
import type { MessageNote } from './units.ts';
import { audienceInText, itemsBelow, itemsInText, salutation, sourcesInText, type AudienceKind } from './wording.ts';

/** A message that is ready to be opened in Outlook's form. */
export interface PreparedMessage {
  form: MessageForm;
  /** The body as plain text, for copying. */
  text: string;
  /** Ids of the items in this very message. */
  items: string[];
  /** Short names of the fracties it is for; empty where it is for the whole council. */
  fracties: string[];
  notes: MessageNote[];
}

/** What holds for every message that is prepared. */
export interface MessageSettings {
  /** The griffie's own address: the only visible recipient. The pane asks for it when it is not set. */
  griffie: MailAddress;
  settings: Pick<CouncilSettings, 'openingLine' | 'closingLine' | 'groupAddressInTo'>;
  /** `2026-11-21` */
  today: string;
  /** The mailbox's and the profile's own addresses: in no text. */
  own: readonly string[];
  /** Those, and everybody's in the council: in no link. */
  addresses: readonly string[];
}

export interface Audience {
  kind: AudienceKind;
  recipients: readonly MailAddress[];
  /** Short names, in the office's order; empty for the whole council. */
  fracties: readonly string[];
  /** Addresses in the list that cannot be used, and are left out. */
  unusable?: readonly string[];
  /** The recipient is one group address, which may be visible if the office chose so. */
  isGroup: boolean;
}

/** The settings as they follow from a council. */
export function messageSettings(
  council: Council,
  griffie: MailAddress,
  today: string,
  own: readonly string[],
): MessageSettings {
  const ours = [griffie.address, ...own];
  const theirs = [...council.people.map(({ email }) => email), ...council.fracties.map(({ address }) => address ?? '')];
  const known = (addresses: readonly string[]) => [...new Set(addresses)].filter((address) => address !== '');
  return { griffie, settings: council.settings, today, own: known(ours), addresses: known([...ours, ...theirs]) };
}

/**
 * The selection as messages to an audience: one, or as many as the limits ask for. Everybody is in Bcc; only the griffie
 * itself is visible, or one group address alone where the office chose so. No recipients: no messages.
 */
export function prepareMessages(
  selection: readonly SelectedItem[],
  audience: Audience,
  settings: MessageSettings,
): PreparedMessage[] {
  const pieces = cleanPieces(selection, settings);
  if (pieces.length === 0) return [];
  const frame = frameOf(pieces, audience, settings);
  const room = (heading: string | null) => roomForUnit(frame, messageLimits.body, heading);
  const { units, notes } = unitsOf(pieces, { ...settings, room });
  const own = [settings.settings.openingLine, settings.settings.closingLine];
  const wrongNumber = when(pieces.length > 1 && own.some(saysOne), { code: 'own-text-says-one' });
  return messagesOf(units, frame, [...notes, ...wrongNumber], subjectOf(pieces, settings), audience, settings);
}

/** Units under a frame → forms, within the limits of body, recipients and subject. */
export function messagesOf(
  units: readonly Unit[],
  frame: Frame,
  notes: readonly MessageNote[],
  subject: string,
  audience: Audience,
  settings: MessageSettings,
): PreparedMessage[] {
  const { usable, invalid } = usableRecipients(audience.recipients, settings.griffie);
  const bodies = bodiesOf(units, frame, messageLimits.body);
  const fields = addressFields(usable, audience, settings);
  return bodies.flatMap((body, index) =>
    fields.map(({ to, bcc, unusable }, share) => {
      const part = bodies.length > 1 ? ` (deel ${index + 1} van ${bodies.length})` : '';
      const title = cleanSubject(subject);
      const whole = clip(title, messageLimits.subject - part.length) + part;
      const visible = to.find((recipient) => recipient.address !== settings.griffie.address);
      return {
        form: { to, bcc, subject: whole, htmlBody: body.html },
        text: body.text,
        items: body.ids,
        fracties: [...audience.fracties],
        notes: [
          ...notesFor(body, notes),
          ...[...new Set([...invalid, ...(audience.unusable ?? []), ...unusable])].map((wrong): MessageNote => ({
            code: 'address-invalid',
            address: wrong,
          })),
          ...[...to, ...bcc]
            .filter(({ address }) => looksImitated(address))
            .map(({ address }): MessageNote => ({ code: 'address-imitated', address })),
          ...when(title.length + part.length > messageLimits.subject, { code: 'subject-shortened' }),
          ...when(bodies.length > 1, { code: 'split-by-size', part: index + 1, of: bodies.length }),
          ...when(fields.length > 1, { code: 'split-by-recipients', part: share + 1, of: fields.length }),
          ...(visible ? [{ code: 'group-address-in-to' as const, address: visible.address }] : []),
        ],
      };
    }),
  );
}

/** So many newsletters are named in a line; more are counted. */
const named = { newsletters: 3 };

export function frameOf(pieces: readonly Piece[], audience: Audience, settings: MessageSettings): Frame {
  const sources = sourcesOf(pieces);
  const values: PlaceholderValues = {
    nieuwsbrief: sources.length > named.newsletters ? `${sources.length} nieuwsbrieven` : titlesOf(pieces),
    datum: enumerate(
      [...new Set(sources.flatMap(({ sentAt }) => (sentAt === null ? [] : [dutchDay(sentAt)])))].slice(
        0,
        named.newsletters,
      ),
    ),
    vandaag: dutchDay(settings.today),
    aantal: String(pieces.length),
    onderwerpen: enumerate(topicsOf(pieces)),
    fractie: audienceInText(audience.kind, audience.fracties),
    aanhef: salutation(audience.kind, audience.fracties),
    berichten: itemsBelow(pieces.length),
    bron: sourcesInText(sources.map(oneLineSource)),
  };
  const only = sources.length === 1 ? sources[0] : undefined;
  const source = only ? clip(oneLine(`Bron: ${describeSource(only)}`), textLimits.title) : '';
  const closing = fillIn(settings.settings.closingLine, values);
  return {
    before: fillIn(settings.settings.openingLine, values),
    after: [source, closing].filter((text) => text !== '').join('\n\n'),
  };
}

/**
 * The selection as pieces whose newsletter and topics are named without what must stay behind: a forwarded subject may
 * hold the mailbox's own address, and a topic is any line of the mail that looked like one.
 */
export function cleanPieces(selection: readonly SelectedItem[], settings: MessageSettings): Piece[] {
  return piecesOf(
    selection.map(({ item, source }) => ({
      item: { ...item, topics: item.topics.map((topic) => clean(topic, settings)).filter((topic) => topic !== '') },
      source: { ...source, subject: source.subject === null ? null : clean(source.subject, settings) },
    })),
  );
}

/** Text out of the mail, without what must not leave the mailbox. */
export function clean(text: string, settings: MessageSettings): string {
  return cleanText(text, settings.own, settings.addresses);
}

function titlesOf(pieces: readonly Piece[]): string {
  return enumerate(
    sourcesOf(pieces).map(({ subject }) => (subject === null ? 'de nieuwsbrief' : cleanSubject(subject))),
  );
}

/** One item: its title. Several: how many, from which newsletter. A list of topics would be a part of them. */
function subjectOf(pieces: readonly Piece[], settings: MessageSettings): string {
  if (pieces.length === 1) return clean(pieces[0]?.item.title ?? '', settings);
  const sources = sourcesOf(pieces);
  const from = sources.length === 1 ? sourcesInText(sources.map(oneLineSource)) : `${sources.length} nieuwsbrieven`;
  return `${itemsInText(pieces.length)} uit ${from}`;
}

const oneLineSource = (source: Source): Source => ({
  ...source,
  subject: source.subject === null ? null : cleanSubject(source.subject),
});

/** One line, without what could start another header field in a program that trusts it. */
function cleanSubject(subject: string): string {
  return subject.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

function usableRecipients(recipients: readonly MailAddress[], griffie: MailAddress) {
  const invalid = recipients.map((recipient) => recipient.address).filter((wrong) => !isMailAddress(wrong));
  const usable = uniqueAddresses(recipients)
    .filter((recipient) => isMailAddress(recipient.address))
    .filter((recipient) => recipient.address.toLowerCase() !== griffie.address.toLowerCase())
    .map(({ name, address }) => ({ name: cleanName(name), address }));
  return { usable, invalid };
}

/** A display name that no client reads as a second recipient. */
function cleanName(name: string): string {
  return oneLine(withoutInvisible(name).replace(/[\p{Cc}<>"\\;,]+/gu, ' '));
}

/** An address of the griffie that is none ("a@x.nl;b@y.nl") is left out and named: everybody stays in Bcc. */
function addressFields(usable: MailAddress[], audience: Audience, { griffie, settings }: MessageSettings) {
  const [only] = usable;
  if (only && usable.length === 1 && audience.isGroup && settings.groupAddressInTo) {
    return [{ to: [only], bcc: [], unusable: [] }];
  }
  const isUsable = isMailAddress(griffie.address);
  const shares = Math.ceil(usable.length / messageLimits.recipients);
  return Array.from({ length: shares }, (_, share) => ({
    to: isUsable ? [{ name: cleanName(griffie.name), address: griffie.address }] : [],
    bcc: usable.slice(share * messageLimits.recipients, (share + 1) * messageLimits.recipients),
    unusable: isUsable ? [] : [griffie.address],
  }));
}

function notesFor(body: Body, notes: readonly MessageNote[]): MessageNote[] {
  return notes.filter((note) => !('item' in note) || body.ids.includes(note.item));
}

function when(condition: boolean, note: MessageNote): MessageNote[] {
  return condition ? [note] : [];
}
