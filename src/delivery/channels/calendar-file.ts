import type { Channel } from '../channel.ts';

/** An .ics file: the way to a calendar that the form cannot open, such as the council's. */
export const calendarFile: Channel<'appointments'> = {
  id: 'calendar-file',
  takes: ['appointments'],
  takesBack: 'note',
  isAvailable: () => true,
  deliver: async ({ entries }, { offerFile, now }) => {
    // The writer is large, and most appointments go by the form.
    const { calendarFile: write } = await import('../../calendar/ics.ts');
    offerFile({ name: 'agenda.ics', type: 'text/calendar;charset=utf-8', text: write(entries, now) });
    return { status: 'offered' };
  },
};
