import { appearanceOf, isTooSmallToRead } from './visible.ts';

/**
 * What the `<style>` elements of a mail hide: `.preheader { display: none }`. Only selectors of one element are read (`p`,
 * `.preheader`, `td.hide`, `#top`), and nothing within `@media`: what is hidden on a telephone can be read in Outlook.
 */

/** A rule with one selector. */
interface Rule {
  element: string | null;
  id: string | null;
  classes: readonly string[];
  declarations: string;
}

/** Characters; a newsletter's sheet has 20,000. The rest of a longer one is left unread. Guards against megabytes of style. */
const MAX_SHEET = 200_000;
/** Selectors of all sheets together that are looked at. Each is compared with each new class attribute. */
const MAX_RULES = 500;
/** Characters. More selectors for one rule are nobody's. */
const MAX_SELECTORS = 4000;
/** How many different kinds of tags are remembered. Guards memory. */
const MAX_REMEMBERED = 2000;

const SIMPLE = /^([a-z][a-z\d]{0,20})?((?:[.#][\w-]{1,60}){0,5})$/i;
/** Outlook on the web puts the class of its reading pane before every selector of a message. */
const READING_PANE = /^\.rps_\w{1,20}\s+/;
const SAYS_WHAT_IS_SEEN =
  /(?:^|[;\s])(?:display|visibility|mso-hide|opacity|font-size|overflow|(?:max-)?(?:height|width)|left|top|text-indent|margin-left)\s*:/i;

export class StyleSheet {
  // No `#` fields: see the reader of HTML.
  private readonly rules: Rule[] = [];
  /** A selector that is not read sets text sizes: it may well set those that this sheet has as zero. */
  private sizesElsewhere = false;
  private readonly remembered = new Map<string, string>();
  /** Nothing is hidden by any rule: as in nearly all mails, and then no class needs to be looked at. */
  hidesNothing = true;

  /** Reads the text of one more `<style>`; later rules win. */
  add(css: string): void {
    const before = this.rules.length;
    for (const { selectors, declarations } of rulesOf(css.slice(0, MAX_SHEET))) {
      if (!SAYS_WHAT_IS_SEEN.test(declarations)) continue;
      for (const selector of selectors.split(','))
        this.addRule(selector.trim().replace(READING_PANE, ''), declarations);
    }
    if (this.rules.length === before) return;
    this.remembered.clear();
    // In the order in which they are applied: an id outweighs classes, and these outweigh the element's name.
    this.rules.sort((one, other) => weight(one) - weight(other));
  }

  /** The declarations that hold for a tag, as they could stand in its style attribute. */
  declarationsFor(element: string, id: string, classes: string): string {
    const key = `${element}#${id}.${classes}`;
    const known = this.remembered.get(key);
    if (known !== undefined) return known;
    const own = new Set(classes.split(/\s+/));
    const found = this.rules
      .filter(
        (rule) =>
          (rule.element === null || rule.element === element) &&
          (rule.id === null || rule.id === id) &&
          rule.classes.every((name) => own.has(name)),
      )
      .map((rule) => (this.sizesElsewhere ? rule.declarations.replace(/font-size/gi, 'x') : rule.declarations))
      .join(';');
    if (this.remembered.size >= MAX_REMEMBERED) this.remembered.clear();
    this.remembered.set(key, found);
    return found;
  }

  private addRule(selector: string, declarations: string): void {
    const simple = SIMPLE.exec(selector);
    if (!simple || selector === '') {
      this.sizesElsewhere ||= /font-size/i.test(declarations);
      return;
    }
    if (this.rules.length >= MAX_RULES) return;
    const names = simple[2]?.match(/[.#][\w-]+/g) ?? [];
    this.rules.push({
      element: simple[1]?.toLowerCase() ?? null,
      id: names.find((name) => name.startsWith('#'))?.slice(1) ?? null,
      classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
      declarations,
    });
    const { hidden, fontSize } = appearanceOf(declarations);
    if (hidden || (fontSize !== null && isTooSmallToRead(fontSize))) this.hidesNothing = false;
  }
}

function weight({ element, id, classes }: Rule): number {
  return (id === null ? 0 : 100) + classes.length * 10 + (element === null ? 0 : 1);
}

/** The rules outside any at-rule. By `indexOf`, so that braces and comments without an end cost one look. */
function rulesOf(css: string): { selectors: string; declarations: string }[] {
  const text = withoutComments(css);
  const rules: { selectors: string; declarations: string }[] = [];
  let at = 0;
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
    // `@import …;` ends without a block. `<!--` hides the sheet from programs that are older than style sheets.
    const before = text.slice(at, open);
    const plain = before
      .slice(before.lastIndexOf(';') + 1)
      .replace(/<!--|-->/g, '')
      .trim();
    if (plain.startsWith('@')) {
      at = endOfBlock(text, open);
      continue;
    }
    const close = text.indexOf('}', open);
    at = close < 0 ? text.length : close + 1;
    rules.push({
      selectors: plain.slice(0, MAX_SELECTORS),
      declarations: text.slice(open + 1, close < 0 ? text.length : close),
    });
  }
  return rules;
}

function withoutComments(css: string): string {
  let text = '';
  let at = 0;
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', at)) {
    text += css.slice(at, open);
    const close = css.indexOf('*/', open + 2);
    if (close < 0) return text;
    at = close + 2;
  }
  return text + css.slice(at);
}

/** Behind the brace that closes the one at `open`. */
function endOfBlock(text: string, open: number): number {
  let depth = 0;
  const braces = /[{}]/g;
  braces.lastIndex = open;
  for (let brace = braces.exec(text); brace !== null; brace = braces.exec(text)) {
    depth += brace[0] === '{' ? 1 : -1;
    if (depth === 0) return brace.index + 1;
  }
  return text.length;
}
