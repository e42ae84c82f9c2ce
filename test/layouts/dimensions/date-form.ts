/** How a day and a time are written. */
export interface DateForm {
  id: string;
  day(date: string): string;
  /** `end` is null where none is stated. */
  time(start: string, end: string | null): string;
  /** Between the day and the time in one line. */
  join: string;
}

const WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const SHORT_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

interface Day {
  weekday: string;
  day: number;
  month: string;
  short: string;
  number: number;
  year: number;
}

export function dayOf(date: string): Day {
  const [year = 0, number = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return {
    weekday: WEEKDAYS[new Date(Date.UTC(year, number - 1, day)).getUTCDay()] ?? '',
    day,
    month: MONTHS[number - 1] ?? '',
    short: SHORT_MONTHS[number - 1] ?? '',
    number,
    year,
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const dots = (time: string): string => time.replace(':', '.');

const long: DateForm = {
  id: 'donderdag 12 maart 2027',
  day: (date) => {
    const { weekday, day, month, year } = dayOf(date);
    return `${weekday} ${day} ${month} ${year}`;
  },
  time: (start, end) => (end === null ? `${dots(start)} uur` : `${dots(start)} - ${dots(end)} uur`),
  join: ', ',
};

const noYear: DateForm = {
  id: 'Donderdag 12 maart',
  day: (date) => {
    const { weekday, day, month } = dayOf(date);
    return `${capital(weekday)} ${day} ${month}`;
  },
  time: (start, end) => (end === null ? `vanaf ${dots(start)} uur` : `van ${dots(start)} tot ${dots(end)} uur`),
  join: ' ',
};

const numeric: DateForm = {
  id: '12-03-2027',
  day: (date) => {
    const { day, number, year } = dayOf(date);
    return `${two(day)}-${two(number)}-${year}`;
  },
  time: (start, end) => (end === null ? `${start} uur` : `${start}-${end} uur`),
  join: ' ',
};

const plain: DateForm = {
  id: '12 maart 2027',
  day: (date) => {
    const { day, month, year } = dayOf(date);
    return `${day} ${month} ${year}`;
  },
  time: (start, end) => (end === null ? `${dots(start)} uur` : `${dots(start)}-${dots(end)} uur`),
  join: ' | ',
};

const short: DateForm = {
  id: 'do 12 mrt',
  day: (date) => {
    const { weekday, day, short: month } = dayOf(date);
    return `${weekday.slice(0, 2)} ${day} ${month}`;
  },
  time: (start, end) => (end === null ? start : `${start} - ${end}`),
  join: ', ',
};

export const dateForms: readonly DateForm[] = [long, noYear, numeric, plain, short];

/** `2027-03-12T13:30/2027-03-12T16:00` taken apart. */
export interface Moment {
  start: string;
  end: string | null;
  from: string | null;
  until: string | null;
  open: boolean;
}

export function momentOf(written: string): Moment {
  const open = written.endsWith('+');
  const [start = '', end = ''] = written.replace('+', '').split('/');
  return {
    start: start.slice(0, 10),
    end: end !== '' && end.slice(0, 10) !== start.slice(0, 10) ? end.slice(0, 10) : null,
    from: start.length > 10 ? start.slice(11) : null,
    until: end.length > 10 ? end.slice(11) : null,
    open,
  };
}

const enumerate = (values: string[]): string =>
  values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} en ${values.at(-1) ?? ''}`;

/** The days of an event in one phrase. */
export function days(form: DateForm, when: string[]): string {
  return enumerate(
    when.map((written) => {
      const { start, end, open } = momentOf(written);
      if (open) return `vanaf ${form.day(start)}`;
      return end === null ? form.day(start) : `${form.day(start)} t/m ${form.day(end)}`;
    }),
  );
}

/** The hours of an event, empty where none are stated or several differ. */
export function hours(form: DateForm, when: string[]): string {
  const { from, until } = momentOf(when[0] ?? '');
  return from === null ? '' : form.time(from, until);
}

/** When it is, in one line; several days with several hours each get their own. */
export function whenLine(form: DateForm, when: string[]): string {
  const same = new Set(when.map((written) => hours(form, [written]))).size === 1;
  if (!same) return enumerate(when.map((written) => whenLine(form, [written])));
  const time = hours(form, when);
  return time === '' ? days(form, when) : `${days(form, when)}${form.join}${time}`;
}
