import type { Newsletter } from '../../src/domain/newsletter.ts';
import newsletter from './newsletter.json';

/** Our own invention: every kind of card once, with what can go wrong about it. */
export const example = newsletter as Newsletter;

/** Two days after the example was sent. */
export const clock = () => Date.parse('2026-03-01T12:00:00Z');
