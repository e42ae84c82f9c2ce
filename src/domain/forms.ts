/** What Outlook's two forms can be filled with, before any Office type comes into play. */

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
