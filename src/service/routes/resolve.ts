import type { FastifyInstance } from 'fastify';
import type { ResolveAnswer, ResolveRequest, ResolveResponse } from '../../domain/resolve.ts';
import { MAX_ADDRESS_LENGTH } from '../asking.ts';
import { whenHungUp } from '../cancellation.ts';
import { resolveLink, type ResolverParts } from '../resolver.ts';

/** Links per call: an item has a few. */
const MAX_LINKS = 10;

const body = {
  type: 'object',
  required: ['links'],
  additionalProperties: false,
  properties: {
    again: { type: 'boolean' },
    links: {
      type: 'array',
      minItems: 1,
      maxItems: MAX_LINKS,
      items: { type: 'string', maxLength: MAX_ADDRESS_LENGTH },
    },
  },
};

export function resolveRoute(app: FastifyInstance, parts: ResolverParts): void {
  app.post<{ Body: ResolveRequest }>('/api/resolve', { schema: { body } }, async (request, reply) => {
    const cancelled = whenHungUp(reply);
    const { links, again = false } = request.body;
    const answers = await Promise.all(
      links.map((link) =>
        resolveLink(link, parts, cancelled, again).catch((error: unknown): ResolveAnswer => {
          request.log.error({ err: error }, 'resolving failed'); // one link fails alone
          return { status: 'tracked', reason: 'unavailable' };
        }),
      ),
    );
    request.log.info({ outcomes: tally(answers) }, 'resolved');
    return { answers } satisfies ResolveResponse;
  });
}

function tally(answers: ResolveAnswer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const answer of answers) {
    const outcome = answer.status === 'tracked' ? answer.reason : answer.status;
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}
