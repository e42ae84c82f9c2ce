/** "Verdelen over fracties": the table, what is shown before anything opens, and the messages one after the other. */
import './browser.ts';
import { act, screen, waitFor, within } from '@testing-library/react';
import { emptyCouncil, type Council, type Person } from '../../src/council/council.ts';
import { pack } from '../../src/council/packed.ts';
import { councilKey } from '../../src/council/stored.ts';
import { MailboxError } from '../../src/mailbox/port.ts';
import { HandledMemory } from '../../src/memory/handled-memory.ts';
import { newHandling, type Handling } from '../../src/memory/handling.ts';
import { letterKey } from '../../src/memory/letters.ts';
import { selectedMessage, type FakeMailbox } from '../mailbox/fake.ts';
import { example } from './fixtures.ts';
import { renderPane } from './renderPane.tsx';
import { axe } from './axe.ts';
import { row as listRow } from './worklist.ts';

const fractie = (shortName: string) => ({
  name: `Fractie ${shortName}`,
  shortName,
  address: `${shortName.toLowerCase()}@voorbeeldgemeente.nl`,
  activeFrom: null,
  activeTo: null,
});
const spokesperson = (familyName: string, of: string): Person => ({
  givenName: '',
  particle: '',
  familyName,
  fractie: of,
  role: 'raadslid',
  email: `${familyName.toLowerCase()}@voorbeeldgemeente.nl`,
  committees: [],
  portfolios: ['Bestuur'],
  activeFrom: null,
  activeTo: null,
});
const council: Council = {
  ...emptyCouncil(),
  revision: 1,
  griffie: { name: 'Griffie', address: 'griffie@voorbeeldgemeente.nl' },
  fracties: [fractie('Zon'), fractie('Aarde'), fractie('Maan')],
  people: [spokesperson('Licht', 'Zon')],
};
const lead = 'Handreiking noodopvang verschenen';
const wet = 'Wet open overheid geëvalueerd';

async function show(changes: Partial<Council> = {}, prepare: (mailbox: FakeMailbox) => void = () => undefined) {
  const view = renderPane({ a: example }, (mailbox) => {
    void mailbox.mailboxStore.save(councilKey, pack({ ...council, ...changes }));
    prepare(mailbox);
  });
  await view.user.click(await screen.findByRole('tab', { name: /^Verdelen/ }));
  await screen.findByRole('grid', { name: 'Berichten per fractie' });
  return view;
}
const row = (title: string) => within(screen.getByRole('row', { name: new RegExp(title) }));
const box = (fractieName: string, title: string) =>
  row(title).getByRole('checkbox', { name: `${fractieName}: ${title}` });
const goOn = () => screen.getByRole('button', { name: /^Verder met|nog niets aangevinkt/ });

test('what suits a portfolio is ticked for every fractie alike; what suits none is asked about, and holds up the rest', async () => {
  const { user, container, mailbox } = await show();
  for (const name of ['Zon', 'Aarde', 'Maan']) expect(box(name, wet)).toBeChecked();
  for (const name of ['Zon', 'Aarde', 'Maan']) expect(box(name, lead)).not.toBeChecked();
  expect(row(lead).getByText('Past bij geen portefeuille. Voor wie is dit?')).toBeVisible();
  expect(goOn()).toHaveAttribute('aria-disabled', 'true');
  await user.click(goOn());
  expect(mailbox.opened.messages).toEqual([]);
  await user.click(row(lead).getByRole('checkbox', { name: `Niemand, geen actie nodig: ${lead}` }));
  expect(row(lead).getByText('Voor niemand, geen actie nodig.')).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('who would miss what is said before anything opens', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: 'Die naar alle fracties' }));
  expect(goOn()).toHaveAccessibleName('Verder met 1 e-mail');
  await user.click(box('Maan', wet));
  expect(screen.getByText(`Maan krijgt “${wet}” niet, andere fracties wel.`)).toBeVisible();
  expect(goOn()).toHaveAccessibleName('Verder met 2 e-mails');
});

test('by keyboard alone: one tab stop, arrows along fracties and items, space ticks', async () => {
  const { user } = await show();
  const stops = screen.getAllByRole('checkbox', { name: /: / }).filter(({ tabIndex }) => tabIndex === 0);
  expect(stops).toHaveLength(1);
  act(() => {
    stops[0]?.focus();
  });
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(box('Zon', lead)).toHaveFocus();
  await user.keyboard(' ');
  expect(box('Zon', lead)).toBeChecked();
  await user.keyboard('{ArrowDown}{End}');
  expect(document.activeElement).toHaveAccessibleName(/^Maan: Congres/);
  await user.keyboard('{Control>}{Home}{/Control}');
  expect(document.activeElement).toHaveAccessibleName(`Alle fracties: ${lead}`);
});

test('the messages open one after the other, each at a press, and go on where they were after closing', async () => {
  const { user, mailbox } = await show({ settings: { ...council.settings, shareMessages: false } });
  await user.click(screen.getByRole('button', { name: 'Die naar niemand' }));
  await user.click(goOn());
  const heading = await screen.findByRole('heading', { name: '0 van 3 klaargezet' });
  expect(heading).toHaveFocus();
  await user.click(screen.getByRole('button', { name: /^Open e-mail 1 van 3: Zon/ }));
  await screen.findByRole('heading', { name: '1 van 3 klaargezet' });
  expect(mailbox.opened.messages).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: /^Open e-mail 2 van 3: Aarde/ }));
  await screen.findByRole('heading', { name: '2 van 3 klaargezet' });
  await user.click(screen.getByRole('tab', { name: /^Berichten/ }));
  await user.click(screen.getByRole('tab', { name: /^Verdelen/ }));
  await screen.findByRole('heading', { name: '2 van 3 klaargezet' });
  await user.click(screen.getByRole('button', { name: /^Open e-mail 3 van 3: Maan/ }));
  await screen.findByText('Alle e-mails zijn klaargezet. Verzend ze in Outlook.');
  // To its woordvoerder where there is one, else to the fractie's own address; always in Bcc.
  expect(
    mailbox.opened.messages.map(({ to, bcc }) =>
      [to, bcc].map((list) => list.map(({ address }) => address.split('@')[0])),
    ),
  ).toEqual([
    [['griffie'], ['zon']],
    [['griffie'], ['aarde']],
    [['griffie'], ['maan']],
  ]);
});

test('before an e-mail opens it says who gets it, by which way, and who does not; the way is the same for all', async () => {
  const { user, mailbox, container } = await show();
  await user.click(screen.getByRole('button', { name: 'Die naar niemand' }));
  await user.click(goOn());
  const review = within(await screen.findByRole('region', { name: /^E-mail controleren/ }));
  expect(review.getByText('3 ontvangers in Bcc')).toBeVisible();
  expect(review.getByText('Zon: fractieadres')).toBeInTheDocument();
  expect(review.getByText('Iedereen voor wie deze e-mail is, krijgt hem.')).toBeVisible();
  expect(mailbox.opened.messages).toHaveLength(0);
  await user.click(screen.getByRole('radio', { name: 'Woordvoerders' }));
  await waitFor(() => {
    expect(screen.getByText(/^Licht \(licht@/)).toBeInTheDocument();
  });
  expect(await axe(container)).toHaveNoViolations();
  expect(mailbox.opened.messages).toHaveLength(0);
});

test('fracties with the same items share one message, called by all of them', async () => {
  const { user, mailbox } = await show();
  await user.click(screen.getByRole('button', { name: 'Die naar niemand' }));
  await user.click(goOn());
  await user.click(await screen.findByRole('button', { name: 'Open e-mail voor alle 3 fracties' }));
  await screen.findByText('Klaargezet voor alle 3 fracties.');
  expect(mailbox.opened.messages).toHaveLength(1);
  await user.click(screen.getByRole('tab', { name: /^Berichten/ }));
  await waitFor(() => {
    expect(within(listRow(wet)).getByText(/klaargezet voor Aarde, Maan en Zon/i)).toBeVisible();
  });
  expect(within(listRow(lead)).getByText(/overgeslagen/i)).toBeVisible();
});

const wide = { settings: { ...council.settings, shareMessages: false } };
type View = Awaited<ReturnType<typeof show>>;
async function openFirst({ user }: View) {
  await user.click(screen.getByRole('button', { name: 'Die naar niemand' }));
  await user.click(goOn());
  await user.click(await screen.findByRole('button', { name: /^Open e-mail 1 van 3: Zon/ }));
  await screen.findByRole('heading', { name: '1 van 3 klaargezet' });
}
const refusing = (mailbox: FakeMailbox) => {
  const save = () => Promise.reject(new MailboxError('full', 'no room'));
  Object.assign(mailbox, { browserStore: { load: () => Promise.resolve(null), save } });
};

test('what the browser refuses is there for who leaves the message and comes back', async () => {
  const view = await show(wide, refusing);
  await openFirst(view);
  const { mailbox } = view;
  await screen.findByText(/^Deze browser onthoudt niet hoe ver u bent/);
  act(() => {
    mailbox.select(null);
  });
  act(() => {
    mailbox.select(selectedMessage({ itemId: 'a', subject: 'VNG Weekoverzicht' }));
  });
  await screen.findByRole('heading', { name: '1 van 3 klaargezet' });
  expect(screen.getByText(/^Deze browser onthoudt niet hoe ver u bent/)).toBeVisible();
  // Each item was done something with; that is not all.
  await view.user.click(screen.getByRole('tab', { name: /^Berichten/ }));
  await screen.findByRole('heading', { name: 'Nog 2 e-mails te openen' });
  await view.user.click(screen.getByRole('button', { name: 'Naar Verdelen' }));
  await screen.findByRole('heading', { name: '1 van 3 klaargezet' });
});

test('where the browser kept nothing, the message says who has what: the others are ticked, and nobody gets it twice', async () => {
  const first = await show(wide, refusing);
  await openFirst(first);
  first.unmount();
  const second = await show(wide, (mailbox) => {
    const stores = first.mailbox;
    Object.assign(mailbox, { itemStore: stores.itemStore.bind(stores), mailboxStore: stores.mailboxStore });
  });
  expect(row(wet).getByText('Al klaargezet voor Zon.')).toBeVisible();
  expect(screen.getByText(/nog maar voor een deel van de fracties klaargezet/)).toBeVisible();
  expect(box('Zon', wet)).not.toBeChecked();
  expect(screen.queryByText(/krijgen? .* niet/)).toBeNull();
  expect(goOn()).toHaveAccessibleName('Verder met 2 e-mails');
  await second.user.click(goOn());
  await second.user.click(await screen.findByRole('button', { name: /^Open e-mail 1 van 2: Aarde/ }));
  await second.user.click(await screen.findByRole('button', { name: /^Open e-mail 2 van 2: Maan/ }));
  await screen.findByText('Alle e-mails zijn klaargezet. Verzend ze in Outlook.');

  await second.user.click(screen.getByRole('button', { name: 'Opnieuw beginnen' }));
  expect(screen.getByText(/^Er is niets meer te verdelen/)).toBeVisible();
  await second.user.click(screen.getByRole('button', { name: 'Toch alle berichten verdelen' }));
  for (const name of ['Zon', 'Aarde', 'Maan']) expect(box(name, wet)).toBeChecked();
  expect(row(wet).getByText('Al klaargezet voor alle 3 fracties.')).toBeVisible();
});

/** Written down in another window, and seen by this one when the user comes back to it. */
async function elsewhere({ mailbox }: View, ...handlings: Handling[]) {
  const message = selectedMessage({ itemId: 'a', subject: 'VNG Weekoverzicht' });
  const stores = { item: mailbox.itemStore(message), mailbox: mailbox.mailboxStore, browser: mailbox.browserStore };
  await new HandledMemory(stores, letterKey(message)).record(...handlings);
  act(() => {
    mailbox.focus();
  });
}

test('a form that may have opened when the window was closed is called neither opened nor new', async () => {
  const view = await show(wide);
  await elsewhere(
    view,
    ...example.items.map(({ id }) => newHandling(id, 'forward', '2026-03-01T11:00:00Z', { recipients: ['Zon'] })),
  );
  expect(await row(wet).findByText(/^Voor Zon begonnen, niet bevestigd/)).toBeVisible();
  await view.user.click(screen.getByRole('button', { name: 'Die naar alle fracties' }));
  await view.user.click(goOn());
  await screen.findByRole('heading', { name: '0 van 3 klaargezet' });
  expect(screen.getByText('begonnen, niet bevestigd; kijk in Outlook')).toBeVisible();
});

test('what is taken back is to be opened again, and what a colleague opened is not', async () => {
  const view = await show(wide);
  await openFirst(view);
  const { user } = view;
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
  await screen.findByRole('heading', { name: '0 van 3 klaargezet' });
  const items = example.items.filter(({ title }) => title !== lead);
  const done = { recipients: ['Aarde'], status: 'completed' as const };
  await elsewhere(view, ...items.map(({ id }) => newHandling(id, 'forward', '2026-03-01T13:00:00Z', done)));
  await screen.findByRole('heading', { name: '1 van 3 klaargezet' });
  await user.click(screen.getByRole('button', { name: 'Open e-mail 3 van 3: Maan' }));
  await user.click(await screen.findByRole('button', { name: 'Open e-mail 1 van 3: Zon' }));
  await screen.findByText('Alle e-mails zijn klaargezet. Verzend ze in Outlook.');
});
