import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { emptyCouncil, type Council } from '../../../src/council/council.ts';
import { pack } from '../../../src/council/packed.ts';
import { nextRevision } from '../../../src/council/revision.ts';
import { councilKey, readStored } from '../../../src/council/stored.ts';
import type { Item, Newsletter } from '../../../src/domain/newsletter.ts';
import { HandledMemory } from '../../../src/memory/handled-memory.ts';
import { newHandling, standingOf } from '../../../src/memory/handling.ts';
import { letterKey } from '../../../src/memory/letters.ts';
import { createSession } from '../../../src/taskpane/model/session.ts';
import { Pane } from '../../../src/taskpane/Pane.tsx';
import { createFakeMailbox, selectedMessage, type FakeMailbox } from '../../mailbox/fake.ts';
import { clock } from '../fixtures.ts';
import { spoiled, type Fault, type Spoiler } from './faultyMailbox.ts';

const date = (start: string) => ({ start, end: null, allDay: true, text: start });
const item = (title: string, kind: Item['kind'], ...days: string[]): Item => ({
  id: `id-${title}`,
  title,
  topics: ['Bestuur'],
  kind,
  summary: '',
  events: days.map(date),
  links:
    title === 'A nieuws'
      ? [
          {
            text: 'Lees meer',
            href: 'https://c.spotler.com/x',
            url: 'https://c.spotler.com/x',
            role: 'more',
            status: 'tracked',
          },
        ]
      : [],
});
const letter = (name: string, items: Item[]): Newsletter => ({
  publisher: 'vng',
  subject: `Nieuwsbrief ${name}`,
  sentAt: '2026-02-27T09:00',
  items,
  apart: [],
  unrecognised: [],
  warnings: [],
});
/** Titles say which message they are of. */
const newsletters: Record<string, Newsletter> = {
  A: letter('A', [
    item('A nieuws', 'nieuws'),
    item('A congres', 'evenement', '2026-04-01'),
    item('A reeks', 'evenement', '2026-05-01', '2026-05-02'),
    item('A oud', 'nieuws'),
  ]),
  B: letter('B', [item('B nieuws', 'nieuws')]),
};
const messages = Object.fromEntries(
  Object.keys(newsletters).map((name) => [name, selectedMessage({ itemId: name, subject: `Nieuwsbrief ${name}` })]),
);
const messageOf = (name: string) => messages[name] ?? null;

const fractie = (shortName: string) => ({
  name: `Fractie ${shortName}`,
  shortName,
  address: `${shortName.toLowerCase()}@voorbeeldgemeente.nl`,
  activeFrom: null,
  activeTo: null,
});
const signed = (council: Council, author: string) => nextRevision(council, { author, now: '2026-02-01T09:00:00Z' }, []);
export const council = signed(
  {
    ...emptyCouncil(),
    griffie: { name: 'Griffie', address: 'griffie@voorbeeldgemeente.nl' },
    fracties: [fractie('Zon'), fractie('Aarde')],
  },
  'Eerder',
);
/** What this browser saved apart from it. */
export const otherCouncil = signed({ ...council, fracties: [...council.fracties, fractie('Maan')] }, 'Hier');

export interface Office {
  inner: FakeMailbox;
  spoiler: Spoiler;
  /** Whether a screen reader was ever told this. */
  hears: (text: string) => boolean;
  /** Runs what is under way for so long, in milliseconds. */
  pass: (ms: number) => Promise<void>;
  select: (name: string | null) => Promise<void>;
  /** Presses the first enabled control of that name. @returns whether there was one */
  press: (name: string | RegExp, within?: string) => Promise<boolean>;
  fill: (label: string, text: string) => Promise<boolean>;
}

/** The pane on a mailbox with a council, an item that a colleague handled, and newsletter A selected. */
export async function openOffice(
  prepare: (inner: FakeMailbox) => Promise<void> = () => Promise.resolve(),
  spoiledFromTheStart: { call: string; fault: Fault } | null = null,
): Promise<Office> {
  const inner = createFakeMailbox({
    selected: messageOf('A') ?? selectedMessage(),
    bodies: Object.fromEntries(Object.keys(newsletters).map((name) => [name, name])),
    profile: { name: 'Anouk Griffier', address: 'a.griffier@voorbeeldgemeente.nl', timeZone: 'Europe/Amsterdam' },
  });
  await inner.mailboxStore.save(councilKey, pack(council));
  await colleague(inner).record(
    newHandling('id-A oud', 'forward', '2026-02-28T09:14:00Z', { recipients: ['Zon'], by: 'Bea', status: 'completed' }),
  );
  await prepare(inner);
  const { mailbox, spoiler } = spoiled(inner);
  if (spoiledFromTheStart) spoiler.arm(spoiledFromTheStart.call, spoiledFromTheStart.fault);
  const session = createSession(mailbox, ({ body }) => newsletters[body] ?? letter('leeg', []));
  const said = new Set<string>();
  // What is read out is gone after a moment.
  const ear = new MutationObserver(() => {
    for (const region of document.querySelectorAll('[role="status"], [aria-live]')) said.add(region.textContent);
  });
  ear.observe(document.body, { childList: true, characterData: true, subtree: true });
  const pass = async (ms: number) => {
    await act(() => jest.advanceTimersByTimeAsync(ms));
  };
  const office: Office = {
    inner,
    spoiler,
    hears: (text) => [...said].some((one) => one.includes(text)),
    pass,
    select: async (name) => {
      act(() => {
        inner.select(name === null ? null : messageOf(name));
      });
      await pass(0);
    },
    press: async (name, within) => {
      const control = controls(within).find((one) => matches(nameOf(one), name));
      if (!control) return false;
      fireEvent.click(control);
      await pass(0);
      return true;
    },
    fill: async (label, text) => {
      const field = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].find((one) =>
        (one.labels?.[0]?.textContent ?? one.getAttribute('aria-label') ?? '').startsWith(label),
      );
      if (!field) return false;
      fireEvent.change(field, { target: { value: text } });
      await pass(0);
      return true;
    },
  };
  render(<Pane mailbox={mailbox} session={session} clock={clock} />);
  await pass(0);
  return office;
}

export async function close(): Promise<void> {
  cleanup();
  Reflect.deleteProperty(globalThis, 'fetch'); // as in jsdom, which has none
  await jest.advanceTimersByTimeAsync(60_000);
}

/** Everything that can be pressed now. */
export function controls(within?: string): HTMLElement[] {
  const places = within === undefined ? [document.body] : [...document.querySelectorAll<HTMLElement>(within)];
  return places
    .flatMap((place) => [
      ...place.querySelectorAll<HTMLElement>(
        'button, a[href], input[type="checkbox"], input[type="radio"], [role="tab"], [role="menuitem"], [role="checkbox"]',
      ),
    ])
    .filter((one) => !one.matches('[disabled], [aria-disabled="true"]'));
}

function nameOf(control: HTMLElement): string {
  return (
    control.getAttribute('aria-label') ??
    (control instanceof HTMLInputElement ? (control.labels?.[0]?.textContent ?? '') : control.textContent)
  );
}

function matches(text: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}

function colleague(inner: FakeMailbox): HandledMemory {
  const nowhere = { load: () => Promise.resolve(undefined), save: () => Promise.reject(new Error('not here')) };
  const message = messageOf('A') ?? selectedMessage();
  return new HandledMemory({ item: inner.itemStore(message), mailbox: nowhere, browser: nowhere }, letterKey(message));
}

/** Ids of the items of A that stand as handled wherever it is kept: what another opening would know. */
export async function handledOnDisk(inner: FakeMailbox): Promise<string[]> {
  const message = messageOf('A') ?? selectedMessage();
  const stores = { item: inner.itemStore(message), mailbox: inner.mailboxStore, browser: inner.browserStore };
  const { handlings } = await new HandledMemory(stores, letterKey(message)).load();
  return (newsletters.A?.items ?? [])
    .map(({ id }) => id)
    .filter((id) => standingOf(handlings, id).some(({ status }) => status === 'completed'));
}

export async function councilOnDisk(inner: FakeMailbox): Promise<Council | null> {
  const stored = readStored(await inner.mailboxStore.load(councilKey));
  return stored.status === 'read' ? stored.council : null;
}
