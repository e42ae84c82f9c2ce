import type { PreparedMessage } from '../../messages/prepare.ts';
import type { MessageNote } from '../../messages/units.ts';
import { forwardStrings } from '../strings/forward.nl.ts';

/** What must be read before a message opens: something is cut, split or left out that the clerk counts on. */
const beforeOpening: readonly MessageNote['code'][] = [
  'item-shortened',
  'subject-shortened',
  'split-by-size',
  'split-by-recipients',
  'address-invalid',
  'address-imitated',
  'own-text-says-one',
];

/** So many links that stayed behind are named one by one. */
const fewLinks = 2;

export interface NoteTexts {
  /** To be read before anything opens. */
  before: string[];
  /** Enough to be read beside the message. */
  beside: string[];
}

/**
 * The notes of messages that go together in Dutch, each once.
 * @param titleOf how an item is called; empty where there is only one and the note stands beside it
 */
export function noteTexts(messages: readonly PreparedMessage[], titleOf: (itemId: string) => string): NoteTexts {
  const notes = messages.flatMap((message) => message.notes);
  const before = notes.filter(({ code }) => beforeOpening.includes(code));
  const beside = notes.filter(({ code }) => !beforeOpening.includes(code) && code !== 'link-left-out');
  return {
    before: unique(before.map((note) => textOf(note, titleOf))),
    beside: unique([...linkTexts(notes, titleOf), ...beside.map((note) => textOf(note, titleOf))]),
  };
}

/** A newsletter of which every link is a personal one would give a line per item: more than a few become one. */
function linkTexts(notes: readonly MessageNote[], titleOf: (itemId: string) => string): string[] {
  const left = notes.filter((note) => note.code === 'link-left-out');
  const items = new Set(left.map(({ item }) => item));
  if (items.size <= fewLinks) return left.map((note) => textOf(note, titleOf));
  const { reasons, linksLeftOut } = forwardStrings.notes;
  return [linksLeftOut(items.size, unique(left.map(({ reason }) => reasons[reason])).join(', '))];
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function textOf(note: MessageNote, titleOf: (itemId: string) => string): string {
  const { notes } = forwardStrings;
  switch (note.code) {
    case 'link-left-out':
      return notes.linkLeftOut(titleOf(note.item), notes.reasons[note.reason]);
    case 'item-shortened':
      return notes.itemShortened(titleOf(note.item));
    case 'subject-shortened':
      return notes.subjectShortened;
    case 'split-by-size':
      return notes.splitBySize(note.of);
    case 'split-by-recipients':
      return notes.splitByRecipients(note.of);
    case 'address-imitated':
      return notes.addressImitated(note.address);
    case 'address-invalid':
      return notes.addressInvalid(note.address);
    case 'own-text-says-one':
      return notes.ownTextSaysOne;
    case 'group-address-in-to':
      return notes.groupAddressInTo(note.address);
  }
}
