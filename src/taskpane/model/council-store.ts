import { emptyCouncil, type Council } from '../../council/council.ts';
import { differences, merge, type Difference, type Side } from '../../council/differences.ts';
import { descent, nextRevision, stampOf } from '../../council/revision.ts';
import { councilKey, packForStorage } from '../../council/stored.ts';
import { fingerprint } from '../../domain/fingerprint.ts';
import type { MailAddress } from '../../domain/forms.ts';
import type { Mailbox } from '../../mailbox/port.ts';
import { inTurnOf } from '../../memory/turns.ts';
import {
  damagedText,
  keepAside,
  readAtOpening,
  readMailbox,
  saveCopy,
  textOf,
  type UnreadableCouncil,
} from './council-copies.ts';

/** Why the council as shown is not the one in the mailbox; `null` where it is. */
export type SaveProblem =
  | { kind: 'too-big'; size: number; limit: number }
  | { kind: 'invalid'; at: string }
  /** The host refused or never answered. The edits stay in this window, and in this browser where `isCopied`. */
  | { kind: 'not-saved'; isCopied: boolean };

/** Two versions, neither of which went on from the other: the user chooses per difference. */
export interface CouncilConflict {
  mine: Council;
  theirs: Council;
  differences: Difference[];
}

export interface CouncilState {
  /** `unread`: the mailbox gave no answer; to be loaded again. Nothing is saved in either `un…` phase. */
  phase: 'loading' | 'ready' | 'unread' | 'unreadable';
  council: Council;
  problem: SaveProblem | null;
  isNearlyFull: boolean;
  conflict: CouncilConflict | null;
  /** Of phase `unreadable`. */
  aside: UnreadableCouncil | null;
  /** Given while nothing could be saved: it holds in this window, and goes along with the next save. */
  griffieHere: MailAddress | null;
}

/** The council of one mailbox, for `useSyncExternalStore`. */
export interface CouncilStore {
  state: () => CouncilState;
  subscribe: (listener: () => void) => () => void;
  load: () => Promise<void>;
  /** Shows the changed council at once and saves it. @returns whether the mailbox has it */
  save: (council: Council) => Promise<boolean>;
  /** Keeps the griffie's own address with the council; in this window also where nothing can be saved. */
  saveGriffie: (griffie: MailAddress) => Promise<boolean>;
  /** Saves again what could not be saved. */
  retry: () => Promise<boolean>;
  resolve: (choices: ReadonlyMap<string, Side>) => Promise<boolean>;
  /**
   * After `unreadable`: begins with an empty council, or with the one that was last saved in this browser. The unreadable
   * value stays in this browser; where it cannot, nothing happens unless the user has a copy.
   * @returns whether it began anew
   */
  startAnew: (how: 'if kept' | 'copied by the user', from?: Council) => Promise<boolean>;
}

/** The council that forwarding may use: `undefined` while it is being read, `null` where there is none to read. */
export function readableCouncil({ phase, council, conflict }: CouncilState): Council | null | undefined {
  if (phase === 'loading') return undefined;
  // Two lists: whoever stands on one of them only may have been taken out of the other. Nobody is sent to until that is said.
  if (phase !== 'ready' || conflict !== null) return null;
  const isNew = council.revision === 0 && council.griffie === null;
  return isNew && council.fracties.length === 0 && council.people.length === 0 ? null : council;
}

/** What is to be said where one forwards, with the way to "Ontvangers"; `null` where the list is the one in the mailbox. */
export type CouncilDoubt = 'conflict' | 'unreadable' | 'unread' | 'unsaved';

export function doubtOf({ phase, conflict, problem, griffieHere }: CouncilState): CouncilDoubt | null {
  if (phase === 'unread' || phase === 'unreadable') return phase;
  if (conflict !== null) return 'conflict';
  return problem !== null || griffieHere !== null ? 'unsaved' : null;
}

/** A short code of who is on the list: written down with what was done, it shows when a colleague has another one. */
export function listCode(council: Council | null | undefined): string | null {
  if (council == null) return null;
  const addresses = [
    ...council.fracties.map(({ address }) => address ?? ''),
    ...council.people.map(({ email }) => email),
  ];
  return fingerprint(
    addresses
      .map((address) => address.toLowerCase())
      .sort()
      .join(' '),
  ).slice(0, 4);
}

/** @param now gives ISO 8601 instants */
export function createCouncilStore(mailbox: Mailbox, now: () => string): CouncilStore {
  const listeners = new Set<() => void>();
  const { mailboxStore, browserStore } = mailbox;
  /** The version in the mailbox that the shown one was made from: the shown one is a draft until it is this one. */
  let base: Council | null = null;
  /** A version that this browser saved and the mailbox lost: what is saved next goes on from it too. */
  let lost: Council | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let state: CouncilState = {
    phase: 'loading',
    council: emptyCouncil(),
    problem: null,
    isNearlyFull: false,
    conflict: null,
    aside: null,
    griffieHere: null,
  };
  let loading: Promise<void> | null = null;
  /** What the user chose to begin anew in place of: it may be written over. */
  let replaced: string | null = null;
  const show = (change: Partial<CouncilState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const loadNow = async () => {
    const found = await readAtOpening(mailbox);
    if (found === null) show({ phase: 'unread' });
    else if ('aside' in found) show({ phase: 'unreadable', aside: found.aside });
    else {
      base = found.council;
      const { copy } = found;
      const council = found.council ?? emptyCouncil();
      lost = copy !== null && isLost(found.council, copy) ? copy : null;
      // What the host lost is put back: shown at once, and saved with the next act of the user.
      if (lost !== null) show({ phase: 'ready', council: lost, problem: notSaved, conflict: null });
      else {
        const conflict = copy === null ? null : conflictAtOpening(council, copy);
        show({ phase: 'ready', council, problem: null, conflict });
        // What was seen here is known here, also when an older list comes back after it.
        if (
          conflict === null &&
          found.council !== null &&
          (copy === null || stampOf(copy) !== stampOf(found.council))
        ) {
          const seen = packForStorage(found.council);
          if ('packed' in seen) await saveCopy(mailbox, seen.packed);
        }
      }
    }
  };
  // All cards ask at once; and a reading between the two halves of a save would show the older list.
  const load = () => {
    loading ??= last.then(loadNow).finally(() => {
      loading = null;
    });
    return loading;
  };

  const signed = (council: Council, bases: readonly Council[]) =>
    nextRevision(council, { author: mailbox.profile().name, now: now() }, bases);
  const keepCopy = async (council: Council, bases: readonly Council[]): Promise<void> => {
    const packed = packForStorage(signed(council, bases));
    if ('packed' in packed) await saveCopy(mailbox, packed.packed);
  };

  /** Signed and packed; `null` where it does not fit or makes no sense, which `problem` then says. */
  const packedOf = (given: Council, bases: readonly Council[]) => {
    const next = signed(state.griffieHere === null ? given : { ...given, griffie: state.griffieHere }, bases);
    const packed = packForStorage(next);
    if ('packed' in packed) return { next, ...packed };
    if (packed.status === 'invalid') show({ problem: { kind: 'invalid', at: packed.at } });
    else show({ problem: { kind: 'too-big', size: packed.size, limit: packed.limit } });
    return null;
  };
  /** What was changed while a save was under way is changed in what was saved. `false` where the two clash. */
  const rebase = (from: Council, saved: Council): boolean => {
    const draft = state.council;
    if (draft === from) show({ council: saved });
    else if (bodyOf(saved) !== bodyOf(from)) {
      const found = differences(draft, saved, from);
      if (found.some(({ suggestion }) => suggestion === null)) {
        show({ conflict: { mine: draft, theirs: saved, differences: found } });
        return false;
      }
      show({ council: merge(draft, saved, found, new Map()) });
    }
    return true;
  };
  const write = async (given: Council, bases: readonly Council[], from: Council): Promise<boolean> => {
    const ready = packedOf(given, bases);
    if (ready === null) return false;
    const { next, packed, status } = ready;
    // First the copy: where the mailbox never answers, the next opening finds what was meant.
    const isCopied = await saveCopy(mailbox, packed);
    try {
      await mailboxStore.save(councilKey, packed);
    } catch {
      show({ problem: { kind: 'not-saved', isCopied } });
      return false;
    }
    base = next;
    lost = null;
    replaced = null;
    show({ problem: null, conflict: null, griffieHere: null, isNearlyFull: status === 'nearly-full' });
    return rebase(from, next);
  };

  /** Where nobody knows what a save would write over. */
  const writeCopy = async (given: Council, bases: readonly Council[]): Promise<boolean> => {
    const ready = packedOf(given, bases);
    if (ready !== null) show({ problem: { kind: 'not-saved', isCopied: await saveCopy(mailbox, ready.packed) } });
    return false;
  };

  /** @param mergedFrom another version that went into this one */
  const saveInTurn = async (council: Council, mergedFrom: readonly Council[] = []): Promise<boolean> => {
    const bases = [base, lost, ...mergedFrom].filter((one) => one !== null);
    const from = state.council;
    const loaded = await readMailbox(mailboxStore);
    if (loaded === null) return writeCopy(council, bases);
    if ('keepAside' in loaded) {
      const isReplaced = textOf(loaded.keepAside) === replaced;
      return isReplaced ? write(council, bases, from) : writeCopy(council, bases);
    }
    const theirs = loaded.status === 'read' ? loaded.council : null;
    if (theirs === null || (base !== null && stampOf(theirs) === stampOf(base))) {
      return write(council, bases, from);
    }
    // Another view or window saved meanwhile. What only one side changed needs no question.
    const found = differences(council, theirs, base);
    if (base === null || found.some(({ suggestion }) => suggestion === null)) {
      show({ conflict: { mine: council, theirs, differences: found } });
      // Until it is answered these edits are nowhere else; the next opening asks again.
      await keepCopy(council, bases);
      return false;
    }
    return write(merge(council, theirs, found, new Map()), [theirs, ...bases], from);
  };

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(() => inTurnOf(mailboxStore, work));
    last = turn.catch(() => undefined);
    return turn;
  };

  let newest: Promise<boolean> = Promise.resolve(true);
  const save = (council: Council): Promise<boolean> => {
    // An open question is answered first: a save would throw away the other side's answer.
    if (state.phase !== 'ready' || state.conflict !== null) return Promise.resolve(false);
    show({ council });
    const mine = inTurn(() => (state.conflict === null ? saveInTurn(state.council) : Promise.resolve(false)));
    newest = mine;
    // Saved is what the user sees: where he went on meanwhile, the answer is that of his last change.
    return mine.then((isSaved) => (newest === mine ? isSaved : newest));
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load,
    save,
    saveGriffie: async (griffie) => {
      if (state.phase === 'loading' || state.phase === 'unread') await load();
      if (state.phase === 'ready' && state.conflict === null) return save({ ...state.council, griffie });
      show({ griffieHere: griffie });
      return false;
    },
    retry: () => save(state.council),
    resolve: (choices) => {
      const { conflict } = state;
      if (conflict === null) return Promise.resolve(false);
      const { mine, theirs, differences: found } = conflict;
      const merged = merge(mine, theirs, found, choices);
      base = theirs;
      show({ council: merged, conflict: null });
      return inTurn(() => saveInTurn(merged, [mine]));
    },
    startAnew: async (how, from = emptyCouncil()) => {
      const { aside } = state;
      if (aside === null) return false;
      // Asked again: storage that was closed or full may be open now, and the other way round.
      const isKept = (await keepAside(browserStore, aside.text)) || damagedText(mailbox) === aside.text;
      if (!isKept && how === 'if kept') {
        show({ aside: { ...aside, isKept } });
        return false;
      }
      base = null;
      replaced = aside.text;
      show({ phase: 'ready', council: from, aside: null, problem: null });
      await inTurn(() => write(from, [], from));
      return true;
    },
  };
}

const notSaved: SaveProblem = { kind: 'not-saved', isCopied: true };

/** Whether ours went on from what was found, which can only be an older one: a save was lost, or written over by who had not seen it. */
function isLost(found: Council | null, copy: Council): boolean {
  if (found === null) return copy.fracties.length + copy.people.length > 0 || copy.griffie !== null;
  return descent(found, copy) === 'behind';
}

/** All but who saved it, and when. */
function bodyOf({ griffie, fracties, people, settings }: Council): string {
  return JSON.stringify({ griffie, fracties, people, settings });
}

/** What was found went on from our copy, or is it: nothing to ask. Else a save was lost, or two went their own way. */
function conflictAtOpening(found: Council, copy: Council): CouncilConflict | null {
  const relation = descent(found, copy);
  if (relation === 'same' || relation === 'descends') return null;
  const list = differences(copy, found);
  return list.length === 0 ? null : { mine: copy, theirs: found, differences: list };
}
