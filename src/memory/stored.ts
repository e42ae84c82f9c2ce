import type { KeyValueStore } from '../mailbox/port.ts';
import { type Content, fits } from './budget.ts';
import { type Kept, type Parsed, readKept } from './kept.ts';
import { Turns } from './turns.ts';

/** How a value is kept: what it is read from and written as. */
export interface Form<T> {
  /** Also says what there is where nothing is stored (`undefined`). */
  parse: (stored: unknown) => Parsed<T>;
  format: (value: T) => unknown;
  /** The value with less of it, for want of room; `null` where nothing more can go. Without it what is too large is refused. */
  shorten?: (value: T) => T | null;
}

/**
 * One value in one store: the only way in which anything is kept. Every change reads afresh, changes what is there, and
 * writes that within its budget, in turn with the other changes: so nothing is written over that was not read.
 */
export class Stored<T> {
  private readonly store: KeyValueStore;
  private readonly content: Content;
  private readonly form: Form<T>;
  private readonly turns: Turns;

  constructor(store: KeyValueStore, content: Content, form: Form<T>) {
    this.store = store;
    this.content = content;
    this.form = form;
    this.turns = new Turns(store);
  }

  /** Never rejects. */
  read(): Promise<Kept<T>> {
    return this.turns.take(() => this.readNow());
  }

  /**
   * @param make the changed value; the same one where nothing is to be written
   * @returns what the store holds now, as it was read back, or why it does not. Never rejects.
   */
  change(make: (found: T) => T): Promise<Kept<T>> {
    return this.turns.take(async () => {
      const found = await this.readNow();
      if (found.problem !== null) return found;
      const value = make(found.value);
      return value === found.value ? found : this.writeNow(value);
    });
  }

  /** Whatever stands there, also what cannot be read: for what the user wipes. */
  replace(value: T): Promise<Kept<T>> {
    return this.turns.take(() => this.writeNow(value));
  }

  private async readNow(): Promise<Kept<T>> {
    return readKept(this.store, this.content.key, this.form.parse);
  }

  private async writeNow(given: T): Promise<Kept<T>> {
    let value: T | null = given;
    while (value !== null && !fits(this.content, this.form.format(value))) value = this.form.shorten?.(value) ?? null;
    if (value === null) return { value: null, problem: 'full' };
    try {
      await this.store.save(this.content.key, this.form.format(value));
      // A store that answers yes and holds something else: a colleague saved at the same moment.
      return await this.readNow();
    } catch {
      return { value: null, problem: 'full' };
    }
  }
}
