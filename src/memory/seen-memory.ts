import type { Newsletter } from '../domain/newsletter.ts';
import type { KeyValueStore } from '../mailbox/port.ts';
import { contents } from './budget.ts';
import type { Handling } from './handling.ts';
import { mergeSeen, remember, type SeenIndex } from './seen.ts';
import type { StoreProblem } from './kept.ts';
import { packSeen, parseSeen } from './seen-packing.ts';
import { Stored } from './stored.ts';

/** The index of seen items in this browser. A store that fails costs the reader a hint, never the newsletter. */
export class SeenMemory {
  private readonly stored: Stored<SeenIndex>;
  /** Of earlier versions: in the mailbox's settings, where every write writes the council too. Read once, never written. */
  private readonly earlier: Stored<SeenIndex>;
  private index: SeenIndex = [];
  private trouble: StoreProblem | null = null;

  constructor(browser: KeyValueStore, mailbox: KeyValueStore) {
    const form = {
      parse: parseSeen,
      format: packSeen,
      // The oldest go first.
      shorten: (index: SeenIndex) => (index.length > 0 ? index.slice(Math.ceil(index.length / 20)) : null),
    };
    this.stored = new Stored<SeenIndex>(browser, contents.seen, form);
    this.earlier = new Stored<SeenIndex>(mailbox, contents.seenInMailbox, form);
  }

  /** Why the index may be missing what was seen before; `null` where it is not. */
  problem(): StoreProblem | null {
    return this.trouble;
  }

  async load(): Promise<SeenIndex> {
    const [{ value, problem }, earlier] = await Promise.all([this.stored.read(), this.earlier.read()]);
    this.trouble = problem;
    this.index = mergeSeen(mergeSeen(earlier.value ?? [], value ?? []), this.index);
    return this.index;
  }

  /** Remembers a newsletter's items with what was done with them; to be called again when that changes. */
  async remember(newsletter: Newsletter, letter: string, handlings: readonly Handling[]): Promise<SeenIndex> {
    await this.load();
    this.index = remember(this.index, newsletter, letter, handlings);
    await this.stored.change((found) => {
      const next = mergeSeen(found, this.index);
      // Opening a newsletter again adds nothing: then nothing is written.
      return packSeen(next) === packSeen(found) ? found : next;
    });
    return this.index;
  }
}
