import type { MailboxScenario, OfficeThemeName } from './contexts.ts';
import type { Fault, FaultTarget } from './faults.ts';
import type { Stored } from './mailboxStorage.ts';
import type { MailMessage } from './message.ts';
import type { HostCall, OpenedForm } from './OutlookHost.ts';

/** `/demo.json`: what the page needs of its server. */
export interface DemoSettings {
  addinUrl: string;
  /** Empties what the pane keeps in the browser. */
  forgetUrl: string;
  messages: MailMessage[];
  /** Roaming settings that the demo begins with: the example council. */
  roaming: Record<string, unknown>;
}

/** `window.demo`: the simulated Outlook for tests, measurements and the browser's console. */
export interface Demo {
  messages(): { id: string; subject: string }[];
  /** Puts a message on top of the list; does not select it. */
  add(message: MailMessage): void;
  /** Selects messages by id: none, one or several. */
  select(...ids: string[]): void;
  /** Moves a message to another folder: another id, the same message. It stays selected. */
  move(id: string, to: string): void;
  openPane(): void;
  closePane(): void;
  /** The forms that the add-in opened since the page was loaded, oldest first. */
  forms(): OpenedForm[];
  /** Every call of the add-in since the page was loaded. */
  calls(): HostCall[];
  /** Spoils the next `times` calls (default 1). */
  fault(target: FaultTarget, fault: Fault, times?: number): void;
  clearFaults(): void;
  /** How long every answer takes from now on. */
  latency(ms: number): void;
  stored(): Stored;
  /** Puts a roaming setting into every mailbox, as an earlier save would have, and opens the pane anew. */
  keep(name: string, value: string): void;
  resetStorage(): void;
  theme(theme: OfficeThemeName): void;
  mailbox(scenario: MailboxScenario): void;
}

declare global {
  interface Window {
    demo: Demo;
  }
}
