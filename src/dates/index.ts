/** Dutch sentences → event dates. */
export { isCivilDay } from './civil.ts';
export { changeOf } from './change.ts';
export { MONTHS, monthNames, weekdayNames } from './vocabulary.ts';
export { findEventDates } from './read.ts';
export { whenIn, type When } from './when.ts';
