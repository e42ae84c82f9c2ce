import { formLimits, type AppointmentForm, type MailAddress, type MessageForm } from '../domain/forms.ts';
import { MailboxError } from '../mailbox/port.ts';
import { askHost } from './call.ts';
import { supports, type OfficeHost } from './host.ts';
import { timeouts } from './limits.ts';

/**
 * Opens the new-message form. From 1.9 on the host says whether it did; before that, no exception is all we know.
 * What is too long for the form is refused here, by name: cutting is for who wrote the text.
 */
export async function openMessageForm(host: OfficeHost, form: MessageForm): Promise<void> {
  within('to', form.to.length, formLimits.recipients);
  within('bcc', form.bcc.length, formLimits.recipients);
  within('subject', form.subject.length, formLimits.subject);
  within('htmlBody', form.htmlBody.length, formLimits.body);
  const parameters = {
    toRecipients: form.to.map(recipient),
    bccRecipients: form.bcc.map(recipient),
    subject: form.subject,
    htmlBody: form.htmlBody,
  };
  const { mailbox } = host.context;
  if (supports(host, '1.9') && offered(mailbox, 'displayNewMessageFormAsync')) {
    await askHost('displayNewMessageFormAsync', timeouts.form, (done) => {
      mailbox.displayNewMessageFormAsync(parameters, done);
    });
  } else if (supports(host, '1.6') && offered(mailbox, 'displayNewMessageForm')) {
    mailbox.displayNewMessageForm(parameters);
  } else throw unsupported('displayNewMessageForm');
}

/** Opens the new-appointment form. It takes instants, and knows neither whole days nor another calendar. */
export async function openAppointmentForm(host: OfficeHost, form: AppointmentForm): Promise<void> {
  within('subject', form.subject.length, formLimits.subject);
  within('location', form.location.length, formLimits.location);
  within('body', form.body.length, formLimits.body);
  const parameters = (): Office.AppointmentForm => ({
    // New Date objects for every call: Office.js turns the ones it gets into numbers, and then refuses them.
    start: new Date(form.start),
    end: new Date(form.end),
    subject: form.subject,
    location: form.location,
    body: form.body,
  });
  const { mailbox } = host.context;
  if (supports(host, '1.9') && offered(mailbox, 'displayNewAppointmentFormAsync')) {
    await askHost('displayNewAppointmentFormAsync', timeouts.form, (done) => {
      mailbox.displayNewAppointmentFormAsync(parameters(), done);
    });
  } else if (offered(mailbox, 'displayNewAppointmentForm')) {
    mailbox.displayNewAppointmentForm(parameters());
  } else throw unsupported('displayNewAppointmentForm');
}

/** Whether this Outlook has the form. */
export function hasForm(host: OfficeHost, form: 'message' | 'appointment'): boolean {
  const { mailbox } = host.context;
  if (form === 'message') return supports(host, '1.6') && offered(mailbox, 'displayNewMessageForm');
  return offered(mailbox, 'displayNewAppointmentForm');
}

/** The form reads name and address only; the type asks for what an existing message's recipient has. */
function recipient({ name, address }: MailAddress): Office.EmailAddressDetails {
  return { displayName: name || address, emailAddress: address } as Office.EmailAddressDetails;
}

/** Typed as always there; on mobile and in compose it is not. */
function offered(mailbox: Office.Mailbox, method: keyof Office.Mailbox): boolean {
  return typeof mailbox[method] === 'function';
}

function within(field: string, length: number, limit: number): void {
  if (length > limit) throw new MailboxError('failed', `${field}: ${length} is more than the form's ${limit}`);
}

function unsupported(name: string): MailboxError {
  return new MailboxError('unsupported', `${name} is not there in this Outlook`);
}
