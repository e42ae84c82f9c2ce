import type { FastifyInstance } from 'fastify';

/**
 * One line of JSON per event. Never an address, a link, a caller or content: requests are named by their route, errors
 * by their kind, since an error's message may quote what it stumbled over.
 */
export function logOptions(level: string, stream?: { write(line: string): void }) {
  return {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: {
      req: () => ({}),
      res: () => ({}),
      err: (error: { name?: string; code?: string; stack?: string }) => ({
        type: error.name ?? 'Error',
        code: error.code ?? null,
        message: '',
        // Where it happened; the lines before that are the message.
        stack: (error.stack ?? '')
          .split('\n')
          .filter((line) => /^\s+at /.test(line))
          .slice(0, 8)
          .join('\n'),
      }),
    },
    ...(stream === undefined ? {} : { stream }),
  };
}

/** What was asked for, how it ended, how long it took. */
export function logResponses(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const answered = { route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
    if (route.startsWith('/api/')) request.log[reply.statusCode >= 500 ? 'error' : 'info'](answered, 'answered');
    done();
  });
}
