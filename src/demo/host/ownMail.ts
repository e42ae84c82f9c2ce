import PostalMime from 'postal-mime';
import type { MailMessage } from './message.ts';

/** Reads a file of the visitor's own as a message: `.eml`, or the bare HTML of one. The file stays in the browser. */
export async function messageFromFile(file: File): Promise<MailMessage> {
  const id = `eigen-${crypto.randomUUID()}`;
  if (!/\.eml$/i.test(file.name)) {
    return {
      id,
      subject: file.name,
      from: { name: 'Eigen bestand', address: 'onbekend@example.nl' },
      sentAt: new Date(file.lastModified).toISOString(),
      html: await file.text(),
    };
  }
  const email = await PostalMime.parse(await file.arrayBuffer());
  return {
    id,
    subject: email.subject ?? '(geen onderwerp)',
    from: { name: email.from?.name ?? file.name, address: email.from?.address ?? 'onbekend@example.nl' },
    sentAt: email.date ? new Date(email.date).toISOString() : new Date(file.lastModified).toISOString(),
    html: email.html ?? plainText(email.text ?? ''),
  };
}

/** As Outlook on the web hands over a message without HTML. */
function plainText(text: string): string {
  const block = document.createElement('div');
  block.style.whiteSpace = 'pre-wrap';
  block.textContent = text;
  return block.outerHTML;
}
