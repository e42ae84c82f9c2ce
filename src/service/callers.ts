import type { FastifyRateLimitStore } from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { ServiceError } from '../domain/resolve.ts';
import type { SharedState } from './shared-state.ts';

const messages: Record<ServiceError['error'], string> = {
  badRequest: 'Deze aanvraag is niet te begrijpen.',
  forbidden: 'Deze aanvraag komt niet van het paneel.',
  notFound: 'Deze pagina bestaat niet.',
  tooLarge: 'Deze aanvraag is te groot.',
  notJson: 'Een aanvraag moet JSON zijn.',
  tooMany: 'Te veel aanvragen: probeer het zo weer.',
  failed: 'Er ging iets mis.',
};

export const serviceError = (error: ServiceError['error']): ServiceError => ({ error, message: messages[error] });

/**
 * Only the pane's own origin may call the API. This keeps other websites out of the reader's browser; it is no
 * authentication, since a program can send any Origin. No CORS headers are ever sent, so a browser asks nobody else.
 */
export function ownOriginOnly(app: FastifyInstance, origins: readonly string[]): void {
  const own = new Set(origins);
  app.addHook('onRequest', async (request, reply) => {
    if (own.has(request.headers.origin ?? '')) return;
    await reply.code(403).send(serviceError('forbidden'));
  });
}

/** Calls per caller are counted in what the instances share. */
export function rateLimitStore(state: SharedState): new () => FastifyRateLimitStore {
  return class implements FastifyRateLimitStore {
    incr(
      caller: string,
      callback: (error: Error | null, result?: { current: number; ttl: number }) => void,
      window = 60_000,
    ): void {
      state.countCall(caller, window).then(
        (result) => {
          callback(null, result);
        },
        (error: unknown) => {
          callback(error instanceof Error ? error : new Error('not counted'));
        },
      );
    }

    child(): FastifyRateLimitStore {
      return this;
    }
  };
}
