/**
 * Whatever becomes of a stored value: it is kept, it is said, and one can go on. Generated: every content of the budget,
 * through the adapter that the product has, by everything that can be the matter with its value and with its store.
 */
import { contents, type Content } from '../../src/memory/budget.ts';
import { owners, type Opened, type Owner } from './store-owners.ts';
import { Office, type Trouble } from './stores.ts';

interface Spoiled {
  name: string;
  kind: 'damaged' | 'newer' | 'vanished';
  /** The raw text as it stands there from then on; `null`: nothing. */
  text: string | null;
}

const nothingLikeIt = ['true', '5.5', '"tekst"', '[]', '{"v":1}', '[1,2]', '{"v":"x"}', 'undefined', '<html>', '-'];

/** Cut off, and what neither we nor anyone of ours wrote. */
function spoiledValues(raw: string, { newer, accepts }: Owner): Spoiled[] {
  const parsed = JSON.parse(raw) as unknown;
  const cuts = (text: string) => [0.2, 0.5, 0.8].map((part) => text.slice(0, Math.ceil(text.length * part)));
  const inner = typeof parsed === 'string' ? cuts(parsed).map((text) => JSON.stringify(text)) : [];
  const values = [...cuts(raw), raw.slice(0, -1), ...inner, ...nothingLikeIt, ...withForeignEntries(parsed)];
  const damaged = [...new Set(values)].filter((text) => text !== raw && text !== '' && !accepts?.(text));
  return [
    ...damaged.map((text): Spoiled => ({ name: `damaged: ${text.slice(0, 40)}`, kind: 'damaged', text })),
    { name: 'newer', kind: 'newer', text: newer(raw) },
    { name: 'vanished', kind: 'vanished', text: null },
  ];
}

/** Each list of a document with entries that are none. */
function withForeignEntries(parsed: unknown): string[] {
  if (typeof parsed !== 'object' || parsed === null) return [];
  return Object.entries(parsed).flatMap(([key, list]) =>
    Array.isArray(list) ? [JSON.stringify({ ...parsed, [key]: [...(list as unknown[]), 5, { half: true }] })] : [],
  );
}

const all = (Object.entries(contents) as [keyof typeof contents, Content][]).filter(
  ([name]) => !owners[name].isReadOnly,
);

/** An office in which this content was written to once. */
async function written(name: keyof typeof contents): Promise<{ office: Office; owner: Owner; content: Content }> {
  const office = new Office();
  const owner = owners[name];
  for (const store of owner.without ?? []) office.trouble(store, 'full');
  const others = office.open();
  expect(await settle(owner.write(others, 'een'))).not.toBe(false);
  expect(office.raw(contents[name])).not.toBeNull();
  return { office, owner, content: contents[name] };
}

/** Whatever the fake host answers with a timer has been answered. */
async function settle<T>(work: Promise<T>): Promise<T> {
  const state = { isDone: false };
  const flag = () => {
    state.isDone = true;
  };
  work.then(flag, flag);
  while (!state.isDone) await jest.advanceTimersByTimeAsync(10_000);
  return work;
}

const isAside = ({ mailbox }: Opened, office: Office, text: string, { survives }: Owner, content: Content) =>
  survives?.(office.raw(content) ?? '', text) ||
  mailbox.damaged().some((name) => mailbox.damagedText(name) === text) ||
  office.everything().some((one) => one === text || one.includes(JSON.stringify(text).slice(1, -1)));

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe.each(all)('%s', (name) => {
  test('a value that makes no sense is kept, said, and gone on from', async () => {
    const first = await written(name);
    const raw = first.office.raw(first.content) ?? '';
    for (const { name: what, kind, text } of spoiledValues(raw, first.owner)) {
      const { office, owner, content } = await written(name);
      const before = (await settle(owner.read(office.open()))).facts;
      expect(before.length).toBeGreaterThan(0);
      office.put(content, text);
      const opened = office.open();
      const found = await settle(owner.read(opened));
      // Some of what can be cut off still says something, and some of it all.
      const isUnharmed = before.every((fact) => found.facts.includes(fact));
      const isSaid = found.isSaid || opened.mailbox.damaged().length > 0;
      if (kind === 'damaged' && !isUnharmed) expect({ what, isSaid }).toEqual({ what, isSaid: true });
      if (kind === 'newer' && !isUnharmed && owner.isOne === undefined)
        expect({ what, isSaid }).toEqual({ what, isSaid: true });

      const isKept = await settle(owner.write(opened, 'twee'));
      if (text !== null && !isUnharmed && owner.isOne === undefined) {
        expect({ what, isAside: isAside(opened, office, text, owner, content) }).toEqual({ what, isAside: true });
      }
      if (kind === 'newer' && owner.isOne === undefined) {
        const isStanding =
          office.raw(content) === text || (owner.isCopy && isAside(opened, office, text ?? '', owner, content));
        expect({ what, isStanding }).toEqual({ what, isStanding: true });
      }
      const after = await settle(owner.read(office.open()));
      if (isKept === true && owner.isOne === undefined) {
        const isThere = after.facts.length > found.facts.length;
        expect({ what, isThere }).toEqual({ what, isThere: true });
      }
      expect({ what, lost: found.facts.filter((fact) => !owner.isOne && !after.facts.includes(fact)) }).toEqual({
        what,
        lost: [],
      });

      if (kind === 'newer' && owner.isOne === undefined && owner.recover === undefined) continue;
      await settle(owner.recover?.(office.open()) ?? Promise.resolve());
      const atLast = office.open();
      expect({ what, isKept: await settle(owner.write(atLast, 'drie')) }).not.toEqual({ what, isKept: false });
      const last = await settle(owner.read(office.open()));
      expect({ what, facts: last.facts.length }).not.toEqual({ what, facts: 0 });
      if (text !== null && !isUnharmed && kind === 'damaged' && owner.isOne === undefined) {
        expect({ what, isAside: isAside(atLast, office, text, owner, content) }).toEqual({ what, isAside: true });
      }
    }
  });

  test.each<Trouble>(['full', 'closed', 'unreadable'])(
    'a store that is %s loses nothing and claims nothing',
    async (trouble) => {
      const { office, owner, content } = await written(name);
      const before = (await settle(owner.read(office.open()))).facts;
      office.trouble(content.store, trouble);
      const opened = office.open();
      const found = await settle(owner.read(opened));
      const isKept = await settle(owner.write(opened, 'twee'));
      const missing = before.filter((fact) => !found.facts.includes(fact));
      if (missing.length > 0 && owner.isOne === undefined) expect(found.isSaid).toBe(true);
      const meanwhile = await settle(owner.read(office.open()));
      office.trouble(content.store, null);
      const after = await settle(owner.read(office.open()));
      if (isKept === true && owner.isOne === undefined) {
        // Elsewhere, perhaps; but it is somewhere now and it is there later.
        expect(new Set([...meanwhile.facts, ...after.facts]).size).toBeGreaterThan(before.length);
      }
      if (isKept === false || owner.isOne === undefined) {
        expect({ lost: before.filter((fact) => !after.facts.includes(fact)) }).toEqual({ lost: [] });
      }
      await settle(owner.recover?.(office.open()) ?? Promise.resolve());
      expect(await settle(owner.write(office.open(), 'drie'))).not.toBe(false);
    },
  );
});
