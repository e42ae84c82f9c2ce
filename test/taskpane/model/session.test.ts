/** @jest-environment node */
import type { Message, Newsletter } from '../../../src/domain/newsletter.ts';
import { MailboxError } from '../../../src/mailbox/port.ts';
import { createSession, slowAfter } from '../../../src/taskpane/model/session.ts';
import { createFakeMailbox, selectedMessage } from '../../mailbox/fake.ts';
import { example } from '../fixtures.ts';

const first = selectedMessage({ itemId: 'a', subject: 'Eerste' });
const second = selectedMessage({ itemId: 'b', subject: 'Tweede' });

/** Reads the body as the newsletter's subject, so that a test can see which body came through. */
const read = ({ body }: Message): Newsletter => ({
  ...example,
  publisher: body.startsWith('vreemd') ? null : 'vng',
  subject: body,
  ...(body === '' ? { items: [], apart: [], unrecognised: [] } : {}),
});

function open(bodies: Record<string, string> = { a: 'brief a', b: 'brief b' }) {
  const mailbox = createFakeMailbox({ selected: first, bodies });
  const session = createSession(mailbox, read);
  const seen: string[] = [];
  session.subscribe(() => {
    const state = session.state();
    seen.push(state.kind === 'newsletter' ? `newsletter: ${state.newsletter.subject ?? ''}` : state.kind);
  });
  return { mailbox, session, seen };
}
const settle = () => jest.advanceTimersByTimeAsync(10);

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('the selected message is read, and the next one when the selection changes', async () => {
  const { mailbox, session, seen } = open();
  session.start();
  await settle();
  mailbox.select(second);
  await settle();
  expect(seen).toEqual(['loading', 'newsletter: brief a', 'loading', 'newsletter: brief b']);
});

test('a late answer for the previous message never shows', async () => {
  const { mailbox, session, seen } = open();
  mailbox.hold();
  session.start();
  await settle();
  mailbox.select(second);
  await settle();
  mailbox.release('b');
  await settle();
  mailbox.release('a');
  await settle();
  expect(seen).toEqual(['loading', 'loading', 'newsletter: brief b']);
});

test('an answer that comes after a lost selection event makes the pane read what is selected', async () => {
  const { mailbox, session, seen } = open();
  mailbox.hold();
  session.start();
  await settle();
  mailbox.select(second, 'silently');
  mailbox.release('a');
  await settle();
  mailbox.release('b');
  await settle();
  expect(seen).toEqual(['loading', 'loading', 'newsletter: brief b']);
});

test('a lost selection event is made good when the user comes back to the pane', async () => {
  const { mailbox, session, seen } = open();
  session.start();
  await settle();
  mailbox.select(second, 'silently');
  await settle();
  expect(seen.at(-1)).toBe('newsletter: brief a');
  mailbox.focus();
  await settle();
  expect(seen.at(-1)).toBe('newsletter: brief b');
});

test('coming back to the pane does not read the same message again', async () => {
  const { mailbox, session, seen } = open();
  session.start();
  await settle();
  mailbox.focus();
  await settle();
  expect(seen).toEqual(['loading', 'newsletter: brief a']);
});

test('nothing selected, also while the body is on its way', async () => {
  const { mailbox, session, seen } = open();
  mailbox.hold();
  session.start();
  await settle();
  mailbox.select(null);
  mailbox.release('a');
  await settle();
  expect(seen).toEqual(['loading', 'nothing']);
});

test('a message without text', async () => {
  const { session } = open({ a: '' });
  session.start();
  await settle();
  expect(session.state().kind).toBe('empty');
});

test('another message than a known newsletter is read only when asked, and stays so', async () => {
  const { mailbox, session } = open({ a: 'vreemd', b: 'brief b' });
  session.start();
  await settle();
  expect(session.state().kind).toBe('foreign');
  session.readAnyway();
  expect(session.state().kind).toBe('newsletter');
  mailbox.select(second);
  await settle();
  mailbox.select(first);
  await settle();
  expect(session.state()).toMatchObject({ kind: 'newsletter', newsletter: { subject: 'vreemd' } });
});

test('a host that refuses, and another try', async () => {
  const { mailbox, session } = open();
  mailbox.fail('readBody', new MailboxError('failed', 'no'));
  session.start();
  await settle();
  expect(session.state()).toMatchObject({ kind: 'failed', reason: 'failed' });
  mailbox.heal();
  session.retry();
  await settle();
  expect(session.state().kind).toBe('newsletter');
});

test('a reader that throws is told apart from a host that refuses', async () => {
  const mailbox = createFakeMailbox({ selected: first });
  const session = createSession(mailbox, () => {
    throw new Error('bug');
  });
  session.start();
  await settle();
  expect(session.state()).toMatchObject({ kind: 'failed', reason: 'unreadable' });
});

test('a host that is slow is called slow, and still may answer', async () => {
  const { mailbox, session } = open();
  mailbox.hold();
  session.start();
  await jest.advanceTimersByTimeAsync(slowAfter + 1);
  expect(session.state()).toMatchObject({ kind: 'loading', slow: true });
  mailbox.release('a');
  await settle();
  expect(session.state().kind).toBe('newsletter');
});

test('a pane that stopped follows no more', async () => {
  const { mailbox, session, seen } = open();
  const stop = session.start();
  await settle();
  stop();
  mailbox.select(second);
  await settle();
  expect(seen).toEqual(['loading', 'newsletter: brief a']);
});
