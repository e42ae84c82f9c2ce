import { isRecord } from '../domain/record.ts';
import type { KeyValueStore } from '../mailbox/port.ts';
import { contents, fits } from './budget.ts';
import { type Action, actions } from './handling.ts';
import { parseList, readKept, type Kept } from './kept.ts';
import { Turns } from './turns.ts';

/** What was prepared, for the griffie's own account of it. Kept in this browser only; holds no addresses. */
export interface LogEntry {
  /** ISO 8601 instant. */
  when: string;
  action: Action | 'undo';
  title: string;
  newsletter: string;
  /** Short names of fracties or roles. */
  recipients: string[];
  by: string | null;
}

const day = 86_400_000;
// Percent-encoded too, as in an address of the web that stands in a title. Bounded: RFC 5321 allows 64 and 255.
const addressForm = /[^\s<>;,()@]{1,64}(?:@|%40)[^\s<>;,()]{1,255}/g;

/** The entries that are no older than the retention period. `days` below one keeps nothing. */
function retained(entries: readonly LogEntry[], days: number, now: string): LogEntry[] {
  const oldest = Date.parse(now) - days * day;
  return entries.filter((entry) => days >= 1 && Date.parse(entry.when) >= oldest);
}

/** The entry without any mail address: a log that is asked for under the Woo must not hold them. */
function withoutAddresses(entry: LogEntry): LogEntry {
  const clean = (text: string): string => text.replace(addressForm, '(adres)');
  return {
    ...entry,
    title: clean(entry.title),
    newsletter: clean(entry.newsletter),
    recipients: entry.recipients.map(clean),
    by: entry.by === null ? null : clean(entry.by),
  };
}

export class LogMemory {
  private readonly store: KeyValueStore;
  private readonly turns: Turns;

  constructor(store: KeyValueStore) {
    this.store = store;
    this.turns = new Turns(store);
  }

  /** The retained entries, oldest first. Never rejects. */
  async entries(days: number, now: string): Promise<Kept<LogEntry[]>> {
    return this.turns.take(async () => {
      const stored = await this.read();
      return stored.problem === null ? { value: retained(stored.value, days, now), problem: null } : stored;
    });
  }

  /**
   * Adds entries and drops what is past retention, or too old to fit; with no entries it only drops.
   * @returns false where the browser does not keep it.
   */
  async add(added: readonly LogEntry[], days: number, now: string): Promise<boolean> {
    return this.turns.take(async () => {
      const { value: stored, problem } = await this.read();
      if (problem !== null) return false;
      const isNothingNew = added.length === 0 && retained(stored, days, now).length === stored.length;
      if (isNothingNew) return true;
      let kept = retained([...stored, ...added.map(withoutAddresses)], days, now);
      // A tenth at a time: dropping one by one would weigh the whole log once per entry.
      while (!fits(contents.log, { v: 1, entries: kept })) kept = kept.slice(Math.ceil(kept.length / 10));
      return this.write(kept);
    });
  }

  /** Also what a newer version wrote: what the user wipes is gone. */
  async clear(): Promise<boolean> {
    return this.turns.take(() => this.write([]));
  }

  private read(): Promise<Kept<LogEntry[]>> {
    return readKept(this.store, contents.log.key, (stored) => parseList(stored, 'entries', isEntry));
  }

  private async write(entries: readonly LogEntry[]): Promise<boolean> {
    try {
      await this.store.save(contents.log.key, { v: 1, entries });
      return true;
    } catch {
      return false;
    }
  }
}

function isEntry(value: unknown): value is LogEntry {
  if (!isRecord(value)) return false;
  const { when, action, title, newsletter, recipients, by } = value;
  return (
    typeof when === 'string' &&
    !Number.isNaN(Date.parse(when)) &&
    [...actions, 'undo'].includes(action as Action) &&
    typeof title === 'string' &&
    typeof newsletter === 'string' &&
    Array.isArray(recipients) &&
    recipients.every((name) => typeof name === 'string') &&
    (by === null || typeof by === 'string')
  );
}
