import type { Random } from '../fuzz/random.ts';
import { dialects } from '../newsletters/dialects/index.ts';
import type { Dialect, Rendered } from '../newsletters/dialects/dialect.ts';
import { throughText } from '../newsletters/dialects/through-text.ts';
import type { Laid } from './label.ts';
import type { Letter } from './letters/letter.ts';

/** A mail client that carries any letter, whoever laid it out. */
export interface Client {
  id: string;
  bodyType: 'html' | 'text';
  hasLinks: boolean;
  looseLinks: boolean;
  saysSentDate: boolean;
  /** `null` where this client cannot get such a letter. */
  carry(laid: Laid, letter: Letter): Rendered | null;
}

const asSent: Client = {
  id: 'as sent',
  bodyType: 'html',
  hasLinks: true,
  looseLinks: false,
  saysSentDate: false,
  carry: (laid) => (laid.bodyType === 'html' ? { body: laid.body } : null),
};

const clientOf = (dialect: Dialect): Client => ({
  id: dialect.id,
  bodyType: dialect.bodyType,
  hasLinks: dialect.hasLinks ?? true,
  looseLinks: dialect.looseLinks ?? false,
  saysSentDate: dialect.saysSentDate ?? false,
  carry: (laid, letter) => {
    if (dialect.carryText !== undefined) {
      const text = laid.bodyType === 'text' ? laid.body : throughText(laid.body);
      return dialect.carryText(text, letter);
    }
    return laid.bodyType === 'html' ? (dialect.carry?.(laid.body, letter) ?? null) : null;
  },
});

export const clients: readonly Client[] = [
  asSent,
  ...dialects.filter((dialect) => dialect.carry !== undefined || dialect.carryText !== undefined).map(clientOf),
];

/** A client that can carry this letter. */
export function drawClient(random: Random, laid: Laid): Client {
  const able = clients.filter((client) => (laid.bodyType === 'html' ? true : client.id.startsWith('plain')));
  return random.pick(able);
}
