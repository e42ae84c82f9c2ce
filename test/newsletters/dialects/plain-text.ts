import { textCarrier } from './dialect.ts';
import { plainText } from './text.ts';

/** The message as plain text. */
export const plainTextDialect = textCarrier(plainText, {
  id: 'plain-text',
  bodyType: 'text',
  carryText: (text) => ({ body: text }),
});
