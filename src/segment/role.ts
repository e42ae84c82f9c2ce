/** What a line can be in a newsletter. The names that begin with `pre` stand above the title of their item. */
export const ROLES = [
  'chrome', // masthead, table of contents, footer: no item
  'section', // a heading above several items: "Nieuws", or a topic
  'preTopic', // opens an item and waits for its title
  'preDate',
  'title',
  'opening', // the first text of a block without a title
  'topic', // the topic of the item above
  'date',
  'text',
  'subheading',
  'action', // "Lees meer": usually the item's last line
  'list',
] as const;
export type Role = (typeof ROLES)[number];

export const SIZE = ROLES.length;
/** Roles as numbers, as the tables and arrays of the decoder have them. */
export const NUMBER = Object.fromEntries(ROLES.map((role, index) => [role, index])) as Record<Role, number>;
