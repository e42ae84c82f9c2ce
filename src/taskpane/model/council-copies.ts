import type { Council } from '../../council/council.ts';
import { councilKey, readStored, type StoredCouncil } from '../../council/stored.ts';
import type { KeyValueStore, Mailbox } from '../../mailbox/port.ts';

/** Where a council is kept besides this window: in the mailbox, as this browser last saved it, and aside what nobody can read. */

/** Where an unreadable council is kept, in this browser. */
export const asideKey = `${councilKey}-terzijde`;

/** What the mail client kept aside of the council: the last one that it found. */
export function damagedText(mailbox: Mailbox): string | null {
  const name = mailbox.damaged().findLast((one) => one.split('~')[0] === `mailbox:${councilKey}`);
  return name === undefined ? null : mailbox.damagedText(name);
}

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

/** @returns whether the browser has it. A copy that cannot be read is kept aside first. */
export async function saveCopy(browserStore: KeyValueStore, packed: string): Promise<boolean> {
  try {
    const found = readStored(await browserStore.load(councilKey));
    if ('keepAside' in found) await browserStore.setAside?.(councilKey, found.keepAside);
    await browserStore.save(councilKey, packed);
    return true;
  } catch {
    return false;
  }
}

export async function readCopy(browserStore: KeyValueStore): Promise<Council | null> {
  try {
    const copy = readStored(await browserStore.load(councilKey));
    return copy.status === 'read' ? copy.council : null;
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
