import type { Random } from '../../fuzz/random.ts';
import { actionForms } from './action-form.ts';
import { agendaForms } from './agenda-form.ts';
import { blockMarkups } from './block-markup.ts';
import { advertisements, intros, tops } from './chrome.ts';
import { contentsForms } from './contents.ts';
import { dateForms } from './date-form.ts';
import { fieldLooks } from './field-look.ts';
import { feet } from './foot.ts';
import { headingLooks } from './heading-look.ts';
import { pictures } from './picture.ts';
import { titleLooks } from './title-look.ts';
import { topicPlaces } from './topic-place.ts';
import { whenPlaces } from './when-place.ts';

/** Everything in which layouts differ, each with its values. A value that stands twice is drawn twice as often. */
const dimensions = {
  block: blockMarkups,
  topic: topicPlaces,
  topicLook: fieldLooks,
  when: whenPlaces,
  whenLook: fieldLooks,
  date: dateForms,
  title: titleLooks,
  heading: headingLooks,
  action: actionForms,
  agenda: agendaForms,
  picture: pictures,
  contents: contentsForms,
  top: tops,
  intro: intros,
  advertisement: advertisements,
  foot: feet,
  columns: [1, 1, 1, 2, 3],
  /** What parts the fields that stand in one line. */
  separator: [' | ', ' • ', ' - '],
  metaAt: ['above', 'under'],
  /** Whether news carries the day of its publication, where events carry theirs. */
  published: [false, false, true],
  /** Whether standing blocks of the sender are printed. */
  standing: [true, false],
} as const;

type Dimensions = typeof dimensions;

/** One layout: a value in each dimension. */
export type Choice = { [Name in keyof Dimensions]: Dimensions[Name][number] };

/** Draws a layout. Every dimension is drawn, also one that is fixed, so that fixing one changes no other. */
export function sample(random: Random, fixed: Partial<Choice> = {}): Choice {
  const drawn = Object.fromEntries(
    Object.entries(dimensions).map(([name, values]) => [name, random.pick<unknown>(values)]),
  ) as unknown as Choice;
  return { ...drawn, ...fixed };
}
