import type { KeyValueStore } from '../mailbox/port.ts';
import { contents, fits } from './budget.ts';

/** How far a distribution over the fracties of one newsletter has come. */
export interface DistributionProgress {
  /** Item id and the short names of the fracties that are ticked for it. */
  ticks: [itemId: string, fracties: string[]][];
  /** Asked-about items that were decided on. */
  decided: string[];
  /** Names of the messages that were prepared: their fracties and part. */
  ready: string[];
}

/** Progress by newsletter, the one worked on last at the end. Kept in this browser: it is one person's half-done work. */
export class DistributionMemory {
  private readonly store: KeyValueStore;
  private readonly letter: string;

  /** @param letter names the message: `letterKey` */
  constructor(store: KeyValueStore, letter: string) {
    this.store = store;
    this.letter = letter;
  }

  /** `null` where nothing was begun, or the store does not answer. */
  async load(): Promise<DistributionProgress | null> {
    return (await this.read())?.find(([letter]) => letter === this.letter)?.[1] ?? null;
  }

  /**
   * @param progress `null` forgets it
   * @returns false where the browser does not keep it
   */
  async save(progress: DistributionProgress | null): Promise<boolean> {
    const others = ((await this.read()) ?? []).filter(([letter]) => letter !== this.letter);
    let letters = progress === null ? others : [...others, [this.letter, progress] as const];
    while (!fits(contents.distribution, { v: 1, letters }) && letters.length > 1) letters = letters.slice(1);
    try {
      await this.store.save(contents.distribution.key, { v: 1, letters });
      return true;
    } catch {
      return false;
    }
  }

  private async read(): Promise<[string, DistributionProgress][] | null> {
    try {
      const value = await this.store.load(contents.distribution.key);
      if (typeof value !== 'object' || value === null || !('v' in value) || value.v !== 1) return null;
      return 'letters' in value && Array.isArray(value.letters) ? value.letters.filter(isLetter) : null;
    } catch {
      return null;
    }
  }
}

function isLetter(value: unknown): value is [string, DistributionProgress] {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return false;
  const progress = value[1] as Partial<Record<keyof DistributionProgress, unknown>> | null;
  if (typeof progress !== 'object' || progress === null) return false;
  const { ticks, decided, ready } = progress;
  return (
    areTexts(decided) &&
    areTexts(ready) &&
    Array.isArray(ticks) &&
    ticks.every((tick) => Array.isArray(tick) && typeof tick[0] === 'string' && areTexts(tick[1]))
  );
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
