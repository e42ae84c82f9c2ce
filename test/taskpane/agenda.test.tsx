import './browser.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { emptyCouncil, type Council } from '../../src/council/council.ts';
import { pack } from '../../src/council/packed.ts';
import { councilKey } from '../../src/council/stored.ts';
import { MailboxError } from '../../src/mailbox/port.ts';
import { example } from './fixtures.ts';
import { renderPane } from './renderPane.tsx';

const council: Council = {
  ...emptyCouncil(),
  revision: 1,
  griffie: { name: 'Griffie', address: 'griffie@voorbeeldgemeente.nl' },
  fracties: [{ name: 'Zon', shortName: 'Zon', address: 'zon@voorbeeldgemeente.nl', activeFrom: null, activeTo: null }],
};

async function openAgenda(kept?: Council) {
  const { mailbox, user } = renderPane({ a: example }, ({ mailboxStore }) => {
    if (kept) void mailboxStore.save(councilKey, pack(kept));
  });
  await user.click(await screen.findByRole('tab', { name: /^Agenda/ }));
  await screen.findByRole('heading', { name: 'Komend', level: 2 });
  return { mailbox, user };
}
const region = (name: string) => within(screen.getByRole('region', { name }));
const titlesIn = (name: string) =>
  region(name)
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);

test('upcoming by date, then without a date, then past; an event with several dates at each of them', async () => {
  await openAgenda();
  expect(titlesIn('Komend')).toEqual(['Raad op zaterdag', 'Congres digitale raad', 'Raad op zaterdag']);
  expect(titlesIn('Datum niet vermeld')).toEqual(['Webinar begroten']);
  expect(titlesIn('Geweest')).toEqual(['Raad op zaterdag']);
  expect(screen.queryByRole('group', { name: 'Soort bericht' })).not.toBeInTheDocument();
});

test('one click opens the form with what is stated, says before what is not, and calls it klaargezet', async () => {
  const { mailbox, user } = await openAgenda();
  const button = region('Komend').getByRole('button', { name: 'Zet in agenda: Congres digitale raad' });
  expect(button).toHaveAccessibleDescription(/eindtijd niet vermeld/);
  await user.click(button);
  expect(mailbox.opened.appointments).toMatchObject([
    { subject: 'Congres digitale raad', start: '2026-04-01T11:30:00.000Z', end: '2026-04-01T12:30:00.000Z' },
  ]);
  expect(JSON.stringify(mailbox.opened)).not.toMatch(/spotler|griffie@voorbeeldgemeente/);
  expect(await screen.findByText(/^Klaargezet voor agenda, /)).toBeVisible();
  expect(screen.queryByText(/^In agenda/i)).not.toBeInTheDocument();
});

test('the address of a shared mailbox goes into no appointment', async () => {
  const shared = 'postbus@voorbeeldgemeente.nl';
  const items = example.items.map((item) =>
    item.id === 'congres' ? { ...item, summary: `Dit bericht ging naar ${shared}.` } : item,
  );
  const { mailbox, user } = renderPane({ a: { ...example, items } }, undefined, undefined, { shared });
  await screen.findByText(`Gedeeld postvak: ${shared}`);
  await user.click(await screen.findByRole('button', { name: 'Zet in agenda: Congres digitale raad' }));
  expect(mailbox.opened.appointments).toHaveLength(1);
  expect(JSON.stringify(mailbox.opened)).not.toContain(shared);
});

test('of an event with several dates the user chooses which', async () => {
  const { mailbox, user } = await openAgenda();
  await user.click(screen.getByRole('tab', { name: /^Berichten/ }));
  const card = within(await screen.findByRole('article', { name: 'Raad op zaterdag' }));
  await user.click(await card.findByRole('button', { name: 'Zet in agenda: Raad op zaterdag' }));
  expect(mailbox.opened.appointments).toEqual([]);
  const choice = within(card.getByRole('group', { name: 'Welke data?' }));
  await user.click(choice.getByRole('checkbox', { name: 'zaterdag 7 februari 2026' }));
  await user.click(choice.getByRole('button', { name: 'Zet 2 data in agenda' }));
  await waitFor(() => {
    expect(mailbox.opened.appointments.map(({ start }) => start)).toEqual([
      '2026-03-13T23:00:00.000Z',
      '2026-06-19T22:00:00.000Z',
    ]);
  });
});

test.each([
  [
    'failed',
    'Wel klaargezet: zaterdag 14 maart 2026. Niet klaargezet: zaterdag 7 februari 2026; zaterdag 20 juni 2026.',
  ],
  [
    'timeout',
    'Wel klaargezet: zaterdag 14 maart 2026. Onzeker: zaterdag 7 februari 2026. Niet klaargezet: zaterdag 20 juni 2026.',
  ],
] as const)('of several dates it is said which opened when the second does not (%s)', async (reason, text) => {
  const { mailbox, user } = await openAgenda();
  await user.click(screen.getByRole('tab', { name: /^Berichten/ }));
  const card = within(await screen.findByRole('article', { name: 'Raad op zaterdag' }));
  await user.click(await card.findByRole('button', { name: 'Zet in agenda: Raad op zaterdag' }));
  const open = mailbox.openAppointmentForm.bind(mailbox);
  jest
    .spyOn(mailbox, 'openAppointmentForm')
    .mockImplementation((form) =>
      mailbox.opened.appointments.length === 1 ? Promise.reject(new MailboxError(reason, 'x')) : open(form),
    );
  await user.click(card.getByRole('button', { name: 'Zet 3 data in agenda' }));
  expect(await card.findByText((content) => content.includes(text))).toBeVisible();
  expect(mailbox.opened.appointments).toHaveLength(1);
  expect(card.queryByText(/^Klaargezet voor agenda/)).not.toBeInTheDocument();
});

test.each([
  ['failed', 'Outlook kon de afspraak niet openen.'],
  ['timeout', 'Outlook gaf geen antwoord; kijk of de afspraak toch is geopend.'],
  ['unsupported', 'Deze versie van Outlook kan geen afspraak openen.'],
] as const)('a form that does not open (%s) is said, with what to do instead', async (reason, text) => {
  const { mailbox, user } = await openAgenda();
  mailbox.fail('openAppointmentForm', new MailboxError(reason, 'x'));
  await user.click(region('Komend').getByRole('button', { name: 'Zet in agenda: Congres digitale raad' }));
  expect(await screen.findByText(new RegExp(text))).toBeVisible();
  expect(screen.queryByText(/^Klaargezet/)).not.toBeInTheDocument();
  expect(region('Komend').getByRole('button', { name: 'Kopieer als tekst: Congres digitale raad' })).toBeVisible();
});

test('the text is copied, also where the clipboard is closed: then it stands selected', async () => {
  const { user } = await openAgenda();
  const copied = jest.spyOn(navigator.clipboard, 'writeText');
  const button = region('Komend').getByRole('button', { name: 'Kopieer als tekst: Congres digitale raad' });
  await user.click(button);
  expect(copied.mock.calls[0]?.[0]).toContain('Wanneer: woensdag 1 april 2026, 13.30 uur');
  expect(await within(screen.getByRole('main')).findByText('Gekopieerd')).toBeVisible();
  copied.mockRejectedValueOnce(new Error('denied'));
  await user.click(button);
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst van de afspraak' });
  expect(text).toHaveFocus();
  expect(text.selectionEnd - text.selectionStart).toBe(text.value.length);
});

test('the calendar file holds the chosen dates, or all', async () => {
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
  const tools = within(screen.getByRole('group', { name: 'Agendabestand' }));
  await user.click(tools.getByRole('button', { name: /Download/ }));
  await waitFor(() => {
    expect(files).toHaveLength(1);
  });
  await user.click(
    screen.getByRole('checkbox', { name: 'Kies Congres digitale raad, woensdag 1 april 2026, 13.30 uur' }),
  );
  await user.click(tools.getByRole('button', { name: 'Download .ics: 1 gekozen' }));
  await waitFor(() => {
    expect(files).toHaveLength(2);
  });
  const events = await Promise.all(files.map(async (file) => (await textOf(file)).match(/BEGIN:VEVENT/g)?.length));
  expect(events).toEqual([4, 1]);
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

test('an event is forwarded from here too, once for all its dates', async () => {
  const { mailbox, user } = await openAgenda(council);
  const card = (at: number) =>
    within(screen.getAllByRole('article', { name: 'Raad op zaterdag' })[at] ?? document.body);
  expect(card(0).getByRole('button', { name: 'Hele raad' })).toBeVisible();
  expect(card(1).queryByRole('button', { name: 'Hele raad' })).toBeNull();
  await user.hover(screen.getAllByRole('article', { name: 'Raad op zaterdag' })[0] ?? document.body);
  const bar = await screen.findByRole('toolbar', { name: 'Doorsturen: Raad op zaterdag' }, { timeout: 10_000 });
  await user.click(within(bar).getByRole('button', { name: 'Hele raad' }));
  await screen.findByText('Klaargezet voor de hele raad.', {}, { timeout: 5_000 });
  expect(mailbox.opened.messages).toMatchObject([{ subject: 'Raad op zaterdag' }]);
}, 20_000);
