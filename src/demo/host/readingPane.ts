import { amsterdamTime, element, mailFrame } from './elements.ts';
import type { MailMessage } from './message.ts';
import type { Notification } from './itemMethods.ts';

/** Shows what is selected: the message, how many there are, or nothing. */
export function showInReadingPane(pane: HTMLElement, messages: MailMessage[]): void {
  const [message, ...others] = messages;
  if (!message || others.length > 0) {
    const text = message ? `${messages.length} berichten geselecteerd` : 'Selecteer een bericht om het te lezen';
    pane.replaceChildren(element('p', { class: 'nothing' }, text));
    return;
  }
  const { name, address } = message.from;
  pane.replaceChildren(
    element(
      'div',
      { class: 'head' },
      element('h2', {}, message.subject),
      element('p', { class: 'who' }, `${name} <${address}>, ${amsterdamTime(message.sentAt)}`),
    ),
    mailFrame(message.html, 'Bericht'),
  );
}

/** The bar above a message in which Outlook shows what an add-in has to say. */
export function showNotifications(pane: HTMLElement, notifications: Notification[]): void {
  for (const old of pane.querySelectorAll('.notification')) old.remove();
  pane.prepend(...notifications.map(({ message }) => element('p', { class: 'notification', role: 'status' }, message)));
}
