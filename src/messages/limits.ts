import { formLimits } from '../domain/forms.ts';

/** What we put in one message at most. */
export const messageLimits = {
  recipients: formLimits.recipients,
  subject: formLimits.subject,
  /** UTF-8 bytes, never fewer than the characters that Outlook's form counts, with some room for what a host adds. */
  body: 32_000,
} as const;

/** Bounds within one message, so that one strange item or line cannot take all the room. Characters. */
export const textLimits = { title: 300, topic: 100, line: 1_000, linkText: 200, links: 6, dates: 30 } as const;

/** Bytes that a text takes in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Each half of a surrogate pair counts two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}
