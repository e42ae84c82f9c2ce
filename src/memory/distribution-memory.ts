import * as v from 'valibot';
import type { KeyValueStore } from '../mailbox/port.ts';
import { contents } from './budget.ts';
import { parseList, type Kept } from './kept.ts';
import { Stored } from './stored.ts';

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
  /** By which way the fracties are reached; absent: their own address. */
  way?: (typeof ways)[number];
}

const ways = ['fractie', 'spokespeople', 'members'] as const;

/** Progress by newsletter, the one worked on last at the end. Kept in this browser: it is one person's half-done work. */
export class DistributionMemory {
  private readonly stored: Stored<[string, DistributionProgress][]>;
  private readonly letter: string;

  /** @param letter names the message: `letterKey` */
  constructor(store: KeyValueStore, letter: string) {
    this.letter = letter;
    this.stored = new Stored(store, contents.distribution, {
      parse: (stored) => parseList(stored, 'letters', v.tuple([v.string(), progress])),
      format: (letters) => ({ v: 1, letters }),
      shorten: (letters) => (letters.length > 1 ? letters.slice(1) : null),
    });
  }

  /** `null` as a value where nothing was begun. Never rejects. */
  async load(): Promise<Kept<DistributionProgress | null>> {
    const { value: letters, problem } = await this.stored.read();
    if (problem !== null) return { value: null, problem };
    return { value: letters.find(([letter]) => letter === this.letter)?.[1] ?? null, problem };
  }

  /**
   * @param given `null` forgets it
   * @returns false where the browser does not keep it
   */
  async save(given: DistributionProgress | null): Promise<boolean> {
    const { problem } = await this.stored.change((letters) => {
      const others = letters.filter(([letter]) => letter !== this.letter);
      return given === null ? others : [...others, [this.letter, given]];
    });
    return problem === null;
  }
}

const texts = v.array(v.string());
const progress = v.object({
  ticks: v.array(v.tuple([v.string(), texts])),
  decided: texts,
  ready: texts,
  prepared: v.exactOptional(texts),
  since: v.exactOptional(v.string()),
  way: v.exactOptional(v.picklist(ways)),
});
