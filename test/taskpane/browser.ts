/** What every browser has and jsdom lacks. Imported before what needs it. */
import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';
import { randomUUID } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.assign(crypto, { randomUUID });

configure({
  getElementError: (message) => new Error(message ?? ''),
  asyncUtilTimeout: 5_000,
});
// How long something takes is for the benchmarks: on a busy machine a late answer is no failure.
jest.setTimeout(30_000);

// For every question about a role jsdom goes through every rule of every style sheet, and Fluent has thousands. What
// hides elements in our tests is attributes and what is not rendered; how it looks is for the real browser to prove.
window.getComputedStyle = (element) => (element as HTMLElement).style;

// Asked for by Fluent's overflow, which then takes it that everything fits.
window.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
