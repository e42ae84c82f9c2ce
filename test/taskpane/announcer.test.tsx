/** What is read out without the focus moving. */
import './browser.ts';
import { render } from '@testing-library/react';
import { Announcer, useAnnounce } from '../../src/taskpane/shell/announcer.tsx';

function speaker() {
  const held: { say: ReturnType<typeof useAnnounce> } = { say: () => undefined };
  function Voice() {
    held.say = useAnnounce();
    return null;
  }
  render(
    <Announcer>
      <Voice />
    </Announcer>,
  );
  return held.say;
}
const region = (how: 'polite' | 'assertive') =>
  [...document.querySelectorAll(`[aria-live=${how}] > *`)].map(({ textContent }) => textContent);

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(document, 'ariaNotify');
});

test('waits its turn; what went wrong does not; each is gone after a moment', () => {
  const say = speaker();
  say('Opgeslagen.');
  say('Outlook kon de e-mail niet openen.', true);
  expect(region('polite')).toEqual(['Opgeslagen.']);
  expect(region('assertive')).toEqual(['Outlook kon de e-mail niet openen.']);
  jest.advanceTimersByTime(1_000);
  expect([...region('polite'), ...region('assertive')]).toEqual([]);
});

test('of two in one moment none is lost, and the same words twice are two changes', () => {
  const say = speaker();
  say('Ongedaan gemaakt.');
  say('Ongedaan gemaakt.');
  say('Nog 3 te doen.');
  expect(region('polite')).toEqual(['Ongedaan gemaakt.', 'Ongedaan gemaakt.', 'Nog 3 te doen.']);
});

test('stands in the page too where the browser can be told directly: within Outlook’s frame that is not heard', () => {
  const notified = jest.fn();
  Object.assign(document, { ariaNotify: notified });
  speaker()('Opgeslagen.');
  expect(region('polite')).toEqual(['Opgeslagen.']);
  // Not both: a browser that may would say it twice.
  expect(notified).not.toHaveBeenCalled();
});
