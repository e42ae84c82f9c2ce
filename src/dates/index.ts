/** Dutch sentences → event dates. */
export { isCivilDay } from './civil.ts';
export { findEventDates } from './read.ts';
