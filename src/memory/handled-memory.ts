import type { KeyValueStore } from '../mailbox/port.ts';
import { contents, fits, type StoreName } from './budget.ts';
import { emptyDocument, type HandledDocument, pack, packWithin } from './handled-packing.ts';
import { covers, type Handling, merge, unexpired } from './handling.ts';
import { type IdRecipe, parseByRecipe } from './id-recipe.ts';
import { type Kept, type Parsed, readKept, type StoreProblem } from './kept.ts';
import { parseLetters, withLetter } from './letters.ts';
import { Stored, type Form } from './stored.ts';
import { Turns } from './turns.ts';

/** The stores of one message. `mailbox` is only read: earlier versions wrote there, and every write there writes the council too. */
export interface MessageStores {
  item: KeyValueStore;
  mailbox: KeyValueStore;
  browser: KeyValueStore;
}

/** Who sees what was done: everyone who opens the message, or only the user ("alleen voor u zichtbaar"). */
export type Visibility = 'colleagues' | 'you';

export interface HandledState {
  /** Every act, by time; `standing` says what counts. */
  handlings: Handling[];
  visibility: Visibility;
  /** Where all of it is kept; `null`: in this window only, every store refused. */
  keptIn: StoreName | null;
  /** True where a newer version of the program wrote what this one can neither read nor write over. */
  newer: boolean;
  /** True where one of the stores did not say what it holds: more may have been done than is known here. */
  unread: boolean;
  /** True where it is not said with every act who did it, for want of room. */
  shortened: boolean;
}

const attempts = 3; // two colleagues who save at the same moment; a third try still losing is no longer that

/** What was done with the items of one message. One object per message and window. */
export class HandledMemory {
  private readonly item: Stored<HandledDocument>;
  /** Packed documents of several messages. */
  private readonly browser: Stored<Map<string, string>>;
  private readonly mailbox: KeyValueStore;
  private readonly letter: string;
  private readonly recipe: IdRecipe;
  private entries: Handling[] = [];
  private legacyProblem: StoreProblem | null = null;
  private latest: HandledState | null = null;
  private readonly turns = new Turns();

  /** @param letter names the message in the stores that hold several: `letterKey` */
  constructor(stores: MessageStores, letter: string, recipe: IdRecipe = { version: 1, idsSince: () => null }) {
    this.letter = letter;
    this.recipe = recipe;
    this.mailbox = stores.mailbox;
    this.item = new Stored(stores.item, contents.handledOnItem, this.documents());
    this.browser = new Stored(stores.browser, contents.handledInBrowser, {
      parse: parseLetters,
      format: (letters) => ({ v: 1, letters: [...letters] }),
      // The oldest messages go.
      shorten: (letters) => (letters.size > 1 ? new Map([...letters].slice(1)) : null),
    });
  }

  /** What the last answer was, with what was done since; `null` before the first. Who comes back need not wait for it. */
  known(): HandledState | null {
    return this.latest && { ...this.latest, handlings: this.entries };
  }

  /**
   * Everything that is known, from whichever store answers. What this window or browser knows and the message does not
   * hold is put back there: a save that was lost, or that waited until the message was open. Never rejects.
   */
  async load(): Promise<HandledState> {
    return this.turns.take(async () => {
      const [item, ...others] = await Promise.all([this.item.read(), this.waiting(), this.legacy()]);
      this.legacyProblem = others[1].problem;
      this.entries = unexpired(
        merge(this.entries, item.value?.handlings ?? [], ...others.map(({ value }) => value ?? [])),
      );
      const isMissing = item.value !== null && !covers(item.value.handlings, this.entries);
      await this.keepCopy();
      return this.state(isMissing ? await this.save() : item);
    });
  }

  /** Adds acts and saves: in this browser, and with the message if that can be; else when it is next open. */
  async record(...added: Handling[]): Promise<HandledState> {
    return this.turns.take(async () => {
      this.entries = unexpired(merge(this.entries, added));
      await this.keepCopy();
      return this.state(await this.save());
    });
  }

  /** Until the message holds all that is known: a colleague's save may come in between. */
  private async save(): Promise<Kept<HandledDocument>> {
    let kept: Kept<HandledDocument> = { value: null, problem: 'full' };
    for (let attempt = 0; attempt < attempts; attempt++) {
      kept = await this.item.change((found) => {
        const handlings = unexpired(merge(found.handlings, this.entries));
        return covers(found.handlings, handlings) ? found : { ...found, handlings };
      });
      if (kept.problem !== null) return kept;
      this.entries = unexpired(merge(this.entries, kept.value.handlings));
      if (covers(kept.value.handlings, this.entries)) return kept;
    }
    return kept;
  }

  /**
   * In this browser too, also once the message has it: a colleague's save that began before ours may still come after it,
   * and take ours out. Whoever opens the message here again puts it back.
   */
  private async keepCopy(): Promise<void> {
    await this.browser.change((letters) => {
      const found = this.mine(letters);
      // What cannot be read here stays as it stands.
      if (found === null || covers(found.handlings, this.entries)) return letters;
      const handlings = unexpired(merge(found.handlings, this.entries));
      return withLetter(letters, this.letter, pack({ ...found, handlings }));
    });
  }

  private async waiting(): Promise<Kept<Handling[]>> {
    const { value: letters, problem } = await this.browser.read();
    if (problem !== null) return { value: null, problem };
    const mine = this.mine(letters);
    return mine === null ? { value: null, problem: 'newer' } : { value: mine.handlings, problem: null };
  }

  /** What an earlier version kept in the mailbox's settings. */
  private async legacy(): Promise<Kept<Handling[]>> {
    const { value, problem } = await readKept(this.mailbox, contents.handledInMailbox.key, parseLetters);
    return problem === null ? { value: this.mine(value)?.handlings ?? [], problem } : { value: null, problem };
  }

  /** Damaged is what there is about this message: the others' is as good as it was. `null`: of a newer version. */
  private mine(letters: ReadonlyMap<string, string>): HandledDocument | null {
    const parsed = this.parse(letters.get(this.letter));
    return parsed === 'newer'
      ? null
      : parsed === 'damaged'
        ? { ...emptyDocument, recipe: this.recipe.version }
        : parsed.value;
  }

  private async state(item: Kept<HandledDocument>): Promise<HandledState> {
    const waiting = await this.waiting();
    const there = item.value?.handlings ?? [];
    const isShared = item.value !== null && covers(there, this.entries);
    const isWaiting = waiting.value !== null && this.entries.length > 0 && covers(waiting.value, this.entries);
    const problems = [item.problem, waiting.problem, this.legacyProblem];
    this.latest = {
      handlings: this.entries,
      visibility: isShared ? 'colleagues' : 'you',
      keptIn: isShared ? 'item' : isWaiting ? 'browser' : null,
      newer: problems.includes('newer') || (item.value?.foreign.length ?? 0) > 0,
      unread: problems.includes('unread'),
      shortened: isShared && there.some(({ by }, at) => by === null && (this.entries[at]?.by ?? null) !== null),
    };
    return this.latest;
  }

  private documents(): Form<HandledDocument> {
    return {
      parse: (stored) => this.parse(stored),
      format: (document) =>
        packWithin(document, (packed) => fits(contents.handledOnItem, packed))?.packed ?? pack(document),
    };
  }

  private parse(stored: unknown): Parsed<HandledDocument> {
    return parseByRecipe(stored, this.recipe);
  }
}
