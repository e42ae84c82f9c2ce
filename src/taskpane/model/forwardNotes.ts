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
];

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
  const texts = (codes: (code: MessageNote['code']) => boolean) => [
    ...new Set(
      messages.flatMap(({ notes }) => notes.filter(({ code }) => codes(code)).map((note) => textOf(note, titleOf))),
    ),
  ];
  return {
    before: texts((code) => beforeOpening.includes(code)),
    beside: texts((code) => !beforeOpening.includes(code)),
  };
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
    case 'address-invalid':
      return notes.addressInvalid(note.address);
    case 'group-address-in-to':
      return notes.groupAddressInTo(note.address);
  }
}
