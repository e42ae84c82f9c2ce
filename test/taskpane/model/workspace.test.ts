import '../browser.ts';
import { createFakeMailbox, selectedMessage } from '../../mailbox/fake.ts';
import type { Parcel } from '../../../src/taskpane/model/outbox.ts';
import { openWorkspace } from '../../../src/taskpane/model/workspace.ts';

const here = { copy: () => Promise.resolve(true), offerFile: () => undefined };
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function open(now = () => Date.parse('2026-11-20T12:00:00Z')) {
  const mailbox = createFakeMailbox({ selected: selectedMessage({ itemId: 'a' }) });
  return { mailbox, workspace: openWorkspace(mailbox, now, here) };
}

function parcel(subject: string, told: string[]): Parcel {
  const note = (what: string) => () => {
    told.push(`${subject} ${what}`);
    return Promise.resolve();
  };
  return {
    channel: 'message-form',
    content: { kind: 'message', form: { to: [], bcc: [], subject, htmlBody: '' }, html: '', text: '' },
    action: 'forward',
    items: ['x'],
    recipients: ['*'],
    name: subject,
    book: { begin: () => ({ when: '', complete: note('done'), fail: note('failed') }), undo: note('undone') },
  };
}

test('8. a pane that stays open has another day after midnight, as soon as it is looked at', () => {
  let now = Date.parse('2026-11-20T22:59:00Z');
  const { mailbox, workspace } = open(() => now);
  const stop = workspace.start();
  expect(workspace.today.state()).toBe('2026-11-20');
  now += 2 * 60_000;
  mailbox.focus();
  expect(workspace.today.state()).toBe('2026-11-21');
  stop();
});

test('11. what waits in a queue is there for whoever comes back', async () => {
  const { mailbox, workspace } = open();
  const told: string[] = [];
  workspace.outbox.queue('kaart').start([parcel('een', told), parcel('twee', told)], true, () => undefined);
  await settle();
  const queue = workspace.outbox.queue('kaart');
  expect(queue.state()).toMatchObject({ at: 0, status: 'opened', degree: 'opened' });
  queue.open(1, () => undefined);
  await settle();
  expect(mailbox.opened.messages.map(({ subject }) => subject)).toEqual(['een', 'twee']);
  expect(told).toEqual(['een done', 'twee done']);
});

test('one press is one delivery, also pressed in two places', async () => {
  const { mailbox, workspace } = open();
  const one = parcel('een', []);
  for (const place of ['kaart', 'kaart', 'balk']) workspace.outbox.queue(place).start([one], true, () => undefined);
  await settle();
  expect(mailbox.opened.messages).toHaveLength(1);
});

test('what failed is tried again, and what was delivered is taken back', async () => {
  const { mailbox, workspace } = open();
  const told: string[] = [];
  const queue = workspace.outbox.queue('kaart');
  mailbox.hasForm = () => false;
  queue.start([parcel('een', told)], true, (status, { name }, reason) =>
    told.push(`${name} ${status} ${reason ?? ''}`),
  );
  await settle();
  expect(queue.state()).toMatchObject({ status: 'failed', reason: 'unsupported' });
  mailbox.hasForm = () => true;
  queue.open(0, () => undefined);
  await settle();
  queue.undo();
  expect(told).toEqual(['een failed', 'een failed unsupported', 'een done', 'een undone']);
  expect(queue.state()?.status).toBe('undone');
});

test('what this browser keeps is let go of, or it is said that it is not', () => {
  const { mailbox, workspace } = open();
  expect(workspace.wipe()).toBe(true);
  mailbox.wipeBrowser = () => {
    throw new Error('closed');
  };
  expect(workspace.wipe()).toBe(false);
});
