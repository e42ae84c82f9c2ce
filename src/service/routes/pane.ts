import path from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The built pane. Names with a content hash never change; the page itself is asked for anew each time. */
export function paneRoutes(app: FastifyInstance, folder: string): void {
  // The built folder has a file of this name that says no, for a web server without the service.
  app.get('/link-service.json', () => ({ linkService: true }));
  void app.register(files, {
    root: path.resolve(folder),
    index: false,
    dotfiles: 'deny',
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, file) => {
      const isHashed = /\.[0-9a-f]{16,}\.\w+(?:\.br)?$/.test(file);
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
