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
import { renderPane } from './renderPane.tsx';
import { axe } from './axe.ts';

const message = selectedMessage({ itemId: 'a', subject: 'VNG Weekoverzicht' });
const person = { name: 'Anouk Griffier', address: 'a.griffier@voorbeeldgemeente.nl', timeZone: 'Europe/Amsterdam' };
const griffie = { name: 'Griffie', address: 'griffie@voorbeeldgemeente.nl', timeZone: 'Europe/Amsterdam' };
const wet = 'Wet open overheid geëvalueerd';

async function open(options: FakeOptions = {}, prepare?: (mailbox: FakeMailbox) => void) {
  const pane = renderPane({ a: example }, prepare, message, { profile: person, ...options });
  await screen.findByText(/^nog \d+ te doen$/);
  return pane;
}
const card = (name: string) => within(screen.getByRole('article', { name }));
const dismiss = (name: string) => card(name).getByRole('button', { name: `Geen actie nodig: ${name}` });
const undo = (name: string) => card(name).getByRole('button', { name: /^Ongedaan maken/ });

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
  test('nothing is to be done: said with when and by whom, counted down, taken back', async () => {
    const { user } = await open();
    expect(screen.getByText('nog 5 te doen')).toBeVisible();
    await user.click(dismiss(wet));
    expect(card(wet).getByText('Geen actie nodig, 1 mrt 13:00, door Anouk Griffier')).toBeVisible();
    expect(screen.getByText('nog 4 te doen')).toBeVisible();
    expect(undo(wet)).toHaveFocus();
    await user.click(undo(wet));
    expect(screen.getByText('nog 5 te doen')).toBeVisible();
    expect(dismiss(wet)).toHaveFocus();
    // Within the same second as the undo, which must not take this back as well.
    await user.click(dismiss(wet));
    expect(await screen.findByText('nog 4 te doen')).toBeVisible();
  });

  test('who comes back while it is still being kept sees what is known, and can go on', async () => {
    const { mailbox, user } = await open();
    mailbox.fail('saveOnItem', 'never');
    await user.click(dismiss(wet));
    act(() => {
      mailbox.select(null);
    });
    act(() => {
      mailbox.select(message);
    });
    expect(await screen.findByText('nog 4 te doen')).toBeVisible();
    expect(dismiss('Congres digitale raad')).toBeVisible();
  });

  test('a prepared appointment counts, a form that did not open does not', async () => {
    const { mailbox, user } = await open();
    const event = card('Congres digitale raad');
    mailbox.fail('openAppointmentForm', new MailboxError('timeout', 'x'));
    await user.click(await event.findByRole('button', { name: /^Zet in agenda/ }));
    expect(await event.findByText(/Outlook gaf geen antwoord/)).toBeVisible();
    expect(screen.getByText('nog 5 te doen')).toBeVisible();
    mailbox.heal();
    await user.click(event.getByRole('button', { name: /^Zet in agenda/ }));
    expect(await event.findByText('Klaargezet voor agenda, 1 mrt 13:00, door Anouk Griffier')).toBeVisible();
    expect(screen.getByText('nog 4 te doen')).toBeVisible();
  });

  test('names of fracties, and who did it, come with the message; also what was done meanwhile, on focus', async () => {
    const { mailbox } = await open();
    await colleague(mailbox).record(byBea('wet'));
    act(() => {
      mailbox.focus();
    });
    expect(await card(wet).findByText('Klaargezet voor D66 en VVD, 28 feb 10:14, door Bea')).toBeVisible();
    expect(screen.getByText('nog 4 te doen')).toBeVisible();
  });

  test('begun by a window that closed: not counted, asked about', async () => {
    const { user, mailbox } = await open();
    await colleague(mailbox).record(newHandling('wet', 'forward', '2026-02-28T09:14:00Z', { recipients: ['VVD'] }));
    act(() => {
      mailbox.focus();
    });
    expect(await card(wet).findByText(/^Klaargezet voor VVD, 28 feb 10:14: begonnen, niet bevestigd/)).toBeVisible();
    expect(screen.getByText('nog 5 te doen')).toBeVisible();
    await user.click(card(wet).getByRole('button', { name: /^Is geopend/ }));
    expect(screen.getByText('nog 4 te doen')).toBeVisible();
    expect(card(wet).queryByText(/niet bevestigd/)).not.toBeInTheDocument();
  });

  test('the profile of a mailbox that several people use gives no name', async () => {
    const { user } = await open({ profile: griffie });
    await user.click(dismiss(wet));
    expect(card(wet).getByText('Geen actie nodig, 1 mrt 13:00')).toBeVisible();
  });

  test('until the stores answer nothing is counted, and nothing is called undone', async () => {
    renderPane({ a: example }, (mailbox) => {
      mailbox.fail('store', 'never');
      mailbox.fail('itemStore', 'never');
    });
    await screen.findByRole('article', { name: wet });
    expect(screen.queryByText(/^nog .* te doen$|afgehandeld/)).not.toBeInTheDocument();
  });
});

describe('nog te doen', () => {
  test('shows what is left; what is handled meanwhile stays in its place; done is calm', async () => {
    const { user } = await open();
    await user.click(dismiss(wet));
    await user.click(screen.getByRole('switch', { name: 'Nog te doen' }));
    await waitFor(() => {
      expect(screen.queryByRole('article', { name: wet })).not.toBeInTheDocument();
    });
    for (const title of ['Handreiking noodopvang verschenen', 'Congres digitale raad', 'Raad op zaterdag']) {
      await user.click(dismiss(title));
      expect(undo(title)).toBeVisible();
    }
    expect(screen.getByText('nog 1 te doen')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Geen actie nodig/ }));
    expect(screen.getByText('alles afgehandeld')).toBeVisible();
    await user.click(screen.getByRole('switch', { name: 'Nog te doen' }));
    await user.click(screen.getByRole('switch', { name: 'Nog te doen' }));
    expect(await screen.findByRole('heading', { name: 'Alles afgehandeld', level: 2 })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Toon alle berichten' }));
    expect(await screen.findByRole('article', { name: wet })).toBeVisible();
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
    await screen.findByText(/^nog \d+ te doen$/);
    await user.click(await card('Congres digitale raad').findByRole('button', { name: /^Zet in agenda/ }));
    await card('Congres digitale raad').findByText(/^Klaargezet/);
    await user.click(dismiss(wet));
    const before = mailbox.opened.appointments.length;
    act(() => {
      mailbox.select(later);
    });
    expect(
      await screen.findByText(
        'Stond ook in de nieuwsbrief van 27 februari 2026; al klaargezet voor agenda, 1 mrt 13:00',
      ),
    ).toBeVisible();
    expect(
      screen.getByText('Datum gewijzigd: was woensdag 1 april 2026, 13.30 uur, nu donderdag 2 april 2026, 13.30 uur'),
    ).toBeVisible();
    expect(card(wet).getByText(/toen geen actie nodig, 1 mrt 13:00$/)).toBeVisible();
    // What was done with the earlier one is not done with this one.
    expect(screen.getByText('nog 5 te doen')).toBeVisible();
    expect(mailbox.opened.appointments).toHaveLength(before);
  });

  test('who reads the older newsletter again is told of the later date', async () => {
    const { mailbox } = renderPane({ a: example, b: moved }, undefined, later, { profile: person });
    await screen.findByText(/^nog \d+ te doen$/);
    act(() => {
      mailbox.select(message);
    });
    expect(
      await screen.findByText('Let op: een latere nieuwsbrief noemt donderdag 2 april 2026, 13.30 uur'),
    ).toBeVisible();
    expect(screen.queryByText(/^Stond ook|^Datum gewijzigd/)).not.toBeInTheDocument();
  });

  test('an item that is new says nothing', async () => {
    await open();
    expect(screen.queryByText(/^Stond ook|^Lijkt op/)).not.toBeInTheDocument();
  });
});

describe('whose mailbox', () => {
  test.each([
    ['own mailbox', { profile: person }, 'Eigen postvak: a.griffier@voorbeeldgemeente.nl'],
    [
      'shared, same window',
      { profile: person, shared: griffie.address },
      'Gedeeld postvak: griffie@voorbeeldgemeente.nl',
    ],
    ['shared, in its own tab', { profile: griffie }, 'Postvak van de griffie: griffie@voorbeeldgemeente.nl'],
    [
      'shared, in its own tab, where the host calls it shared with itself',
      { profile: griffie, shared: 'Griffie@voorbeeldgemeente.nl' },
      'Postvak van de griffie: griffie@voorbeeldgemeente.nl',
    ],
  ])('%s', async (_, options, text) => {
    await open(options);
    expect(screen.getByText(text)).toBeVisible();
  });

  test('a delegate who may only read: kept for the user alone, and said so', async () => {
    const { mailbox, user, unmount } = await open({ shared: griffie.address }, (fake) => {
      fake.fail('saveOnItem', new MailboxError('failed', '9020'));
    });
    await user.click(dismiss(wet));
    expect(await card(wet).findByText(/alleen voor u zichtbaar/)).toBeVisible();
    const { handlings } = await colleague(mailbox).load();
    expect(handlings).toEqual([]);
    unmount();
  });

  test('no store keeps it: it counts in this window, and that is said', async () => {
    const { user } = await open({}, (fake) => {
      for (const store of ['store', 'itemStore', 'mailboxStore'] as const)
        fake.fail(store, new MailboxError('failed', 'x'));
    });
    await user.click(dismiss(wet));
    expect(await card(wet).findByText(/alleen tot dit venster sluit/)).toBeVisible();
  });

  test('the message is moved while the pane is open: the same newsletter, and what is done now is kept with it', async () => {
    const { mailbox, user } = await open();
    await user.click(dismiss(wet));
    await user.type(screen.getByRole('searchbox'), 'raad');
    act(() => {
      mailbox.move('a-moved');
    });
    expect(screen.queryByText('Nieuwsbrief wordt gelezen…')).not.toBeInTheDocument();
    await user.click(dismiss('Raad op zaterdag'));
    expect(await screen.findByText('nog 3 te doen')).toBeVisible();
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
    await user.click(dismiss(wet));
    expect(await card(wet).findByText(/alleen voor u zichtbaar/)).toBeVisible();
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
    await user.click(dismiss(wet));
    await user.click(undo(wet));
    await user.click(screen.getByRole('button', { name: 'Logboek' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Logboek' }));
    const list = await dialog.findByRole('list', { name: 'Handelingen, nieuwste eerst' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      `Ongedaan gemaakt, 1 mrt 13:00, door Anouk Griffier${wet} (VNG Weekoverzicht)`,
      `Geen actie nodig, 1 mrt 13:00, door Anouk Griffier${wet} (VNG Weekoverzicht)`,
    ]);
    expect(dialog.getByRole('button', { name: 'Download .csv' })).toBeVisible();
    const copied = jest.spyOn(navigator.clipboard, 'writeText');
    await user.click(dialog.getByRole('button', { name: 'Kopieer' }));
    await waitFor(() => {
      expect(copied.mock.calls[0]?.[0]).toContain(`13:00;geen actie nodig;${wet}`);
    });
    await user.click(dialog.getByRole('button', { name: 'Logboek wissen' }));
    expect(list).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Echt wissen?' }));
    expect(await dialog.findByText('Het logboek is gewist.')).toBeVisible();
    expect(dialog.getByText('Er staat nog niets in het logboek.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Sluiten' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Logboek' })).toHaveFocus();
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
    await user.click(screen.getByRole('button', { name: 'Logboek' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Logboek' }));
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Bewaren' }), 'Niets bewaren');
    expect(await dialog.findByText('Er wordt niets bijgehouden.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Sluiten' }));
    await user.click(dismiss(wet));
    await screen.findByText('nog 4 te doen');
    await waitFor(async () => {
      expect(await mailbox.browserStore.load(contents.log.key)).toEqual({ v: 1, entries: [] });
    });
  });
});

test('nothing that axe objects to: done, not done, unsure, and the log', async () => {
  const { user, container } = await open({}, (mailbox) => {
    void colleague(mailbox).record(byBea('reeks'), newHandling('wet', 'forward', '2026-02-28T09:14:00Z'));
  });
  await user.click(dismiss('Congres digitale raad'));
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: 'Logboek' }));
  expect(await axe(await screen.findByRole('dialog', { name: 'Logboek' }))).toHaveNoViolations();
});
