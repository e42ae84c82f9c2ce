import type { Platform } from '../platform.ts';

/** Sailthru (Marigold): `/click/<id>.<n>/<target in base64>/…`. */
export const sailthru: Platform = {
  id: 'sailthru',
  links: [
    { kind: 'click', path: /^\/click\/[\da-f]{8,24}\.\d{1,8}\//i },
    { kind: 'out', path: /^\/(?:view|manage|oc|forward|unsub)\/[\da-f]{24}/i },
  ],
};
