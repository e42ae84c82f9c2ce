import fs from 'node:fs';
import path from 'node:path';
import type https from 'node:https';
import rateLimit from '@fastify/rate-limit';
import Fastify, { LogController, type FastifyError, type FastifyInstance } from 'fastify';
import type { ServiceError } from '../domain/resolve.ts';
import { allowedPublishers, allowedTrackers } from './allowed-hosts.ts';
import { ownOriginOnly, rateLimitStore, serviceError } from './callers.ts';
import { guardedAgent, internet, type Outbound } from './guard.ts';
import { logOptions, logResponses } from './log.ts';
import { memoryState } from './memory-state.ts';
import { redisState } from './redis-state.ts';
import { eventRoute } from './routes/event.ts';
import { healthRoutes } from './routes/health.ts';
import { paneRoutes } from './routes/pane.ts';
import { resolveRoute } from './routes/resolve.ts';
import { outlookHosts, securityHeaders } from './security-headers.ts';
import type { Settings } from './settings.ts';
import { SingleFlight } from './single-flight.ts';

export { internet, isPublicAddress, type Outbound } from './guard.ts';
export { readSettings, SettingsError, type Settings } from './settings.ts';

export interface ServiceOptions {
  settings: Settings;
  /** Tests and the demo only: which addresses count as public, and whom to trust. The internet where absent. */
  outbound?: Outbound;
  /** Certificate and key, PEM; without them plain http, to stand behind a proxy. */
  tls?: https.ServerOptions;
  /** Who may show the pane in a frame; Outlook's hosts where absent. */
  frameAncestors?: readonly string[];
  /** Where log lines go; standard output where absent. */
  log?: { write(line: string): void };
}

/** Bytes: ten links of the greatest length, as JSON. */
const MAX_BODY_BYTES = 65_536;
/** Milliseconds for a request to come in: a caller that sends a letter a second holds a connection, not us. */
const REQUEST_TIMEOUT = 15_000;

/**
 * The service: resolves tracked links, reads event pages, serves the pane. A Fastify instance that does not listen yet;
 * more routes may be added before it does. `close()` lets what is under way finish.
 */
export function createService(options: ServiceOptions): FastifyInstance {
  const { settings, outbound = internet } = options;
  const app = Fastify({
    https: options.tls ?? null,
    logger: logOptions(settings.logLevel, options.log),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trustedProxies(settings),
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT,
    rewriteUrl: ({ url = '/' }) => (canBeDecoded(url) ? url : NOWHERE),
  }) as unknown as FastifyInstance; // http or https: nothing below cares

  const state =
    settings.redisUrl === null
      ? memoryState(settings)
      : redisState({
          url: settings.redisUrl,
          trackerInterval: settings.trackerInterval,
          onLost: () => {
            app.log.error('redis is out of reach');
          },
        });
  const agent = guardedAgent(outbound);
  const shared = { state, flights: new SingleFlight(state), agent, outbound };

  jsonOnly(app);
  answerErrors(app);
  logResponses(app);
  securityHeaders(app, options.frameAncestors ?? outlookHosts);
  const isBuilt = fs.existsSync(path.resolve(settings.staticRoot));
  healthRoutes(app, async () => isBuilt && (await state.ready()));
  if (isBuilt) paneRoutes(app, settings.staticRoot);
  else app.log.warn('the pane has not been built: run npm run build');

  void app.register(async (api) => {
    ownOriginOnly(api, settings.origins);
    await api.register(rateLimit, {
      max: settings.callsPerMinute,
      timeWindow: 60_000,
      skipOnError: true, // without Redis nothing is asked of a tracker either
      store: rateLimitStore(state),
    });
    resolveRoute(api, {
      ...shared,
      isAllowed: allowedTrackers(settings.trackerHosts),
      keepFor: settings.cacheDays * 86_400_000,
    });
    eventRoute(api, { ...shared, isAllowed: allowedPublishers(settings.eventHosts) });
  });

  hangUpWhenStopping(app);
  app.addHook('onClose', async () => {
    await state.close();
    await agent.destroy();
  });
  return app;
}

/** A path that nothing answers. */
const NOWHERE = '/-';

/** Fastify answers `/%ZZ` before any hook, so without the security headers: asked for nothing it is not found like others. */
function canBeDecoded(url: string): boolean {
  try {
    decodeURI(url);
    return true;
  } catch {
    return false;
  }
}

/**
 * What is being answered is answered; then every connection goes. A caller that keeps its connection, or sends half a
 * request, would otherwise keep a stopping server waiting.
 */
function hangUpWhenStopping(app: FastifyInstance): void {
  let stopping = false;
  let answering = 0;
  const hangUp = () => {
    if (stopping && answering === 0) app.server.closeAllConnections();
  };
  app.addHook('preClose', (done) => {
    stopping = true;
    hangUp();
    done();
  });
  // From here on: a request whose body never ends has not been heard yet.
  app.addHook('preHandler', (_request, reply, done) => {
    answering++;
    reply.raw.once('close', () => {
      answering--;
      hangUp();
    });
    done();
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (stopping) reply.header('connection', 'close');
    done(null, payload);
  });
}

/** How many proxies stand before us, or which: whoever else names a caller's address is making it up. */
function trustedProxies({ trustProxy }: Settings) {
  return typeof trustProxy === 'number' ? (_address: string, hop: number) => hop < trustProxy : trustProxy;
}

/** Fastify would take plain text as well, which a form on any website can send without being asked first. */
function jsonOnly(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain');
}

const errorOf: Record<number, ServiceError['error']> = {
  400: 'badRequest',
  403: 'forbidden',
  404: 'notFound',
  405: 'badRequest',
  413: 'tooLarge',
  415: 'notJson',
  429: 'tooMany',
};

/** Errors say what was wrong with the request, never what was in it. */
function answerErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(serviceError('notFound')));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'failed');
    return reply.code(status).send(serviceError(errorOf[status] ?? (status < 500 ? 'badRequest' : 'failed')));
  });
}
