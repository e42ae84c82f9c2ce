import { clip } from '../domain/clip.ts';
import type { WithheldReason } from '../links/index.ts';
import type { Unit } from './body.ts';
import { itemHtml, itemPlain, itemText } from './item-text.ts';
import type { ItemText } from './item-text.ts';
import { textLimits, utf8Length } from './limits.ts';
import { byTopic, sourcesOf } from './selection.ts';
import type { Piece } from './selection.ts';

/** What the user must know of a prepared message before it opens. The pane words it in Dutch. */
export type MessageNote =
  /** A link stayed behind and the message has none for this item. */
  | { code: 'link-left-out'; item: string; reason: WithheldReason }
  /** The text of this item alone passed the limit. */
  | { code: 'item-shortened'; item: string }
  | { code: 'subject-shortened' }
  /** One part of several: the text did not fit in one message. */
  | { code: 'split-by-size'; part: number; of: number }
  /** One of several with the same text: more recipients than one message takes. */
  | { code: 'split-by-recipients'; part: number; of: number }
  /** The host of this address can be taken for another. */
  | { code: 'address-imitated'; address: string }
  /** This address cannot be used and was left out. */
  | { code: 'address-invalid'; address: string }
  /** The office's own opening or closing line speaks of one item, and there are more. */
  | { code: 'own-text-says-one' }
  /** The only recipient, a group address, stands visibly in To, as the office chose. */
  | { code: 'group-address-in-to'; address: string };

export interface UnitOptions {
  /** The mailbox's own addresses: not in the text. */
  own: readonly string[];
  /** Those, and everybody's in the council: in no link. */
  addresses: readonly string[];
  /** Bytes that one unit may take. */
  room: (heading: string | null) => number;
}

/** The pieces by topic as units of a body. One piece gets no heading: its topic says nothing that the title does not. */
export function unitsOf(pieces: readonly Piece[], options: UnitOptions): { units: Unit[]; notes: MessageNote[] } {
  const notes: MessageNote[] = [];
  const withSource = sourcesOf(pieces).length > 1;
  const groups = byTopic(pieces);
  const onlyRest = groups.length === 1 && groups[0]?.topic === null;
  const units = groups.flatMap((group) => {
    const named = group.topic === null ? (onlyRest ? null : 'Overig') : clip(group.topic, textLimits.topic);
    const heading = pieces.length === 1 ? null : named;
    return group.pieces.map((piece) => unitOf(piece, heading, withSource, options, notes));
  });
  return { units, notes };
}

function unitOf(
  piece: Piece,
  heading: string | null,
  withSource: boolean,
  options: UnitOptions,
  notes: MessageNote[],
): Unit {
  const full = itemText(piece, options.own, options.addresses);
  const item = piece.item.id;
  const reason = full.linkNote === null ? undefined : full.withheld.find((why) => why !== 'footer');
  if (reason !== undefined) notes.push({ code: 'link-left-out', item, reason });
  const room = options.room(heading);
  const fitting = shorten(full, (text) => utf8Length(itemHtml(text, withSource)) <= room);
  if (fitting !== full) notes.push({ code: 'item-shortened', item });
  return {
    heading,
    ids: piece.ids,
    html: itemHtml(fitting, withSource),
    text: itemPlain(fitting, withSource),
  };
}

/** Characters of a summary that is being shortened: of the first try, and so few that none are better. */
const summaryLengths = { longest: 16_000, shortest: 100 };

/** The text itself where it fits; else with as much of its summary as does, and without dates when it must. */
function shorten(text: ItemText, fits: (text: ItemText) => boolean): ItemText {
  if (fits(text)) return text;
  const whole = text.paragraphs.join('\n');
  const { longest, shortest } = summaryLengths;
  for (let length = Math.min(whole.length, longest); length > shortest; length = Math.floor(length / 2)) {
    const shorter = { ...text, paragraphs: clip(whole, length).split('\n') };
    if (fits(shorter)) return shorter;
  }
  const bare = { ...text, paragraphs: [], links: text.links.slice(0, 1) };
  return fits(bare) ? bare : { ...bare, dates: bare.dates.slice(0, 1), links: [] };
}
