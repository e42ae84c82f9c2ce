import type { Platform } from '../platform.ts';

/** MailBlue, the Dutch ActiveCampaign. */
export const mailblue: Platform = {
  id: 'mailblue',
  links: [{ kind: 'other', hosts: ['mailblue.eu', 'mailblue-mail.com'], path: /^\/./i }],
};
