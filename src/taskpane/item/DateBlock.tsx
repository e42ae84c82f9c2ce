import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { dutchDay } from '../../calendar/dutch-date.ts';
import { placeFor } from '../../calendar/entry.ts';
import type { EventDate, Item } from '../../domain/newsletter.ts';
import { clockTimes } from '../model/dateWords.ts';
import { isYearAssumed } from '../model/dates.ts';
import { itemStrings as words } from '../strings/item.nl.ts';
import { Tick } from './Tick.tsx';

const useStyles = makeStyles({
  root: { margin: `0 0 ${tokens.spacingVerticalS}` },
  when: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface DateBlockProps {
  item: Item;
  dates: readonly EventDate[];
  /** Which of several dates are chosen, by start. */
  chosen: readonly string[];
  onChoose: (starts: readonly string[]) => void;
}

/** When an event takes place, and what of that was worked out rather than read. */
export function DateBlock({ item, dates, chosen, onChoose }: DateBlockProps) {
  const styles = useStyles();
  if (dates.length === 0) {
    return (
      <div className={styles.root}>
        <p className={styles.when}>{words.undated}</p>
      </div>
    );
  }
  const [first] = dates;
  const place = first === undefined ? null : placeFor(item, first);
  return (
    <div className={styles.root}>
      {dates.map((date) =>
        dates.length === 1 ? (
          <p key={date.start} className={styles.when}>
            <time dateTime={date.start}>{longDate(date)}</time>
          </p>
        ) : (
          <Tick
            key={date.start}
            isChecked={chosen.includes(date.start)}
            isStrong
            onChange={(isChecked) => {
              onChoose(isChecked ? [...chosen, date.start] : chosen.filter((start) => start !== date.start));
            }}
          >
            <time dateTime={date.start}>{longDate(date)}</time>
          </Tick>
        ),
      )}
      {place === null ? null : <p className={styles.note}>{place}</p>}
      {notesOf(dates).map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}

/** "di 17 maart 2026, 16.00 - 17.00 uur" */
function longDate(date: EventDate): string {
  const day = (moment: string) => {
    const words = dutchDay(moment, { weekday: true });
    return `${words.slice(0, 2)}${words.slice(words.indexOf(' '))}`;
  };
  const times = clockTimes(date);
  const start = times === null ? day(date.start) : `${day(date.start)}, ${times}`;
  if (date.openEnd === true) return words.from(start);
  const endsOtherDay = date.end !== null && date.end.slice(0, 10) !== date.start.slice(0, 10);
  return endsOtherDay ? `${start} t/m ${day(date.end ?? '')}` : start;
}

function notesOf(dates: readonly EventDate[]): string[] {
  const printed = [...new Set(dates.map(({ text }) => text).filter((text) => text !== ''))];
  return [
    ...(dates.some(({ allDay }) => allDay) ? [words.date.allDay] : []),
    ...(dates.some(({ openEnd }) => openEnd) ? [words.date.openEnd] : []),
    ...(dates.some(({ conflict }) => conflict) ? [words.date.conflict] : []),
    ...(dates.some(isYearAssumed) ? [words.date.yearAssumed] : []),
    ...printed.map(words.date.printed),
  ];
}
