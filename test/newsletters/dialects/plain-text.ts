import type { Dialect } from './dialect.ts';
import { plainText } from './text.ts';

/** The message as plain text. */
export const plainTextDialect: Dialect = {
  id: 'plain-text',
  bodyType: 'text',
  looseLinks: true,
  render: (letter) => ({ body: plainText(letter) }),
};
