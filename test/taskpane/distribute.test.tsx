/** "Verdelen over fracties": the table, what is shown before anything opens, and the messages one after the other. */
import './browser.ts';
import { act, screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { emptyCouncil, type Council, type Person } from '../../src/council/council.ts';
import { pack } from '../../src/council/packed.ts';
import { councilKey } from '../../src/council/stored.ts';
import type { FakeMailbox } from '../mailbox/fake.ts';
import { example } from './fixtures.ts';
import { renderPane } from './renderPane.tsx';

expect.extend(toHaveNoViolations);

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
  await user.click(screen.getByRole('button', { name: /^Open bericht 1 van 3: Zon/ }));
  await screen.findByRole('heading', { name: '1 van 3 klaargezet' });
  expect(mailbox.opened.messages).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: /^Open bericht 2 van 3: Aarde/ }));
  await screen.findByRole('heading', { name: '2 van 3 klaargezet' });
  await user.click(screen.getByRole('tab', { name: /^Berichten/ }));
  await user.click(screen.getByRole('tab', { name: /^Verdelen/ }));
  await screen.findByRole('heading', { name: '2 van 3 klaargezet' });
  await user.click(screen.getByRole('button', { name: /^Open bericht 3 van 3: Maan/ }));
  await screen.findByText('Alle e-mails zijn klaargezet. Verzend ze in Outlook.');
  // To its woordvoerder where there is one, else to the fractie's own address; always in Bcc.
  expect(
    mailbox.opened.messages.map(({ to, bcc }) =>
      [to, bcc].map((list) => list.map(({ address }) => address.split('@')[0])),
    ),
  ).toEqual([
    [['griffie'], ['licht']],
    [['griffie'], ['aarde']],
    [['griffie'], ['maan']],
  ]);
});

test('fracties with the same items share one message, called by all of them', async () => {
  const { user, mailbox } = await show();
  await user.click(screen.getByRole('button', { name: 'Die naar niemand' }));
  await user.click(goOn());
  await user.click(await screen.findByRole('button', { name: 'Open bericht voor alle 3 fracties' }));
  await screen.findByText('Klaargezet voor alle 3 fracties.');
  expect(mailbox.opened.messages).toHaveLength(1);
  await user.click(screen.getByRole('tab', { name: /^Berichten/ }));
  await waitFor(() => {
    const card = within(screen.getByRole('article', { name: wet }));
    expect(card.getByText(/klaargezet voor Aarde, Maan en Zon/i)).toBeVisible();
  });
  expect(within(screen.getByRole('article', { name: lead })).getByText(/geen actie nodig/i)).toBeVisible();
});
