import * as v from 'valibot';
import type { KeyValueStore } from '../mailbox/port.ts';
import { contents } from './budget.ts';
import { type Action, actions } from './handling.ts';
import { parseList, type Kept } from './kept.ts';
import { Stored } from './stored.ts';

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
  private readonly stored: Stored<readonly LogEntry[]>;

  constructor(store: KeyValueStore) {
    this.stored = new Stored<readonly LogEntry[]>(store, contents.log, {
      parse: (stored) => parseList(stored, 'entries', entry),
      format: (entries) => ({ v: 1, entries }),
      // A tenth at a time: dropping one by one would weigh the whole log once per entry.
      shorten: (entries) => entries.slice(Math.ceil(entries.length / 10)),
    });
  }

  /** The retained entries, oldest first. Never rejects. */
  async entries(days: number, now: string): Promise<Kept<readonly LogEntry[]>> {
    const kept = await this.stored.read();
    return kept.problem === null ? { value: retained(kept.value, days, now), problem: null } : kept;
  }

  /**
   * Adds entries and drops what is past retention, or too old to fit; with no entries it only drops.
   * @returns false where the browser does not keep it.
   */
  async add(added: readonly LogEntry[], days: number, now: string): Promise<boolean> {
    const { problem } = await this.stored.change((stored) => {
      const kept = retained([...stored, ...added.map(withoutAddresses)], days, now);
      return added.length === 0 && kept.length === stored.length ? stored : kept;
    });
    return problem === null;
  }

  /** Also what a newer version wrote: what the user wipes is gone. */
  async clear(): Promise<boolean> {
    return (await this.stored.replace([])).problem === null;
  }
}

const entry = v.object({
  when: v.pipe(
    v.string(),
    v.check((text) => !Number.isNaN(Date.parse(text))),
  ),
  action: v.picklist([...actions, 'undo']),
  title: v.string(),
  newsletter: v.string(),
  recipients: v.array(v.string()),
  by: v.nullable(v.string()),
});
