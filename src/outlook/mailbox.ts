import type { Mailbox } from '../mailbox/port.ts';
import { Aside } from './aside.ts';
import { readBody } from './body.ts';
import { askHost } from './call.ts';
import { openAppointmentForm, openMessageForm, opensForm } from './forms.ts';
import { supports, type OfficeHost } from './host.ts';
import { timeouts } from './limits.ts';
import { readSelection } from './selection.ts';
import { browserStore, itemStore, mailboxStore, storagePrefix } from './stores.ts';
import { readTheme } from './theme.ts';
import { Windows } from './windows.ts';

/** The window that the pane lives in: the parts that tell when the user looks at it again. */
export type PaneWindow = Pick<Window, 'addEventListener' | 'removeEventListener' | 'localStorage'>;

/** The port on Office.js, Mailbox 1.5 and up. Only after `whenReady`. */
export function createOutlookMailbox(host: OfficeHost, pane: PaneWindow): Mailbox {
  const { mailbox } = host.context;
  const storage = () => pane.localStorage;
  const prefix = storagePrefix(host);
  const aside = new Aside(storage, `${prefix}aside:`);
  return {
    selection: () => readSelection(host),
    onSelectionChange: (listener) => subscribe(host, pane, host.EventType.ItemChanged, listener),
    readBody: (message) => readBody(host, message),
    opens: (form) => opensForm(host, form),
    openMessageForm: (form) => openMessageForm(host, form),
    openAppointmentForm: (form) => openAppointmentForm(host, form),
    itemStore: (message) => itemStore(host, message, aside),
    mailboxStore: mailboxStore(host, aside, new Windows(storage, `${prefix}windows`)),
    browserStore: browserStore(prefix, storage, aside),
    damaged: () => aside.damaged(),
    profile: () => {
      // Typed as always there; a pane that was opened with nothing selected gets an empty profile.
      const { displayName, emailAddress, timeZone } = mailbox.userProfile as Partial<Nullable<Office.UserProfile>>;
      return { name: displayName ?? '', address: emailAddress ?? '', timeZone: timeZone ?? '' };
    },
    sharedMailbox: () => sharedMailbox(host),
    theme: () => readTheme(host),
    onThemeChange: (listener) =>
      supports(host, '1.14') ? subscribe(host, pane, host.EventType.OfficeThemeChanged, listener) : () => undefined,
  };
}

type Nullable<T> = { [K in keyof T]: T[K] | null };

/** Events get lost, in pinned panes most of all: so the listener is also called when the user comes back to the pane. */
function subscribe(host: OfficeHost, pane: PaneWindow, event: Office.EventType, listener: () => void): () => void {
  const { mailbox } = host.context;
  let stopped = false;
  const changed = () => {
    if (!stopped) listener();
  };
  try {
    mailbox.addHandlerAsync(event, changed);
  } catch {
    // A client without this event: coming back to the pane is what remains.
  }
  pane.addEventListener('focus', changed);
  pane.addEventListener('visibilitychange', changed, true);
  return () => {
    stopped = true;
    pane.removeEventListener('focus', changed);
    pane.removeEventListener('visibilitychange', changed, true);
    // Taking the handler away takes every handler of the event away, so ours is silenced instead.
  };
}

/** In the user's own mailbox this call fails: the normal case, no error. */
async function sharedMailbox(host: OfficeHost): Promise<string | null> {
  const item = host.context.mailbox.item as Partial<Office.MessageRead> | null | undefined;
  if (!supports(host, '1.8') || !item?.getSharedPropertiesAsync) return null;
  try {
    const shared = await askHost<Office.SharedProperties>('getSharedPropertiesAsync', timeouts.owner, (done) => {
      item.getSharedPropertiesAsync?.(done);
    });
    return shared.targetMailbox || shared.owner || null;
  } catch {
    return null;
  }
}
