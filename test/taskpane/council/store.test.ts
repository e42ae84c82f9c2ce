import { emptyCouncil, type Council } from '../../../src/council/council.ts';
import { packForStorage, councilKey, readStored } from '../../../src/council/stored.ts';
import { nextRevision } from '../../../src/council/revision.ts';
import { MailboxError } from '../../../src/mailbox/port.ts';
import { asideKey } from '../../../src/taskpane/model/council-copies.ts';
import { createCouncilStore, doubtOf, readableCouncil } from '../../../src/taskpane/model/council-store.ts';
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
  // Put back, and said to be unsaved: not a question.
  expect(again.state()).toMatchObject({
    conflict: null,
    problem: { kind: 'not-saved', isCopied: true },
    council: { fracties: [{ shortName: 'VVD' }] },
  });
  expect(doubtOf(again.state())).toBe('unsaved');
  expect(await again.retry()).toBe(true);
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
  expect(await store.startAnew('if kept')).toBe(true);
  expect(await mailbox.browserStore.load(asideKey)).toEqual(['no council at all']);
  expect(store.state().phase).toBe('ready');
});

test('the only copy of an unreadable council is not written over, unless the user has one', async () => {
  const mailbox = createFakeMailbox();
  await mailbox.mailboxStore.save(councilKey, 'the only copy');
  mailbox.browserStore.save = () => Promise.reject(new MailboxError('failed', 'storage is full'));
  const store = await openStore(mailbox);
  expect(store.state().aside).toMatchObject({ why: 'corrupt', text: 'the only copy', isKept: false });
  expect(await store.startAnew('if kept')).toBe(false);
  expect(store.state().phase).toBe('unreadable');
  expect(await mailbox.mailboxStore.load(councilKey)).toBe('the only copy');
  expect(await store.startAnew('copied by the user')).toBe(true);
  expect(await inMailbox(mailbox)).toEqual([]);
});

test('a second unreadable council does not push out the first', async () => {
  const mailbox = createFakeMailbox();
  for (const text of ['first', 'second']) {
    await mailbox.mailboxStore.save(councilKey, text);
    await (await openStore(mailbox)).startAnew('if kept');
  }
  expect(await mailbox.browserStore.load(asideKey)).toEqual(['second', 'first']);
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

describe('the griffie address, given from a forwarding toolbar', () => {
  const griffie = { name: 'Griffie', address: 'griffie@voorbeeldgemeente.nl' };

  test('goes through the same store: nothing of the council is lost', async () => {
    const mailbox = createFakeMailbox();
    await (await openStore(mailbox)).save(withFracties(emptyCouncil(), 'VVD'));
    const store = createCouncilStore(mailbox, now);
    expect(await store.saveGriffie(griffie)).toBe(true);
    expect((await openStore(mailbox)).state().council).toMatchObject({ griffie, fracties: [{ shortName: 'VVD' }] });
  });

  test.each(['no council at all', JSON.stringify({ v: 99 })])(
    'never goes over an unreadable council: %s',
    async (text) => {
      const mailbox = createFakeMailbox();
      await mailbox.mailboxStore.save(councilKey, text);
      const store = await openStore(mailbox);
      expect(await store.saveGriffie(griffie)).toBe(false);
      expect(await mailbox.mailboxStore.load(councilKey)).toBe(text);
      expect(store.state().griffieHere).toEqual(griffie);
      expect(readableCouncil(store.state())).toBeNull();
    },
  );

  test('does not answer an open question, and goes along with its answer', async () => {
    const mailbox = createFakeMailbox();
    const mine = nextRevision(withFracties(emptyCouncil(), 'VVD'), { author: 'A', now: now() }, []);
    const theirs = nextRevision(withFracties(emptyCouncil(), 'D66'), { author: 'B', now: now() }, []);
    await mailbox.browserStore.save(councilKey, packed(mine));
    await mailbox.mailboxStore.save(councilKey, packed(theirs));
    const store = await openStore(mailbox);
    expect(await store.saveGriffie(griffie)).toBe(false);
    expect(await inMailbox(mailbox)).toEqual(['D66']);
    expect(store.state().conflict).not.toBeNull();
    expect(await store.resolve(new Map())).toBe(true);
    expect((await openStore(mailbox)).state()).toMatchObject({ conflict: null, council: { griffie } });
  });
});

test('an answer to a question does not write over what another window saved meanwhile', async () => {
  const mailbox = createFakeMailbox();
  const mine = nextRevision(withFracties(emptyCouncil(), 'VVD'), { author: 'A', now: now() }, []);
  const theirs = nextRevision(withFracties(emptyCouncil(), 'D66'), { author: 'B', now: now() }, []);
  const later = nextRevision(withFracties(theirs, 'D66', 'SP'), { author: 'B', now: now() }, [theirs]);
  await mailbox.browserStore.save(councilKey, packed(mine));
  await mailbox.mailboxStore.save(councilKey, packed(theirs));
  const store = await openStore(mailbox);
  await mailbox.mailboxStore.save(councilKey, packed(later));
  await store.resolve(
    new Map([
      ['fractie:VVD', 'mine'],
      ['fractie:D66', 'theirs'],
    ]),
  );
  expect([await inMailbox(mailbox)].flat().sort()).toEqual(['D66', 'SP', 'VVD']);
});

test('1. an edit made while a save is under way is saved after it, and what is answered is true', async () => {
  const mailbox = createFakeMailbox();
  const store = await openStore(mailbox);
  const save = mailbox.mailboxStore.save.bind(mailbox.mailboxStore);
  mailbox.mailboxStore.save = async (key, value) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return save(key, value);
  };
  const first = store.save(withFracties(store.state().council, 'VVD'));
  await new Promise((resolve) => setTimeout(resolve, 5));
  const second = store.save(withFracties(store.state().council, 'VVD', 'D66'));
  expect(await Promise.all([first, second])).toEqual([true, true]);
  expect(store.state().council.fracties.map(({ shortName }) => shortName)).toEqual(['VVD', 'D66']);
  expect(await inMailbox(mailbox)).toEqual(['VVD', 'D66']);
});

test('1. also where a colleague saved in between', async () => {
  const mailbox = createFakeMailbox();
  const first = await openStore(mailbox);
  await first.save(withFracties(first.state().council, 'VVD'));
  const second = await openStore(mailbox);
  await first.save({ ...first.state().council, griffie: { name: 'Griffie', address: 'g@voorbeeldgemeente.nl' } });
  const saves = [second.save(withFracties(second.state().council, 'VVD', 'D66'))];
  await Promise.resolve();
  saves.push(second.save(withFracties(second.state().council, 'VVD', 'D66', 'SP')));
  expect(await Promise.all(saves)).toEqual([true, true]);
  expect(await inMailbox(mailbox)).toEqual(['VVD', 'D66', 'SP']);
  expect((await openStore(mailbox)).state().council.griffie?.address).toBe('g@voorbeeldgemeente.nl');
});

test('2. 3. an older list that comes back, by a stale window or a reload, is known for what it is', async () => {
  const mailbox = createFakeMailbox();
  const store = await openStore(mailbox);
  await store.save(withFracties(store.state().council, 'VVD', 'D66'));
  const older = await mailbox.mailboxStore.load(councilKey);
  await store.save(withFracties(store.state().council, 'VVD'));
  await mailbox.mailboxStore.save(councilKey, older);
  const again = await openStore(mailbox);
  expect(again.state().council.fracties.map(({ shortName }) => shortName)).toEqual(['VVD']);
  expect(doubtOf(again.state())).toBe('unsaved');
  expect(await again.retry()).toBe(true);
  expect(await inMailbox(mailbox)).toEqual(['VVD']);
  // Who had the lost version sees one that goes on from it.
  expect((await openStore(mailbox)).state()).toMatchObject({ conflict: null, problem: null });
});

test('4. a list in conflict, unreadable or unsaved is said, and a list in conflict is not sent to', async () => {
  const mailbox = createFakeMailbox();
  const mine = nextRevision(withFracties(emptyCouncil(), 'VVD'), { author: 'A', now: now() }, []);
  const theirs = nextRevision(withFracties(emptyCouncil(), 'VVD', 'D66'), { author: 'B', now: now() }, []);
  await mailbox.browserStore.save(councilKey, packed(mine));
  await mailbox.mailboxStore.save(councilKey, packed(theirs));
  const store = await openStore(mailbox);
  expect([doubtOf(store.state()), readableCouncil(store.state())]).toEqual(['conflict', null]);
  await store.resolve(new Map());
  expect(doubtOf(store.state())).toBeNull();
  mailbox.fail('mailboxStore', new MailboxError('failed', 'no'));
  await store.save(withFracties(store.state().council, 'SP'));
  expect(doubtOf(store.state())).toBe('unsaved');
});

test('9. a copy of another mailbox in the same browser is nobody else’s', async () => {
  const first = createFakeMailbox();
  await (await openStore(first)).save(withFracties(emptyCouncil(), 'VVD'));
  const second = createFakeMailbox();
  const address = 'griffie@anderegemeente.nl';
  const other = { ...second, browserStore: first.browserStore, profile: () => ({ ...second.profile(), address }) };
  const store = createCouncilStore(other, now);
  await store.load();
  expect(store.state()).toMatchObject({ conflict: null, problem: null, council: { fracties: [] } });
});
