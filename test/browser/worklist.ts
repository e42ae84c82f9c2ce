/** The work list as a user has it: rows, the one that is open, the choice, ⋯. */
import type { Locator } from 'playwright-core';
import { itemStrings } from '../../src/taskpane/strings/item.nl.ts';
import { settingsStrings } from '../../src/taskpane/strings/settings.nl.ts';
import type { DemoPage } from './harness.ts';

/** Rows of the screen that is seen, in their order. */
export const rows = (demo: DemoPage): Locator => demo.pane.locator('[role=tabpanel]:not([hidden]) [data-row]');
export const row = (demo: DemoPage, title: string): Locator =>
  rows(demo)
    .filter({ has: demo.pane.locator('[data-title]').getByText(title, { exact: true }) })
    .first();

export async function openRow(demo: DemoPage, which: Locator): Promise<Locator> {
  const title = which.locator('[data-title]');
  if ((await title.getAttribute('aria-expanded')) === 'false') await title.click();
  await which.getByRole('button').nth(1).waitFor();
  await demo.page.mouse.move(0, 0);
  return which;
}

export const choice = (demo: DemoPage, at: number): Locator =>
  demo.pane
    .locator('[role=tabpanel]:not([hidden])')
    .getByRole('checkbox', { name: /^Kiezen: / })
    .nth(at);

/** What stands behind ⋯. */
export async function fromMenu(demo: DemoPage, name: string): Promise<void> {
  await demo.pane.getByRole('button', { name: settingsStrings.more, exact: true }).first().click();
  await demo.pane.getByRole('menuitem', { name }).click();
}

/** Longer than a press after the list moved does nothing. */
export const settle = (demo: DemoPage): Promise<void> => demo.page.waitForTimeout(600);

/** How many are to be done, once that is known. */
export async function left(demo: DemoPage): Promise<number> {
  const filter = demo.pane
    .locator('[role=tabpanel]:not([hidden])')
    .getByRole('button', { name: new RegExp(`^${itemStrings.todo} \\d`) });
  return Number(/\d+/.exec((await filter.textContent()) ?? '')?.[0]);
}

/** Passes over the first row that is to be done. */
export async function skipFirst(demo: DemoPage): Promise<void> {
  await settle(demo);
  const first = rows(demo)
    .filter({ has: demo.pane.getByRole('checkbox') })
    .first();
  await (await openRow(demo, first)).getByRole('button', { name: /^Overslaan: / }).click();
}
