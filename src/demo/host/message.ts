/** A message in the simulated mailbox. */
export interface MailMessage {
  /** The host's id: another one once the message is moved. */
  id: string;
  /** What its Message-ID is made of, which stays; `id` where it was never moved. */
  firstId?: string;
  subject: string;
  from: { name: string; address: string };
  /** ISO 8601 instant. */
  sentAt: string;
  /** As Outlook on the web would hand it to an add-in. */
  html: string;
}
