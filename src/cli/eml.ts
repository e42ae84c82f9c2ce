import PostalMime, { type Email } from 'postal-mime';
import type { Message } from '../domain/newsletter.ts';

/** Nesting and size limits for hostile mail: multipart bombs, endless header blocks. */
const LIMITS = { maxNestingDepth: 64, maxHeadersSize: 2_000_000 };

/**
 * A mail as stored (RFC 5322, MIME) → the message as a mail client would hand it over. A mail that was forwarded as an
 * attachment gives the attached one.
 * @throws Error when the bytes are no mail.
 */
export async function messageOfEml(bytes: Uint8Array): Promise<Message> {
  const email = await PostalMime.parse(bytes, LIMITS);
  const known = email.from ?? email.date ?? email.subject ?? email.messageId;
  if (known === undefined || (email.html === undefined && email.text === undefined && email.attachments.length === 0)) {
    throw new Error('geen leesbare e-mail (geen afzender, datum, onderwerp of tekst gevonden)');
  }
  return messageOf(email);
}

function messageOf(email: Email): Message {
  const html = email.html?.trim() ?? '';
  const body =
    html === '' ? { body: email.text ?? '', bodyType: 'text' as const } : { body: html, bodyType: 'html' as const };
  const { from } = email;
  return {
    ...body,
    ...(email.subject === undefined ? {} : { subject: email.subject }),
    ...(from === undefined
      ? {}
      : { from: from.address === undefined ? from.name : `${from.name} <${from.address}>`.trim() }),
    ...(email.date === undefined || Number.isNaN(Date.parse(email.date))
      ? {}
      : { receivedAt: new Date(email.date).toISOString() }),
  };
}
