/** What Outlook's two forms can be filled with, before any Office type comes into play. */

/**
 * What one form takes, texts in characters (UTF-16 units), recipients per field: documented, and one more makes office.js
 * throw instead of opening it.
 */
export const formLimits = { recipients: 100, subject: 255, location: 255, body: 32 * 1024 } as const;

/** RFC 5322 mailbox: a display name (may be empty) and an address. */
export interface MailAddress {
  name: string;
  address: string;
}

export interface MessageForm {
  to: MailAddress[];
  bcc: MailAddress[];
  subject: string;
  /** Simple HTML that we wrote ourselves; never HTML out of a mail. */
  htmlBody: string;
}

export interface AppointmentForm {
  subject: string;
  /** Instants in UTC, ISO 8601 with `Z`: the form takes instants, not wall-clock times. */
  start: string;
  end: string;
  location: string;
  /** Simple HTML that we wrote ourselves. */
  body: string;
}
