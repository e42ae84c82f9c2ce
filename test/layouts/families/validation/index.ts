import * as action from '../../dimensions/action-form.ts';
import * as agenda from '../../dimensions/agenda-form.ts';
import * as block from '../../dimensions/block-markup.ts';
import * as topic from '../../dimensions/topic-place.ts';
import * as when from '../../dimensions/when-place.ts';
import { drawn, type Family } from '../family.ts';
import { calendarFeed } from './calendar-feed.ts';
import { centredInvitations } from './centred-invitations.ts';
import { eventContainer } from './event-container.ts';
import { textStarred } from './text-starred.ts';

/** Layouts to choose between rules with, and to calibrate how sure the reader is. */
export const validation: readonly Family[] = [
  drawn('topic in the title, with a colon', { topic: topic.titleColon, agenda: agenda.asItems, columns: 1 }),
  drawn('topic and date in one line', { topic: topic.meta, when: when.meta, agenda: agenda.asItems, columns: 1 }),
  drawn('topic after the text', { topic: topic.after, when: when.under, agenda: agenda.asItems }),
  drawn('date after the action', { when: when.last, topic: topic.under, action: action.link, agenda: agenda.asItems }),
  drawn('agenda of lines, title first', { agenda: agenda.titleLines }),
  drawn('agenda of lines, date first', { agenda: agenda.dateLines, block: block.paragraphs }),
  drawn('agenda: Wat, Wanneer, Waar', { agenda: agenda.titleFirstTable }),
  drawn('three columns', { columns: 3, topic: topic.above, agenda: agenda.asItems }),
  drawn('divs without an action', { block: block.divs, action: action.none, columns: 1 }),
  eventContainer,
  centredInvitations,
  calendarFeed,
  textStarred,
];
