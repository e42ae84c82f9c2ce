import type { Platform } from '../platform.ts';

/** Salesforce Marketing Cloud, before that ExactTarget: `click.<sender>/?qs=`, `view.<sender>/?qs=`, `profile_center.aspx?qs=`. */
export const salesforce: Platform = {
  id: 'salesforce',
  links: [
    { kind: 'click', host: /^(?:click|cl|clicks)\./, path: /^\/(?:u\/)?\?qs=[\da-f]/i },
    { kind: 'out', host: /^(?:view|pub|pages|cloud)\./, path: /^\/(?:[\w/-]{0,60})?\?qs=/i },
    { kind: 'out', path: /^\/[\w/-]{0,60}(?:unsub|unsubscribe|profile|subscription|preference)_?cent(?:er|re)\.aspx/i },
    { kind: 'other', path: /^\/\?qs=[\da-f]{16}/i },
    { kind: 'other', hosts: ['exct.net', 'exacttarget.com'] },
  ],
};
