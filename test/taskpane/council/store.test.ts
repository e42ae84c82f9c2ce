import { emptyCouncil, type Council } from '../../../src/council/council.ts';
import { packForStorage, councilKey, readStored } from '../../../src/council/stored.ts';
import { nextRevision } from '../../../src/council/revision.ts';
import { MailboxError } from '../../../src/mailbox/port.ts';
import { asideKey, createCouncilStore } from '../../../src/taskpane/model/council-store.ts';
import { createFakeMailbox, type FakeMailbox } from '../../mailbox/fake.ts';

const now = () => '2026-11-21T12:00:00.000Z';
const fractie = (shortName: string) => ({
  name: shortName,
  shortName,
  address: `${shortName.toLowerCase()}@voorbeeldgemeente.nl`,
  activeFrom: null,
  activeTo: null,
});
const withFracties = (council: Council, ...names: string[]): Council => ({ ...council, fracties: names.map(fractie) });
const packed = (council: Council): string => {
  const result = packForStorage(council);
  if (!('packed' in result)) throw new Error(result.status);
  return result.packed;
};
const inMailbox = async (mailbox: FakeMailbox) => {
  const stored = readStored(await mailbox.mailboxStore.load(councilKey));
  return stored.status === 'read' ? stored.council.fracties.map(({ shortName }) => shortName) : stored.status;
};
async function openStore(mailbox: FakeMailbox) {
  const store = createCouncilStore(mailbox, now);
  await store.load();
  return store;
}

test('a saved council is there at the next opening, with who, when and a revision', async () => {
  const mailbox = createFakeMailbox();
  const store = await openStore(mailbox);
  expect(await store.save(withFracties(store.state().council, 'VVD'))).toBe(true);
  const { council, conflict } = (await openStore(mailbox)).state();
  expect(council).toMatchObject({ revision: 1, author: 'Griffie', savedAt: now(), fracties: [{ shortName: 'VVD' }] });
  expect(conflict).toBeNull();
});

test('a save that fails keeps the edits, here and at the next opening', async () => {
  const mailbox = createFakeMailbox();
  const store = await openStore(mailbox);
  mailbox.fail('mailboxStore', new MailboxError('failed', 'no'));
  expect(await store.save(withFracties(store.state().council, 'VVD'))).toBe(false);
  expect(store.state()).toMatchObject({
    problem: { kind: 'not-saved' },
    council: { fracties: [{ shortName: 'VVD' }] },
  });
  mailbox.heal();
  const again = await openStore(mailbox);
  expect(again.state().conflict?.differences.map(({ id }) => id)).toContain('fractie:VVD');
  expect(await store.retry()).toBe(true);
  expect(await inMailbox(mailbox)).toEqual(['VVD']);
});

test('what two changed apart is put together without a question where it does not clash', async () => {
  const mailbox = createFakeMailbox();
  const first = await openStore(mailbox);
  await first.save(withFracties(first.state().council, 'VVD'));
  const second = await openStore(mailbox);
  await first.save(withFracties(first.state().council, 'VVD', 'D66'));
  expect(
    await second.save({ ...second.state().council, griffie: { name: 'Griffie', address: 'g@voorbeeldgemeente.nl' } }),
  ).toBe(true);
  expect(await inMailbox(mailbox)).toEqual(['VVD', 'D66']);
  expect(second.state().council.griffie?.address).toBe('g@voorbeeldgemeente.nl');
});

test('a version that does not descend from ours is asked about, and both answers hold', async () => {
  const mailbox = createFakeMailbox();
  const mine = nextRevision(withFracties(emptyCouncil(), 'VVD'), { author: 'A', now: now() }, []);
  const theirs = nextRevision(withFracties(emptyCouncil(), 'D66'), { author: 'B', now: now() }, []);
  await mailbox.browserStore.save(councilKey, packed(mine));
  await mailbox.mailboxStore.save(councilKey, packed(theirs));
  const store = await openStore(mailbox);
  expect(store.state().conflict?.differences.map(({ id }) => id)).toEqual(['fractie:D66', 'fractie:VVD']);
  expect(
    await store.resolve(
      new Map([
        ['fractie:D66', 'theirs'],
        ['fractie:VVD', 'mine'],
      ]),
    ),
  ).toBe(true);
  expect(await inMailbox(mailbox)).toEqual(['D66', 'VVD']);
  expect((await openStore(mailbox)).state().conflict).toBeNull();
});

test('an unreadable council is kept, said, and never written over unasked', async () => {
  const mailbox = createFakeMailbox();
  await mailbox.mailboxStore.save(councilKey, 'no council at all');
  const store = await openStore(mailbox);
  expect(store.state()).toMatchObject({ phase: 'unreadable', aside: { text: 'no council at all' } });
  expect(await store.save(withFracties(emptyCouncil(), 'VVD'))).toBe(false);
  expect(await mailbox.mailboxStore.load(councilKey)).toBe('no council at all');
  await store.startAnew();
  expect(await mailbox.browserStore.load(asideKey)).toBe('no council at all');
  expect(store.state().phase).toBe('ready');
});

test('too much is said before anything is written', async () => {
  const mailbox = createFakeMailbox();
  const store = await openStore(mailbox);
  const many = Array.from({ length: 190 }, (_, n) => fractie(`Fractie ${n} ${'lang '.repeat(30)}`));
  expect(await store.save({ ...store.state().council, fracties: many })).toBe(false);
  expect(store.state().problem?.kind).toBe('too-big');
  expect(store.state().council.fracties).toHaveLength(190);
  expect(await mailbox.mailboxStore.load(councilKey)).toBeNull();
});
