import './browser.ts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { emptyCouncil } from '../../src/council/council.ts';
import { pack } from '../../src/council/packed.ts';
import { councilKey } from '../../src/council/stored.ts';
import type { Item, Newsletter } from '../../src/domain/newsletter.ts';
import type { EventResponse, ResolveAnswer } from '../../src/domain/resolve.ts';
import { MailboxError } from '../../src/mailbox/port.ts';
import { contents } from '../../src/memory/budget.ts';
import type { ResolveSetting } from '../../src/taskpane/model/resolveSetting.ts';
import { resolveStrings } from '../../src/taskpane/strings/resolve.nl.ts';
import { strings } from '../../src/taskpane/strings/pane.nl.ts';
import { example } from './fixtures.ts';
import { renderPane } from './renderPane.tsx';
import { axe } from './axe.ts';

const trackedLink = (path: string, text = 'Lees meer') => {
  const url = `https://c.spotler.com/ct/${path}`;
  return { text, href: url, url, role: 'more', status: 'tracked' } as const;
};
const item = (id: string, title: string, links: Item['links'], kind: Item['kind'] = 'nieuws'): Item => ({
  id,
  title,
  topics: ['Bestuur'],
  kind,
  summary: 'Tekst.',
  events: [],
  links,
});
const news = 'Handreiking voor griffiers verschenen';
const congress = 'Congres over de digitale raad';
const newsletter: Newsletter = {
  ...example,
  items: [
    item('nieuws', news, [trackedLink('1'), trackedLink('2', 'Download')]),
    item('congres', congress, [trackedLink('3')], 'evenement'),
    item('voet', 'Over deze nieuwsbrief', [trackedLink('4', 'Klik hier om u af te melden'), trackedLink('5', '')]),
  ],
  apart: [],
  unrecognised: [],
};

const zon = { name: 'Zon', shortName: 'Zon', address: 'zon@voorbeeldgemeente.nl', activeFrom: null, activeTo: null };
const council = {
  ...emptyCouncil(),
  revision: 1,
  griffie: { name: 'Griffie', address: 'griffie@voorbeeldgemeente.nl' },
  fracties: [zon],
};

const original = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = original;
});

/** The service, as far as the pane can tell; what it was asked for is kept. */
function serve(answers: (path: string) => ResolveAnswer | Promise<ResolveAnswer>, page?: EventResponse) {
  const asked: string[] = [];
  globalThis.fetch = (async (address: string, init?: RequestInit) => {
    const reply = (body: unknown) => ({ ok: true, json: () => Promise.resolve(body) });
    if (address === 'link-service.json') return reply({ linkService: true });
    if (address === 'api/event') return reply(page);
    const { links } = JSON.parse(init?.body as string) as { links: string[] };
    const path = (links[0] ?? '').slice('https://c.spotler.com/ct/'.length);
    asked.push(path);
    const stopped = new Promise<never>((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => {
        reject(new Error('stopped'));
      });
    });
    return reply({ answers: [await Promise.race([answers(path), stopped])] });
  }) as typeof fetch;
  return asked;
}
const found = (path: string): ResolveAnswer => ({ status: 'unwrapped', url: `https://www.example.nl/nieuws/${path}` });
const hangs = () => new Promise<never>(() => undefined);

async function show(setting?: ResolveSetting, isServed = true) {
  const view = renderPane({ a: newsletter }, (mailbox) => {
    void mailbox.mailboxStore.save(councilKey, pack(council));
    if (setting) void mailbox.mailboxStore.save(contents.settings.key, { resolving: setting });
  });
  await screen.findAllByRole('checkbox', { name: /^Kies / });
  if (isServed) await screen.findByRole('button', { name: resolveStrings.setting.open });
  return view;
}
const card = (title: string) => within(screen.getByRole('article', { name: title }));
const opens = (title: string) => card(title).queryByRole('button', { name: resolveStrings.askFor(title) });
/** Longer than the mouse or the focus must stay for that to count as using. */
const rest = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 1_000)));

test('opening, scrolling and choosing everything ask for nothing', async () => {
  const asked = serve(found);
  const { user, container } = await show();
  fireEvent.scroll(document);
  for (const box of screen.getAllByRole('checkbox', { name: /^Kies / })) await user.click(box);
  await rest();
  expect(asked).toEqual([]);
  expect(await axe(container)).toHaveNoViolations();
});

test('for what was chosen a step says what it costs, counts links once, and leaves the footer alone', async () => {
  const asked = serve(found);
  const { user, container } = await show();
  for (const box of screen.getAllByRole('checkbox', { name: /^Kies / })) await user.click(box);
  const step = within(await screen.findByRole('group', { name: resolveStrings.selection.label }));
  expect(step.getByText(/Van 3 links .* ongeveer 5 seconden; de afzender telt 3 kliks\./)).toBeVisible();
  await user.click(step.getByRole('button', { name: resolveStrings.selection.start }));
  await waitFor(() => {
    expect(screen.queryByRole('group', { name: resolveStrings.selection.label })).toBeNull();
  });
  expect(asked).toEqual(['1', '2', '3']);
  expect(card(news).getByText('https://www.example.nl/nieuws/1')).toBeInTheDocument();
  // Opened is what was received.
  expect(card(news).getByRole('link', { name: 'Lees meer' })).toHaveAttribute('href', 'https://c.spotler.com/ct/1');
  expect(await axe(container)).toHaveNoViolations();
});

test('the step shows how far it is, and stops', async () => {
  const asked = serve((path) => (path === '1' ? found(path) : hangs()));
  const { user } = await show();
  for (const box of screen.getAllByRole('checkbox', { name: /^Kies / })) await user.click(box);
  await user.click(await screen.findByRole('button', { name: resolveStrings.selection.start }));
  const step = within(screen.getByRole('group', { name: resolveStrings.selection.label }));
  expect(await step.findByText('1 van 3 adressen opgezocht')).toBeVisible();
  expect(step.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1');
  await user.click(step.getByRole('button', { name: resolveStrings.cancel }));
  expect(await step.findByText(/Van 2 links/)).toBeVisible();
  expect(asked).toEqual(['1', '2']);
});

test('by default using the buttons of an item asks for its own links; one that fails fails alone', async () => {
  const asked = serve((path) => (path === '1' ? { status: 'tracked', reason: 'timeout' } : found(path)));
  const { user, container } = await show();
  expect(opens(news)).toBeNull();
  await user.hover(screen.getByRole('article', { name: news }));
  const bar = await card(news).findByRole('toolbar');
  expect(asked).toEqual([]);
  await user.click(within(bar).getByRole('button', { name: 'Hele raad' }));
  expect(await card(news).findByText(new RegExp(resolveStrings.reasons.timeout))).toBeVisible();
  expect(await card(news).findByText('https://www.example.nl/nieuws/2')).toBeInTheDocument();
  expect(asked).toEqual(['1', '2']);
  expect(opens(news)).toHaveTextContent(resolveStrings.askAgain);
  expect(await axe(container)).toHaveNoViolations();
});

test('alleen op verzoek: a button at each item that says what it costs', async () => {
  const asked = serve(found);
  const { user } = await show('onRequest');
  await user.hover(card(news).getByRole('button', { name: resolveStrings.askFor(news) }));
  await rest();
  expect(card(news).getByText('De afzender telt 2 kliks.')).toBeVisible();
  expect(card('Over deze nieuwsbrief').queryByRole('button', { name: /^Zoek adres/ })).toBeNull();
  expect(asked).toEqual([]);
  await user.click(card(news).getByRole('button', { name: resolveStrings.askFor(news) }));
  expect(await card(news).findByText('https://www.example.nl/nieuws/2')).toBeInTheDocument();
  expect(asked).toEqual(['1', '2']);
});

test('the setting is explained, holds at once and is kept', async () => {
  const asked = serve(found);
  const { user, mailbox } = await show('onRequest');
  expect(opens(news)).toBeVisible();
  await user.click(screen.getByRole('button', { name: resolveStrings.setting.open }));
  const dialog = await screen.findByRole('dialog', { name: resolveStrings.setting.title });
  for (const text of Object.values(resolveStrings.setting.explained)) {
    expect(within(dialog).getByText(text)).toBeVisible();
  }
  expect(within(dialog).getByRole('radio', { name: /^Alleen op verzoek/ })).toBeChecked();
  const never = within(dialog).getByRole('radio', { name: /^Nooit/ });
  const close = within(dialog).getByRole('button', { name: strings.close });
  await user.click(never);
  await waitFor(async () => {
    expect(await mailbox.mailboxStore.load(contents.settings.key)).toEqual({ resolving: 'never' });
  });
  expect(await axe(dialog)).toHaveNoViolations();
  await user.click(close);
  expect(opens(news)).toBeNull();
  expect(screen.queryByRole('button', { name: resolveStrings.event.findFor(congress) })).toBeNull();
  expect(asked).toEqual([]);
});

test('a setting that cannot be kept holds for now, and says so', async () => {
  serve(found);
  const { user, mailbox } = await show();
  mailbox.fail('mailboxStore', new MailboxError('failed', 'no room'));
  await user.click(screen.getByRole('button', { name: resolveStrings.setting.open }));
  await user.click(await screen.findByRole('radio', { name: /^Alleen op verzoek/ }));
  expect(await screen.findByText(resolveStrings.setting.notKept)).toBeVisible();
});

test('without a service the newsletter is there, and its links say that their target is unknown', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('no service'));
  const { user, container } = await show(undefined, false);
  const link = card(news).getByRole('link', { name: 'Lees meer' });
  expect(link).toHaveAttribute('href', 'https://c.spotler.com/ct/1');
  expect(link).toHaveAccessibleDescription(/c\.spotler\.com/);
  await user.click(screen.getByRole('checkbox', { name: `Kies ${news}` }));
  await rest();
  expect(screen.queryByRole('button', { name: resolveStrings.setting.open })).toBeNull();
  expect(screen.queryByRole('group', { name: resolveStrings.selection.label })).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
});

describe('the date on the page', () => {
  const proposal = (start: string, text: string) =>
    ({ date: { start, end: null, allDay: false, text }, location: null, source: 'prose' }) as const;
  const agenda = (): ResolveAnswer => ({ status: 'unwrapped', url: 'https://vng.nl/agenda/congres' });
  async function find(titles: string[], ...proposals: ReturnType<typeof proposal>[]) {
    serve(agenda, { status: 'read', titles, proposals });
    const view = await show();
    await view.user.click(card(congress).getByRole('button', { name: resolveStrings.event.findFor(congress) }));
    return view;
  }

  test('is a proposal with the words it was read from, until a click confirms it', async () => {
    const { user, container } = await find([`${congress} | VNG`], proposal('2026-04-01T13:30', '1 april, 13.30 uur'));
    const region = within(await card(congress).findByRole('region', { name: resolveStrings.event.proposal }));
    expect(region.getByText('gelezen uit “1 april, 13.30 uur”')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(region.getByRole('button', { name: resolveStrings.event.useFor(congress) }));
    expect(card(congress).queryByRole('region', { name: resolveStrings.event.proposal })).toBeNull();
    expect(card(congress).getByText(/1 april 2026/)).toBeVisible();
  });

  test('of several the user chooses', async () => {
    const { user } = await find(
      [congress],
      proposal('2026-04-01T13:30', '1 april'),
      proposal('2026-05-01T13:30', '1 mei'),
    );
    const region = within(await card(congress).findByRole('region', { name: resolveStrings.event.proposal }));
    const use = region.getByRole('button', { name: resolveStrings.event.useFor(congress) });
    expect(use).toHaveAttribute('aria-disabled', 'true');
    await user.click(region.getByRole('checkbox', { name: /1 mei/ }));
    await user.click(use);
    expect(card(congress).getByText(/1 mei 2026/)).toBeVisible();
    expect(card(congress).queryByText(/1 april 2026/)).toBeNull();
  });

  test('of a page about something else is not used', async () => {
    await find(['Alle bijeenkomsten'], proposal('2026-04-01T13:30', '1 april'));
    expect(await card(congress).findByText(resolveStrings.event.none.otherTitle)).toBeVisible();
    expect(card(congress).queryByText(/1 april/)).toBeNull();
  });
});
