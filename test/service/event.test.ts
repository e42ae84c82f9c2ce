import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventResponse } from '../../src/domain/resolve.ts';
import { readEvent } from '../../src/service/event/read-event.ts';
import { redirect, respond, startService, startTracker, type RunningService, type Tracker } from './harness.ts';

const folder = join(__dirname, 'pages');
const read = (name: string, file: string) => readFileSync(join(folder, name, file), 'utf8');

interface Expected {
  reference: string;
  titles: string[];
  proposals: { date: { text: string } }[];
}

const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`;
const nested = (open: string, close: string) => `${open.repeat(100_000)}1${close.repeat(100_000)}`;
const parts = Array.from({ length: 200_000 }, (_, index) => `"${index.toString(36)}":{}`).join(',');

describe('what a page states', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const expected = JSON.parse(read(name, 'expected.json')) as Expected;
    const found = readEvent(read(name, 'page.html'), expected.reference);
    expect(found.titles).toEqual(expected.titles);
    expect(found.proposals).toEqual(expected.proposals);
  });

  test.each([
    ['nesting', '<div>'.repeat(300_000)],
    ['lines', '<p>Datum: 1 maart 2026'.repeat(20_000)],
    ['scripts', `<script type="application/ld+json">${'['.repeat(5_000)}${']'.repeat(5_000)}</script>`.repeat(100)],
    [
      'microdata',
      '<div itemscope itemtype="https://schema.org/Event"><p itemprop="startDate">1</p></div>'.repeat(20_000),
    ],
    ['attributes', `<div ${'a=b '.repeat(200_000)}>`],
    ['a text', 'Datum '.repeat(200_000)],
    ['titles', '<title>'.repeat(250_000)],
    ['parts of one thing', jsonLd(`{${parts}}`)],
    ['graphs', jsonLd(nested('{"@graph":', '}'))],
    ['places', jsonLd(`{"@type":"Event","startDate":"2026-04-01","location":${nested('[', ']')}}`)],
  ])('%s without end are read to the end', (_name, html) => {
    const answer = readEvent(html, '2026-02-27');
    expect(answer.proposals.length).toBeLessThanOrEqual(20);
    expect(JSON.stringify(answer).length).toBeLessThan(10_000); // it is kept, for every page
  });
});

describe('POST /api/event', () => {
  const html = read('prose-labels-with-colon', 'page.html');
  const asPage = (text: string, type = 'text/html; charset=utf-8') =>
    respond('200 OK', [`content-type: ${type}`], text);
  const answers: Record<string, (host: string) => string | null> = {
    '/agenda/masterclass': () => asPage(html),
    '/agenda/moved': () => redirect('/agenda/masterclass'),
    '/agenda/loop': () => redirect('/agenda/loop'),
    '/agenda/away': () => redirect('https://evil.example/'),
    '/agenda/inside': () => redirect('https://169.254.169.254/'),
    '/agenda/plain': (host) => redirect(`http://${host}/agenda/masterclass`),
    '/agenda/nowhere': () => respond('302 Found'),
    '/agenda/gone': () => respond('404 Not Found', ['content-type: text/html'], html),
    '/agenda/pdf': () => asPage(html, 'application/pdf'),
    '/agenda/packed': () => respond('200 OK', ['content-type: text/html', 'content-encoding: gzip'], html),
    '/agenda/announced': () => respond('200 OK', ['content-type: text/html', 'content-length: 99999999'], html),
    '/agenda/large': () => asPage('<p>Datum: 1 maart 2026</p>'.repeat(100_000)),
    '/agenda/silent': () => null,
    '/agenda/latin': () => asPage('<h1>Caf\u00e9</h1>', 'text/html; charset=iso-8859-1'),
    '/agenda/unknown': () => asPage('<h1>Zaal</h1>', 'text/html; charset=klingon'),
    '/agenda/empty': () => asPage('<h1>Webinar</h1><p>Meer volgt.</p>'),
  };
  let publisher: Tracker;
  let service: RunningService;

  beforeAll(async () => {
    publisher = await startTracker((path, socket, host) => {
      const answer = answers[path]?.(host) ?? null;
      if (answer !== null && path.endsWith('latin')) {
        socket.end(Buffer.from(answer, 'latin1'));
        return null;
      }
      return answer;
    });
    service = startService({ eventHosts: [publisher.host] }, publisher.outbound);
  });
  afterAll(async () => {
    await service.app.close();
    await publisher.close();
  });

  const ask = async (path: string): Promise<EventResponse> => {
    const url = path.startsWith('/') ? `https://${publisher.host}${path}` : path;
    return (await service.post('/api/event', { url, reference: '2026-02-27T09:00' })).body as EventResponse;
  };

  test.each(['/agenda/masterclass', '/agenda/moved', '/agenda/masterclass?utm_source=nieuwsbrief#programma'])(
    '%s: read',
    async (path) => {
      const answer = await ask(path);
      expect(answer).toMatchObject({
        status: 'read',
        titles: ['Masterclass omgevingswet', 'Masterclass'],
        proposals: [{ date: { start: '2026-03-12T13:30', end: '2026-03-12T16:00' }, source: 'prose' }],
      });
    },
  );

  test.each([
    ['/agenda/loop', 'tooManyHops'],
    ['/agenda/away', 'notAllowed'],
    ['/agenda/inside', 'notAllowed'],
    ['/agenda/plain', 'notAllowed'],
    ['/agenda/nowhere', 'noPage'],
    ['/agenda/gone', 'noPage'],
    ['/agenda/pdf', 'noPage'],
    ['/agenda/packed', 'noPage'],
    ['/agenda/announced', 'tooLarge'],
    ['/agenda/large', 'tooLarge'],
    ['/agenda/silent', 'timeout'],
    ['https://evil.example/agenda', 'notAllowed'],
    ['https://vng.nl.evil.example/agenda', 'notAllowed'],
    ['https://vng.nl@evil.example/agenda', 'notAllowed'],
    ['http://vng.nl/agenda', 'notAllowed'],
    ['vng.nl/agenda', 'notAllowed'],
    ['javascript:alert(1)', 'notAllowed'],
  ])('%s: unread, %s', async (path, reason) => {
    expect(await ask(path)).toEqual({ status: 'unread', reason });
  });

  test('a page without facts says so', async () => {
    expect(await ask('/agenda/empty')).toEqual({ status: 'read', titles: ['Webinar'], proposals: [] });
  });

  test('character sets, also one that nobody knows', async () => {
    expect(await ask('/agenda/latin')).toMatchObject({ titles: ['Café'] });
    expect(await ask('/agenda/unknown')).toMatchObject({ titles: ['Zaal'] });
  });

  test('a page is fetched once for all who ask', async () => {
    const count = () => publisher.asked.filter(({ path }) => path === '/agenda/empty').length;
    const before = count();
    await Promise.all([ask('/agenda/empty'), ask('/agenda/empty')]);
    expect(count()).toBe(Math.max(before, 1));
  });

  test('the log names no page', () => {
    const log = service.log.join('');
    expect(log).toContain('event page');
    for (const secret of ['localhost', 'agenda', 'vng.nl', 'evil', '127.0.0.1', 'Masterclass'])
      expect(log).not.toContain(secret);
  });
});
