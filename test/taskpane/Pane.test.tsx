import './browser.ts';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { Newsletter } from '../../src/domain/newsletter.ts';
import { MailboxError } from '../../src/mailbox/port.ts';
import { selectedMessage, type FakeMailbox } from '../mailbox/fake.ts';
import { example } from './fixtures.ts';
import { axe } from './axe.ts';
import { renderPane } from './renderPane.tsx';
import { left, open, row, titleOf, titles } from './worklist.ts';

const second = selectedMessage({ itemId: 'b', subject: 'Andere nieuwsbrief' });
const other: Newsletter = { ...example, subject: 'Andere nieuwsbrief', items: example.items.slice(0, 2) };

function show(newsletter: Partial<Newsletter> = {}, prepare?: (mailbox: FakeMailbox) => void) {
  return renderPane({ a: { ...example, ...newsletter }, b: other }, prepare);
}
const heading = (name: string | RegExp, level: number) => screen.findByRole('heading', { name, level });
const congres = 'Congres digitale raad';
const shown = () => screen.findAllByRole('checkbox', { name: /^Kiezen: / });

test('a newsletter: name, date, how much is to be done, items under their topics in printed order', async () => {
  show();
  await heading(/^VNG Weekoverzicht/, 1);
  expect(await screen.findByText('27 februari')).toBeVisible();
  await waitFor(() => {
    expect(left()).toBe(5);
  });
  await waitFor(() => {
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Algemeen1 te doen',
      'Bestuur2 te doen',
      'Democratie1 te doen',
      'Financiën1 te doen',
      'Niet herkend',
      'Overige mededelingen',
    ]);
  });
  expect(screen.getByText('De links staan los van de berichten.')).toBeVisible();
  expect(screen.getByText('Een regel die nergens bij hoort.')).toBeVisible();
});

test('a closed row says its kind, and a date or another topic where there is one', async () => {
  show();
  await shown();
  expect(within(row(congres)).getByRole('img', { name: 'Evenement' })).toBeInTheDocument();
  expect(within(row(congres)).getByText('wo 1 apr')).toBeVisible();
  expect(within(row('Webinar begroten')).getByText('geen datum')).toBeVisible();
  expect(within(row('Wet open overheid geëvalueerd')).getByText('ook Democratie')).toBeVisible();
  expect(within(row('Handreiking noodopvang')).queryByText(/ook|geen datum/)).toBeNull();
});

test('an open row: the whole text, the date with what was assumed, links with where they lead', async () => {
  const { user } = show();
  await shown();
  const congress = await open(user, congres);
  expect(congress.getByText('wo 1 april 2026, 13.30 uur')).toBeVisible();
  expect(congress.getByText('Het jaar is afgeleid.')).toBeVisible();
  expect(congress.getByText('In de brief: “1 april om 13.30 uur”')).toBeVisible();
  expect(congress.getByText(/raadzalen/)).toBeVisible();
  expect(congress.getByRole('link', { name: 'Aanmelden' })).toHaveAccessibleDescription('via c.spotler.com');

  const lead = await open(user, 'Handreiking noodopvang verschenen');
  const link = lead.getByRole('link', { name: 'Lees meer' });
  expect(link).toHaveAttribute('href', example.items[0]?.links[0]?.href);
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  expect(link).toHaveAttribute('target', '_blank');
  expect(lead.getByText('voorbeeldgemeente.nl')).toBeVisible();
  // One at a time.
  expect(screen.queryByText(/raadzalen/)).toBeNull();

  const webinar = await open(user, 'Webinar begroten');
  expect(webinar.getByText('Geen datum genoemd')).toBeVisible();
  expect(webinar.getByText(/Controleer deze link/)).toBeVisible();
  const wet = await open(user, 'Wet open overheid geëvalueerd');
  expect(wet.queryByRole('link')).toBeNull();
  expect(wet.getByText('geen bruikbaar adres')).toBeVisible();
});

test('search and topic work as one types, and the choice survives another message', async () => {
  const { user, mailbox } = show();
  await shown();
  await user.type(screen.getByRole('searchbox', { name: 'Zoeken in deze brief' }), 'congres');
  await waitFor(() => {
    expect(titles()).toEqual([congres]);
  });
  act(() => {
    mailbox.select(second);
  });
  await heading(/^Andere nieuwsbrief/, 1);
  expect(screen.getByRole('searchbox')).toHaveValue('congres');
  await user.click(screen.getByRole('button', { name: 'Zoeken wissen' }));
  expect(screen.getByRole('searchbox')).toHaveFocus();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Onderwerp' }), 'Bestuur');
  await waitFor(() => {
    expect(titles()).toEqual([congres]);
  });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Onderwerp' }), 'Alle onderwerpen');
  await waitFor(() => {
    expect(titles()).toHaveLength(3); // with the standing block
  });
});

test('filters that leave nothing say so, with the way back', async () => {
  const { user } = show();
  await shown();
  await user.type(screen.getByRole('searchbox'), 'zwembad');
  await heading('Niets gevonden', 2);
  expect(screen.getByText('‘zwembad’ staat in geen bericht dat nog te doen is.')).toBeVisible();
  const [, clear] = screen.getAllByRole('button', { name: 'Zoeken wissen' });
  await user.click(clear as HTMLElement);
  await shown();
  expect(screen.getByRole('searchbox')).toHaveValue('');
});

test('the open row and the choice are kept while another message is looked at', async () => {
  const { user, mailbox } = show();
  await shown();
  await open(user, congres);
  await user.click(screen.getByRole('checkbox', { name: 'Kiezen: Webinar begroten' }));
  act(() => {
    mailbox.select(second);
  });
  await heading(/^Andere nieuwsbrief/, 1);
  act(() => {
    mailbox.select(selectedMessage({ itemId: 'a', subject: 'VNG Weekoverzicht' }));
  });
  await heading(/^VNG Weekoverzicht/, 1);
  expect(await screen.findByText(/raadzalen/)).toBeVisible();
  expect(screen.getByRole('checkbox', { name: 'Kiezen: Webinar begroten' })).toBeChecked();
});

test('after another tab the list is still entered at the row that had the focus', async () => {
  const { user } = show();
  await shown();
  await open(user, congres);
  await user.click(screen.getByRole('tab', { name: /^Agenda/ }));
  await heading('Maart 2026', 2);
  await user.click(screen.getByRole('tab', { name: /^Berichten/ }));
  // Where Tab goes: the one stop of the list. Tab itself is for the real browser, since in jsdom nothing has a place, and
  // Fluent takes it that nothing can be tabbed to.
  const list = within(screen.getByRole('tabpanel', { name: /^Berichten/ }));
  const stops = list.getAllByRole('button').filter((button) => button.matches('[data-title]') && button.tabIndex === 0);
  expect(stops).toEqual([titleOf(congres)]);
  expect(titles()[0]).not.toBe(congres);
});

test.each([
  [
    'nothing or several selected',
    {},
    (mailbox: FakeMailbox) => {
      mailbox.select(null);
    },
    'Kies één nieuwsbrief',
    'Weekbericht openen',
  ],
  ['no known newsletter', { publisher: null }, () => undefined, 'Dit lijkt geen nieuwsbrief van de VNG', 'Toch lezen'],
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
    'Lezen is niet gelukt',
    'Opnieuw proberen',
  ],
  [
    'a host that timed out',
    {},
    (mailbox: FakeMailbox) => {
      mailbox.fail('readBody', new MailboxError('timeout', 'x'));
    },
    'Lezen is niet gelukt',
    'Opnieuw proberen',
  ],
] as const)('%s has its own state, with something to do', async (_, newsletter, prepare, title, action) => {
  const { user, mailbox, container } = show(newsletter as Partial<Newsletter>, prepare);
  await heading(title, 1);
  expect(await axe(container)).toHaveNoViolations();
  mailbox.heal();
  await user.click(screen.getByRole('button', { name: action }));
  expect(document.activeElement).not.toBe(document.body);
});

test('trying again works once the host does', async () => {
  const { user, mailbox } = show({}, (fake) => {
    fake.fail('readBody', new MailboxError('timeout', 'x'));
  });
  await screen.findByText('Outlook gaf geen antwoord. Aan het bericht is niets veranderd.');
  mailbox.heal();
  await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
  await heading(/^VNG Weekoverzicht/, 1);
});

test('what the general reader made of another message is shown on request, with a warning', async () => {
  const { user } = show({ publisher: null });
  await user.click(await screen.findByRole('button', { name: 'Toch lezen' }));
  await shown();
  expect(screen.getByText(/Gelezen zonder bekende indeling/)).toBeVisible();
});

test('a message without items that is read anyway is not called done', async () => {
  const { user } = show({ publisher: null, items: [], apart: [] });
  await user.click(await screen.findByRole('button', { name: 'Toch lezen' }));
  expect(await screen.findByText(/Er zijn geen berichten gevonden/)).toBeVisible();
  expect(screen.queryByText(/Alles is gedaan/)).toBeNull();
  expect(screen.getByText('Een regel die nergens bij hoort.')).toBeVisible();
});

test('⋯ leads to what is rare, says whose mailbox it is, and a page gives the focus back', async () => {
  const { user } = show();
  await shown();
  await user.click(screen.getByRole('button', { name: 'Meer' }));
  const menu = within(await screen.findByRole('menu'));
  expect(menu.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
    'Vernieuwen',
    'Ontvangers',
    'Logboek',
    'Instellingen',
    'Hulp',
  ]);
  await user.click(menu.getByRole('menuitem', { name: 'Instellingen' }));
  expect(await heading('Instellingen', 1)).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Terug' }));
  await waitFor(() => {
    expect(screen.getByRole('button', { name: 'Meer' })).toHaveFocus();
  });
});

test('no accessibility rule is broken, by topic and in the agenda', async () => {
  const { user, container } = show();
  await shown();
  await open(user, congres);
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('tab', { name: /^Agenda/ }));
  await heading('Maart 2026', 2);
  expect(await axe(container)).toHaveNoViolations();
}, 20_000);
