import './browser.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { emptyCouncil } from '../../src/council/council.ts';
import { pack } from '../../src/council/packed.ts';
import { councilKey } from '../../src/council/stored.ts';
import type { Item, Newsletter } from '../../src/domain/newsletter.ts';
import type { EventResponse, ResolveAnswer } from '../../src/domain/resolve.ts';
import { MailboxError } from '../../src/mailbox/port.ts';
import { contents } from '../../src/memory/budget.ts';
import type { ResolveSetting } from '../../src/taskpane/model/resolveSetting.ts';
import { resolveStrings } from '../../src/taskpane/strings/resolve.nl.ts';
import { settingsStrings } from '../../src/taskpane/strings/settings.nl.ts';
import { example } from './fixtures.ts';
import { axe } from './axe.ts';
import { renderPane } from './renderPane.tsx';
import { left, open, row } from './worklist.ts';

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

async function show(setting?: ResolveSetting) {
  const view = renderPane({ a: newsletter }, (mailbox) => {
    void mailbox.mailboxStore.save(councilKey, pack(council));
    if (setting) void mailbox.mailboxStore.save(contents.settings.key, { resolving: setting });
  });
  await screen.findAllByRole('checkbox', { name: /^Kiezen: / });
  await waitFor(() => {
    expect(left()).not.toBeNull();
  });
  return view;
}
const card = (title: string) => within(row(title));
const bar = () => screen.queryByRole('region', { name: 'Links via de verzender' });
const zonOf = (title: string) => within(card(title).getByRole('toolbar')).getByRole('button', { name: 'Zon' });

describe('until the office has answered', () => {
  test('it is asked once; choosing, opening and sending look up nothing', async () => {
    const asked = serve(found);
    const { user, mailbox, container } = await show();
    await screen.findByRole('region', { name: 'Links via de verzender' });
    expect(await axe(container)).toHaveNoViolations();
    for (const box of screen.getAllByRole('checkbox', { name: /^Kiezen: / })) await user.click(box);
    await open(user, news);
    await user.click(zonOf(news));
    await waitFor(() => {
      expect(mailbox.opened.messages).toHaveLength(1);
    });
    expect(asked).toEqual([]);
  });

  test('the answer holds at once, is kept, and takes the question away', async () => {
    serve(found);
    const { user, mailbox } = await show();
    const question = within(await screen.findByRole('region', { name: 'Links via de verzender' }));
    await user.click(question.getByRole('button', { name: 'Alleen als ik erom vraag' }));
    expect(bar()).toBeNull();
    await waitFor(async () => {
      expect(await mailbox.mailboxStore.load(contents.settings.key)).toEqual({ resolving: 'onRequest' });
    });
  });
});

describe('bij gebruik', () => {
  test('an action waits for the addresses of its own item, and goes with them', async () => {
    const asked = serve(found);
    const { user, mailbox } = await show('onUse');
    expect(bar()).toBeNull();
    await open(user, news);
    await user.click(zonOf(news));
    await waitFor(() => {
      expect(mailbox.opened.messages).toHaveLength(1);
    });
    expect(asked).toEqual(['1', '2']);
    expect(mailbox.opened.messages[0]?.htmlBody).toContain('https://www.example.nl/nieuws/1');
    expect(mailbox.opened.messages[0]?.htmlBody).not.toContain('spotler');
  });

  test('what takes long is said, and the user may go on without', async () => {
    serve(hangs);
    const { user, mailbox } = await show('onUse');
    const opened = await open(user, news);
    await user.click(zonOf(news));
    expect(mailbox.opened.messages).toEqual([]);
    await user.click(await opened.findByRole('button', { name: 'Zonder link verdergaan' }));
    await waitFor(() => {
      expect(mailbox.opened.messages).toHaveLength(1);
    });
  });

  test('what could not be had is said before anything opens', async () => {
    serve((path) => (path === '1' ? { status: 'tracked', reason: 'timeout' } : found(path)));
    const { user, mailbox } = await show('onUse');
    const opened = await open(user, news);
    await user.click(zonOf(news));
    expect(await opened.findByText('1 link gaat niet mee.')).toBeVisible();
    expect(mailbox.opened.messages).toEqual([]);
    await user.click(opened.getByRole('button', { name: 'Zonder link verdergaan' }));
    await waitFor(() => {
      expect(mailbox.opened.messages).toHaveLength(1);
    });
  });

  test('of several items it is shown how far it is', async () => {
    const asked = serve((path) => (path === '3' ? hangs() : found(path)));
    const { user, mailbox } = await show('onUse');
    for (const box of screen.getAllByRole('checkbox', { name: /^Kiezen: / })) await user.click(box);
    const choice = within(await screen.findByRole('region', { name: 'Gekozen berichten' }));
    await user.click(choice.getByRole('button', { name: 'Doorsturen' }));
    await user.click(choice.getByRole('button', { name: 'Zon' }));
    expect(await choice.findByText('Adressen 1 van 2')).toBeVisible();
    expect(choice.getByRole('progressbar')).toBeVisible();
    expect(asked).toEqual(['1', '2', '3']);
    await user.click(choice.getByRole('button', { name: 'Stoppen' }));
    expect(choice.queryByRole('progressbar')).toBeNull();
    expect(mailbox.opened.messages).toEqual([]);
  });
});

test('alleen als ik erom vraag: a button at each link', async () => {
  const asked = serve(found);
  const { user } = await show('onRequest');
  const opened = await open(user, news);
  await user.click(opened.getByRole('button', { name: 'Opzoeken: Download' }));
  await waitFor(() => {
    expect(opened.getByRole('link', { name: 'Download' })).toHaveAccessibleDescription('example.nl');
  });
  // Opened is what was received.
  expect(opened.getByRole('link', { name: 'Download' })).toHaveAttribute('href', 'https://c.spotler.com/ct/2');
  expect(asked).toEqual(['2']);
  const foot = await open(user, 'Over deze nieuwsbrief');
  expect(foot.queryByRole('button', { name: /^Opzoeken/ })).toBeNull();
});

describe('Instellingen', () => {
  async function openSettings(setting: ResolveSetting) {
    serve(found);
    const view = await show(setting);
    await view.user.click(screen.getByRole('button', { name: 'Meer' }));
    await view.user.click(await screen.findByRole('menuitem', { name: 'Instellingen' }));
    await screen.findByRole('radio', { name: /^Nooit/ });
    return view;
  }

  test('the choice is explained, holds at once and is kept', async () => {
    const { user, mailbox, container } = await openSettings('onRequest');
    for (const text of Object.values(settingsStrings.links.explained)) expect(screen.getByText(text)).toBeVisible();
    expect(screen.getByRole('radio', { name: /^Alleen als ik erom vraag/ })).toBeChecked();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('radio', { name: /^Nooit/ }));
    await waitFor(async () => {
      expect(await mailbox.mailboxStore.load(contents.settings.key)).toEqual({ resolving: 'never' });
    });
    await user.click(screen.getByRole('button', { name: 'Terug' }));
    const opened = await open(user, news);
    expect(opened.queryByRole('button', { name: /^Opzoeken/ })).toBeNull();
  });

  test('one that cannot be kept holds for now, and says so', async () => {
    const { user, mailbox } = await openSettings('never');
    mailbox.fail('mailboxStore', new MailboxError('failed', 'no room'));
    await user.click(screen.getByRole('radio', { name: /^Bij gebruik/ }));
    expect(await screen.findByText(settingsStrings.links.notKept)).toBeVisible();
  });
});

test('without a service the newsletter is there, and its links say by whom they go', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('no service'));
  const { user } = await show();
  const opened = await open(user, news);
  const link = opened.getByRole('link', { name: 'Lees meer' });
  expect(link).toHaveAttribute('href', 'https://c.spotler.com/ct/1');
  expect(link).toHaveAccessibleDescription('via c.spotler.com');
  expect(bar()).toBeNull();
  expect(opened.queryByRole('button', { name: /^Opzoeken/ })).toBeNull();
});

describe('the date on the page', () => {
  const proposal = (start: string, text: string) =>
    ({ date: { start, end: null, allDay: false, text }, location: null, source: 'prose' }) as const;
  const agenda = (): ResolveAnswer => ({ status: 'unwrapped', url: 'https://vng.nl/agenda/congres' });
  async function find(titles: string[], ...proposals: ReturnType<typeof proposal>[]) {
    serve(agenda, { status: 'read', titles, proposals });
    const view = await show('onRequest');
    await open(view.user, congress);
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
    expect(card(congress).getByText(/^wo 1 april 2026/)).toBeVisible();
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
    expect(card(congress).getByText(/^vr 1 mei 2026/)).toBeVisible();
    expect(card(congress).queryByText(/1 april 2026/)).toBeNull();
  });

  test('of a page about something else is not used', async () => {
    await find(['Alle bijeenkomsten'], proposal('2026-04-01T13:30', '1 april'));
    expect(await card(congress).findByText(resolveStrings.event.none.otherTitle)).toBeVisible();
    expect(card(congress).queryByText(/1 april/)).toBeNull();
  });
});
