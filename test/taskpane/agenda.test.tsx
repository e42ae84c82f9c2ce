import './browser.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { emptyCouncil, type Council } from '../../src/council/council.ts';
import { pack } from '../../src/council/packed.ts';
import { councilKey } from '../../src/council/stored.ts';
import { MailboxError } from '../../src/mailbox/port.ts';
import { example } from './fixtures.ts';
import { renderPane } from './renderPane.tsx';
import { left, open, row, titleOf, titles } from './worklist.ts';

const council: Council = {
  ...emptyCouncil(),
  revision: 1,
  griffie: { name: 'Griffie', address: 'griffie@voorbeeldgemeente.nl' },
  fracties: [{ name: 'Zon', shortName: 'Zon', address: 'zon@voorbeeldgemeente.nl', activeFrom: null, activeTo: null }],
};

async function openAgenda(kept?: Council) {
  const view = renderPane({ a: example }, ({ mailboxStore }) => {
    if (kept) void mailboxStore.save(councilKey, pack(kept));
  });
  await view.user.click(await screen.findByRole('tab', { name: /^Agenda/ }));
  await screen.findByRole('heading', { name: 'Maart 2026', level: 2 });
  return view;
}
const congres = 'Congres digitale raad';
const choose = (name: string) => screen.getByRole('checkbox', { name: `Kiezen: ${name}` });
const choice = () => within(screen.getByRole('region', { name: 'Gekozen data' }));

test('a row per date under its month, then without a date, then past, closed', async () => {
  const { user } = await openAgenda();
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Maart 2026',
    'April 2026',
    'Juni 2026',
    'Geen datum genoemd',
  ]);
  expect(titles()).toEqual(['Raad op zaterdag', congres, 'Raad op zaterdag', 'Webinar begroten']);
  expect(within(row(congres)).getByText('13.30 uur')).toBeVisible();
  await user.click(screen.getByText('Geweest'));
  expect(titles()).toHaveLength(5);
});

test('one press opens the form with what is stated, calls it klaargezet, and the row stays open', async () => {
  const { mailbox, user } = await openAgenda();
  const opened = await open(user, congres);
  await user.click(opened.getByRole('button', { name: `In agenda zetten, mijn agenda: ${congres}` }));
  expect(await opened.findByText('Klaargezet in mijn agenda')).toBeVisible();
  expect(mailbox.opened.appointments).toMatchObject([
    { subject: congres, start: '2026-04-01T11:30:00.000Z', end: '2026-04-01T12:30:00.000Z' },
  ]);
  expect(JSON.stringify(mailbox.opened)).not.toMatch(/spotler|griffie@voorbeeldgemeente/);
  expect(titleOf(congres)).toHaveAttribute('aria-expanded', 'true');
});

test('the address of a shared mailbox goes into no appointment', async () => {
  const shared = 'postbus@voorbeeldgemeente.nl';
  const items = example.items.map((item) =>
    item.id === 'congres' ? { ...item, summary: `Dit bericht ging naar ${shared}.` } : item,
  );
  const { mailbox, user } = renderPane({ a: { ...example, items } }, undefined, undefined, { shared });
  await screen.findAllByRole('checkbox', { name: /^Kiezen: / });
  await waitFor(() => {
    expect(left()).not.toBeNull();
  });
  const opened = await open(user, congres);
  await user.click(opened.getByRole('button', { name: `In agenda zetten, mijn agenda: ${congres}` }));
  await opened.findByText('Klaargezet in mijn agenda');
  expect(mailbox.opened.appointments).toHaveLength(1);
  expect(JSON.stringify(mailbox.opened)).not.toContain(shared);
});

test('of an event with several dates the user chooses which; they open one after the other', async () => {
  const { mailbox, user } = await openAgenda();
  await user.click(screen.getByRole('tab', { name: /^Berichten/ }));
  const opened = await open(user, 'Raad op zaterdag');
  await user.click(opened.getByRole('checkbox', { name: 'za 7 februari 2026' }));
  const button = opened.getByRole('button', { name: /^In agenda zetten, mijn agenda/ });
  expect(button).toHaveTextContent('In agenda zetten (2)');
  await user.click(button);
  expect(await opened.findByText('1 van 2 geopend')).toBeVisible();
  await user.click(opened.getByRole('button', { name: 'Volgende openen' }));
  await waitFor(() => {
    expect(mailbox.opened.appointments.map(({ start }) => start)).toEqual([
      '2026-03-13T23:00:00.000Z',
      '2026-06-19T22:00:00.000Z',
    ]);
  });
});

test('a date that was put in the agenda leaves the other dates of its event to be done', async () => {
  const { user } = await openAgenda();
  expect(left()).toBe(3);
  const [first] = screen.getAllByRole('checkbox', { name: /^Kiezen: Raad op zaterdag/ });
  await user.click(first as HTMLElement);
  await user.click(choice().getByRole('button', { name: 'Mijn agenda' }));
  await waitFor(() => {
    expect(left()).toBe(2);
  });
  expect(screen.getAllByRole('checkbox', { name: /^Kiezen: Raad op zaterdag/ })).toHaveLength(1);
});

test.each([
  ['failed', 'Outlook kon de afspraak niet openen.'],
  ['timeout', 'Outlook gaf geen antwoord. Kijk of de afspraak toch is geopend.'],
  ['unsupported', 'Deze versie van Outlook kan geen afspraak openen.'],
] as const)('a form that does not open (%s) is said, with what to do instead', async (reason, text) => {
  const { mailbox, user } = await openAgenda();
  mailbox.fail('openAppointmentForm', new MailboxError(reason, 'x'));
  const opened = await open(user, congres);
  await user.click(opened.getByRole('button', { name: /^In agenda zetten, mijn agenda/ }));
  expect(await opened.findByText(text)).toBeVisible();
  expect(screen.queryByText(/^Klaargezet/)).toBeNull();
  expect(opened.getByRole('button', { name: 'Tekst kopiëren' })).toBeVisible();
});

test('the text is copied, also where the clipboard is closed: then it stands selected', async () => {
  const { user } = await openAgenda();
  const copied = jest.spyOn(navigator.clipboard, 'writeText');
  const opened = await open(user, congres);
  const copy = async () => {
    await user.click(opened.getByRole('button', { name: `Andere agenda of tekst: ${congres}` }));
    await user.click(await screen.findByRole('menuitem', { name: 'Tekst kopiëren' }));
  };
  await copy();
  expect(copied.mock.calls[0]?.[0]).toContain('Wanneer: woensdag 1 april 2026, 13.30 uur');
  expect(await opened.findByText('Gekopieerd')).toBeVisible();
  copied.mockRejectedValueOnce(new Error('denied'));
  await copy();
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst van de afspraak' });
  expect(text.selectionEnd - text.selectionStart).toBe(text.value.length);
});

test('chosen dates go to the council’s calendar as one file, which is recorded', async () => {
  const { user } = await openAgenda();
  const files: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (file: Blob) => {
      files.push(file);
      return 'blob:test';
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await user.click(screen.getByRole('checkbox', { name: 'Alle 3 data kiezen' }));
  expect(choice().getByText('3 data gekozen')).toBeVisible();
  await user.click(choose('Congres digitale raad, wo 1 apr'));
  expect(screen.getByRole('checkbox', { name: 'Alle 3 data kiezen' })).toBePartiallyChecked();
  await user.click(choice().getByRole('button', { name: 'Raadsagenda' }));
  await waitFor(() => {
    expect(files).toHaveLength(1);
  });
  expect((await textOf(files[0] as Blob)).match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(await within(row('Raad op zaterdag')).findByText('.ics-bestand opgeslagen')).toBeVisible();
});

/** jsdom's Blob has no text(). */
function textOf(file: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.readAsText(file);
  });
}

test('an event is forwarded from here too', async () => {
  const { mailbox, user } = await openAgenda(council);
  const opened = await open(user, congres);
  await user.click(await opened.findByRole('button', { name: 'Hele raad' }));
  expect(await within(row(congres)).findByText('Klaargezet voor hele raad')).toBeVisible();
  expect(mailbox.opened.messages).toMatchObject([{ subject: congres }]);
}, 20_000);
