/**
 * What Office.js and Outlook on the web say to each other: JSON strings through postMessage. Nothing of this is
 * documented; it was observed in `outlook-web-16.01.debug.js` of @microsoft/office-js 1.1.110.
 */
const messageType = { request: 0, response: 1 } as const;
export const actionType = { invoke: 0, register: 1, unregister: 2 } as const;
export const responseType = { answer: 0, event: 1 } as const;

export const action = {
  getAppContext: 'ContextActivationManager_getAppContextAsync',
  /** Focus, Tab, Esc and the like: the add-in tells, nobody answers. */
  notifyHost: 'ContextActivationManager_notifyHost',
  getInitialData: 'GetInitialData',
  executeMethod: 'ExecuteMethod',
} as const;

/** Second value of notifyHost: what the keyboard does at the pane's edges. Office.js swallows the key and asks for this. */
export const hostAction = { tabExit: 13, tabExitShift: 14, escExit: 15, exitNoFocusable: 17 } as const;

export const eventName = { itemChanged: 'olkItemSelectedChanged', themeChanged: 'officeThemeChanged' } as const;

/** OSF.AppName.OutlookWebApp. */
export const outlookWebApp = 64;

/** The numbers behind the API calls of ExecuteMethod. */
export const dispatchId = {
  loadCustomProperties: 3,
  saveCustomProperties: 4,
  displayNewAppointmentForm: 7,
  displayMessageForm: 8,
  displayAppointmentForm: 9,
  getBodyType: 14,
  addNotification: 33,
  getNotifications: 34,
  replaceNotification: 35,
  removeNotification: 36,
  getBody: 37,
  closeContainer: 42,
  displayNewMessageForm: 44,
  getInitializationContext: 99,
  getSharedProperties: 108,
  getInternetHeaders: 168,
  displayNewAppointmentFormAsync: 177,
  displayNewMessageFormAsync: 178,
  displayMessageFormAsync: 179,
  displayAppointmentFormAsync: 180,
  saveRoamingSettings: 404,
} as const;

/** Office error codes that the host itself answers with. */
export const errorCode = {
  /** The operation is not supported. */
  notSupported: 5009,
  /** An internal error has occurred. */
  internal: 5001,
  /** Custom properties could not be saved (seen in shared mailboxes). */
  saveFailed: 9020,
} as const;

/** `coercionType` of getBody: Text is 0. */
export const htmlCoercion = 3;

export interface HostRequest {
  _messageType: number;
  _actionType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data?: unknown;
}

/** The answer inside ExecuteMethod's response. */
export type MethodAnswer =
  | { wasSuccessful: true; data?: unknown; customProperties?: string }
  | { wasSuccessful: false; error: true; errorCode: number };

export function failure(code: number): MethodAnswer {
  return { wasSuccessful: false, error: true, errorCode: code };
}

export function success(data?: unknown): MethodAnswer {
  return { wasSuccessful: true, data };
}

/** Dispatch id and parameters of an ExecuteMethod request, `null` for any other action (GetInitialData has an id too). */
export function methodOf(request: HostRequest): { id: number; parameters: Record<string, unknown> } | null {
  const data = request._data as
    { MethodData?: { DispatchId?: number }; ApiParams?: Record<string, unknown> } | undefined;
  const id = data?.MethodData?.DispatchId;
  return request._actionName !== action.executeMethod || id === undefined
    ? null
    : { id, parameters: data?.ApiParams ?? {} };
}

/** What a window posted, as a request of Office.js; `null` for anything else. */
export function parseRequest(data: unknown): HostRequest | null {
  try {
    const request = JSON.parse(String(data)) as HostRequest;
    return request._messageType === messageType.request ? request : null;
  } catch {
    return null; // not ours: browser extensions post into every page
  }
}

interface HostAnswer {
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _responseType: number;
  _data: unknown;
}

/** An answer or an event, as Office.js takes it from a message. */
export function envelopeOf(answer: HostAnswer): string {
  return JSON.stringify({ _messageType: messageType.response, _serializerVersion: 1, _errorCode: 0, ...answer });
}
