import type { Mailbox, Selection } from '../mailbox/port.ts';
import { Aside } from './aside.ts';
import { readBody } from './body.ts';
import { askHost, refusing } from './call.ts';
import { hostEvent, type PaneWindow } from './events.ts';
import { hasForm, openAppointmentForm, openMessageForm } from './forms.ts';
import { supports, type OfficeHost } from './host.ts';
import { timeouts } from './limits.ts';
import { profileOf } from './profile.ts';
import { readSelection } from './selection.ts';
import { browserStore, itemStore, mailboxStore, storagePrefix, wipe } from './stores.ts';
import { hostTheme } from './theme.ts';
import { Windows } from './windows.ts';

/** The port on Office.js, Mailbox 1.5 and up. Only after `whenReady`. */
export function createOutlookMailbox(host: OfficeHost, pane: PaneWindow): Mailbox {
  const storage = () => pane.localStorage;
  const prefix = storagePrefix(host);
  const aside = new Aside(storage, `${prefix}aside:`);
  const theme = hostTheme(host);
  return {
    selection: () => safely<Selection>(() => readSelection(host), { kind: 'none' }),
    onSelectionChange: hostEvent(host, pane, host.EventType.ItemChanged),
    readBody: (message) => refusing('readBody', () => readBody(host, message)),
    openMessageForm: (form) => refusing('openMessageForm', () => openMessageForm(host, form)),
    openAppointmentForm: (form) => refusing('openAppointmentForm', () => openAppointmentForm(host, form)),
    hasForm: (form) => safely(() => hasForm(host, form), false),
    itemStore: (message) => itemStore(host, message, aside),
    mailboxStore: mailboxStore(host, aside, new Windows(storage, `${prefix}windows`)),
    browserStore: browserStore(prefix, storage, aside),
    damaged: () => aside.damaged(),
    damagedText: (name) => aside.text(name),
    forgetDamaged: () => {
      aside.forget();
    },
    wipeBrowser: () => {
      wipe(storage, prefix);
    },
    profile: () => profileOf(host),
    sharedMailbox: () => sharedMailbox(host),
    theme: () => safely(theme.current, null),
    onThemeChange: safely(() => supports(host, '1.14'), false)
      ? hostEvent(host, pane, host.EventType.OfficeThemeChanged, theme.hear)
      : () => () => undefined,
  };
}

/** What the host gives at once may throw as well: fields of an item that is just being closed, most of all. */
function safely<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

/** In the user's own mailbox this call fails: the normal case, no error. */
async function sharedMailbox(host: OfficeHost): Promise<string | null> {
  try {
    const item = host.context.mailbox.item as Partial<Office.MessageRead> | null | undefined;
    if (!supports(host, '1.8') || !item?.getSharedPropertiesAsync) return null;
    const shared = await askHost<Office.SharedProperties>('getSharedPropertiesAsync', timeouts.owner, (done) => {
      item.getSharedPropertiesAsync?.(done);
    });
    return shared.targetMailbox || shared.owner || null;
  } catch {
    return null;
  }
}
