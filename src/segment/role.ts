/** What a line can be in a newsletter. */
export const ROLES = [
  'title',
  'label', // the topic of one item
  'section', // a heading above several items: "Nieuws", or a topic
  'text',
  'opening', // the first text of a block without a title
  'subheading',
  'date',
  'action', // "Lees meer": usually the item's last line
  'list',
  'chrome', // masthead, footer: no item
] as const;
export type Role = (typeof ROLES)[number];
