import { contents } from '../../../src/memory/budget.ts';
import { CollectionMemory } from '../../../src/memory/collection.ts';
import { DistributionMemory } from '../../../src/memory/distribution-memory.ts';
import { pack, type HandledDocument } from '../../../src/memory/handled-packing.ts';
import { itemKey, newHandling, standing } from '../../../src/memory/handling.ts';
import { LogMemory } from '../../../src/memory/log.ts';
import { logFile } from '../../../src/memory/log-file.ts';
import { parseLetters } from '../../../src/memory/letters.ts';
import { packSeen } from '../../../src/memory/seen-packing.ts';
import type { Target } from '../target.ts';
import { unpack, unpackSeen } from '../../memory/read-back.ts';

const handled = pack({
  recipe: 1,
  handlings: [
    newHandling('vng-a', 'forward', '2026-03-09T08:00:00Z', {
      recipients: ['VBP', 'GH'],
      by: 'An',
      status: 'completed',
    }),
    newHandling('vng-b', 'schedule', '2026-03-09T08:01:00Z'),
    { ...newHandling('vng-b', 'schedule', '2026-03-09T08:02:00Z', { by: 'Jan; "x"' }), undone: [itemKey('vng-b')] },
  ],
  foreign: ['x9'],
  keys: [itemKey('vng-a')],
  names: ['An'],
});

const seen = '1;abcdefghijklmn26.abcd.t7d3xy.f7d3xy s7d3xz.abcdefghijklm0:d7ab:t7d3xy;abcdefgopqrstu.ab...';

const entry = {
  when: '2026-03-09T08:00:00Z',
  action: 'forward',
  title: 'Titel',
  newsletter: 'Weekoverzicht',
  recipients: ['VBP'],
  by: null,
};
const date = { start: '2026-04-01', end: null, allDay: true, text: '1 april' };
const link = { text: 'Lees meer', href: 'https://vng.nl/a', url: 'https://vng.nl/a', role: 'more', status: 'direct' };
const kept = { id: 'a', title: 'T', topics: ['Jeugd'], kind: 'evenement', summary: 'S', events: [date], links: [link] };
const source = { subject: 'W', sentAt: '2026-03-06T09:00' };

/** Values as another version, another add-in or a damaged profile could leave them. */
const values = [
  JSON.stringify({ v: 1, entries: [entry] }),
  JSON.stringify({ v: 1, items: [{ item: kept, source }] }),
  JSON.stringify({ v: 1, letters: [['abcdefg', { ticks: [['a', ['VBP']]], decided: ['a'], ready: ['VBP 1'] }]] }),
  JSON.stringify({ v: 1, letters: [['abcdefg', handled]] }),
];

export const handledText: Target = {
  name: 'stored handled state',
  seeds: [handled],
  pace: 5,
  check(text) {
    const document = unpack(text);
    if (document === null) return [];
    const again = unpack(pack(document));
    // Of what was wholly taken back only that is kept.
    const facts = (found: HandledDocument | null) => JSON.stringify(standing(found?.handlings ?? []));
    return facts(again) === facts(document) ? [] : ['changes when written back'];
  },
};

export const seenText: Target = {
  name: 'stored index of what was seen',
  seeds: [seen],
  pace: 5,
  check(text) {
    const index = unpackSeen(text);
    if (index === null) return [];
    const once = packSeen(index);
    const again = unpackSeen(once);
    return again !== null && packSeen(again) === once ? [] : ['changes when written back'];
  },
};

/** A browser store that holds one value under every name. */
function storeOf(value: unknown) {
  const saved = new Map<string, unknown>();
  const aside: string[] = [];
  return {
    load: (key: string) => Promise.resolve(saved.get(key) ?? value),
    save: (key: string, next: unknown) => Promise.resolve(void saved.set(key, next)),
    setAside: (_: string, damaged: unknown) => Promise.resolve(void aside.push(JSON.stringify(damaged))),
    saved,
    aside,
  };
}

export const browserValues: Target = {
  name: 'values in the browser store',
  seeds: values,
  pace: 5,
  async check(text) {
    let value: unknown = text;
    try {
      value = JSON.parse(text);
    } catch {
      // Taken as the text that it is.
    }
    const problems: string[] = [];
    const store = storeOf(value);
    const log = new LogMemory(store);
    const now = '2026-03-10T08:00:00Z';
    logFile((await log.entries(90, now)).value ?? []);
    await log.add([{ ...entry, action: 'forward' }], 90, now);
    await new CollectionMemory(store).load();
    await new CollectionMemory(store).remove([]);
    const distribution = new DistributionMemory(store, 'abcdefg');
    await distribution.load();
    const letters = parseLetters(value);
    if (typeof letters !== 'string') letters.value.forEach((packed) => unpack(packed));
    const newer =
      typeof value === 'object' && value !== null && 'v' in value && typeof value.v === 'number' && value.v > 1;
    if (newer && (store.saved.has(contents.log.key) || store.saved.has(contents.digest.key))) {
      problems.push('writes over the value of a newer version');
    }
    return problems;
  },
};
