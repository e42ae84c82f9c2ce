import { calendarEntries, type CalendarEntry } from '../../calendar/entry.ts';
import type { EventDate, Item } from '../../domain/newsletter.ts';
import { useOffice } from '../shell/useOffice.ts';
import { useDesk } from '../shell/desk.ts';

/**
 * Gives what the calendar is told of these dates of an item, without any address of this mailbox or user. To be called
 * when it is needed: naming an event compares it with all others of the newsletter.
 */
export function useCalendarEntries(): (item: Item, dates: readonly EventDate[]) => CalendarEntry[] {
  const { newsletter, handled } = useDesk();
  const { own } = useOffice();
  return (item, dates) =>
    calendarEntries(item, newsletter, { known: handled.state().known, withhold: own }).filter(({ date }) =>
      dates.includes(date),
    );
}
