import '../browser.ts';
import type { Item, Link, Newsletter } from '../../../src/domain/newsletter.ts';
import type { EventProposal, EventResponse, ResolveAnswer } from '../../../src/domain/resolve.ts';
import { createResolver } from '../../../src/taskpane/model/resolve.ts';
import type { ResolveSetting } from '../../../src/taskpane/model/resolveSetting.ts';

const tracked = (path: string, more: Partial<Link> = {}): Link => {
  const url = `https://c.spotler.com/ct/${path}`;
  return { text: 'Lees meer', href: url, url, role: 'more', status: 'tracked', ...more };
};
const item = (id: string, links: Link[], more: Partial<Item> = {}): Item => ({
  id,
  title: `Bijeenkomst over onderwerp ${id}`,
  topics: [],
  kind: 'nieuws',
  summary: 'Tekst.',
  events: [],
  links,
  ...more,
});
const target = (path: string): ResolveAnswer => ({ status: 'unwrapped', url: `https://www.example.nl/${path}` });
const proposal = (start: string, more: Partial<EventProposal> = {}): EventProposal => ({
  date: { start, end: null, allDay: false, text: `op ${start}` },
  location: null,
  source: 'prose',
  ...more,
});

/** A service that answers when told to; every question is remembered. */
async function setUp(
  items: Item[],
  setting: ResolveSetting = 'onUse',
  isThere = true,
  sentAt: string | null = '2026-02-27T09:00',
) {
  const asked: string[] = [];
  const pages: string[] = [];
  const waiting: ((answer: ResolveAnswer | null) => void)[] = [];
  const reading: ((answer: EventResponse | null) => void)[] = [];
  /** As the real client: what is stopped comes back without an answer. */
  const answerLater = <T>(queue: ((answer: T | null) => void)[], signal: AbortSignal) =>
    new Promise<T | null>((resolve) => {
      queue.push(resolve);
      signal.addEventListener('abort', () => {
        resolve(null);
      });
    });
  const newsletter: Newsletter = {
    publisher: 'vng',
    subject: 'VNG Weekoverzicht',
    sentAt,
    items,
    apart: [],
    unrecognised: [],
    warnings: [],
  };
  const resolver = createResolver(
    newsletter,
    {
      isThere: () => Promise.resolve(isThere),
      resolve: (link, signal, again) => {
        asked.push(link.slice('https://c.spotler.com/ct/'.length) + (again === true ? ' again' : ''));
        return answerLater(waiting, signal);
      },
      readEvent: ({ url }, signal) => {
        pages.push(url);
        return answerLater(reading, signal);
      },
    },
    () => Promise.resolve(setting),
  );
  resolver.start();
  await settle();
  const answer = async (given: ResolveAnswer | null) => {
    waiting.shift()?.(given);
    await settle();
  };
  const read = async (given: EventResponse | null) => {
    reading.shift()?.(given);
    await settle();
  };
  const linksOf = (id: string) =>
    resolver
      .newsletter()
      .items.find((one) => one.id === id)
      ?.links.map(({ url }) => url);
  return { resolver, newsletter, asked, pages, answer, read, linksOf };
}
/** Until everything that was promised has come. */
const settle = () => new Promise<void>((resolve) => setTimeout(resolve));

describe('another click', () => {
  test.each([
    ['askedBefore', '1 again'],
    ['timeout', '1 again'],
    ['noRedirect', '1 again'],
    ['busy', '1'],
    ['unavailable', '1'],
    ['cancelled', '1'],
  ] as const)('after %s the user who asks once more asks for %s', async (reason, second) => {
    const { resolver, asked, answer } = await setUp([item('a', [tracked('1')])]);
    const [a] = resolver.newsletter().items as [Item];
    void resolver.ask([a]);
    await settle();
    await answer({ status: 'tracked', reason });
    void resolver.ask([a]);
    await settle();
    expect(asked).toEqual(['1', second]);
  });

  test('is not what somebody wants who looks for a date', async () => {
    const { resolver, asked, answer } = await setUp([item('a', [tracked('1')])]);
    const [a] = resolver.newsletter().items as [Item];
    void resolver.ask([a]);
    await settle();
    await answer({ status: 'tracked', reason: 'askedBefore' });
    void resolver.findDates(a);
    await settle();
    expect(asked).toEqual(['1', '1']);
  });
});

describe('the queue', () => {
  test('asks link by link, and what is known shows at once', async () => {
    const items = [item('a', [tracked('1'), tracked('2')]), item('b', [tracked('3')])];
    const { resolver, asked, answer, linksOf } = await setUp(items);
    const done = resolver.ask(items);
    await settle();
    expect([asked, resolver.round()]).toEqual([['1'], { done: 0, all: 3 }]);
    await answer(target('een'));
    expect([asked, resolver.round()]).toEqual([['1', '2'], { done: 1, all: 3 }]);
    expect(linksOf('a')).toEqual(['https://www.example.nl/een', 'https://c.spotler.com/ct/2']);
    await answer(target('twee'));
    await answer(target('drie'));
    await done;
    expect([asked, resolver.round()]).toEqual([['1', '2', '3'], null]);
    expect(linksOf('b')).toEqual(['https://www.example.nl/drie']);
  });

  test('one address is one click, however often it stands there and is asked for', async () => {
    const items = [item('a', [tracked('1'), tracked('1')]), item('b', [tracked('1')])];
    const { resolver, asked, answer, linksOf } = await setUp(items);
    void resolver.ask(items);
    void resolver.ask(items);
    await settle();
    await answer(target('een'));
    await resolver.ask(items);
    expect(asked).toEqual(['1']);
    expect(linksOf('b')).toEqual(['https://www.example.nl/een']);
  });

  test.each<[string, ResolveAnswer | null, unknown]>([
    ['the service says why', { status: 'tracked', reason: 'timeout' }, { failed: 'timeout' }],
    ['no answer', null, { failed: 'noAnswer' }],
    ['a Safe Link for a target', safeLinkTo('griffie%40voorbeeldgemeente.nl'), { failed: 'rejected' }],
    ['a page to unsubscribe', target('unsubscribe'), { failed: 'rejected' }],
    ['no web address', { status: 'unwrapped', url: 'javascript:alert(1)' }, { failed: 'rejected' }],
    ['credentials', { status: 'unwrapped', url: 'https://vng.nl@evil.example/' }, { failed: 'rejected' }],
  ])('one link fails alone: %s', async (_name, given, state) => {
    const items = [item('a', [tracked('1'), tracked('2')])];
    const { resolver, answer, linksOf } = await setUp(items);
    void resolver.ask(items);
    await settle();
    await answer(given);
    await answer(target('twee'));
    expect(resolver.linkState('https://c.spotler.com/ct/1')).toEqual(state);
    expect(linksOf('a')).toEqual(['https://c.spotler.com/ct/1', 'https://www.example.nl/twee']);
    expect(resolver.round()).toBeNull();
  });

  test('what failed is asked again on request only', async () => {
    const items = [item('a', [tracked('1')])];
    const { resolver, asked, answer } = await setUp(items);
    void resolver.ask(items);
    await settle();
    await answer(null);
    expect(asked).toEqual(['1']);
    void resolver.ask(items);
    await settle();
    expect(asked).toEqual(['1', '1']);
  });

  test('cancelling in one item leaves the others, also where they share a link', async () => {
    const [a, b] = [item('a', [tracked('1'), tracked('2')]), item('b', [tracked('2'), tracked('3')])];
    const { resolver, asked, answer, linksOf } = await setUp([a, b]);
    void resolver.ask([a]);
    void resolver.ask([b]);
    await settle();
    resolver.cancel(a);
    expect(resolver.linkState('https://c.spotler.com/ct/1')).toEqual({ failed: 'cancelled' });
    expect(resolver.linkState('https://c.spotler.com/ct/2')).toBe('asking');
    expect(resolver.round()).toEqual({ done: 0, all: 2 });
    await answer(null); // the one that was stopped
    await answer(target('twee'));
    await answer(target('drie'));
    expect(asked).toEqual(['1', '2', '3']);
    expect(linksOf('b')).toEqual(['https://www.example.nl/twee', 'https://www.example.nl/drie']);
    expect(resolver.round()).toBeNull();
  });

  test('cancelling stops what waits, and it may be asked for later', async () => {
    const items = [item('a', [tracked('1'), tracked('2')])];
    const { resolver, asked, answer, linksOf } = await setUp(items);
    void resolver.ask(items);
    await settle();
    resolver.cancel();
    await settle();
    expect([asked, resolver.round()]).toEqual([['1'], null]);
    expect(resolver.linkState('https://c.spotler.com/ct/2')).toEqual({ failed: 'cancelled' });
    void resolver.ask([item('a', [tracked('2')])]);
    await settle();
    await answer(null); // the one that was stopped
    await answer(target('twee'));
    expect(linksOf('a')).toEqual(['https://c.spotler.com/ct/1', 'https://www.example.nl/twee']);
  });
});

function safeLinkTo(data: string): ResolveAnswer {
  return { status: 'unwrapped', url: `https://eur02.safelinks.protection.outlook.com/?data=${data}` };
}

describe('what is never asked for', () => {
  test.each<[string, Link]>([
    ['without text', tracked('1', { text: ' ' })],
    ['the footer', tracked('1', { text: 'Klik hier om u af te melden' })],
    ['the online version', tracked('1', { text: 'Bekijk de online versie' })],
    ['plain http', tracked('1', { url: 'http://c.spotler.com/ct/1' })],
    ['what is known already', tracked('1', { status: 'direct' })],
    ['mail', tracked('1', { role: 'mail' })],
    ['no address', tracked('1', { url: null })],
  ])('%s', async (_name, link) => {
    const { resolver, asked } = await setUp([item('a', [link])]);
    await resolver.ask([item('a', [link])]);
    expect(asked).toEqual([]);
  });
});

describe('the setting', () => {
  test.each<[ResolveSetting, boolean]>([
    ['onUse', true],
    ['onRequest', true],
    ['never', false],
  ])('%s: asking asks %p', async (setting, onRequest) => {
    const items = [item('a', [tracked('1')], { kind: 'evenement' })];
    const { resolver, asked } = await setUp(items, setting);
    await settle();
    expect(asked).toEqual([]);
    void resolver.ask(items);
    await settle();
    expect(asked.length > 0).toBe(onRequest);
  });

  test('never stops what is under way, and leaves nothing waiting', async () => {
    const items = [item('a', [tracked('1'), tracked('2')])];
    const { resolver, asked } = await setUp(items);
    void resolver.ask(items);
    await settle();
    resolver.useSetting('never');
    await settle();
    expect([asked, resolver.round()]).toEqual([['1'], null]);
    expect(resolver.linkState('https://c.spotler.com/ct/1')).toBeUndefined();
    resolver.useSetting('onUse');
    void resolver.ask(items);
    await settle();
    expect(asked).toEqual(['1', '1']);
  });

  test('never reads no page either, and neither does a pane without a service', async () => {
    const direct = { url: 'https://www.example.nl/a', status: 'direct' } as const;
    const event = item('a', [tracked('1', direct)], { kind: 'evenement' });
    for (const [setting, isThere] of [['never', true] as const, ['onUse', false] as const]) {
      const { resolver, asked, pages } = await setUp([event], setting, isThere);
      void resolver.findDates(event);
      void resolver.ask([item('b', [tracked('2')])]);
      await settle();
      expect([asked, pages, resolver.eventState('a')]).toEqual([[], [], undefined]);
    }
  });
});

describe('the date on the page', () => {
  const event = item('a', [tracked('1')], { kind: 'evenement', title: 'Congres over de digitale raad' });
  const page = (titles: string[], ...proposals: EventProposal[]): EventResponse => ({
    status: 'read',
    titles,
    proposals,
  });
  async function find(given: EventResponse | null, sentAt?: null) {
    const setup = await setUp([event], 'onUse', true, sentAt);
    void setup.resolver.findDates(event);
    await settle();
    await setup.answer(target('agenda/congres'));
    await setup.read(given);
    return setup;
  }

  test('is a proposal until the user takes it over', async () => {
    const one = proposal('2026-04-01T13:30', { location: 'Stadhuis Utrecht' });
    const { resolver, pages } = await find(page(['Congres over de digitale raad | VNG'], one));
    expect(pages).toEqual(['https://www.example.nl/agenda/congres']);
    expect(resolver.eventState('a')).toEqual({ kind: 'proposed', proposals: [one] });
    expect(resolver.newsletter().items[0]?.events).toEqual([]);
    resolver.confirm('a', [one]);
    expect(resolver.newsletter().items[0]?.events).toEqual([one.date]);
    expect(resolver.newsletter().items[0]?.summary).toContain('Locatie: Stadhuis Utrecht');
    expect(resolver.eventState('a')).toBeUndefined();
  });

  test.each<[string, EventResponse | null, string]>([
    ['another title', page(['Agenda'], proposal('2026-04-01T13:30')), 'otherTitle'],
    ['no title', page([], proposal('2026-04-01T13:30')), 'otherTitle'],
    ['no date', page([event.title]), 'noDate'],
    ['cancelled', page([event.title], proposal('2026-04-01T13:30', { cancelled: true })), 'noDate'],
    ['not to be read', { status: 'unread', reason: 'tooLarge' }, 'tooLarge'],
    ['no answer', null, 'noAnswer'],
  ])('is not used: %s', async (_name, given, why) => {
    const { resolver } = await find(given);
    expect(resolver.eventState('a')).toEqual({ kind: 'none', why });
    expect(resolver.newsletter().items[0]?.events).toEqual([]);
  });

  test('is proposed without a stated year only where the day of sending is known', async () => {
    const [guessed, stated] = [proposal('2026-04-01T13:30'), proposal('2026-04-02T13:30')];
    const dates = page(
      [event.title],
      { ...guessed, date: { ...guessed.date, text: '1 april' } },
      { ...stated, date: { ...stated.date, text: '2 april 2026' } },
    );
    const texts = ({ resolver }: Awaited<ReturnType<typeof find>>) => {
      const state = resolver.eventState('a');
      return state?.kind === 'proposed' ? state.proposals.map(({ date }) => date.text) : [];
    };
    expect(texts(await find(dates))).toEqual(['1 april', '2 april 2026']);
    expect(texts(await find(dates, null))).toEqual(['2 april 2026']);
  });

  test('cannot be had without the address of the page', async () => {
    const { resolver, pages, answer } = await setUp([event]);
    void resolver.findDates(event);
    await settle();
    await answer({ status: 'tracked', reason: 'timeout' });
    expect([pages, resolver.eventState('a')]).toEqual([[], { kind: 'none', why: 'noTarget' }]);
  });

  test('cancelling stops before and within reading', async () => {
    const { resolver, pages, answer } = await setUp([event]);
    void resolver.findDates(event);
    await settle();
    resolver.cancel();
    await settle();
    expect([pages, resolver.eventState('a')]).toEqual([[], { kind: 'none', why: 'cancelled' }]);
    void resolver.findDates(event);
    await settle();
    await answer(null); // the one that was stopped
    await answer(target('agenda/congres'));
    expect(pages).toHaveLength(1);
    resolver.cancel();
    await settle();
    expect(resolver.eventState('a')).toEqual({ kind: 'none', why: 'cancelled' });
  });
});
