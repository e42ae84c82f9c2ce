import './browser.ts';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { Newsletter } from '../../src/domain/newsletter.ts';
import { MailboxError } from '../../src/mailbox/port.ts';
import { selectedMessage, type FakeMailbox } from '../mailbox/fake.ts';
import { example } from './fixtures.ts';
import { renderPane } from './renderPane.tsx';
import { axe } from './axe.ts';

const second = selectedMessage({ itemId: 'b', subject: 'Andere nieuwsbrief' });
const other: Newsletter = { ...example, subject: 'Andere nieuwsbrief', items: example.items.slice(0, 2) };

function show(newsletter: Partial<Newsletter> = {}, prepare?: (mailbox: FakeMailbox) => void) {
  return renderPane({ a: { ...example, ...newsletter }, b: other }, prepare);
}
const heading = (name: string | RegExp, level: number) => screen.findByRole('heading', { name, level });
const card = (name: string) => screen.findByRole('article', { name });
const titles = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

test('a newsletter: name, date, counts per kind, items under their topics', async () => {
  show();
  await heading('VNG Weekoverzicht', 1);
  expect(await screen.findByText('vrijdag 27 februari 2026')).toBeVisible();
  expect(screen.getByText('5 berichten')).toBeVisible();
  const kinds = screen.getByRole('group', { name: 'Soort bericht' });
  expect(
    within(kinds)
      .getAllByRole('button')
      .map(({ textContent }) => textContent.replaceAll('\u00a0', ' ')),
  ).toEqual(['Alles 5', 'Nieuws 1', 'Evenementen 3', 'Publicaties 1']);
  await waitFor(() => {
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Zonder onderwerp',
      'Bestuur2',
      'Democratie1',
      'Financiën1',
      'Overige mededelingen1',
      'Niet herkend1',
    ]);
  });
  expect(screen.getByText('De links staan los van de berichten.')).toBeVisible();
  expect(screen.getByText('Een regel die nergens bij hoort.')).toBeVisible();
});

test('a card: kind, date with what was assumed, summary to be opened, links with where they lead', async () => {
  const { user } = show();
  const congres = within(await card('Congres digitale raad'));
  expect(congres.getByText('Evenement')).toBeVisible();
  expect(congres.getByText('woensdag 1 april 2026, 13.30 uur')).toBeVisible();
  expect(congres.getByText(/jaar afgeleid; gelezen uit “1 april om 13.30 uur”/)).toBeVisible();
  expect(congres.queryByText(/raadzalen/)).not.toBeInTheDocument();
  await user.click(congres.getByRole('button', { name: 'Meer tonen' }));
  expect(congres.getByText(/raadzalen/)).toBeVisible();
  expect(congres.getByRole('link', { name: 'Aanmelden' })).toHaveAccessibleDescription(
    'doel nog onbekend, via c.spotler.com',
  );

  const lead = within(await card('Handreiking noodopvang verschenen'));
  const link = lead.getByRole('link', { name: 'Lees meer' });
  expect(link).toHaveAttribute('href', example.items[0]?.links[0]?.href);
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  expect(link).toHaveAttribute('target', '_blank');
  expect(lead.getByText('voorbeeldgemeente.nl')).toBeVisible();

  expect(within(await card('Webinar begroten')).getByText('datum niet vermeld')).toBeVisible();
  expect(within(await card('Webinar begroten')).getByText(/Controleer deze link/)).toBeVisible();
  const wet = within(await card('Wet open overheid geëvalueerd'));
  expect(wet.queryByRole('link')).not.toBeInTheDocument();
  expect(wet.getByText('geen bruikbaar adres')).toBeVisible();
  expect(wet.getByText('Ook onder Democratie')).toBeVisible();
});

test('a topic is folded and unfolded by keyboard', async () => {
  const { user } = show();
  const bestuur = await screen.findByRole('button', { name: /^Bestuur/ });
  bestuur.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => {
    expect(titles()).not.toContain('Congres digitale raad');
  });
  expect(bestuur).toHaveAttribute('aria-expanded', 'false');
  await user.keyboard('{Enter}');
  await card('Congres digitale raad');
});

test('search and filters work as one types, counts follow, and the choice survives another message', async () => {
  const { user, mailbox } = show();
  await card('Congres digitale raad');
  await user.type(screen.getByRole('searchbox', { name: 'Zoek in deze nieuwsbrief' }), 'congres');
  await waitFor(() => {
    expect(titles()).toEqual(['Congres digitale raad']);
  });
  expect(screen.getByText('1 van 5 berichten')).toBeVisible();
  expect(screen.getByRole('button', { name: /Evenementen/ })).toHaveTextContent('1');
  act(() => {
    mailbox.select(second);
  });
  await heading('Andere nieuwsbrief', 1);
  expect(screen.getByText('1 van 2 berichten')).toBeVisible();
  expect(screen.getByRole('searchbox')).toHaveValue('congres');
  await user.click(screen.getByRole('button', { name: 'Zoekwoord wissen' }));
  expect(screen.getByRole('searchbox')).toHaveFocus();
  await user.click(screen.getByRole('button', { name: /Evenementen/, pressed: false }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Onderwerp' }), 'Bestuur');
  await waitFor(() => {
    expect(titles()).toEqual(['Congres digitale raad']);
  });
});

test('filters that leave nothing say so, with the way back', async () => {
  const { user } = show();
  await card('Congres digitale raad');
  await user.type(screen.getByRole('searchbox'), 'zwembad');
  await screen.findByText('Geen bericht past bij deze keuze');
  await user.click(screen.getByRole('button', { name: 'Filters wissen' }));
  await card('Congres digitale raad');
  expect(screen.getByRole('searchbox')).toHaveValue('');
});

test.each([
  [
    'nothing or several selected',
    {},
    (mailbox: FakeMailbox) => {
      mailbox.select(null);
    },
    'Selecteer één nieuwsbrief',
    'Opnieuw proberen',
  ],
  ['no known newsletter', { publisher: null }, () => undefined, 'Dit lijkt geen VNG-nieuwsbrief', 'Toch lezen'],
  [
    'no text',
    { items: [], apart: [], unrecognised: [] },
    () => undefined,
    'Dit bericht heeft geen tekst',
    'Opnieuw proberen',
  ],
  [
    'a host that refuses',
    {},
    (mailbox: FakeMailbox) => {
      mailbox.fail('readBody', new MailboxError('failed', 'x'));
    },
    'Het bericht kon niet worden gelezen',
    'Opnieuw proberen',
  ],
  [
    'a host that timed out',
    {},
    (mailbox: FakeMailbox) => {
      mailbox.fail('readBody', new MailboxError('timeout', 'x'));
    },
    'Het bericht kon niet worden gelezen',
    'Opnieuw proberen',
  ],
] as const)('%s has its own state, with something to do', async (_, newsletter, prepare, title, action) => {
  const { user, mailbox, container } = show(newsletter as Partial<Newsletter>, prepare);
  await heading(title, 1);
  expect(await axe(container)).toHaveNoViolations();
  mailbox.heal();
  await user.click(screen.getByRole('button', { name: action }));
  expect(screen.getByRole('main')).toHaveFocus();
});

test('trying again works once the host does', async () => {
  const { user, mailbox } = show({}, (fake) => {
    fake.fail('readBody', new MailboxError('timeout', 'x'));
  });
  await screen.findByText('Outlook gaf geen antwoord.');
  mailbox.heal();
  await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
  await heading('VNG Weekoverzicht', 1);
});

test('what the general reader made of another message is shown on request, with a warning', async () => {
  const { user } = show({ publisher: null });
  await user.click(await screen.findByRole('button', { name: 'Toch lezen' }));
  await card('Congres digitale raad');
  expect(screen.getByText(/Gelezen zonder bekende indeling/)).toBeVisible();
});

test('a screen reader hears what happens, in one polite region', async () => {
  const { user } = show();
  await card('Congres digitale raad');
  const region = screen.getByRole('status');
  expect(region).toHaveAttribute('aria-live', 'polite');
  await user.type(screen.getByRole('searchbox'), 'congres');
  await waitFor(
    () => {
      expect(region).toHaveTextContent('VNG Weekoverzicht: 1 van 5 berichten');
    },
    { timeout: 2000 },
  );
});

test('no accessibility rule is broken, by topic and in the agenda', async () => {
  const { user, container } = show();
  await screen.findByRole('button', { name: /Zet in agenda: Congres/ });
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('tab', { name: /^Agenda/ }));
  await heading('Komend', 2);
  expect(await axe(container)).toHaveNoViolations();
}, 20_000);
