import type { FastifyInstance } from 'fastify';
import { resolveRequest, type ResolveAnswer, type ResolveResponse } from '../../domain/resolve.ts';
import { whenHungUp } from '../cancellation.ts';
import { resolveLink, type ResolverParts } from '../resolver.ts';
import { checked } from './checked.ts';

export function resolveRoute(app: FastifyInstance, parts: ResolverParts): void {
  app.post('/api/resolve', async (request, reply) => {
    const { links, again = false } = checked(resolveRequest, request.body);
    const cancelled = whenHungUp(reply);
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
