import { MailboxError } from '../mailbox/port.ts';

/**
 * Values that are no JSON: written by something else, or cut off. Each is kept in this browser's storage before anything
 * may be written in its place, and named, so that the pane can say so.
 */
export class Aside {
  private readonly storage: () => Storage;
  private readonly prefix: string;
  private readonly found = new Set<string>();

  constructor(storage: () => Storage, prefix: string) {
    this.storage = storage;
    this.prefix = prefix;
  }

  /** Where damaged values were found. */
  damaged(): string[] {
    return [...this.found];
  }

  /**
   * The value as it was saved; `undefined` where there is none, and where it was damaged and is now kept aside.
   * @param where names the value, such as `mailbox:seen`
   * @throws MailboxError where it is damaged and could not be kept aside: then nothing may be written over it
   */
  read(where: string, stored: unknown): unknown {
    if (stored === undefined || stored === null) return undefined;
    try {
      if (typeof stored === 'string') return JSON.parse(stored) as unknown;
    } catch {
      // No JSON: kept below.
    }
    this.found.add(where);
    try {
      this.storage().setItem(this.prefix + where, typeof stored === 'string' ? stored : JSON.stringify(stored));
    } catch {
      throw new MailboxError('failed', `${where}: damaged, and there is no room to keep it aside`);
    }
    return undefined;
  }
}
