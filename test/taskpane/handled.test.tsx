import './browser.ts';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { Newsletter } from '../../src/domain/newsletter.ts';
import { MailboxError } from '../../src/mailbox/port.ts';
import { contents } from '../../src/memory/budget.ts';
import { HandledMemory } from '../../src/memory/handled-memory.ts';
import { newHandling } from '../../src/memory/handling.ts';
import { letterKey } from '../../src/memory/letters.ts';
import { selectedMessage, type FakeMailbox, type FakeOptions } from '../mailbox/fake.ts';
import { example } from './fixtures.ts';
import { axe } from './axe.ts';
import { renderPane } from './renderPane.tsx';
import { left, open as openRow, rest, row, titleOf, type User } from './worklist.ts';

const message = selectedMessage({ itemId: 'a', subject: 'VNG Weekoverzicht' });
const person = { name: 'Anouk Griffier', address: 'a.griffier@voorbeeldgemeente.nl', timeZone: 'Europe/Amsterdam' };
const griffie = { name: 'Griffie', address: 'griffie@voorbeeldgemeente.nl', timeZone: 'Europe/Amsterdam' };
const wet = 'Wet open overheid geëvalueerd';

async function open(options: FakeOptions = {}, prepare?: (mailbox: FakeMailbox) => void) {
  const pane = renderPane({ a: example }, prepare, message, { profile: person, ...options });
  await waitFor(() => {
    expect(left()).not.toBeNull();
  });
  return pane;
}
const card = (title: string) => within(row(title));
async function dismiss(user: User, title: string) {
  await rest();
  await user.click((await openRow(user, title)).getByRole('button', { name: `Overslaan: ${title}` }));
}
async function undo(user: User, title: string) {
  await rest();
  await user.click(card(title).getByRole('button', { name: `Ongedaan maken: ${title}` }));
}
async function openMenu(user: User, name: string) {
  await user.click(screen.getByRole('button', { name: 'Meer' }));
  await user.click(await screen.findByRole('menuitem', { name }));
}

/** A colleague at another computer: the same message, their own settings and browser. */
function colleague(mailbox: FakeMailbox) {
  const nowhere = { load: () => Promise.resolve(undefined), save: () => Promise.reject(new Error('not here')) };
  return new HandledMemory(
    { item: mailbox.itemStore(message), mailbox: nowhere, browser: nowhere },
    letterKey(message),
  );
}
const byBea = (item: string, action: 'forward' | 'dismiss' = 'forward') =>
  newHandling(item, action, '2026-02-28T09:14:00Z', { recipients: ['VVD', 'D66'], by: 'Bea', status: 'completed' });

describe('what was done with an item', () => {
  test('passed over: said with when and by whom, counted down, taken back', async () => {
    const { user } = await open();
    expect(left()).toBe(5);
    await dismiss(user, wet);
    expect(card(wet).getByText('Overgeslagen')).toBeVisible();
    expect(left()).toBe(4);
    await rest();
    const opened = await openRow(user, wet);
    expect(opened.getByText(/^Door u, 13:00\./)).toBeVisible();
    await undo(user, wet);
    expect(left()).toBe(5);
    // Within the same second as the undo, which must not take this back as well.
    await dismiss(user, wet);
    expect(left()).toBe(4);
  });

  test('who comes back while it is still being kept sees what is known, and can go on', async () => {
    const { mailbox, user } = await open();
    mailbox.fail('saveOnItem', 'never');
    await dismiss(user, wet);
    act(() => {
      mailbox.select(null);
    });
    act(() => {
      mailbox.select(message);
    });
    await waitFor(() => {
      expect(left()).toBe(4);
    });
    await openRow(user, 'Congres digitale raad');
  });

  test('a prepared appointment counts and stays open to be forwarded; a form that did not open does not', async () => {
    const { mailbox, user } = await open();
    const title = 'Congres digitale raad';
    const event = await openRow(user, title);
    mailbox.fail('openAppointmentForm', new MailboxError('timeout', 'x'));
    await user.click(event.getByRole('button', { name: `In agenda zetten, mijn agenda: ${title}` }));
    expect(await event.findByText(/Outlook gaf geen antwoord/)).toBeVisible();
    expect(left()).toBe(5);
    mailbox.heal();
    await user.click(event.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(await event.findByText('Klaargezet in mijn agenda')).toBeVisible();
    expect(left()).toBe(4);
    expect(titleOf(title)).toHaveAttribute('aria-expanded', 'true');
    await user.click(event.getByRole('button', { name: 'Volgende' }));
    await waitFor(() => {
      expect(titleOf(wet)).toHaveFocus();
    });
  });

  test('names of fracties, and who did it, come with the message; also what was done meanwhile, on focus', async () => {
    const { mailbox, user } = await open();
    await colleague(mailbox).record(byBea('wet'));
    act(() => {
      mailbox.focus();
    });
    expect(await card(wet).findByText('Klaargezet voor D66 en VVD')).toBeVisible();
    expect(left()).toBe(4);
    expect((await openRow(user, wet)).getByText(/^Door Bea, 28 feb 10:14\./)).toBeVisible();
  });

  test('begun by a window that closed: not counted, asked about', async () => {
    const { user, mailbox } = await open();
    await colleague(mailbox).record(newHandling('wet', 'forward', '2026-02-28T09:14:00Z', { recipients: ['VVD'] }));
    act(() => {
      mailbox.focus();
    });
    expect(await card(wet).findByText('Misschien geopend')).toBeVisible();
    expect(left()).toBe(5);
    await user.click((await openRow(user, wet)).getByRole('button', { name: 'Is geopend' }));
    expect(left()).toBe(4);
    expect(card(wet).queryByText('Misschien geopend')).toBeNull();
    expect(card(wet).getByText('Klaargezet voor VVD')).toBeVisible();
  });

  test('until the stores answer nothing is counted, and nothing is called done', async () => {
    renderPane({ a: example }, (mailbox) => {
      mailbox.fail('store', 'never');
      mailbox.fail('itemStore', 'never');
    });
    await screen.findAllByRole('checkbox', { name: /^Kiezen: / });
    expect(left()).toBeNull();
    expect(screen.queryByText(/is gedaan/)).toBeNull();
  });
});

describe('nog te doen', () => {
  test('shows what is left; what is done meanwhile stays in its place until the filter is set again', async () => {
    const { user } = await open();
    const filter = () => screen.getByRole('button', { name: /^Nog te doen/ });
    expect(filter()).toHaveAttribute('aria-pressed', 'true');
    await dismiss(user, wet);
    expect(card(wet).getByText('Overgeslagen')).toBeVisible();
    await user.click(filter());
    expect(card(wet).getByText('Overgeslagen')).toBeVisible();
    await user.click(filter());
    await waitFor(() => {
      expect(document.querySelector('[data-item=wet]')).toBeNull();
    });
  });
});

describe('across newsletters', () => {
  const later = selectedMessage({ itemId: 'b', subject: 'VNG Weekoverzicht' });
  const moved: Newsletter = {
    ...example,
    sentAt: '2026-03-06T09:00',
    items: example.items.map((item) =>
      item.id === 'congres'
        ? {
            ...item,
            id: 'congres-2',
            events: item.events.map((event) => ({ ...event, start: '2026-04-02T13:30', text: '2 april' })),
          }
        : item,
    ),
  };

  test('an item that came before says when and what was done with it, and what changed', async () => {
    const { mailbox, user } = renderPane({ a: example, b: moved }, undefined, message, { profile: person });
    await waitFor(() => {
      expect(left()).toBe(5);
    });
    const congres = await openRow(user, 'Congres digitale raad');
    await user.click(congres.getByRole('button', { name: /^In agenda zetten/ }));
    await congres.findByText(/^Klaargezet/);
    await dismiss(user, wet);
    const before = mailbox.opened.appointments.length;
    act(() => {
      mailbox.select(later);
    });
    await waitFor(() => {
      expect(left()).toBe(5);
    });
    await rest();
    await openRow(user, 'Congres digitale raad');
    expect(
      await screen.findByText(
        'Stond ook in de nieuwsbrief van 27 februari 2026; al klaargezet in de agenda, 1 mrt 13:00',
      ),
    ).toBeVisible();
    expect(
      screen.getByText('Datum gewijzigd: was woensdag 1 april 2026, 13.30 uur, nu donderdag 2 april 2026, 13.30 uur'),
    ).toBeVisible();
    expect((await openRow(user, wet)).getByText(/toen overgeslagen, 1 mrt 13:00$/)).toBeVisible();
    // What was done with the earlier one is not done with this one.
    expect(left()).toBe(5);
    expect(mailbox.opened.appointments).toHaveLength(before);
  });

  test('who reads the older newsletter again is told of the later date', async () => {
    const { mailbox, user } = renderPane({ a: example, b: moved }, undefined, later, { profile: person });
    await waitFor(() => {
      expect(left()).toBe(5);
    });
    act(() => {
      mailbox.select(message);
    });
    await waitFor(() => {
      expect(document.querySelector('[data-row=congres]')).not.toBeNull();
    });
    await openRow(user, 'Congres digitale raad');
    expect(
      await screen.findByText('Let op: een latere nieuwsbrief noemt donderdag 2 april 2026, 13.30 uur'),
    ).toBeVisible();
    expect(screen.queryByText(/^Stond ook|^Datum gewijzigd/)).not.toBeInTheDocument();
  });

  test('an item that is new says nothing', async () => {
    const { user } = await open();
    await openRow(user, wet);
    expect(screen.queryByText(/^Stond ook|^Lijkt op/)).not.toBeInTheDocument();
  });
});

describe('whose mailbox', () => {
  test.each([
    ['own mailbox', { profile: person }, 'Eigen postvaka.griffier@voorbeeldgemeente.nl'],
    [
      'shared, same window',
      { profile: person, shared: griffie.address },
      'Gedeeld postvakgriffie@voorbeeldgemeente.nl',
    ],
    ['shared, in its own tab', { profile: griffie }, 'Postvak van de griffiegriffie@voorbeeldgemeente.nl'],
    [
      'shared, in its own tab, where the host calls it shared with itself',
      { profile: griffie, shared: 'Griffie@voorbeeldgemeente.nl' },
      'Postvak van de griffiegriffie@voorbeeldgemeente.nl',
    ],
  ])('%s', async (_, options, text) => {
    const { user } = await open(options);
    await user.click(screen.getByRole('button', { name: 'Meer' }));
    await screen.findByRole('menu');
    expect([...document.querySelectorAll('p')].map(({ textContent }) => textContent)).toContain(text);
  });

  test('a delegate who may only read: kept for the user alone, and said so', async () => {
    const { mailbox, user, unmount } = await open({ shared: griffie.address }, (fake) => {
      fake.fail('saveOnItem', new MailboxError('failed', '9020'));
    });
    await dismiss(user, wet);
    await rest();
    expect(await (await openRow(user, wet)).findByText(/alleen voor u zichtbaar/)).toBeVisible();
    const { handlings } = await colleague(mailbox).load();
    expect(handlings).toEqual([]);
    unmount();
  });

  test('no store keeps it: it counts in this window, and that is said', async () => {
    const { user } = await open({}, (fake) => {
      for (const store of ['store', 'itemStore', 'mailboxStore'] as const)
        fake.fail(store, new MailboxError('failed', 'x'));
    });
    await dismiss(user, wet);
    await rest();
    expect(await (await openRow(user, wet)).findByText(/alleen tot dit venster sluit/)).toBeVisible();
  });

  test('the message is moved while the pane is open: the same newsletter, and what is done now is kept with it', async () => {
    const { mailbox, user } = await open();
    await dismiss(user, wet);
    await user.type(screen.getByRole('searchbox'), 'raad');
    act(() => {
      mailbox.move('a-moved');
    });
    expect(screen.queryByText('Nieuwsbrief wordt gelezen…')).not.toBeInTheDocument();
    await dismiss(user, 'Raad op zaterdag');
    await waitFor(() => {
      expect(left()).toBe(3);
    });
    await waitFor(async () => {
      const store = mailbox.itemStore({ ...message, itemId: 'a-moved' });
      expect(
        String(await store.load(contents.handledOnItem.key))
          .split(';')[2]
          ?.split(','),
      ).toHaveLength(2);
    });
    expect(card('Raad op zaterdag').queryByText(/alleen voor u/)).not.toBeInTheDocument();
  });

  test('moved without an event, then handled: kept elsewhere first, with the message once its new id is known', async () => {
    const { mailbox, user } = await open();
    mailbox.move('a-moved', 'silently');
    await dismiss(user, wet);
    await rest();
    expect(await (await openRow(user, wet)).findByText(/alleen voor u zichtbaar/)).toBeVisible();
    act(() => {
      mailbox.focus();
    });
    await waitFor(() => {
      expect(card(wet).queryByText(/alleen voor u zichtbaar/)).not.toBeInTheDocument();
    });
    expect(await mailbox.itemStore({ ...message, itemId: 'a-moved' }).load(contents.handledOnItem.key)).toEqual(
      expect.stringContaining(';'),
    );
  });
});

describe('the log', () => {
  test('what was prepared, without addresses; taken along, kept shorter, wiped', async () => {
    const { user } = await open();
    await dismiss(user, wet);
    await undo(user, wet);
    await openMenu(user, 'Logboek');
    expect(await screen.findByRole('heading', { level: 1, name: 'Logboek' })).toHaveFocus();
    const dialog = within(screen.getByRole('main'));
    const list = await dialog.findByRole('list', { name: 'Handelingen, nieuwste eerst' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      `Ongedaan gemaakt, 1 mrt 13:00, door Anouk Griffier${wet} (VNG Weekoverzicht)`,
      `Overgeslagen, 1 mrt 13:00, door Anouk Griffier${wet} (VNG Weekoverzicht)`,
    ]);
    expect(dialog.getByRole('button', { name: 'Download .csv' })).toBeVisible();
    const copied = jest.spyOn(navigator.clipboard, 'writeText');
    await user.click(dialog.getByRole('button', { name: 'Kopiëren' }));
    await waitFor(() => {
      expect(copied.mock.calls[0]?.[0]).toContain(`13:00;geen actie nodig;${wet}`);
    });
    await user.click(dialog.getByRole('button', { name: 'Logboek wissen' }));
    expect(list).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Echt wissen?' }));
    expect(await dialog.findByText('Het logboek is gewist.')).toBeVisible();
    expect(dialog.getByText('Er staat nog niets in het logboek.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Terug' }));
    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'Meer' })).toHaveFocus();
    });
  });

  test('what is past its time goes when a newsletter is opened, also for who never opens the log', async () => {
    const entry = (when: string) => ({
      when,
      action: 'dismiss',
      title: when,
      newsletter: 'x',
      recipients: [],
      by: null,
    });
    const { mailbox } = await open({}, (fake) => {
      const entries = [entry('2025-11-01T09:00:00Z'), entry('2026-02-01T09:00:00Z')];
      void fake.browserStore.save(contents.log.key, { v: 1, entries });
    });
    await waitFor(async () => {
      expect(await mailbox.browserStore.load(contents.log.key)).toEqual({
        v: 1,
        entries: [entry('2026-02-01T09:00:00Z')],
      });
    });
  });

  test('nothing is kept where the office wants that', async () => {
    const { mailbox, user } = await open();
    await openMenu(user, 'Logboek');
    await screen.findByRole('heading', { level: 1, name: 'Logboek' });
    const dialog = within(screen.getByRole('main'));
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Bewaren' }), 'Niets bewaren');
    expect(await dialog.findByText('Er wordt niets bijgehouden.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Terug' }));
    await dismiss(user, wet);
    await waitFor(async () => {
      expect(await mailbox.browserStore.load(contents.log.key)).toEqual({ v: 1, entries: [] });
    });
  });
});

test('nothing that axe objects to: done, not done, unsure, and the log', async () => {
  const { user, container } = await open({}, (mailbox) => {
    void colleague(mailbox).record(byBea('reeks'), newHandling('wet', 'forward', '2026-02-28T09:14:00Z'));
  });
  await dismiss(user, 'Congres digitale raad');
  expect(await axe(container)).toHaveNoViolations();
  await openMenu(user, 'Logboek');
  await screen.findByRole('heading', { level: 1, name: 'Logboek' });
  expect(await axe(container)).toHaveNoViolations();
});
