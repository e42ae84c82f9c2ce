import { isRecord } from '../domain/record.ts';

/** What the windows of one browser tell each other about the settings that they saved. */
interface Told {
  /** Counts the saves of all windows. */
  count: number;
  /** By mailbox and key: at which count it was saved, and the text. */
  saved: Record<string, Record<string, [count: number, text: string]>>;
}

const nothing: Told = { count: 0, saved: {} };

/**
 * Outlook hands a pane its settings when it opens and never again, and a save writes all of them: two windows would undo
 * each other's. So each tells the others, through this browser's storage, what it saved. Only what was saved since this
 * window opened counts: what is older the host knows, and another computer may have changed it since.
 */
export class Windows {
  private readonly storage: () => Storage;
  private readonly key: string;
  /** By mailbox: at which count this window last looked; before it ever did, at its opening. */
  private readonly seen = new Map<string, number>();
  private opening: number;

  constructor(storage: () => Storage, key: string) {
    this.storage = storage;
    this.key = key;
    this.opening = this.read().count;
  }

  /** What other windows saved for this mailbox since the last look: texts by key. */
  news(mailbox: string): Map<string, string> {
    const { count, saved } = this.read();
    const before = this.seen.get(mailbox) ?? this.opening;
    // Storage that was emptied counts from nothing again.
    const since = count < before ? 0 : before;
    if (count < this.opening) this.opening = 0;
    const fresh = Object.entries(saved[mailbox] ?? {}).filter(([, [at]]) => at > since);
    this.seen.set(mailbox, count);
    return new Map(fresh.map(([key, [, text]]) => [key, text]));
  }

  /** To be called in turn with the other windows, after `news`. */
  tell(mailbox: string, key: string, text: string): void {
    const { count, saved } = this.read();
    const now = count + 1;
    this.seen.set(mailbox, now);
    const told: Told = { count: now, saved: { ...saved, [mailbox]: { ...saved[mailbox], [key]: [now, text] } } };
    try {
      this.storage().setItem(this.key, JSON.stringify(told));
    } catch {
      // Blocked or full storage: then windows know nothing of each other, as without all this.
    }
  }

  private read(): Told {
    try {
      const told: unknown = JSON.parse(this.storage().getItem(this.key) ?? 'null');
      return isTold(told) ? told : nothing;
    } catch {
      return nothing;
    }
  }
}

/** All of it or nothing: half a list of what others saved would go over the settings that it knows nothing of. */
function isTold(value: unknown): value is Told {
  if (!isRecord(value) || typeof value.count !== 'number' || !isRecord(value.saved)) return false;
  return Object.values(value.saved).every((texts) => isRecord(texts) && Object.values(texts).every(isSaved));
}

function isSaved(value: unknown): value is [number, string] {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'string' && isJson(value[1]);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
