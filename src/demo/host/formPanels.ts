import { amsterdamTime, element, mailFrame } from './elements.ts';
import type { FormKind, OpenedForm } from './OutlookHost.ts';

const titles: Record<FormKind, string> = {
  newMessage: 'Nieuw bericht',
  newAppointment: 'Nieuwe afspraak',
  openMessage: 'Bericht',
  openAppointment: 'Afspraak',
};

/** What Outlook would have put where; in this order. Anything else that the add-in sent is shown under its own name. */
const labels: Record<string, string> = {
  toRecipients: 'Aan',
  ccRecipients: 'Cc',
  bccRecipients: 'Bcc',
  requiredAttendees: 'Genodigden',
  optionalAttendees: 'Optioneel',
  subject: 'Onderwerp',
  start: 'Begin',
  end: 'Einde',
  location: 'Locatie',
};
const bodies = ['htmlBody', 'body'];

/** Opens a panel that shows what the add-in filled in, and nothing that it did not. */
export function openFormPanel(container: HTMLElement, { kind, parameters }: OpenedForm): void {
  const close = element('button', { type: 'button' }, 'Sluiten');
  const fields = element('dl');
  const names = [...Object.keys(labels), ...Object.keys(parameters).filter((name) => !(name in labels))];
  for (const name of names) {
    const value = parameters[name];
    if (bodies.includes(name) || isEmpty(value)) continue;
    fields.append(element('dt', {}, labels[name] ?? name), element('dd', { 'data-field': name }, shown(name, value)));
  }
  const panel = element(
    'section',
    { class: 'form', role: 'dialog', 'aria-label': titles[kind], tabindex: '-1' },
    element('div', { class: 'form-head' }, element('h2', {}, titles[kind]), close),
    fields,
    mailFrame(bodies.map((name) => shown(name, parameters[name])).join(''), 'Tekst'),
  );
  close.addEventListener('click', () => {
    panel.remove();
  });
  container.append(panel);
  panel.focus(); // a new window takes the focus, in Outlook too
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function shown(name: string, value: unknown): string {
  if ((name === 'start' || name === 'end') && typeof value === 'number') return amsterdamTime(value);
  if (Array.isArray(value)) return value.map(String).join('; ');
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
