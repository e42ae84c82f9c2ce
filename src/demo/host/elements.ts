/** The element of index.html with this id. */
export function byId<E extends HTMLElement>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`index.html has no ${type.name} #${id}`);
  return found;
}

/** A new element with text and attributes. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const mailPolicy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/**
 * HTML of a mail, in a frame that runs no script, opens no window and loads nothing: no tracking pixel, no picture.
 */
export function mailFrame(html: string, title: string): HTMLIFrameElement {
  const frame = element('iframe', { sandbox: '', title });
  frame.srcdoc = `${mailPolicy}${html}`;
  return frame;
}

const amsterdam = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'full',
  timeStyle: 'short',
});
const shortDate = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** A point in time as the griffie would read it. */
export function amsterdamTime(instant: number | string): string {
  return amsterdam.format(new Date(instant));
}

export function amsterdamDate(instant: string): string {
  return shortDate.format(new Date(instant));
}
