import type { Item } from '../../src/domain/newsletter.ts';
import { CollectionMemory, type Collected } from '../../src/memory/collection.ts';
import { DistributionMemory } from '../../src/memory/distribution-memory.ts';
import { createFakeMailbox } from '../mailbox/fake.ts';
import { MailboxError } from '../../src/mailbox/port.ts';

const source = { subject: 'VNG Weekoverzicht', sentAt: '2026-02-27T09:00' };
function collected(id: string, changes: Partial<Item> = {}): Collected {
  const item: Item = { id, title: `Titel ${id}`, topics: [], kind: 'nieuws', summary: '', events: [], links: [] };
  return { item: { ...item, ...changes }, source };
}

test('what is kept is there again, once, in order, until it is taken out', async () => {
  const { browserStore } = createFakeMailbox();
  const memory = new CollectionMemory(browserStore);
  await memory.add([collected('a')]);
  await memory.add([collected('a'), collected('b')]);
  expect((await new CollectionMemory(browserStore).load()).value?.map(({ item }) => item.id)).toEqual(['a', 'b']);
  await memory.remove([collected('a')]);
  expect((await memory.load()).value?.map(({ item }) => item.id)).toEqual(['b']);
});

test('the same item of another edition is kept beside it', async () => {
  const memory = new CollectionMemory(createFakeMailbox().browserStore);
  await memory.add([collected('a'), { ...collected('a'), source: { subject: 'Andere', sentAt: null } }]);
  expect((await memory.load()).value).toHaveLength(2);
});

test('the address as received is not kept', async () => {
  const { browserStore } = createFakeMailbox();
  const href = 'https://eur02.safelinks.protection.outlook.com/?data=griffie%40voorbeeldgemeente.nl';
  await new CollectionMemory(browserStore).add([
    collected('a', {
      links: [{ text: 'x', href, url: 'https://www.voorbeeldgemeente.nl/', role: 'more', status: 'unwrapped' }],
    }),
  ]);
  expect(JSON.stringify(await browserStore.load('digest'))).not.toContain('safelinks');
});

test('too much, or no storage: nothing is added and nothing is lost', async () => {
  const mailbox = createFakeMailbox();
  const memory = new CollectionMemory(mailbox.browserStore);
  await memory.add([collected('a')]);
  expect(await memory.add([collected('b', { summary: 'x'.repeat(400_000) })])).toEqual({
    value: null,
    problem: 'full',
  });
  expect((await memory.load()).value).toHaveLength(1);
  mailbox.fail('store', new MailboxError('unsupported', 'x'));
  expect(await memory.add([collected('c')])).toEqual({ value: null, problem: 'unread' });
  expect(await memory.load()).toEqual({ value: null, problem: 'unread' });
});

test.each([
  ['nothing', null],
  ['another shape', { v: 1, items: [{ item: { id: 1 } }, 'x', null] }],
  ['a list of nothing', { v: 1, items: 'x' }],
])('damaged: %s holds nothing', async (_, value) => {
  const { browserStore } = createFakeMailbox();
  await browserStore.save('digest', value);
  expect(await new CollectionMemory(browserStore).load()).toEqual({ value: [], problem: null });
});

test('what a newer version kept is not written over', async () => {
  const { browserStore } = createFakeMailbox();
  await browserStore.save('digest', { v: 2, items: ['new'] });
  expect(await new CollectionMemory(browserStore).add([collected('a')])).toEqual({ value: null, problem: 'newer' });
  expect(await browserStore.load('digest')).toEqual({ v: 2, items: ['new'] });
});

test('how far a distribution came is kept per newsletter, and forgotten on request', async () => {
  const { browserStore } = createFakeMailbox();
  const progress = { ticks: [['a', ['Zon']]] as [string, string[]][], decided: ['a'], ready: ['Zon/1/0'] };
  await new DistributionMemory(browserStore, 'one').save(progress);
  await new DistributionMemory(browserStore, 'two').save({ ...progress, ready: [] });
  expect(await new DistributionMemory(browserStore, 'one').load()).toEqual({ value: progress, problem: null });
  await new DistributionMemory(browserStore, 'one').save(null);
  expect(await new DistributionMemory(browserStore, 'one').load()).toEqual({ value: null, problem: null });
  expect((await new DistributionMemory(browserStore, 'two').load()).value).not.toBeNull();
});

test('a damaged distribution holds nothing', async () => {
  const { browserStore } = createFakeMailbox();
  await browserStore.save('distribution', { v: 1, letters: [['one', { ticks: 'x' }], 3] });
  expect(await new DistributionMemory(browserStore, 'one').load()).toEqual({ value: null, problem: null });
});
