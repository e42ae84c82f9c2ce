/**
 * Whatever the host does with a call, the port settles, and never says more than is true. Generated: every method of the
 * port, by every fault of whichever host calls it turns out to make, by what is selected meanwhile.
 */
import type { AppointmentForm, MessageForm } from '../../src/domain/forms.ts';
import { MailboxError, type KeyValueStore, type Mailbox, type SelectedMessage } from '../../src/mailbox/port.ts';
import { createOutlookMailbox } from '../../src/outlook/index.ts';
import type { PaneWindow } from '../../src/outlook/events.ts';
import { createFakeOffice, createFakeWindow } from './fakeOffice.ts';
import { faultyHost, hostFaults, type HostFault } from './faultyHost.ts';

const message: MessageForm = {
  to: [{ name: 'Griffie', address: 'griffie@voorbeeldgemeente.nl' }],
  bcc: [],
  subject: 'Onderwerp',
  htmlBody: '<p>x</p>',
};
const appointment: AppointmentForm = {
  subject: 'Congres',
  location: '',
  start: '2026-04-01T11:30:00Z',
  end: '2026-04-01T12:30:00Z',
  body: '',
};

type Call = (mailbox: Mailbox, selected: SelectedMessage) => unknown;
const storeCalls = (of: (mailbox: Mailbox, selected: SelectedMessage) => KeyValueStore) =>
  ({
    load: (mailbox, selected) => of(mailbox, selected).load('raad'),
    save: (mailbox, selected) => of(mailbox, selected).save('raad', 'nieuw'),
    setAside: (mailbox, selected) => of(mailbox, selected).setAside?.('raad', 'kapot'),
    inTurn: (mailbox, selected) => of(mailbox, selected).inTurn?.(() => Promise.resolve('klaar')),
  }) satisfies Record<keyof KeyValueStore, Call>;

/** A method that the port gets does not compile until it stands here. */
const calls: Record<keyof Mailbox, Call | Record<string, Call>> = {
  selection: (mailbox) => mailbox.selection(),
  onSelectionChange: (mailbox) => {
    mailbox.onSelectionChange(() => undefined);
  },
  readBody: (mailbox, selected) => mailbox.readBody(selected),
  openMessageForm: (mailbox) => mailbox.openMessageForm(message),
  openAppointmentForm: (mailbox) => mailbox.openAppointmentForm(appointment),
  itemStore: storeCalls((mailbox, selected) => mailbox.itemStore(selected)),
  mailboxStore: storeCalls((mailbox) => mailbox.mailboxStore),
  browserStore: storeCalls((mailbox) => mailbox.browserStore),
  damaged: (mailbox) => mailbox.damaged(),
  damagedText: (mailbox) => mailbox.damagedText('mailbox:raad'),
  hasForm: (mailbox) => mailbox.hasForm('message'),
  wipeBrowser: (mailbox) => {
    mailbox.wipeBrowser();
  },
  forgetDamaged: (mailbox) => {
    mailbox.forgetDamaged();
  },
  profile: (mailbox) => mailbox.profile(),
  sharedMailbox: (mailbox) => mailbox.sharedMailbox(),
  theme: (mailbox) => mailbox.theme(),
  onThemeChange: (mailbox) => {
    mailbox.onThemeChange(() => undefined);
  },
};
const flat = Object.entries(calls).flatMap(([name, call]): [string, Call][] =>
  typeof call === 'function'
    ? [[name, call]]
    : Object.entries(call).map(([method, one]): [string, Call] => [`${name}.${method}`, one]),
);
/** The most that anyone waits for one call: the body, with its retries. In milliseconds. */
const patience = 60_000;
/** Where the browser throws, the port may say so. */
const mayThrow = ['forgetDamaged', 'wipeBrowser'];

const meanwhiles = ['stays', 'another', 'none'] as const;

type Outcome = { kind: 'value'; value: unknown } | { kind: 'error'; error: unknown } | { kind: 'never' };

async function ask(call: Call, fault: HostFault | null, meanwhile: (typeof meanwhiles)[number], set: string) {
  const office = createFakeOffice({ set });
  const { host, arm, answered } = faultyHost(office.host);
  const mailbox = createOutlookMailbox(host, createFakeWindow() as unknown as PaneWindow);
  const selection = mailbox.selection();
  if (selection.kind === 'none') throw new Error('nothing is selected');
  const bodyOfA = 'body of a';
  arm(fault);
  let outcome: Outcome = { kind: 'never' };
  const settle = async () => {
    try {
      const value = await call(mailbox, selection.message);
      outcome = { kind: 'value', value };
    } catch (error) {
      outcome = { kind: 'error', error };
    }
  };
  const settled = settle();
  if (meanwhile === 'another') office.select(office.makeItem('b'));
  if (meanwhile === 'none') office.select(null);
  await jest.advanceTimersByTimeAsync(patience);
  await Promise.race([settled, Promise.resolve()]);
  return { outcome: outcome as Outcome, office, answered, bodyOfA };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe.each(flat)('%s', (name, call) => {
  test.each(hostFaults)('$kind: settles, says no more than is true, whatever is selected meanwhile', async (fault) => {
    for (const meanwhile of meanwhiles) {
      for (const set of ['1.5', '1.9', '1.14']) {
        const { outcome, office, answered, bodyOfA } = await ask(call, fault, meanwhile, set);
        const where = `${meanwhile}, set ${set}`;
        expect({ where, kind: outcome.kind }).not.toEqual({ where, kind: 'never' });
        if (outcome.kind === 'error') {
          expect({ where, error: outcome.error }).toEqual({ where, error: expect.any(MailboxError) as unknown });
          const isPromised = name.includes('.') || /^(?:read|open)/.test(name);
          expect({ where, isAllowed: isPromised || mayThrow.includes(name) }).toEqual({ where, isAllowed: true });
          continue;
        }
        const { value } = outcome as { value: unknown };
        if (name === 'readBody')
          expect({ where, value, meanwhile }).toEqual({ where, value: bodyOfA, meanwhile: 'stays' });
        // What was said to be kept is what the host was given, and it said yes.
        if (name === 'mailboxStore.save') {
          expect(answered('roamingSettings.saveAsync')).toBe(true);
          expect(office.settings.get('raad')).toBe('"nieuw"');
        }
        if (name === 'itemStore.save') {
          expect({ where, meanwhile }).toEqual({ where, meanwhile: 'stays' });
          expect(answered('saveAsync')).toBe(true);
        }
        if (name === 'openMessageForm' || name === 'openAppointmentForm') {
          const opened = office.calls.filter((one) => one.name.startsWith('displayNew'));
          expect({ where, opened: opened.length }).toEqual({ where, opened: 1 });
        }
      }
    }
  });
});

test('every fault is one that some host call suffers from', async () => {
  const suffered = new Set<string>();
  for (const [, call] of flat) {
    for (const fault of hostFaults) {
      const { outcome } = await ask(call, fault, 'stays', '1.9');
      if (outcome.kind === 'error') suffered.add(fault.kind);
    }
  }
  // A late answer and one that comes twice are answers: what they must not do is told above.
  expect([...suffered].sort()).toEqual(['empty', 'fails', 'hangs', 'throws', 'too late']);
});
