import { screen, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';

export type User = ReturnType<typeof userEvent.setup>;

/** The row of an item in the list that is seen. */
export function row(title: string): HTMLElement {
  const buttons = screen
    .getAllByRole('button', { expanded: false })
    .concat(screen.queryAllByRole('button', { expanded: true }));
  const found = buttons
    .map((button) => button.closest<HTMLElement>('[data-row]'))
    .find((li) => li?.querySelector('[data-title]')?.textContent.includes(title) === true);
  if (!found) throw new Error(`no row “${title}”`);
  return found;
}
export const titleOf = (title: string): HTMLElement => {
  const button = row(title).querySelector<HTMLElement>('[data-title]');
  if (!button) throw new Error(`no title “${title}”`);
  return button;
};
/** Titles as they stand, from top to bottom. */
export const titles = (): (string | null)[] =>
  [...document.querySelectorAll('[role=tabpanel]:not([hidden]) [data-title]')].map(
    (button) => button.querySelector('[data-words]')?.textContent ?? null,
  );

/** Opens the row where it is closed. */
export async function open(user: User, title: string) {
  if (titleOf(title).getAttribute('aria-expanded') === 'false') await user.click(titleOf(title));
  const opened = within(row(title));
  await opened.findByText(
    (_, element) => element?.id !== undefined && element.id === titleOf(title).getAttribute('aria-controls'),
  );
  await opened.findAllByRole('button');
  return opened;
}

/** How many are to be done, as the filter says it; `null` where it says nothing. */
export function left(): number | null {
  const [button] = screen.getAllByRole('button', { name: /^Nog te doen/ });
  const count = /\d+/.exec(button?.textContent ?? '')?.[0];
  return count === undefined ? null : Number(count);
}

/** Past the time in which a press after an advance does nothing. */
export const rest = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 550);
  });
