import { appointmentForm as formFor } from '../../calendar/appointment.ts';
import type { Channel } from '../channel.ts';

/** Outlook's new-appointment form, one per date, the next once the host said that the last one opened. */
export const appointmentForm: Channel<'appointments'> = {
  id: 'appointment-form',
  takes: ['appointments'],
  takesBack: 'note',
  isAvailable: ({ mailbox }) => mailbox.hasForm('appointment'),
  deliver: async ({ entries }, { mailbox }) => {
    for (const entry of entries) await mailbox.openAppointmentForm(formFor(entry));
    return { status: 'opened' };
  },
};
