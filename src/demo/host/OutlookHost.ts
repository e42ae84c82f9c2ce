import {
  appContext,
  hostInfo,
  dataWithoutItem,
  initialData,
  themeColours,
  userOf,
  type MailboxScenario,
  type OfficeThemeName,
} from './contexts.ts';
import { answerWith, Faults } from './faults.ts';
import { ItemMethods, type Notification } from './itemMethods.ts';
import type { MailboxStorage } from './mailboxStorage.ts';
import type { MailMessage } from './message.ts';
import {
  action,
  actionType,
  dispatchId,
  envelopeOf,
  errorCode,
  eventName,
  hostAction,
  failure,
  methodOf,
  parseRequest,
  responseType,
  success,
  type HostRequest,
  type MethodAnswer,
} from './wire.ts';

export type FormKind = 'newMessage' | 'newAppointment' | 'openMessage' | 'openAppointment';

export interface OpenedForm {
  kind: FormKind;
  /** As Office.js sent them: `start` and `end` are milliseconds since 1970. */
  parameters: Record<string, unknown>;
}

/** A call as it came in, for tests and for the curious. */
export interface HostCall {
  action: string;
  dispatchId: number | null;
  register: boolean;
}

/** What the mail client around the pane does when the add-in asks for it. */
export interface HostEvents {
  formOpened: (form: OpenedForm) => void;
  /** Office.js in the pane has registered for ItemChanged or the like: the add-in runs. */
  paneSpoke: () => void;
  closeRequested: () => void;
  /** Tab or Esc took the focus out of the pane: Office.js leaves it to the host where it goes. */
  focusLeft: (direction: 'forward' | 'back') => void;
  notificationsChanged: (notifications: Notification[]) => void;
}

interface HostOptions {
  container: HTMLElement;
  addinUrl: string;
  storage: MailboxStorage;
  events: HostEvents;
}

/** About what a call costs in Outlook on the web when nothing needs the server. */
const usualLatencyMs = 5;

/**
 * The Outlook side of Office.js: puts the pane into a frame and answers what it asks about the selected message.
 * One selection at a time, several windows through the shared {@link MailboxStorage}.
 */
export class OutlookHost {
  readonly faults = new Faults();
  readonly calls: HostCall[] = [];
  scenario: MailboxScenario = 'own';
  latencyMs = usualLatencyMs;
  readonly #options: HostOptions;
  readonly #origin: string;
  readonly #paneId = crypto.randomUUID();
  readonly #subscriptions = new Map<string, number>();
  readonly #itemMethods: ItemMethods;
  #conversation = '';
  #frame: HTMLIFrameElement | null = null;
  #message: MailMessage | null = null;
  /** What the pane was last told is selected. */
  #told: MailMessage | null = null;
  #theme: OfficeThemeName = 'light';

  constructor(options: HostOptions) {
    this.#options = options;
    this.#itemMethods = new ItemMethods(options.storage, options.events.notificationsChanged);
    this.#origin = new URL(options.addinUrl).origin;
    addEventListener('message', (event) => {
      this.#receive(event);
    });
  }

  /** Opens the pane for the current selection; an open one is thrown away first. */
  openPane(): void {
    this.#subscriptions.clear();
    this.#conversation = crypto.randomUUID();
    // A new frame each time: Chromium reads a frame's name only when the frame is made.
    const frame = document.createElement('iframe');
    frame.title = 'Nieuwswijzer';
    frame.name = JSON.stringify({
      baseFrameName: 'addin',
      hostInfo,
      xdmInfo: [this.#conversation, this.#paneId, location.origin].join('|'),
      serializerVersion: 1,
      flights: '[]',
    });
    const address = new URL(this.#options.addinUrl);
    address.searchParams.set('_host_Info', hostInfo);
    frame.src = address.href;
    this.#frame = frame;
    this.#options.container.replaceChildren(frame);
  }

  closePane(): void {
    this.#frame = null;
    this.#options.container.replaceChildren();
  }

  /** The user's selection: `null` for nothing or several messages, which Outlook reports alike. The pane is pinned. */
  select(message: MailMessage | null): void {
    this.#message = message;
    this.#tellSelection();
  }

  #tellSelection(): void {
    if (!this.#subscriptions.has(eventName.itemChanged)) return;
    this.#told = this.#message;
    this.#fire(eventName.itemChanged, this.#message ? initialData(this.#message, this.scenario) : '');
  }

  setTheme(theme: OfficeThemeName): void {
    this.#theme = theme;
    this.#tellTheme();
  }

  #tellTheme(): void {
    this.#fire(eventName.themeChanged, [JSON.stringify(themeColours(this.#theme))]);
  }

  #receive(event: MessageEvent): void {
    if (!this.#frame || event.source !== this.#frame.contentWindow || event.origin !== this.#origin) return;
    const request = parseRequest(event.data);
    if (request?._conversationId !== this.#conversation) return;
    const method = methodOf(request);
    const register = request._actionType === actionType.register;
    this.calls.push({ action: request._actionName, dispatchId: method?.id ?? null, register });

    if (register) this.#subscribe(request);
    else if (request._actionType === actionType.unregister) {
      this.#subscriptions.delete(request._actionName);
      this.#reply(request, { Error: 0 });
    } else if (method) {
      answerWith(
        this.faults.take(method.id),
        () => this.#execute(method.id, method.parameters),
        (answer) => {
          this.#reply(request, answer);
        },
        failure,
        success(),
      );
    } else this.#answerAction(request);
  }

  #subscribe(request: HostRequest): void {
    this.#subscriptions.set(request._actionName, request._correlationId);
    this.#reply(request, { Error: 0 });
    this.#options.events.paneSpoke();
    // A click while the pane was starting: it has been told of the item before, and did not listen yet.
    if (request._actionName === eventName.itemChanged && this.#told !== this.#message) {
      this.#tellSelection();
    }
    // This build of Office.js cannot carry the theme at start-up on the web; whoever wants to know gets it at once.
    if (request._actionName === eventName.themeChanged) {
      this.#tellTheme();
    }
  }

  #answerAction(request: HostRequest): void {
    switch (request._actionName) {
      case action.getAppContext:
        this.#options.events.paneSpoke();
        // Settings are read here and never again: what another window saves later, this pane does not see.
        this.#reply(request, appContext(this.#paneId, this.#roaming()));
        return;
      case action.getInitialData:
        answerWith<object | null>(
          this.faults.take('GetInitialData'),
          () => {
            this.#told = this.#message;
            return this.#message ? initialData(this.#message, this.scenario) : dataWithoutItem(this.scenario);
          },
          (answer) => {
            this.#reply(request, answer);
          },
          failure,
          null,
        );
        return;
      case action.notifyHost:
        this.#moveFocus(request._data);
        return;
      default:
        this.#reply(request, failure(errorCode.notSupported));
    }
  }

  /** [pane, action, argument]; anything but leaving the pane is of no interest here. */
  #moveFocus(data: unknown): void {
    const leaving = Array.isArray(data) ? (data as unknown[])[1] : null;
    if (leaving === hostAction.tabExit || leaving === hostAction.exitNoFocusable) {
      this.#options.events.focusLeft('forward');
    } else if (leaving === hostAction.tabExitShift || leaving === hostAction.escExit) {
      this.#options.events.focusLeft('back');
    }
  }

  #roaming(): Record<string, unknown> {
    return this.#options.storage.roaming(userOf(this.scenario).address);
  }

  #execute(id: number, parameters: Record<string, unknown>): MethodAnswer {
    switch (id) {
      case dispatchId.saveRoamingSettings: {
        const [settings] = Object.values(parameters); // an array of one; values are JSON strings and go back as such
        this.#options.storage.saveRoaming(userOf(this.scenario).address, settings as Record<string, unknown>);
        return success();
      }
      case dispatchId.displayNewMessageForm:
      case dispatchId.displayNewMessageFormAsync:
        return this.#open('newMessage', parameters);
      case dispatchId.displayNewAppointmentForm:
      case dispatchId.displayNewAppointmentFormAsync:
        return this.#open('newAppointment', parameters);
      case dispatchId.displayMessageForm:
      case dispatchId.displayMessageFormAsync:
        return this.#open('openMessage', parameters);
      case dispatchId.displayAppointmentForm:
      case dispatchId.displayAppointmentFormAsync:
        return this.#open('openAppointment', parameters);
      case dispatchId.closeContainer:
        this.#options.events.closeRequested();
        return success();
      case dispatchId.getInitializationContext:
        return success('');
      default:
        return this.#message
          ? this.#itemMethods.execute(id, parameters, this.#message, this.scenario)
          : failure(errorCode.internal);
    }
  }

  #open(kind: FormKind, parameters: Record<string, unknown>): MethodAnswer {
    this.#options.events.formOpened({ kind, parameters });
    return success();
  }

  #reply(request: HostRequest, data: unknown): void {
    setTimeout(() => {
      this.#post(request._actionName, request._correlationId, responseType.answer, data);
    }, this.latencyMs);
  }

  #fire(name: string, data: unknown): void {
    const correlation = this.#subscriptions.get(name);
    if (correlation === undefined) return;
    // As late as an answer, so never before the answer to the registration: Office.js drops what it does not expect.
    setTimeout(() => {
      this.#post(name, correlation, responseType.event, data);
    }, this.latencyMs);
  }

  #post(name: string, correlation: number, kind: number, data: unknown): void {
    const envelope = envelopeOf({
      _actionName: name,
      _conversationId: this.#conversation,
      _correlationId: correlation,
      _origin: location.origin,
      _responseType: kind,
      _data: data,
    });
    this.#frame?.contentWindow?.postMessage(envelope, this.#origin);
  }
}
