import type { Council } from '../../council/council.ts';
import { councilKey, readStored, type StoredCouncil } from '../../council/stored.ts';
import { fingerprint } from '../../domain/fingerprint.ts';
import { parseLetters, withLetter } from '../../memory/letters.ts';
import type { KeyValueStore, Mailbox } from '../../mailbox/port.ts';
import { damagedUnder } from './damaged.ts';

/**
 * Where a council is kept besides this window: in the mailbox, as this browser last saved it, and aside what nobody can
 * read.
 */

/** What was found and cannot be read here: damaged, or of a newer version. Kept until the user starts anew. */
export interface UnreadableCouncil {
  why: 'corrupt' | 'newer';
  text: string;
  /** This browser has a copy of it; without one the mailbox holds the only one. */
  isKept: boolean;
  /** The list as it was last saved in this browser, which can be read; `null` where there is none. */
  lastHere: Council | null;
}

/** What there is when the pane opens: in the mailbox and in this browser. `null` where the mailbox gave no answer. */
export async function readAtOpening(
  mailbox: Mailbox,
): Promise<{ council: Council | null; copy: Council | null } | { aside: UnreadableCouncil } | null> {
  const { mailboxStore, browserStore } = mailbox;
  const found = await readMailbox(mailboxStore);
  if (found === null) return null;
  const copy = await readCopy(mailbox);
  const lastHere = copy !== null && isFilled(copy) ? copy : null;
  if ('keepAside' in found) {
    const text = textOf(found.keepAside);
    // Nothing may be written over it before it is kept; where that fails it simply stays where it is.
    return { aside: { why: found.status, text, isKept: await keepAside(browserStore, text), lastHere } };
  }
  // The mail client already kept aside what it could not even read as a value.
  const damaged = found.status === 'none' ? damagedText(mailbox) : null;
  if (damaged !== null) return { aside: { why: 'corrupt', text: damaged, isKept: true, lastHere } };
  return { council: found.status === 'read' ? found.council : null, copy };
}

function isFilled({ fracties, people, griffie }: Council): boolean {
  return fracties.length + people.length > 0 || griffie !== null;
}

/** A value that was found, as it is compared and kept aside. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What the mail client kept aside of the council: the last one that it found. */
export function damagedText(mailbox: Mailbox): string | null {
  const name = damagedUnder(mailbox, councilKey).at(-1);
  return name === undefined ? null : mailbox.damagedText(name);
}

/** Where an unreadable council is kept, in this browser. */
export const asideKey = `${councilKey}-terzijde`;
/** So many unreadable values are kept: one may come after another. */
const asideLimit = 3;

/** @returns whether the browser gives it back */
export async function keepAside(browserStore: KeyValueStore, text: string): Promise<boolean> {
  try {
    const kept = asideOf(await browserStore.load(asideKey));
    if (kept.includes(text)) return true;
    await browserStore.save(asideKey, [text, ...kept].slice(0, asideLimit));
    return asideOf(await browserStore.load(asideKey)).includes(text);
  } catch {
    return false;
  }
}

function asideOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

/** So many mailboxes have a copy in one browser; the one saved longest ago goes. */
const copiesLimit = 3;

/** The copies in this browser by mailbox, and what is there and cannot be read. Earlier versions kept one, of any mailbox. */
async function readCopies(mailbox: Mailbox) {
  const name = fingerprint(mailbox.profile().address);
  const stored = await mailbox.browserStore.load(councilKey);
  const parsed = typeof stored === 'string' ? null : parseLetters(stored ?? undefined);
  const texts = typeof parsed === 'object' ? (parsed?.value ?? new Map<string, string>()) : new Map<string, string>();
  const mine = typeof stored === 'string' ? stored : texts.get(name);
  const copy = readStored(mine);
  const isDamaged = typeof parsed === 'string' || parsed?.isPartial === true;
  const unreadable = isDamaged ? stored : 'keepAside' in copy ? mine : undefined;
  return { name, texts, copy: copy.status === 'read' ? copy.council : null, unreadable };
}

/** @returns whether the browser has it. A copy that cannot be read is kept aside first. */
export async function saveCopy(mailbox: Mailbox, packed: string): Promise<boolean> {
  const { browserStore } = mailbox;
  try {
    const { name, texts, unreadable } = await readCopies(mailbox);
    if (unreadable !== undefined) await browserStore.setAside?.(councilKey, unreadable);
    const letters = [...withLetter(texts, name, packed)].slice(-copiesLimit);
    await browserStore.save(councilKey, { v: 1, letters });
    return true;
  } catch {
    return false;
  }
}

async function readCopy(mailbox: Mailbox): Promise<Council | null> {
  try {
    return (await readCopies(mailbox)).copy;
  } catch {
    return null;
  }
}

/** `null` where there was no answer. */
export async function readMailbox(mailboxStore: KeyValueStore): Promise<StoredCouncil | null> {
  try {
    return readStored(await mailboxStore.load(councilKey));
  } catch {
    return null;
  }
}
