/** Generated schedules of acts in the simulated office, with what must hold whatever the host does. */
import fc from 'fast-check';
import type { Council } from '../../src/council/council.ts';
import { councilKey, readStored } from '../../src/council/stored.ts';
import type { Newsletter } from '../../src/domain/newsletter.ts';
import { MailboxError } from '../../src/mailbox/port.ts';
import { standing } from '../../src/memory/handling.ts';
import { doubtOf, readableCouncil } from '../../src/taskpane/model/council-store.ts';
import { createHandled } from '../../src/taskpane/model/handled.ts';
import { openWorkspace, type Workspace } from '../../src/taskpane/model/workspace.ts';
import { keepResolveSetting } from '../../src/taskpane/model/resolveSetting.ts';
import { runs } from '../effort.ts';
import { Computer, Server, type Fate } from './simulated.ts';

const letters = ['een', 'twee'] as const;
const newsletterOf = (letter: string): Newsletter => ({
  publisher: 'vng',
  subject: letter,
  sentAt: '2026-02-27T09:00',
  items: ['a', 'b', 'c'].map((name) => ({
    id: `${letter}-${name}`,
    title: `Bericht ${letter} ${name}`,
    topics: [],
    kind: 'nieuws',
    summary: '',
    events: [],
    links: [],
  })),
  apart: [],
  unrecognised: [],
  warnings: [],
});

const acts = [
  'add',
  'remove',
  'forward',
  'double',
  'dismiss',
  'undo',
  'setting',
  'reload',
  'restart',
  'letter',
  'look',
  'wait',
] as const;
interface Step {
  at: number;
  act: (typeof acts)[number];
  pick: number;
  /** Which of the waiting calls are answered after it, and how. */
  answers: [which: number, fate: Fate][];
}
const fate = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Fate>('done') },
  { weight: 1, arbitrary: fc.constantFrom<Fate>('lost', 'refused', 'twice') },
);
const step: fc.Arbitrary<Step> = fc.record({
  at: fc.nat(2),
  act: fc.constantFrom(...acts),
  pick: fc.nat(5),
  answers: fc.array(fc.tuple(fc.nat(7), fate), { maxLength: 9 }),
});
interface Schedule {
  placement: 'shared' | 'own';
  clocks: number[];
  steps: Step[];
}
const schedule: fc.Arbitrary<Schedule> = fc.record({
  placement: fc.constantFrom('shared' as const, 'own' as const),
  clocks: fc.array(fc.integer({ min: -180, max: 180 }), { minLength: 3, maxLength: 3 }),
  steps: fc.array(step, { minLength: 3, maxLength: 22 }),
});

const breathe = () => new Promise((resolve) => setImmediate(resolve));

interface Pane {
  computer: Computer;
  workspace: Workspace;
  handled: ReturnType<typeof createHandled>;
  letter: string;
  /** Of this browser: who was seen to be gone from the list. */
  gone: Set<string>;
  seen: Set<string>;
}

const namesOf = (council: Council | null | undefined) => (council?.fracties ?? []).map(({ shortName }) => shortName);

/** Runs one schedule. @returns what was broken */
async function broken({ placement, clocks, steps }: Schedule): Promise<string[]> {
  const server = new Server();
  let now = Date.parse('2026-03-12T09:00:00Z');
  const problems: string[] = [];
  const saved: { added?: string; removed?: string; by: Computer }[] = [];
  const presses: string[] = [];
  const undone: { letter: string; identity: string }[] = [];
  const open = (computer: Computer, at: number, letter: string, before?: Pane): Pane => {
    const { mailbox, message } = computer.open(letter);
    const clock = () => now + (clocks[at] ?? 0) * 1_000;
    const workspace = openWorkspace(mailbox, clock, { copy: () => Promise.resolve(true), offerFile: () => undefined });
    const handled = createHandled({ ...workspace, message, newsletter: newsletterOf(letter) });
    void workspace.council.load();
    void handled.load();
    const pane = {
      computer,
      workspace,
      handled,
      letter,
      gone: before?.gone ?? new Set<string>(),
      seen: before?.seen ?? new Set<string>(),
    };
    const look = () => {
      const { phase, conflict, council } = workspace.council.state();
      if (phase !== 'ready' || conflict !== null) return;
      const there = namesOf(council);
      for (const name of pane.seen) if (!there.includes(name)) pane.gone.add(name);
      for (const name of there) pane.seen.add(name);
    };
    workspace.council.subscribe(look);
    return pane;
  };
  const panes = ['anna', 'bea', 'chris'].map((name, at) => open(new Computer(server, name, placement), at, 'een'));
  const settle = async () => {
    for (let quiet = 0; quiet < 3;) {
      await breathe();
      quiet = server.answer(0, 'done') ? 0 : quiet + 1;
    }
  };

  for (const [number, { at, act, pick, answers }] of steps.entries()) {
    now += 1_000;
    const pane = panes[at % panes.length];
    if (!pane) continue;
    const { workspace, handled, computer, letter } = pane;
    const { council } = workspace;
    const ids = newsletterOf(letter)
      .items.map(({ id }) => id)
      .slice(0, 1 + (pick % 3));
    const { phase, conflict } = council.state();
    const canEdit = phase === 'ready' && conflict === null;
    if (act === 'add' && canEdit) {
      const name = `F${number}`;
      const fractie = {
        name,
        shortName: name,
        address: `${name}@voorbeeldgemeente.nl`,
        activeFrom: null,
        activeTo: null,
      };
      const shown = council.state().council;
      void council.save({ ...shown, fracties: [...shown.fracties, fractie] }).then((isSaved) => {
        if (isSaved) saved.push({ added: name, by: computer });
      });
    } else if (act === 'remove' && canEdit) {
      const shown = council.state().council;
      const name = namesOf(shown)[pick % Math.max(1, shown.fracties.length)];
      if (name !== undefined) {
        const fracties = shown.fracties.filter(({ shortName }) => shortName !== name);
        void council.save({ ...shown, fracties }).then((isSaved) => {
          if (isSaved) saved.push({ removed: name, by: computer });
        });
      }
    } else if (act === 'forward' || act === 'double') {
      const list = readableCouncil(council.state());
      const mailed = namesOf(list).filter((name) => pane.gone.has(name));
      if (mailed.length > 0) problems.push(`mailed after it was seen to be gone: ${mailed.join()}`);
      const press = `druk ${number}`;
      presses.push(press);
      const form = { to: [], bcc: [], subject: press, htmlBody: '' };
      const parcel = {
        channel: 'message-form' as const,
        content: { kind: 'message' as const, form, html: '', text: '' },
        action: 'forward' as const,
        items: ids,
        recipients: ['*'],
        name: press,
        book: handled,
      };
      const queue = workspace.outbox.queue(`${letter} ${press}`);
      for (let times = act === 'double' ? 2 : 1; times > 0; times--) queue.start([parcel], true, () => undefined);
    } else if (act === 'dismiss') void handled.dismiss(ids);
    else if (act === 'undo') {
      const list = standing(handled.state().handlings).filter(
        (one) => one.items.length > 0 && one.action === 'dismiss',
      );
      for (const { when, writer } of list) undone.push({ letter, identity: `${when}|${writer}` });
      void handled.undo(
        newsletterOf(letter).items.map(({ id }) => id),
        'dismiss',
      );
    } else if (act === 'setting') {
      keepResolveSetting(workspace.mailbox, 'never').catch((error: unknown) => {
        if (!(error instanceof MailboxError)) throw error;
      });
    } else if (act === 'reload' || act === 'restart' || act === 'letter') {
      if (act === 'restart') computer.restart();
      panes[at % panes.length] = open(computer, at, act === 'letter' ? (letters[pick % 2] ?? 'een') : letter, pane);
    } else if (act === 'look') void handled.load();
    for (const [which, how] of answers) {
      await breathe();
      server.answer(which, how);
    }
    await breathe();
  }
  await settle();

  // Everything is delivered: each opens again and sees every letter, twice.
  const shown = new Map<string, string[]>(letters.map((letter) => [letter, []]));
  for (let round = 0; round < 2; round++) {
    for (const [at, pane] of panes.entries()) {
      for (const letter of letters) {
        pane.computer.restart();
        const fresh = open(pane.computer, at, letter, pane);
        panes[at] = fresh;
        await settle();
        if (round === 1) {
          const stands = standing(fresh.handled.state().handlings);
          shown.get(letter)?.push(JSON.stringify(stands));
          for (const { when, writer, recipients, status } of stands) {
            const isBack = undone.some((one) => one.letter === letter && one.identity === `${when}|${writer}`);
            if (isBack) problems.push(`undone, and back: ${letter} ${when}`);
            if (status === 'completed' && recipients.includes('*') && server.forms.length === 0)
              problems.push('done, and never opened');
          }
        }
      }
    }
  }
  for (const [letter, views] of shown) if (new Set(views).size > 1) problems.push(`panes differ on letter ${letter}`);
  for (const press of presses) {
    if (server.forms.filter((subject) => subject === press).length > 1) problems.push(`${press} opened twice`);
  }
  // An acknowledged edit is in the store, or a browser shows it, or asks about it.
  const lists = [...server.settings].map(([owner, bag]) => {
    const found = readStored(JSON.parse(bag.get(councilKey) ?? 'null'));
    return { owner, names: found.status === 'read' ? namesOf(found.council) : [] };
  });
  const states = panes.map(({ workspace }) => workspace.council.state());
  const removed = new Set(saved.flatMap((one) => one.removed ?? []));
  for (const { added, removed: gone, by } of saved) {
    const asks = states.some((state) => doubtOf(state) !== null);
    const has = (name: string) =>
      lists.some(({ owner, names }) => (owner === 'all' || owner === by.name) && names.includes(name));
    if (added !== undefined && !removed.has(added) && !has(added) && !asks) {
      problems.push(`added, saved and nowhere: ${added}`);
    }
    if (gone !== undefined && has(gone) && !asks) problems.push(`removed, saved and back: ${gone}`);
  }
  return problems;
}

test('whatever the host does, nothing acknowledged is lost and nothing undone comes back', async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async (given) => {
      expect(await broken(given)).toEqual([]);
    }),
    runs(100, 10_000),
  );
}, 1_800_000);
