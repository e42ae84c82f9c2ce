import type { KeyValueStore } from '../mailbox/port.ts';
import { contents, fits, type StoreName } from './budget.ts';
import { emptyDocument, type HandledDocument, packWithin } from './handled-packing.ts';
import { type Handling, identityOf, merge } from './handling.ts';
import { type IdRecipe, parseByRecipe } from './id-recipe.ts';
import { type Kept, type Parsed, readKept } from './kept.ts';
import { lettersIn, parseLetters, withLetter } from './letters.ts';
import { inTurnOf, Turns } from './turns.ts';

/** The stores of one message: `item` is bound to it, the others are the mailbox's and the browser's. */
export interface MessageStores {
  item: KeyValueStore;
  mailbox: KeyValueStore;
  browser: KeyValueStore;
}

/** Who sees what was done: everyone who opens the message, or only the user ("alleen voor u zichtbaar"). */
export type Visibility = 'colleagues' | 'you';

export interface HandledState {
  /** Every entry, by time; `standing` says what counts. */
  handlings: Handling[];
  visibility: Visibility;
  /** Where the last entries were kept; `null`: in this window only, every store refused. */
  keptIn: StoreName | null;
  /** True where a newer version of the program wrote what this one can neither read nor write over. */
  newer: boolean;
  /** True where one of the stores did not say what it holds: more may have been done than is known here. */
  unread: boolean;
  /** True where details of the oldest entries had to be left out for room. */
  shortened: boolean;
}

/** The stores that hold several messages, and what of each is for this. */
const elsewhereContents = { mailbox: contents.handledInMailbox, browser: contents.handledInBrowser } as const;
type Elsewhere = keyof typeof elsewhereContents;

const attempts = 3; // two colleagues who save at the same moment; a third try still losing is no longer that

/** What was done with the items of one message. One object per message and window. */
export class HandledMemory {
  private readonly stores: MessageStores;
  private readonly letter: string;
  private readonly recipe: IdRecipe;
  private entries: Handling[] = [];
  private newer = false;
  private unread = false;
  private latest: HandledState | null = null;
  private readonly turns = new Turns();

  /** @param letter names the message in the stores that hold several: `letterKey` */
  constructor(stores: MessageStores, letter: string, recipe: IdRecipe = { version: 1, idsSince: () => null }) {
    this.stores = stores;
    this.letter = letter;
    this.recipe = recipe;
  }

  /** What the last answer was, with what was done since; `null` before the first. Who comes back need not wait for it. */
  known(): HandledState | null {
    return this.latest && { ...this.latest, handlings: this.entries };
  }

  /** Everything that is known, from whichever store answers. Never rejects: `unread` says that one did not answer. */
  async load(): Promise<HandledState> {
    return this.turns.take(async () => {
      this.newer = false;
      this.unread = false;
      const [onItem, elsewhere] = await Promise.all([this.readItem(), this.readElsewhere()]);
      const here = new Set((onItem?.handlings ?? []).map(identityOf));
      this.entries = merge(this.entries, onItem?.handlings ?? [], ...elsewhere.values());
      const isShared = onItem !== null && this.entries.every((entry) => here.has(identityOf(entry)));
      this.latest = {
        handlings: this.entries,
        visibility: isShared ? 'colleagues' : 'you',
        keptIn: isShared ? 'item' : ([...elsewhere].find(([, entries]) => entries.length > 0)?.[0] ?? null),
        newer: this.newer,
        unread: this.unread,
        shortened: false,
      };
      return this.latest;
    });
  }

  /**
   * Adds entries and saves: with the message if that can be, else in the mailbox, else in the browser. Each save loads
   * afresh, merges, saves, and loads again to see whether a colleague's save came in between. What remains is the time
   * between that last look and a colleague's save that began before ours: their next save brings ours back only if
   * their window has seen it, so `load` again when the pane regains focus.
   */
  async record(...added: Handling[]): Promise<HandledState> {
    return this.turns.take(async () => {
      this.entries = merge(this.entries, added);
      this.unread = false;
      return (
        (await inTurnOf(this.stores.item, () => this.saveOnItem())) ??
        (await inTurnOf(this.stores.mailbox, () => this.saveWithOthers('mailbox'))) ??
        (await inTurnOf(this.stores.browser, () => this.saveWithOthers('browser'))) ??
        this.unsaved()
      );
    });
  }

  private async saveOnItem(): Promise<HandledState | null> {
    const content = contents.handledOnItem;
    const elsewhere = merge(...(await this.readElsewhere()).values());
    try {
      for (let attempt = 0; attempt < attempts; attempt++) {
        const found = await this.readItem();
        if (found === null) return null;
        const handlings = merge(this.entries, found.handlings, elsewhere);
        const fitted = packWithin({ ...found, handlings }, (packed) => fits(content, packed));
        if (fitted === null) return null;
        await this.stores.item.save(content.key, fitted.packed);
        const saved = await this.readItem();
        if (saved === null) return null;
        if (!holds(saved.handlings, fitted.document.handlings)) continue;
        this.entries = merge(saved.handlings, handlings);
        if (elsewhere.length > 0) await this.forgetElsewhere();
        const shortened = fitted.document.handlings !== handlings;
        return { ...this.unsaved(), visibility: 'colleagues', keptIn: 'item', shortened };
      }
    } catch {
      // Known to fail in shared mailboxes, and where the message was moved or another one selected meanwhile.
    }
    return null;
  }

  /** In a store that holds several messages: the oldest ones move on to the browser when there is no room left. */
  private async saveWithOthers(name: Elsewhere): Promise<HandledState | null> {
    const content = elsewhereContents[name];
    const store = this.stores[name];
    try {
      const { value: kept } = await this.readLetters(name);
      if (kept === null) return null;
      const { letters, found } = kept;
      const handlings = merge(this.entries, found.handlings);
      const fitted = packWithin({ ...found, handlings }, (packed) =>
        fits(content, withLetter(new Map(), this.letter, packed)),
      );
      if (fitted === null) return null;
      const dropped = new Map<string, string>();
      const value = withLetter(letters, this.letter, fitted.packed);
      while (!fits(content, value)) {
        const [oldest] = value.letters.splice(0, 1);
        if (oldest) dropped.set(oldest[0], oldest[1]);
        else return null;
      }
      if (name === 'mailbox' && dropped.size > 0) {
        await inTurnOf(this.stores.browser, () => this.moveToBrowser(dropped));
      }
      await store.save(content.key, value);
      const saved = lettersIn(await store.load(content.key))?.get(this.letter);
      if (saved !== fitted.packed) return null;
      this.entries = handlings;
      return { ...this.unsaved(), keptIn: name, shortened: fitted.document.handlings !== handlings };
    } catch {
      return null;
    }
  }

  /** @throws where the browser cannot take them over: then they may not go from where they are */
  private async moveToBrowser(dropped: ReadonlyMap<string, string>): Promise<void> {
    const content = contents.handledInBrowser;
    const { value: letters } = await readKept(this.stores.browser, content.key, parseLetters);
    if (letters === null) throw new Error('the browser cannot take over what the mailbox has no room for');
    const all = new Map([...letters, ...dropped]);
    const value = { v: 1 as const, letters: [...all] };
    while (!fits(content, value) && value.letters.length > 0) value.letters.shift();
    await this.stores.browser.save(content.key, value);
  }

  private async readElsewhere(): Promise<Map<Elsewhere, Handling[]>> {
    const found = new Map<Elsewhere, Handling[]>();
    for (const name of ['mailbox', 'browser'] as const) {
      const { value } = await this.readLetters(name);
      if (value !== null) found.set(name, value.found.handlings);
    }
    return found;
  }

  /** What a store of several messages holds, and of that what is about this one. */
  private async readLetters(name: Elsewhere): Promise<Kept<{ letters: Map<string, string>; found: HandledDocument }>> {
    return this.noted(
      await readKept(this.stores[name], elsewhereContents[name].key, (stored) => {
        const parsed = parseLetters(stored);
        if (typeof parsed === 'string') return parsed;
        const { value: letters, isPartial = false } = parsed;
        const mine = this.parse(letters.get(this.letter));
        if (mine === 'newer') return mine;
        // Damaged is what there is about this message: the others' is as good as it was.
        const found = mine === 'damaged' ? { ...emptyDocument, recipe: this.recipe.version } : mine.value;
        return { value: { letters, found }, isPartial: isPartial || mine === 'damaged' };
      }),
    );
  }

  private async readItem(): Promise<HandledDocument | null> {
    const { key } = contents.handledOnItem;
    return this.noted(await readKept(this.stores.item, key, (stored) => this.parse(stored))).value;
  }

  private noted<T>(kept: Kept<T>): Kept<T> {
    if (kept.problem === 'newer') this.newer = true;
    if (kept.problem === 'unread') this.unread = true;
    return kept;
  }

  /** Once all is kept with the message, copies elsewhere could only bring back what is taken back later. */
  private async forgetElsewhere(): Promise<void> {
    for (const name of ['mailbox', 'browser'] as const) {
      const { key } = elsewhereContents[name];
      const store = this.stores[name];
      try {
        await inTurnOf(store, async () => {
          const letters = lettersIn(await store.load(key));
          if (letters?.delete(this.letter)) await store.save(key, { v: 1, letters: [...letters] });
        });
      } catch {
        // It stays until the next save.
      }
    }
  }

  private parse(stored: unknown): Parsed<HandledDocument> {
    const parsed = parseByRecipe(stored, this.recipe);
    // Entries of another form are kept as they stand; but what they say is not known here.
    if (typeof parsed !== 'string' && parsed.value.foreign.length > 0) this.newer = true;
    return parsed;
  }

  private unsaved(): HandledState {
    const { newer, unread } = this;
    return { handlings: this.entries, visibility: 'you', keptIn: null, newer, unread, shortened: false };
  }
}

function holds(saved: readonly Handling[], expected: readonly Handling[]): boolean {
  const there = new Set(saved.map(identityOf));
  return expected.every((entry) => there.has(identityOf(entry)));
}
