import { MailboxError } from '../mailbox/port.ts';

/** So many different values are kept under one name. More means that something else is at work: then nothing is written. */
const perName = 3;

/**
 * Values that make no sense: written by something else, or cut off. Each is kept in this browser's storage before anything
 * may be written in its place, and named, so that the pane can say so, also at a later opening.
 */
export class Aside {
  private readonly storage: () => Storage;
  private readonly prefix: string;
  /** Found by this window, also where it could not be kept. */
  private readonly found = new Set<string>();

  constructor(storage: () => Storage, prefix: string) {
    this.storage = storage;
    this.prefix = prefix;
  }

  /** Where damaged values were found, now and before. A second value of one place has `~2` behind its name. */
  damaged(): string[] {
    return [...new Set([...this.kept(), ...this.found])];
  }

  /** What is kept under that name; `null` where nothing is. */
  text(name: string): string | null {
    try {
      return this.storage().getItem(this.prefix + name);
    } catch {
      return null;
    }
  }

  /** @throws MailboxError where the browser does not let go of it */
  forget(): void {
    try {
      for (const name of this.kept()) this.storage().removeItem(this.prefix + name);
      this.storage().removeItem(this.prefix);
    } catch {
      throw new MailboxError('failed', 'what is kept aside cannot be removed');
    }
    this.found.clear();
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
    this.keep(where, typeof stored === 'string' ? stored : JSON.stringify(stored));
    return undefined;
  }

  /** @throws MailboxError where it could not be kept */
  keep(where: string, text: string): void {
    const names = Array.from({ length: perName }, (_, at) => (at === 0 ? where : `${where}~${at + 1}`));
    if (names.some((name) => this.text(name) === text)) {
      this.found.add(where);
      return;
    }
    const free = names.find((name) => this.text(name) === null);
    this.found.add(free ?? where);
    try {
      if (free === undefined) throw new MailboxError('full', where);
      this.storage().setItem(this.prefix + free, text);
      this.storage().setItem(this.prefix, JSON.stringify([...new Set([...this.kept(), free])]));
    } catch {
      throw new MailboxError('failed', `${where}: damaged, and there is no room to keep it aside`);
    }
  }

  private kept(): string[] {
    try {
      const names: unknown = JSON.parse(this.storage().getItem(this.prefix) ?? '[]');
      if (!Array.isArray(names)) return [];
      return names.filter((name): name is string => typeof name === 'string' && this.text(name) !== null);
    } catch {
      return [];
    }
  }
}
