import { contents, fits } from '../../src/memory/budget.ts';
import { type LogEntry, LogMemory } from '../../src/memory/log.ts';
import { logFile } from '../../src/memory/log-file.ts';
import { readRows } from './csv-rows.ts';
import { FakeStore } from './fake-store.ts';

const now = '2026-03-20T12:00:00Z';
const entry = (parts: Partial<LogEntry> = {}): LogEntry => ({
  when: '2026-03-12T09:14:05Z',
  action: 'forward',
  title: 'Netwerkdag wonen',
  newsletter: 'VNG Weekoverzicht',
  recipients: ['VVD', 'D66'],
  by: 'Anna',
  ...parts,
});

describe('log of what was prepared', () => {
  test('keeps entries within the retention period only', async () => {
    const log = new LogMemory(new FakeStore());
    await log.add([entry({ when: '2026-01-01T09:00:00Z', title: 'oud' }), entry()], 365, now);
    expect((await log.entries(365, now)).value).toHaveLength(2);
    expect((await log.entries(30, now)).value?.map(({ title }) => title)).toEqual(['Netwerkdag wonen']);
    await log.add([entry({ title: 'nieuw' })], 30, now);
    expect((await log.entries(365, now)).value).toHaveLength(2);
    expect((await log.entries(0, now)).value).toEqual([]);
  });

  test('holds no mail address, wherever one came in', async () => {
    const store = new FakeStore();
    const address = 'jan.jansen@voorbeeldgemeente.nl';
    await new LogMemory(store).add(
      [entry({ recipients: [address, `Jan <${address}>`], title: `Vraag aan ${address}`, by: address })],
      365,
      now,
    );
    expect([...store.values.values()].join('')).not.toContain('@');
    expect((await new LogMemory(store).entries(365, now)).value?.[0]?.recipients).toEqual(['(adres)', 'Jan <(adres)>']);
  });

  test('can be deleted', async () => {
    const store = new FakeStore();
    const log = new LogMemory(store);
    await log.add([entry()], 365, now);
    expect(await log.clear()).toBe(true);
    expect((await log.entries(365, now)).value).toEqual([]);
    expect([...store.values.values()].join('')).not.toContain('Netwerkdag');
  });

  test('never exceeds its budget; the newest stay', async () => {
    const store = new FakeStore();
    const log = new LogMemory(store);
    const many = Array.from({ length: 5000 }, (_, index) =>
      entry({ title: `Item ${String(index)} ${'x'.repeat(80)}` }),
    );
    await log.add(many, 365, now);
    expect(fits(contents.log, await store.load('log'))).toBe(true);
    const kept = (await log.entries(365, now)).value ?? [];
    expect(kept.length).toBeGreaterThan(1000);
    expect(kept.at(-1)?.title).toMatch(/^Item 4999/);
  });

  test('says so where the browser does not keep it, and leaves a newer version alone', async () => {
    const store = new FakeStore();
    await store.save('log', { v: 2 });
    expect(await new LogMemory(store).add([entry()], 365, now)).toBe(false);
    expect(await store.load('log')).toEqual({ v: 2 });
    store.failing = 'both';
    expect(await new LogMemory(store).add([entry()], 365, now)).toBe(false);
  });

  test('what is damaged is left out', async () => {
    const store = new FakeStore();
    await store.save('log', { v: 1, entries: [entry(), { when: 'ooit' }, null, 5] });
    expect((await new LogMemory(store).entries(365, now)).value).toEqual([entry()]);
  });
});

describe('log as a file', () => {
  test('gives Amsterdam time and Dutch words', () => {
    const file = logFile([entry(), entry({ action: 'undo', when: '2026-07-01T22:30:00Z', by: null })]);
    expect(readRows(file)).toEqual([
      ['datum', 'tijd', 'handeling', 'bericht', 'nieuwsbrief', 'voor', 'door'],
      [
        '2026-03-12',
        '10:14',
        'klaargezet voor verzending',
        'Netwerkdag wonen',
        'VNG Weekoverzicht',
        'VVD, D66',
        'Anna',
      ],
      ['2026-07-02', '00:30', 'ongedaan gemaakt', 'Netwerkdag wonen', 'VNG Weekoverzicht', 'VVD, D66', ''],
    ]);
  });

  test.each(['=HYPERLINK("http://example.nl")', '+31', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'no cell is run as a formula: %j',
    (title) => {
      const cells = readRows(logFile([entry({ title, recipients: [title] })])).flat();
      expect(cells.some((cell) => /^[=+\-@\t\r]/.test(cell))).toBe(false);
      expect(cells.filter((cell) => cell.includes(title.trim())).length).toBeGreaterThan(0);
    },
  );
});
