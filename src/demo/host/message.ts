/** A message in the simulated mailbox. */
export interface MailMessage {
  id: string;
  subject: string;
  from: { name: string; address: string };
  /** ISO 8601 instant. */
  sentAt: string;
  /** As Outlook on the web would hand it to an add-in. */
  html: string;
}
