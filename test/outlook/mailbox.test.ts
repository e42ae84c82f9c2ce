import { formLimits } from '../../src/domain/forms.ts';
import type { Mailbox } from '../../src/mailbox/port.ts';
import { createOutlookMailbox, whenReady } from '../../src/outlook/index.ts';
import { timeouts } from '../../src/outlook/limits.ts';
import type { PaneWindow } from '../../src/outlook/events.ts';
import { createFakeOffice, createFakeWindow } from './fakeOffice.ts';

function create(options: Parameters<typeof createFakeOffice>[0] = {}, window = createFakeWindow()) {
  const office = createFakeOffice(options);
  return { ...office, window, mailbox: createOutlookMailbox(office.host, window as unknown as PaneWindow) };
}
function messageOf(mailbox: Mailbox) {
  const selection = mailbox.selection();
  if (selection.kind === 'none') throw new Error('nothing selected');
  return selection.message;
}
const appointment = {
  subject: 'Congres',
  start: '2026-04-01T11:30:00.000Z',
  end: '2026-04-01T12:30:00.000Z',
  location: '',
  body: '<p>x</p>',
};
const message = {
  to: [{ name: '', address: 'griffie@voorbeeldgemeente.nl' }],
  bcc: [{ name: 'Fractie A', address: 'a@voorbeeldgemeente.nl' }],
  subject: 'x',
  htmlBody: '<p>x</p>',
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});
/** Lets everything happen that waits for less than a minute, and hands over what a promise came to. */
async function outcome<T>(promise: Promise<T>): Promise<T | { error: unknown }> {
  const settled = promise.catch((error: unknown) => ({ error }));
  await jest.advanceTimersByTimeAsync(60_000);
  return settled;
}
const failure = (reason: string) => ({
  error: expect.objectContaining({
    name: expect.stringMatching(/MailboxError|HostRefusal/) as string,
    reason,
  }) as unknown,
});

describe('what is selected', () => {
  test('a message', () => {
    expect(create().mailbox.selection()).toEqual({
      kind: 'message',
      message: {
        itemId: 'a',
        internetMessageId: '<a@voorbeeldgemeente.nl>',
        subject: 'Onderwerp a',
        from: 'VNG <nieuws@voorbeeldgemeente.nl>',
        receivedAt: '2026-02-27T08:00:00.000Z',
      },
    });
  });

  test.each([
    ['nothing, or several messages', null],
    ['a draft, whose subject is no text', { itemId: undefined, subject: { getAsync: () => undefined } }],
  ])('%s', (_, item) => {
    expect(create({ item }).mailbox.selection()).toEqual({ kind: 'none' });
  });

  test('a change is told, and asked after again when the window gets the focus', () => {
    const { mailbox, select, window, makeItem } = create();
    const listener = jest.fn();
    const stop = mailbox.onSelectionChange(listener);
    select(makeItem('b'));
    window.fire('focus');
    window.fire('visibilitychange');
    expect(listener).toHaveBeenCalledTimes(3);
    stop();
    select(null);
    window.fire('focus');
    expect(listener).toHaveBeenCalledTimes(3);
  });

  test('a listener that stops is let go of: the host has one handler, however many come and go', () => {
    const { mailbox, handlersAdded, select, makeItem } = create();
    const stays = jest.fn();
    mailbox.onSelectionChange(stays);
    for (let message = 0; message < 5; message += 1) mailbox.onSelectionChange(() => undefined)();
    expect(handlersAdded()).toEqual(['olkItemSelectedChanged']);
    select(makeItem('b'));
    expect(stays).toHaveBeenCalledTimes(1);
  });
});

describe('the body', () => {
  test('comes as HTML', async () => {
    const { mailbox, calls } = create();
    expect(await outcome(mailbox.readBody(messageOf(mailbox)))).toBe('body of a');
    expect(calls).toEqual([{ name: 'body.getAsync', parameters: 'html' }]);
  });

  test('is stale when another message is selected by the time it comes, also without an event', async () => {
    const { mailbox, loseEventAndSelect, makeItem } = create();
    const body = mailbox.readBody(messageOf(mailbox));
    loseEventAndSelect(makeItem('b'));
    expect(await outcome(body)).toEqual(failure('stale'));
  });

  test('is stale before it is asked for, when the message is not selected any more', async () => {
    const { mailbox, select, calls } = create();
    const message = messageOf(mailbox);
    select(null);
    expect(await outcome(mailbox.readBody(message))).toEqual(failure('stale'));
    expect(calls).toEqual([]);
  });

  test('that never comes is a timeout', async () => {
    const { mailbox } = create({ answers: { 'body.getAsync': 'never' } });
    expect(await outcome(mailbox.readBody(messageOf(mailbox)))).toEqual(failure('timeout'));
  });

  test('is asked for again where Outlook for Mac fails with its passing error', async () => {
    const { mailbox, calls } = create({
      answers: { 'body.getAsync': [{ code: 5001 }, { code: 5001 }, { value: 'ok' }] },
    });
    expect(await outcome(mailbox.readBody(messageOf(mailbox)))).toBe('ok');
    expect(calls).toHaveLength(3);
  });

  test.each([
    ['the passing error does not pass', { code: 5001 }, 'failed', 3],
    ['another error is not tried again', { code: 9018 }, 'failed', 1],
    ['the method is not there', { code: 5009 }, 'unsupported', 1],
    ['the call throws', { throws: 'no' }, 'failed', 1],
  ])('%s', async (_, answer, reason, count) => {
    const { mailbox, calls } = create({ answers: { 'body.getAsync': answer } });
    expect(await outcome(mailbox.readBody(messageOf(mailbox)))).toEqual(failure(reason));
    expect(calls).toHaveLength(count);
  });
});

describe('the forms', () => {
  test.each([
    ['1.5', [], 'displayNewAppointmentForm'],
    ['1.9', [], 'displayNewAppointmentFormAsync'],
    ['1.9', ['displayNewAppointmentFormAsync'], 'displayNewAppointmentForm'],
  ])('an appointment with Mailbox %s', async (set, without, name) => {
    const { mailbox, calls } = create({ set, without });
    expect(await outcome(mailbox.openAppointmentForm(appointment))).toBeUndefined();
    expect(calls).toMatchObject([{ name, parameters: { subject: 'Congres', start: new Date(appointment.start) } }]);
  });

  test('a second try gets dates of its own: the host makes numbers of those it was given', async () => {
    const { mailbox, calls } = create({ answers: { displayNewAppointmentFormAsync: [{ code: 5000 }, { value: 1 }] } });
    expect(await outcome(mailbox.openAppointmentForm(appointment))).toEqual(failure('unsupported'));
    expect(await outcome(mailbox.openAppointmentForm(appointment))).toBeUndefined();
    expect(calls.map(({ parameters }) => (parameters as { start: unknown }).start)).toEqual([
      new Date(appointment.start),
      new Date(appointment.start),
    ]);
  });

  test.each([
    ['1.5', 'unsupported'],
    ['1.6', 'displayNewMessageForm'],
    ['1.9', 'displayNewMessageFormAsync'],
  ])('a message with Mailbox %s: %s', async (set, expected) => {
    const { mailbox, calls } = create({ set });
    const result = await outcome(mailbox.openMessageForm(message));
    if (expected === 'unsupported') expect(result).toEqual(failure('unsupported'));
    else
      expect(calls).toMatchObject([{ name: expected, parameters: { bccRecipients: [{ displayName: 'Fractie A' }] } }]);
  });

  test('a form on a phone, which has none', async () => {
    const { mailbox } = create({ without: ['displayNewAppointmentForm', 'displayNewAppointmentFormAsync'] });
    expect(await outcome(mailbox.openAppointmentForm(appointment))).toEqual(failure('unsupported'));
  });

  test('a form that never answers', async () => {
    const { mailbox } = create({ answers: { displayNewAppointmentFormAsync: 'never' } });
    expect(await outcome(mailbox.openAppointmentForm(appointment))).toEqual(failure('timeout'));
  });

  test.each([
    [
      'too many recipients',
      { ...message, bcc: Array.from({ length: formLimits.recipients + 1 }, () => message.to[0]) },
    ],
    ['a subject that is too long', { ...message, subject: 'x'.repeat(formLimits.subject + 1) }],
    ['a body that is too long', { ...message, htmlBody: 'x'.repeat(formLimits.body + 1) }],
  ])('%s never reaches the host', async (_, form) => {
    const { mailbox, calls } = create();
    expect(await outcome(mailbox.openMessageForm(form as typeof message))).toEqual(failure('failed'));
    expect(calls).toEqual([]);
  });
});

describe('the stores', () => {
  test('a value is kept with its message, and with no other', async () => {
    const { mailbox, select, makeItem } = create();
    const a = mailbox.itemStore(messageOf(mailbox));
    expect(await outcome(a.save('handled', { x: 1 }))).toBeUndefined();
    expect(await outcome(a.load('handled'))).toEqual({ x: 1 });
    select(makeItem('b'));
    expect(await outcome(a.save('handled', { x: 2 }))).toEqual(failure('stale'));
    expect(await outcome(a.load('handled'))).toEqual(failure('stale'));
  });

  test('a value too large for the message is full, before the host throws', async () => {
    const { mailbox, calls } = create();
    const store = mailbox.itemStore(messageOf(mailbox));
    expect(await outcome(store.save('handled', 'x'.repeat(3000)))).toEqual(failure('full'));
    expect(calls.map(({ name }) => name)).toEqual(['loadCustomPropertiesAsync']);
  });

  test.each([
    [9019, 'full'],
    [9020, 'failed'],
  ])('settings that could not be saved (%i) do not stay behind to spoil the next save', async (code, reason) => {
    const { mailbox, settings } = create({ answers: { 'roamingSettings.saveAsync': [{ value: 1 }, { code }] } });
    await outcome(mailbox.mailboxStore.save('council', 'old'));
    expect(await outcome(mailbox.mailboxStore.save('council', 'new'))).toEqual(failure(reason));
    expect(await outcome(mailbox.mailboxStore.load('council'))).toBe('old');
    expect(await outcome(mailbox.mailboxStore.save('other', 'new'))).toEqual(failure(reason));
    expect([...settings.keys()]).toEqual(['council']);
  });

  test('browser storage that is blocked is not empty: it is neither read nor written', async () => {
    const blocked = {
      getItem: () => {
        throw new Error('blocked');
      },
      setItem: () => {
        throw new Error('blocked');
      },
    };
    const { mailbox } = create({}, createFakeWindow(blocked));
    expect(await outcome(mailbox.browserStore.load('log'))).toEqual(failure('unsupported'));
    expect(await outcome(mailbox.browserStore.save('log', 1))).toEqual(failure('unsupported'));
  });
});

describe('the surroundings', () => {
  test.each([
    ['#ffffff', 'light'],
    ['#1f1f1f', 'dark'],
    [undefined, null],
    ['white', null],
  ])('a pane on %s is %s', (backgroundColor, theme) => {
    const options = backgroundColor === undefined ? {} : { backgroundColor };
    expect(create(options).mailbox.theme()).toBe(theme);
  });

  test.each([
    ['1.14', 'dark', 1],
    ['1.13', 'light', 0],
  ])('Mailbox %s: after a change the theme is %s', (set, theme, times) => {
    const { mailbox, setTheme } = create({ set, backgroundColor: '#ffffff' });
    let heard = 0;
    mailbox.onThemeChange(() => {
      heard += 1;
    });
    setTheme('#292929');
    expect([mailbox.theme(), heard]).toEqual([theme, times]);
  });

  test.each([
    ['1.5', undefined, null],
    ['1.9', { code: 9042 }, null],
    ['1.9', 'never' as const, null],
    ['1.9', { value: { targetMailbox: 'raad@voorbeeldgemeente.nl', owner: '' } }, 'raad@voorbeeldgemeente.nl'],
  ])('the shared mailbox, with Mailbox %s and answer %j', async (set, answer, expected) => {
    const { mailbox } = create({ set, ...(answer ? { answers: { getSharedPropertiesAsync: answer } } : {}) });
    expect(await outcome(mailbox.sharedMailbox())).toBe(expected);
  });

  test.each([
    ['no office.js', undefined, 'unsupported'],
    ['no Outlook', () => Promise.resolve({ host: null }), 'unsupported'],
    ['a host that never answers', () => new Promise(() => undefined), 'timeout'],
  ])('%s', async (_, onReady, reason) => {
    const host = onReady ? ({ ...create().host, onReady } as never) : undefined;
    expect(await outcome(whenReady(host))).toEqual(failure(reason));
    expect(timeouts.ready).toBeLessThan(60_000);
  });
});
