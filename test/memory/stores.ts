import { createOutlookMailbox } from '../../src/outlook/index.ts';
import type { PaneWindow } from '../../src/outlook/events.ts';
import type { Mailbox, SelectedMessage } from '../../src/mailbox/port.ts';
import type { Content, StoreName } from '../../src/memory/budget.ts';
import { createFakeOffice, createFakeWindow } from '../outlook/fakeOffice.ts';

/** `full`: takes nothing more. `closed`: gives nothing either. `unreadable`: gives nothing, and would take it. */
export type Trouble = 'full' | 'closed' | 'unreadable';

const prefix = 'nieuwswijzer:';

/** A mailbox, a message and a browser as they stay while panes come and go, with the adapter that the product has. */
export class Office {
  readonly settings = new Map<string, string>();
  readonly properties = new Map<string, string>();
  readonly browser = new Map<string, string>();
  private readonly troubles = new Map<StoreName, Trouble>();

  /** The pane opens again: everything is read anew. */
  open(): { mailbox: Mailbox; message: SelectedMessage } {
    const of = (store: StoreName) => this.troubles.get(store);
    const saving = (store: StoreName) => (of(store) === 'full' || of(store) === 'closed' ? { code: 9019 } : null);
    const office = createFakeOffice({
      settings: this.settings,
      properties: this.properties,
      answers: {
        ...answer('roamingSettings.saveAsync', saving('mailbox')),
        ...answer('customProperties.saveAsync', saving('item')),
        ...answer('loadCustomPropertiesAsync', of('item') && of('item') !== 'full' ? { code: 5001 } : null),
      },
    });
    if (of('mailbox') === 'closed' || of('mailbox') === 'unreadable') {
      office.host.context.roamingSettings.get = () => {
        throw new Error('no settings');
      };
    }
    const storage = {
      getItem: (key: string) => {
        if (of('browser') === 'closed' || of('browser') === 'unreadable') throw new DOMException('no', 'SecurityError');
        return this.browser.get(key) ?? null;
      },
      setItem: (key: string, value: string) => {
        if (of('browser') === 'closed') throw new DOMException('no', 'SecurityError');
        if (of('browser') === 'full') throw new DOMException('full', 'QuotaExceededError');
        this.browser.set(key, value);
      },
      removeItem: (key: string) => this.browser.delete(key),
    };
    const mailbox = createOutlookMailbox(office.host, createFakeWindow(storage) as unknown as PaneWindow);
    const selection = mailbox.selection();
    if (selection.kind === 'none') throw new Error('nothing is selected');
    return { mailbox, message: selection.message };
  }

  /** From the next opening on. */
  trouble(store: StoreName, what: Trouble | null): void {
    if (what === null) this.troubles.delete(store);
    else this.troubles.set(store, what);
  }

  raw(content: Content): string | null {
    return this.of(content.store).get(this.keyOf(content)) ?? null;
  }

  put(content: Content, text: string | null): void {
    if (text === null) this.of(content.store).delete(this.keyOf(content));
    else this.of(content.store).set(this.keyOf(content), text);
  }

  /** Everything that this browser and mailbox hold, wherever it stands. */
  everything(): string[] {
    return [this.settings, this.properties, this.browser].flatMap((store) => [...store.values()]);
  }

  private of(store: StoreName): Map<string, string> {
    return { item: this.properties, mailbox: this.settings, browser: this.browser }[store];
  }

  private keyOf({ store, key }: Content): string {
    return store === 'browser' ? prefix + key : key;
  }
}

function answer(name: string, refusal: { code: number } | null) {
  return refusal === null ? {} : { [name]: refusal };
}
