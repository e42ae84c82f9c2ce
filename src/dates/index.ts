/** Dutch sentences → event dates. */
export { findEventDates } from './read.ts';
