/** How long the host may take, in milliseconds. Without these a call that never answers leaves the pane waiting forever. */
export const timeouts = {
  /** `Office.onReady`: the script comes from a CDN and the host answers a handshake. */
  ready: 20_000,
  /** The body of a large message over a slow line. */
  body: 15_000,
  /** A form opens within a second or two, or it does not open at all. */
  form: 8_000,
  /** A round trip to the server that keeps the values. */
  storage: 8_000,
  /** Whose mailbox it is: nothing waits for the answer. */
  owner: 5_000,
} as const;

/** Outlook for Mac sometimes refuses the body with an internal error and gives it on the next try. */
export const bodyRetries = { attempts: 3, pause: 400, code: 5001 } as const;
