/** The weekbericht: kept over several newsletters, used once, emptied with a way back. */
import './browser.ts';
import { act, screen, within } from '@testing-library/react';
import { emptyCouncil, type Council } from '../../src/council/council.ts';
import { pack } from '../../src/council/packed.ts';
import { councilKey } from '../../src/council/stored.ts';
import { createCollection } from '../../src/taskpane/model/collection.ts';
import { example } from './fixtures.ts';
import { renderPane } from './renderPane.tsx';
import { axe } from './axe.ts';

const council: Council = {
  ...emptyCouncil(),
  revision: 1,
  griffie: { name: 'Griffie', address: 'griffie@voorbeeldgemeente.nl' },
  fracties: [{ name: 'Zon', shortName: 'Zon', address: 'zon@voorbeeldgemeente.nl', activeFrom: null, activeTo: null }],
};
const source = { subject: 'VNG Weekoverzicht', sentAt: '2026-02-27T09:00' };
const earlier = { subject: 'VNG Weekoverzicht', sentAt: '2026-02-20T09:00' };
const [first, second, third] = example.items;

async function show(given: Council | null = council) {
  if (!first || !second || !third) throw new Error('the example has too few items');
  const kept = [
    { item: first, source: earlier },
    { item: second, source },
    { item: third, source },
  ];
  const view = renderPane({ a: example }, (mailbox) => {
    if (given !== null) void mailbox.mailboxStore.save(councilKey, pack(given));
    void createCollection(mailbox).keep(kept);
  });
  await view.user.click(await screen.findByRole('tab', { name: /^Weekbericht/ }));
  await screen.findByRole('heading', { name: '3 berichten bewaard' });
  return view;
}
const stored = async (mailbox: Awaited<ReturnType<typeof show>>['mailbox']) => {
  const value = (await mailbox.browserStore.load('digest')) as { items: { item: { id: string } }[] };
  return value.items.map(({ item }) => item.id);
};

test('by topic, each with its newsletter, and it says where it is kept', async () => {
  const { container } = await show();
  const bestuur = within(screen.getByRole('region', { name: 'Bestuur' }));
  expect(bestuur.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByText('VNG Weekoverzicht, 20 februari 2026')).toBeVisible();
  expect(screen.getByText(/op deze computer, in deze browser/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('after it was prepared emptying is offered, and undone with one press', async () => {
  const { user, mailbox } = await show();
  await user.click(screen.getByRole('button', { name: 'E-mail aan de hele raad' }));
  await screen.findByText('Klaargezet voor de hele raad.');
  const [message] = mailbox.opened.messages;
  expect(message?.bcc).toMatchObject([{ address: 'zon@voorbeeldgemeente.nl' }]);
  expect(message?.htmlBody).toMatch(/<h2>Agenda<\/h2>.*<h2>Bestuur<\/h2>/s);
  // Prepared is not sent: it stays until the user says so.
  expect(await stored(mailbox)).toHaveLength(3);
  expect(screen.getByText('Verzonden of geplakt? Begin dan leeg aan de volgende week.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Leegmaken' }));
  await screen.findByText('Nog niets bewaard voor het weekbericht');
  expect(await stored(mailbox)).toEqual([]);
  const undo = screen.getByRole('button', { name: 'Ongedaan maken' });
  expect(undo).toHaveFocus();
  await user.click(undo);
  await screen.findByRole('heading', { name: '3 berichten bewaard' });
  expect(await stored(mailbox)).toEqual([first?.id, second?.id, third?.id]);
});

test('one item goes and comes back', async () => {
  const { user, mailbox } = await show();
  await user.click(screen.getByRole('button', { name: `Weghalen: ${second?.title ?? ''}` }));
  await screen.findByRole('heading', { name: '2 berichten bewaard' });
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
  await screen.findByRole('heading', { name: '3 berichten bewaard' });
  expect(await stored(mailbox)).toHaveLength(3);
});

test('without anybody to send to it can be copied', async () => {
  const { user, mailbox } = await show(null);
  await user.click(screen.getByRole('button', { name: 'Kopiëren' }));
  // It is read out too, so it is looked for in the pane itself.
  expect(await within(screen.getByRole('main')).findByText(/^Gekopieerd|Druk op Ctrl/)).toBeVisible();
  expect(mailbox.opened.messages).toEqual([]);
  expect(screen.getByText('Verzonden of geplakt? Begin dan leeg aan de volgende week.')).toBeVisible();
});

test('it is there without a newsletter too, and goes from there', async () => {
  const { user, mailbox } = await show();
  act(() => {
    mailbox.select(null);
  });
  await user.click(await screen.findByRole('button', { name: 'Weekbericht openen' }));
  await screen.findByRole('heading', { name: '3 berichten bewaard' });
  expect(screen.getByRole('heading', { level: 1, name: 'Weekbericht' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'E-mail aan de hele raad' }));
  await screen.findByText('Klaargezet voor de hele raad.');
  expect(mailbox.opened.messages).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Terug' }));
  expect(screen.queryByRole('heading', { name: '3 berichten bewaard' })).toBeNull();
});
