import type { Platform } from '../platform.ts';

/** Twilio SendGrid; `ls` and `ss` also stand behind other platforms (Klaviyo, Braze, beehiiv). */
export const sendgrid: Platform = {
  id: 'sendgrid',
  links: [
    { kind: 'out', path: /^\/(?:wf\/unsubscribe|asm\/|asm\?|wf\/asm)/i },
    { kind: 'click', path: /^\/(?:ls|wf|uni\/ls|uni\/wf|ss)\/(?:click|c)\b/i },
    { kind: 'other', hosts: ['ct.sendgrid.net', 'sendgrid.net'], path: /^\/(?:wf|ls|mps)\//i },
  ],
};
