import { amsterdamDate, element } from './elements.ts';
import type { MailMessage } from './message.ts';

export interface MessageListEvents {
  /** The messages that are selected now, in the order of the list. */
  selected(messages: MailMessage[]): void;
}

/** The message list: a click selects one message, the tick boxes select several. */
export class MessageList {
  readonly messages: MailMessage[] = [];
  readonly #list: HTMLUListElement;
  readonly #events: MessageListEvents;
  #selected = new Set<string>();

  constructor(list: HTMLUListElement, events: MessageListEvents) {
    this.#list = list;
    this.#events = events;
  }

  add(message: MailMessage, where: 'top' | 'bottom' = 'bottom'): void {
    const row = this.#row(message);
    if (where === 'top') {
      this.messages.unshift(message);
      this.#list.prepend(row);
    } else {
      this.messages.push(message);
      this.#list.append(row);
    }
  }

  /** The message under another id; what is selected stays so. */
  move(id: string, to: string): void {
    const at = this.messages.findIndex((message) => message.id === id);
    const message = this.messages[at];
    const row = this.#list.querySelector(`li[data-id="${CSS.escape(id)}"]`);
    if (!message || !row) throw new Error(`no message ${id}`);
    const moved = { ...message, id: to, firstId: message.firstId ?? id };
    this.messages[at] = moved;
    row.replaceWith(this.#row(moved));
    this.select([...this.#selected].map((selected) => (selected === id ? to : selected)));
  }

  select(ids: string[]): void {
    this.#selected = new Set(ids);
    for (const row of this.#list.querySelectorAll('li')) {
      const chosen = this.#selected.has(row.dataset.id ?? '');
      row.classList.toggle('chosen', chosen);
      row.querySelector('button')?.setAttribute('aria-pressed', String(chosen));
      const tick = row.querySelector('input');
      if (tick) tick.checked = chosen;
    }
    this.#events.selected(this.messages.filter(({ id }) => this.#selected.has(id)));
  }

  #row(message: MailMessage): HTMLLIElement {
    const tick = element('input', { type: 'checkbox', 'aria-label': `Selecteer ook ${message.subject}` });
    tick.addEventListener('change', () => {
      const others = [...this.#selected].filter((id) => id !== message.id);
      this.select(tick.checked ? [...others, message.id] : others);
    });
    const open = element(
      'button',
      { type: 'button', 'aria-pressed': 'false' },
      element(
        'span',
        { class: 'row' },
        element('span', { class: 'from' }, message.from.name),
        element('span', { class: 'date' }, amsterdamDate(message.sentAt)),
      ),
      element('span', { class: 'subject' }, message.subject),
    );
    open.addEventListener('click', () => {
      this.select([message.id]);
    });
    return element('li', { class: 'message', 'data-id': message.id }, tick, open);
  }
}
