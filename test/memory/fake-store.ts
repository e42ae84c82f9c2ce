import { MailboxError, type KeyValueStore } from '../../src/mailbox/port.ts';

/** A store as Outlook's: keeps JSON, refuses above a limit, fails on demand. */
export class FakeStore implements KeyValueStore {
  readonly values = new Map<string, string>();
  failing: 'load' | 'save' | 'both' | null = null;
  limit = Infinity;
  /** Runs before a save takes effect: a colleague who saves at the same moment. */
  onSave: (() => void) | null = null;
  saves = 0;
  /** Turns among windows, for a test that has several. */
  inTurn?: <T>(work: () => Promise<T>) => Promise<T>;
  /** What was kept aside, by key; refused while saving fails. */
  readonly aside = new Map<string, string>();

  load(key: string): Promise<unknown> {
    if (this.failing === 'load' || this.failing === 'both') return Promise.reject(new MailboxError('failed', key));
    const text = this.values.get(key);
    return Promise.resolve(text === undefined ? undefined : (JSON.parse(text) as unknown));
  }

  save(key: string, value: unknown): Promise<void> {
    this.saves++;
    if (this.failing === 'save' || this.failing === 'both') return Promise.reject(new MailboxError('failed', key));
    const text = JSON.stringify(value);
    if (JSON.stringify({ [key]: text }).length > this.limit) return Promise.reject(new MailboxError('full', key));
    this.values.set(key, text);
    this.onSave?.();
    return Promise.resolve();
  }

  setAside(key: string, value: unknown): Promise<void> {
    if (this.failing === 'save' || this.failing === 'both') return Promise.reject(new MailboxError('failed', key));
    this.aside.set(key, JSON.stringify(value));
    return Promise.resolve();
  }
}
