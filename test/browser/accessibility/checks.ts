import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type AxeBuilder from '@axe-core/playwright';
import type { Frame } from 'playwright-core';

// The engine that @axe-core/playwright brings along, put into the pane's own frame: its own runner goes through every
// frame of the window, also those that are not ours.
const runner = createRequire(path.join(process.cwd(), 'package.json')).resolve('@axe-core/playwright');
const engine = createRequire(runner).resolve('axe-core/axe.min.js');
const engineText = fs.readFileSync(engine, 'utf8');

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** WCAG 2.2 A and AA, and what axe's makers add as good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/**
 * Measured below: axe takes a button that something unfolded over it for a smaller one.
 */
const ownMeasure = { 'target-size': { enabled: false } };
/** Tabster's focus sentinels carry aria-hidden and take the focus on purpose, for a moment. */
const tabsterSentinel = '[data-tabster-dummy]';

/**
 * As it stands once everything has come to rest and every card is laid out: cards out of sight have no height of their
 * own yet, and what is half faded in has a contrast that it will not keep.
 */
export async function settle(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    if (document.adoptedStyleSheets.length === 0) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important; }');
      document.adoptedStyleSheets = [sheet];
    }
    const passing = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  });
}

/**
 * What axe objects to, one line each.
 * @param rules instead of all of them
 */
export async function axeViolations(frame: Frame, rules: readonly string[] | undefined): Promise<string[]> {
  if (rules?.length === 0) return [];
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(engineText);
  return frame.evaluate(
    async ([values, type, sentinel, without]) => {
      const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } };
      const { violations } = await axe.run(
        { include: document, exclude: [sentinel] },
        { runOnly: { type, values }, rules: without, resultTypes: ['violations'], iframes: false },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html }) => `axe ${id}: ${String(target)} ${html.slice(0, 160)}`),
      );
    },
    [rules ?? tags, rules ? 'rule' : 'tag', tabsterSentinel, ownMeasure] as const,
  );
}

/** What sticks out to the right of a page that can be scrolled sideways. */
export function stickingOut(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isInside = (element: Element) => element.getBoundingClientRect().right <= clientWidth + 1;
    /** What a box around it cuts off does not make the page wider. */
    const isCut = (element: Element) => {
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflowX !== 'visible' && isInside(at)) return true;
      }
      return false;
    };
    const out = [...document.querySelectorAll('body *')].filter((element) => !isInside(element) && !isCut(element));
    return out
      .filter((element) => !out.some((other) => other !== element && element.contains(other)))
      .map((element) => `sticks out: ${element.tagName} “${element.textContent.slice(0, 40)}”`);
  });
}

/** Text that its own box cuts off, that leaves the button it stands on, or that is printed over other text. */
export function spoiltText(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    /** Letters reach a little outside a tight line without touching anything. */
    const slack = 3;
    interface Piece {
      text: string;
      parent: Element;
      layer: Element | null;
      rects: DOMRect[];
    }
    const found: string[] = [];
    const styles = new Map<Element, CSSStyleDeclaration>();
    const styleOf = (element: Element) => {
      const known = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, known);
      return known;
    };
    const pieces: Piece[] = [];
    const layerOf = (element: Element): Element | null => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (['sticky', 'fixed', 'absolute'].includes(styleOf(at).position)) return at;
      }
      return null;
    };
    const isUnseen = (element: Element) =>
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      element.closest('[data-tabster-dummy], option, noscript') !== null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || !parent || isUnseen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      if (rects.length > 0) pieces.push({ text, parent, layer: layerOf(parent), rects });
    }
    /** Those that a box shows any of; cut to it in the directions in which it scrolls. */
    const within = (rects: readonly DOMRect[], box: DOMRect, isX: boolean, isY: boolean) =>
      rects
        .filter(
          ({ left, right, top, bottom }) =>
            right > box.left + 1 && left < box.right - 1 && bottom > box.top + 1 && top < box.bottom - 1,
        )
        .map((rect) => {
          const left = isX ? Math.max(rect.left, box.left) : rect.left;
          const right = isX ? Math.min(rect.right, box.right) : rect.right;
          const top = isY ? Math.max(rect.top, box.top) : rect.top;
          const bottom = isY ? Math.min(rect.bottom, box.bottom) : rect.bottom;
          return new DOMRect(left, top, right - left, bottom - top);
        });
    /** What of a text can be seen inside the boxes that scroll. */
    const inSight = (rects: readonly DOMRect[], element: Element) => {
      let boxes = [...rects];
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY, display } = styleOf(at);
        if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible')) continue;
        const box = at.getBoundingClientRect();
        boxes = boxes
          .map(({ left, right, top, bottom }) => {
            const [l, t] = [Math.max(left, box.left), Math.max(top, box.top)];
            return new DOMRect(l, t, Math.min(right, box.right) - l, Math.min(bottom, box.bottom) - t);
          })
          .filter(({ width, height }) => width > 0 && height > 0);
      }
      return boxes;
    };
    for (const { text, parent, rects: printed } of pieces) {
      let rects: readonly DOMRect[] = printed;
      for (let at: Element | null = parent; at && at !== document.body && rects.length > 0; at = at.parentElement) {
        const style = styleOf(at);
        const box = at.getBoundingClientRect();
        if (box.width <= 2 && box.height <= 2) break; // for screen readers only
        const isControl = at.matches('button, a, [role=tab], [role=checkbox], .fui-Badge, input, select');
        const clipsX = style.overflowX === 'hidden' || style.overflowX === 'clip';
        const clipsY = style.overflowY === 'hidden' || style.overflowY === 'clip';
        if (style.display === 'inline') continue;
        // What is scrolled out of sight, or lies wholly behind what folds out, is not cut off.
        if (!isControl && style.overflowY !== 'visible') rects = within(rects, box, !clipsX, !clipsY);
        if (!(isControl || clipsX || clipsY)) continue;
        // Cut off where it says so, and all of it is said on pointing at it.
        if (style.textOverflow === 'ellipsis' && at.closest(`[title*="${CSS.escape(text)}"]`)) break;
        const leaves = rects.some(
          ({ left, right, top, bottom }) =>
            ((isControl || clipsX) && (left < box.left - slack || right > box.right + slack)) ||
            ((isControl || clipsY) && (top < box.top - slack || bottom > box.bottom + slack)),
        );
        if (leaves) {
          found.push(`cut off or outside its ${at.tagName}: “${text.slice(0, 40)}”`);
          break;
        }
      }
    }
    // Fields scroll their own text; what they show of a label or a placeholder must fit.
    for (const field of document.querySelectorAll('select')) {
      if (!isUnseen(field) && field.scrollHeight > field.clientHeight + slack) {
        found.push(`cut off in a field: “${field.value.slice(0, 40)}”`);
      }
    }
    const shown = pieces.map((piece) => ({ ...piece, rects: inSight(piece.rects, piece.parent) }));
    const boxes = shown
      .flatMap((piece) => piece.rects.map((rect) => ({ piece, rect })))
      .sort((a, b) => a.rect.top - b.rect.top);
    boxes.forEach(({ piece: one, rect: a }, index) => {
      for (const { piece: other, rect: b } of boxes.slice(index + 1)) {
        if (b.top >= a.bottom) break;
        // What lies over the page on purpose, such as a bar at its foot, is scrolled away from.
        if (one === other || one.layer !== other.layer) continue;
        if (one.parent.contains(other.parent) || other.parent.contains(one.parent)) continue;
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - b.top;
        if (across > slack && down > slack + Math.min(a.height, b.height) * 0.15) {
          found.push(`printed over each other: “${one.text.slice(0, 30)}” and “${other.text.slice(0, 30)}”`);
        }
      }
    });
    return [...new Set(found)];
  });
}

/** Targets smaller than 24 × 24 CSS px that are too near to another (2.5.8); a link in a line of text may be smaller. */
export function smallTargets(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const least = 24;
    const selector =
      'a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=checkbox], [role=menuitem], [role=radio]';
    // What is behind a dialog is no target while it is open.
    const scope = document.querySelector('[role=dialog][aria-modal=true]') ?? document;
    /** The bar at the foot that it stands on, if any: what is under that is scrolled away from. */
    const layerOf = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (['sticky', 'fixed'].includes(getComputedStyle(at).position)) return at;
      }
      return null;
    };
    const targets = [...scope.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.matches(':disabled'))
      .map((element) => {
        // A label is as much the target of its field as the field itself.
        const field = element.closest('.fui-Input, .fui-Select, .fui-Textarea, .fui-Checkbox, .fui-Radio, .fui-Switch');
        const labels = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
        const boxes = [element, ...(field ? [field] : []), ...labels].map((part) => part.getBoundingClientRect());
        const box = boxes[0] as DOMRect;
        const width = Math.max(...boxes.map((one) => one.width));
        const height = Math.max(...boxes.map((one) => one.height));
        const layer = layerOf(element);
        return { element, box, width, height, layer };
      })
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const isInText = (element: HTMLElement) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const block = element.closest('p, li, td, dd, div');
      const own = element.textContent.trim();
      return block !== null && block.textContent.trim().length > own.length;
    };
    const hasRoom = (box: DOMRect, self: HTMLElement, layer: Element | null) => {
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      return targets.every(({ element, box: other, layer: itsLayer }) => {
        if (itsLayer !== layer || element === self || element.contains(self) || self.contains(element)) return true;
        const dx = Math.max(other.left - x, 0, x - other.right);
        const dy = Math.max(other.top - y, 0, y - other.bottom);
        const isSmall = other.width < least || other.height < least;
        const between = Math.hypot(other.left + other.width / 2 - x, other.top + other.height / 2 - y);
        return Math.hypot(dx, dy) >= least / 2 && (!isSmall || between >= least);
      });
    };
    return targets
      .filter(({ width, height }) => width < least - 0.5 || height < least - 0.5)
      .filter(({ element, box, layer }) => !isInText(element) && !hasRoom(box, element, layer))
      .map(
        ({ element, width, height }) =>
          `small target ${Math.round(width)} × ${Math.round(height)}: ${element.tagName} “${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 50)}”`,
      );
  });
}

/** Text that stays as small as it was where the user asked for twice the size. */
export function smallText(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const root = document.documentElement;
    const chosen = root.style.fontSize;
    const elements = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        element.closest('noscript, svg, script, style') === null &&
        (element.matches('input:not([type=checkbox], [type=radio]), textarea, select') ||
          [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())),
    );
    const sizes = () => elements.map((element) => parseFloat(getComputedStyle(element).fontSize));
    root.style.fontSize = '100%';
    const before = sizes();
    root.style.fontSize = '200%';
    const after = sizes();
    root.style.fontSize = chosen;
    return [
      ...new Set(
        elements
          .filter((_, index) => (after[index] ?? 0) < 1.95 * (before[index] ?? 0))
          .map((element) => `text does not grow: ${element.tagName} “${element.textContent.slice(0, 40)}”`),
      ),
    ];
  });
}
