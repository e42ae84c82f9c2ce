import type { Newsletter } from '../../domain/newsletter.ts';
import type { Mailbox } from '../../mailbox/port.ts';
import { unknownTime } from '../../memory/handling.ts';
import type { Attempt, Handled, HandledSnapshot } from './handled.ts';
import { ownerOf } from './mailboxOwner.ts';

/** In the place of the open newsletter, where none is open. */
export const noNewsletter: Newsletter = {
  publisher: null,
  subject: null,
  sentAt: null,
  items: [],
  apart: [],
  unrecognised: [],
  warnings: [],
};

const nothingDone: Promise<void> = Promise.resolve();
const attempt: Attempt = { when: unknownTime, complete: () => nothingDone, fail: () => nothingDone };

/** Without a message there is nowhere to write down what was done with its items, and nothing to read. */
export function nothingHandled(mailbox: Pick<Mailbox, 'profile'>): Handled {
  const state: HandledSnapshot = {
    handlings: [],
    visibility: 'you',
    keptIn: null,
    shortened: false,
    newer: false,
    unread: false,
    damaged: [],
    isLoaded: true,
    isSaved: false,
    isUnsaved: false,
    owner: ownerOf(mailbox.profile(), null, null),
    index: [],
    known: [],
  };
  const untouched = { done: [], unsure: [] };
  return {
    state: () => state,
    subscribe: () => () => undefined,
    of: () => untouched,
    elsewhere: () => null,
    load: () => nothingDone,
    follow: () => nothingDone,
    begin: () => attempt,
    choose: () => nothingDone,
    chosen: () => new Map(),
    dismiss: () => nothingDone,
    undo: () => nothingDone,
    record: () => nothingDone,
  };
}
