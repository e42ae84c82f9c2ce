import { isSharedFolder, sharedProperties, type MailboxScenario } from './contexts.ts';
import type { MailboxStorage } from './mailboxStorage.ts';
import type { MailMessage } from './message.ts';
import { dispatchId, errorCode, failure, htmlCoercion, success, type MethodAnswer } from './wire.ts';

/** What an add-in shows in the bar above a message. */
export interface Notification {
  key: string;
  message: string;
}

/** The calls that are about the selected item. */
export class ItemMethods {
  readonly #storage: MailboxStorage;
  readonly #notificationsChanged: (notifications: Notification[]) => void;
  readonly #notifications = new Map<string, Map<string, Notification>>();

  constructor(storage: MailboxStorage, notificationsChanged: (notifications: Notification[]) => void) {
    this.#storage = storage;
    this.#notificationsChanged = notificationsChanged;
  }

  execute(
    id: number,
    parameters: Record<string, unknown>,
    message: MailMessage,
    scenario: MailboxScenario,
  ): MethodAnswer {
    switch (id) {
      case dispatchId.getBody:
        return success(parameters.coercionType === htmlCoercion ? message.html : textOf(message.html));
      case dispatchId.getBodyType:
        return success('html');
      case dispatchId.getInternetHeaders:
        return success(`Subject: ${message.subject}\r\nDate: ${new Date(message.sentAt).toUTCString()}`);
      case dispatchId.loadCustomProperties:
        return { wasSuccessful: true, customProperties: JSON.stringify(this.#storage.properties(message.id)) };
      case dispatchId.saveCustomProperties:
        if (isSharedFolder(scenario)) return failure(errorCode.saveFailed);
        this.#storage.saveProperties(message.id, parameters.customProperties as Record<string, unknown>);
        return success();
      case dispatchId.getSharedProperties:
        return isSharedFolder(scenario) ? success(sharedProperties(scenario)) : failure(errorCode.notSupported);
      case dispatchId.addNotification:
      case dispatchId.replaceNotification:
      case dispatchId.removeNotification:
      case dispatchId.getNotifications:
        return success(this.#notify(id, parameters, message));
      default:
        return failure(errorCode.notSupported);
    }
  }

  #notify(id: number, parameters: Record<string, unknown>, message: MailMessage): Notification[] {
    const shown = this.#notifications.get(message.id) ?? new Map<string, Notification>();
    this.#notifications.set(message.id, shown);
    const key = String(parameters.key);
    if (id === dispatchId.removeNotification) shown.delete(key);
    else if (id !== dispatchId.getNotifications) {
      shown.set(key, { ...parameters, key, message: String(parameters.message) });
    }
    this.#notificationsChanged([...shown.values()]);
    return [...shown.values()];
  }
}

function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/\s+/g, ' ').trim();
}
