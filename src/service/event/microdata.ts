/** schema.org in attributes: `<div itemscope itemtype="https://schema.org/Event"><time itemprop="startDate" datetime=…>`. */

export interface MicrodataEvent {
  name?: string;
  startDate?: string;
  endDate?: string;
  location?: string;
  eventStatus?: string;
}

type Property = keyof MicrodataEvent;

const properties = new Set<string>(['name', 'startDate', 'endDate', 'location', 'eventStatus']);
const eventType = /^https?:\/\/schema\.org\/\w*Event\/?$/i;

/** Events on one page, and characters of one property: an agenda has dozens; more is made to keep us busy. */
const MAX_EVENTS = 100;
const MAX_LENGTH = 500;

/** Follows the tags of a page, one call per tag and text; `events` holds what it found. */
export class Microdata {
  readonly events: MicrodataEvent[] = [];
  #depth = 0;
  #event: { item: MicrodataEvent; depth: number } | null = null;
  /** The property whose text is being read: the outermost one, so that a location's own name stays its own. */
  #property: { name: Property; depth: number; text: string } | null = null;

  open(attributes: Record<string, string>): void {
    this.#depth++;
    const { itemscope, itemtype = '', itemprop, content, datetime, href } = attributes;
    if (
      this.#event === null &&
      itemscope !== undefined &&
      eventType.test(itemtype) &&
      this.events.length < MAX_EVENTS
    ) {
      this.#event = { item: {}, depth: this.#depth };
      this.events.push(this.#event.item);
      return;
    }
    const name = itemprop?.split(/\s+/).find((word): word is Property => properties.has(word));
    if (this.#event === null || this.#property !== null || name === undefined) return;
    const stated = content ?? datetime ?? (name === 'eventStatus' ? href : undefined);
    if (stated !== undefined) this.#event.item[name] ??= stated.slice(0, MAX_LENGTH).trim();
    else this.#property = { name, depth: this.#depth, text: '' };
  }

  text(text: string): void {
    if (this.#property !== null && this.#property.text.length < MAX_LENGTH) this.#property.text += text;
  }

  close(): void {
    if (this.#property?.depth === this.#depth && this.#event !== null) {
      const { name, text } = this.#property;
      const folded = text.slice(0, MAX_LENGTH).replace(/\s+/g, ' ').trim();
      if (folded !== '') this.#event.item[name] ??= folded;
      this.#property = null;
    }
    if (this.#event?.depth === this.#depth) {
      this.#event = null;
      this.#property = null;
    }
    this.#depth--;
  }
}
