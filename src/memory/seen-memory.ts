import type { Newsletter } from '../domain/newsletter.ts';
import type { KeyValueStore } from '../mailbox/port.ts';
import { contents, fits } from './budget.ts';
import type { Handling } from './handling.ts';
import { mergeSeen, remember, type SeenIndex } from './seen.ts';
import { readKept, type StoreProblem } from './kept.ts';
import { packSeen, packSeenWithin, parseSeen } from './seen-packing.ts';
import { Turns } from './turns.ts';

/** The index of seen items in the mailbox's settings. A store that fails costs the reader a hint, never the newsletter. */
export class SeenMemory {
  private readonly store: KeyValueStore;
  private index: SeenIndex = [];
  private readonly turns: Turns;
  private trouble: StoreProblem | null = null;

  constructor(store: KeyValueStore) {
    this.store = store;
    this.turns = new Turns(store);
  }

  /** Why the index may be missing what was seen before; `null` where it is not. */
  problem(): StoreProblem | null {
    return this.trouble;
  }

  async load(): Promise<SeenIndex> {
    return this.turns.take(async () => {
      this.index = mergeSeen((await this.read()) ?? [], this.index);
      return this.index;
    });
  }

  /** Remembers a newsletter's items with what was done with them; to be called again when that changes. */
  async remember(newsletter: Newsletter, letter: string, handlings: readonly Handling[]): Promise<SeenIndex> {
    return this.turns.take(async () => {
      const stored = await this.read();
      this.index = remember(mergeSeen(stored ?? [], this.index), newsletter, letter, handlings);
      if (stored !== null) await this.save(stored);
      return this.index;
    });
  }

  private async read(): Promise<SeenIndex | null> {
    const { value, problem } = await readKept(this.store, contents.seen.key, parseSeen);
    this.trouble = problem;
    return value;
  }

  /** Opening a newsletter again adds nothing: then nothing is written. */
  private async save(stored: SeenIndex): Promise<void> {
    const packed = packSeenWithin(this.index, (candidate) => fits(contents.seen, candidate));
    if (packed === packSeen(stored)) return;
    try {
      await this.store.save(contents.seen.key, packed);
    } catch {
      // Kept in this window; the next change tries again.
    }
  }
}
