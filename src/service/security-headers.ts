import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Where Outlook on the web, the new Outlook and the apps show a pane in a frame. */
export const outlookHosts = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.live.com',
  'https://outlook.cloud.microsoft',
];

/** Office.js comes from Microsoft's CDN (a rule of its store) and fetches one older library from another. */
const officeScripts = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'];

/**
 * Headers for a page that lives in Outlook's frame: frame ancestors instead of X-Frame-Options (which knows no list), no
 * Cross-Origin-Opener-Policy (Outlook's dialogs talk to their opener).
 */
export function securityHeaders(app: FastifyInstance, frameAncestors: readonly string[]): void {
  void app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", ...officeScripts],
        styleSrc: ["'self'", "'unsafe-inline'"], // Fluent writes style elements; they run nothing
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: [...frameAncestors],
      },
    },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false }, // the neighbours' names are not ours
    xFrameOptions: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false, // a process of its own for the frame: in the demo's browser clicks do not get there
    crossOriginEmbedderPolicy: false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
  });
  // Outlook shows the add-in's icons on its own pages.
  app.addHook('onSend', (request, reply, payload, done) => {
    if (request.url.startsWith('/assets/')) reply.header('cross-origin-resource-policy', 'cross-origin');
    done(null, payload);
  });
}
