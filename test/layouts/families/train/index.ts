import * as action from '../../dimensions/action-form.ts';
import * as agenda from '../../dimensions/agenda-form.ts';
import * as block from '../../dimensions/block-markup.ts';
import * as title from '../../dimensions/title-look.ts';
import * as topic from '../../dimensions/topic-place.ts';
import * as when from '../../dimensions/when-place.ts';
import { drawn, type Family } from '../family.ts';
import { collections } from './collections.ts';
import { foundation } from './foundation.ts';
import { messagesWithHeaders } from './messages-with-headers.ts';
import { moreLink } from './more-link.ts';
import { textUnderlined } from './text-underlined.ts';

/** Layouts that the reader may be tuned on. */
export const train: readonly Family[] = [
  drawn('topic above the title', { topic: topic.above, when: when.after, agenda: agenda.asItems, columns: 1 }),
  drawn('topic and date under the title', { topic: topic.under, when: when.underWithPlace, agenda: agenda.asItems }),
  drawn('topic last', { topic: topic.last, when: when.under, agenda: agenda.asItems, columns: 1 }),
  drawn('topic as heading', { topic: topic.heading, when: when.after, agenda: agenda.asItems }),
  drawn('topic in the title', { topic: topic.titlePipe, agenda: agenda.asItems }),
  drawn('a badge for the date', { when: when.badge, agenda: agenda.asItems, columns: 1 }),
  drawn('topic as a field', { topic: topic.field, when: when.fieldsUnder, agenda: agenda.asItems }),
  drawn('date above the title', { topic: topic.under, when: when.above, agenda: agenda.asItems, columns: 1 }),
  drawn('date in a column', { when: when.besideLeft, agenda: agenda.asItems, columns: 1 }),
  drawn('rows of fields', { topic: topic.above, when: when.fieldsAfter, agenda: agenda.asItems }),
  drawn('agenda as a table', { agenda: agenda.dateFirstTable }),
  drawn('agenda without a header', { agenda: agenda.bareTable, topic: topic.above }),
  drawn('two columns', { columns: 2, topic: topic.above }),
  drawn('nothing but place', { title: title.byPlaceOnly, block: block.tables, action: action.link, columns: 1 }),
  drawn('breaks', { block: block.breaks, title: title.byBold, columns: 1 }),
  foundation,
  moreLink,
  collections,
  textUnderlined,
  messagesWithHeaders,
];
