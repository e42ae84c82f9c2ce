import type { Platform } from '../platform.ts';

/** `cmail1.com` to `cmail20.com`. */
const numbered = Array.from({ length: 20 }, (_, index) => `cmail${index + 1}.com`);

/** Campaign Monitor: `/t/r-l-…` counts a click, `/t/r-u-…` unsubscribes, `/t/r-e-…` shows the letter. */
export const campaignMonitor: Platform = {
  id: 'campaign-monitor',
  links: [
    { kind: 'click', path: /^\/t\/(?:[a-z]\/)?[a-z]{1,2}-l-[\w-]+/i },
    { kind: 'out', path: /^\/t\/(?:[a-z]\/)?[a-z]{1,2}-(?:u|e|f|i|p|m)-[\w-]+/i },
    { kind: 'other', path: /^\/t\/(?:[a-z]\/)?[a-z]{1,2}-(?:o|tw|fb|fb-like|fblike|li)-[\w-]+/i },
    { kind: 'out', hosts: ['updatemyprofile.com', 'forwardtomyfriend.com'] },
    { kind: 'other', hosts: ['createsend.com', 'createsend1.com', ...numbered], path: /^\/(?:t|h|j)\//i },
  ],
};
