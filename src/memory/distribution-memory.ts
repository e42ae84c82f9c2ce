import type { KeyValueStore } from '../mailbox/port.ts';
import { contents, fits } from './budget.ts';
import { parseList, readKept, type Kept } from './kept.ts';
import { Turns } from './turns.ts';

/** How far a distribution over the fracties of one newsletter has come. */
export interface DistributionProgress {
  /** Item id and the short names of the fracties that are ticked for it. */
  ticks: [itemId: string, fracties: string[]][];
  /** Asked-about items that were decided on. */
  decided: string[];
  /** Names of the messages that opened: their fracties and part. */
  ready: string[];
  /** Names of all messages that were gone on with, opened or not; earlier versions did not write them. */
  prepared?: string[];
  /** When something was last done with the newsletter before this began: what is done later belongs to it. */
  since?: string;
}

/** Progress by newsletter, the one worked on last at the end. Kept in this browser: it is one person's half-done work. */
export class DistributionMemory {
  private readonly store: KeyValueStore;
  private readonly letter: string;
  private readonly turns: Turns;

  /** @param letter names the message: `letterKey` */
  constructor(store: KeyValueStore, letter: string) {
    this.store = store;
    this.letter = letter;
    this.turns = new Turns(store);
  }

  /** `null` as a value where nothing was begun. Never rejects. */
  async load(): Promise<Kept<DistributionProgress | null>> {
    const { value: letters, problem } = await this.read();
    if (problem !== null) return { value: null, problem };
    return { value: letters.find(([letter]) => letter === this.letter)?.[1] ?? null, problem };
  }

  /**
   * @param progress `null` forgets it
   * @returns false where the browser does not keep it
   */
  save(progress: DistributionProgress | null): Promise<boolean> {
    return this.turns.take(() => this.saveNow(progress));
  }

  private async saveNow(progress: DistributionProgress | null): Promise<boolean> {
    const { value, problem } = await this.read();
    if (problem !== null) return false;
    const others = value.filter(([letter]) => letter !== this.letter);
    let letters = progress === null ? others : [...others, [this.letter, progress] as const];
    while (!fits(contents.distribution, { v: 1, letters }) && letters.length > 1) letters = letters.slice(1);
    try {
      await this.store.save(contents.distribution.key, { v: 1, letters });
      return true;
    } catch {
      return false;
    }
  }

  private read(): Promise<Kept<[string, DistributionProgress][]>> {
    return readKept(this.store, contents.distribution.key, (stored) => parseList(stored, 'letters', isLetter));
  }
}

function isLetter(value: unknown): value is [string, DistributionProgress] {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return false;
  const progress = value[1] as Partial<Record<keyof DistributionProgress, unknown>> | null;
  if (typeof progress !== 'object' || progress === null) return false;
  const { ticks, decided, ready, prepared, since } = progress;
  return (
    areTexts(decided) &&
    areTexts(ready) &&
    (prepared === undefined || areTexts(prepared)) &&
    (since === undefined || typeof since === 'string') &&
    Array.isArray(ticks) &&
    ticks.every((tick) => Array.isArray(tick) && typeof tick[0] === 'string' && areTexts(tick[1]))
  );
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
