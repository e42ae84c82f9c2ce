import * as v from 'valibot';

const values = v.record(v.string(), v.unknown());
const storedSchema = v.object({
  /** Per mailbox: the add-in's settings, each value a JSON string, as Office.js sends them. */
  roaming: v.record(v.string(), values),
  /** Per message: the add-in's custom properties. */
  properties: v.record(v.string(), values),
});
export type Stored = v.InferOutput<typeof storedSchema>;

const keptAs = 'nieuwswijzer-demo';

/**
 * The server's side of roaming settings and custom properties. Read anew at every call, because another window of the
 * same browser may have written meanwhile: whoever writes last wins, as in Outlook.
 */
export class MailboxStorage {
  readonly #initial: Record<string, unknown>;

  /** @param initial the roaming settings of every mailbox as long as it saved none itself */
  constructor(initial: Record<string, unknown> = {}) {
    this.#initial = initial;
  }

  all(): Stored {
    try {
      return v.parse(storedSchema, JSON.parse(localStorage.getItem(keptAs) ?? ''));
    } catch {
      return { roaming: {}, properties: {} }; // nothing kept yet
    }
  }

  roaming(mailbox: string): Record<string, unknown> {
    return this.all().roaming[mailbox] ?? this.#initial;
  }

  saveRoaming(mailbox: string, settings: Record<string, unknown>): void {
    const all = this.all();
    this.#keep({ ...all, roaming: { ...all.roaming, [mailbox]: settings } });
  }

  properties(messageId: string): Record<string, unknown> {
    return this.all().properties[messageId] ?? {};
  }

  saveProperties(messageId: string, properties: Record<string, unknown>): void {
    const all = this.all();
    this.#keep({ ...all, properties: { ...all.properties, [messageId]: properties } });
  }

  /** A moved message takes its properties along. */
  moveProperties(from: string, to: string): void {
    this.saveProperties(to, this.properties(from));
  }

  reset(): void {
    localStorage.removeItem(keptAs);
  }

  #keep(all: Stored): void {
    localStorage.setItem(keptAs, JSON.stringify(all));
  }
}
