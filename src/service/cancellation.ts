import type { FastifyReply } from 'fastify';

/** Fires when the caller hangs up before the answer was sent. */
export function whenHungUp(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
