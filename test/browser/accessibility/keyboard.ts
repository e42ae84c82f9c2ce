import type { Frame } from 'playwright-core';
import type { DemoPage } from '../harness.ts';

/**
 * One thing that a user without a mouse does, and where that leaves them. `comeBack`: from a form of Outlook that opened
 * and took the focus.
 */
export type Step = (
  { press: string } | { type: string } | { tabTo: string } | { backTo: string } | { comeBack: true }
) & {
  /** Role and name of what has the focus then, as `button "Logboek"`; a name may be cut off with `…`. */
  focus?: string;
  /** Read out without moving the focus: part of what a live region came to say. */
  says?: string;
};

/** So many presses of Tab must lead anywhere in a view. */
const mostTabs = 160;
/** Milliseconds for what comes after a key: a stored value, an answer of Outlook. */
const patience = 4000;

export class Keyboard {
  readonly #demo: DemoPage;

  constructor(demo: DemoPage) {
    this.#demo = demo;
  }

  /** From here on what is read out is remembered. */
  async listen(): Promise<void> {
    await this.#heard();
  }

  /** Does the step and throws where it leads elsewhere than it should. */
  async take(step: Step): Promise<void> {
    const { keyboard } = this.#demo.page;
    const heardBefore = (await this.#heard()).length;
    if ('press' in step) for (const key of step.press.split(' ')) await keyboard.press(key);
    else if ('type' in step) await keyboard.type(step.type);
    else if ('tabTo' in step) await this.#tabUntil('Tab', step.tabTo);
    else if ('backTo' in step) await this.#tabUntil('Shift+Tab', step.backTo);
    else await this.#demo.page.locator('#pane-frame iframe').focus();
    if (step.focus !== undefined) await this.#expectFocus(step.focus);
    if (step.says !== undefined) await this.#expectHeard(step.says, heardBefore);
    const isHere = await (await this.#demo.paneFrame()).evaluate(() => document.hasFocus());
    if (isHere && (await this.focused()) === null) throw new Error('the focus was lost to the page');
  }

  /** Role and name of what has the focus; `null` where nothing in the pane has. */
  async focused(): Promise<string | null> {
    const frame = await this.#demo.paneFrame();
    const hasFocus = await frame.evaluate(() => {
      const { activeElement, body } = document;
      document.querySelector('[data-has-focus]')?.removeAttribute('data-has-focus');
      activeElement?.setAttribute('data-has-focus', '');
      return activeElement !== null && activeElement !== body;
    });
    if (!hasFocus) return null;
    const lines = await frame.locator('[data-has-focus]').ariaSnapshot();
    const [first = ''] = lines.split('\n');
    return roleAndName(first);
  }

  async #tabUntil(key: string, wanted: string): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < mostTabs; presses += 1) {
      await this.#demo.page.keyboard.press(key);
      const focused = (await this.focused()) ?? '(nothing)';
      if (isIt(focused, wanted)) return;
      passed.push(focused);
    }
    throw new Error(`${key} never came to ${wanted}, but to: ${passed.join(' · ')}`);
  }

  async #expectFocus(wanted: string): Promise<void> {
    const until = Date.now() + patience;
    let focused = await this.focused();
    while (!isIt(focused ?? '', wanted)) {
      if (Date.now() > until) throw new Error(`the focus is on ${focused ?? 'nothing'}, not on ${wanted}`);
      await this.#demo.page.waitForTimeout(50);
      focused = await this.focused();
    }
  }

  async #expectHeard(wanted: string, since: number): Promise<void> {
    const until = Date.now() + patience;
    let heard = await this.#heard();
    while (!heard.slice(since).some((text) => text.includes(wanted))) {
      if (Date.now() > until) throw new Error(`not read out: “${wanted}”, but ${JSON.stringify(heard.slice(since))}`);
      await this.#demo.page.waitForTimeout(50);
      heard = await this.#heard();
    }
  }

  /** Everything that the live regions said since this was first asked. */
  async #heard(): Promise<string[]> {
    return (await this.#demo.paneFrame()).evaluate(listen);
  }
}

/** `- button "Hulp"`, or, where the name holds a colon, `- 'button "Zet in agenda: X" [expanded]': Zet in agenda`. */
function roleAndName(line: string): string {
  const quoted = /^- '((?:[^']|'')*)'/.exec(line)?.[1];
  return quoted?.replaceAll("''", "'") ?? line.replace(/^- /, '').replace(/:(?: .*)?$/, '');
}

function isIt(focused: string, wanted: string): boolean {
  if (!wanted.endsWith('…')) return focused === wanted || focused.startsWith(`${wanted} `);
  return focused.startsWith(wanted.slice(0, -1));
}

/** Runs in the page. */
function listen(): string[] {
  const holder = window as unknown as { heard?: string[] };
  if (holder.heard) return holder.heard;
  const heard: string[] = [];
  holder.heard = heard;
  const regions = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const added = [...addedNodes].filter((node): node is Element => node instanceof Element);
      const spoken = [
        element?.closest(regions),
        ...added.flatMap((one) => [...(one.matches(regions) ? [one] : []), ...one.querySelectorAll(regions)]),
      ];
      for (const region of spoken) {
        const text = region?.textContent.trim() ?? '';
        if (text !== '') heard.push(text);
      }
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
  return heard;
}

export interface Stop {
  signature: string;
  name: string;
  box: { x: number; y: number; width: number; height: number };
  isSeen: boolean;
}

/** What has the focus now: where it stands, and whether any of it can be seen. `null`: nothing in the pane. */
export function stopAt(frame: Frame): Promise<Stop | null> {
  return frame.evaluate(async () => {
    // Fluent's helpers at the edge of a toolbar pass the focus on by themselves.
    for (let turn = 0; turn < 20 && document.activeElement?.matches('[data-tabster-dummy]'); turn += 1) {
      await new Promise((resolve) => {
        setTimeout(resolve, 25);
      });
    }
    const element = document.activeElement;
    if (!element || element === document.body || !document.hasFocus()) return null;
    // A box to tick is drawn beside its field, which itself is transparent.
    const drawn =
      element.closest('.fui-Checkbox, .fui-Radio, .fui-Switch, .fui-Input, .fui-Select, .fui-Textarea') ?? element;
    const { x, y, width, height } = drawn.getBoundingClientRect();
    const parts = [0.05, 0.5, 0.95];
    const isSeen = parts.some((across) =>
      parts.some((down) => {
        const hit = document.elementFromPoint(x + width * across, y + height * down);
        return hit !== null && (drawn.contains(hit) || hit.contains(drawn));
      }),
    );
    const name = element.getAttribute('aria-label') ?? element.textContent.trim();
    return {
      signature: `${element.tagName} ${element.getAttribute('role') ?? ''} ${element.className}`,
      name: `${element.tagName} “${name.slice(0, 60)}”`,
      box: { x, y, width, height },
      isSeen,
    };
  });
}
